/** Previews by an identity that may only read, as of a pull request; over every engine there is. */
import { expect } from "chai";

import type { FakeArm } from "../../provider/testing";
import { type RunResult } from "../support/driver";
import { ofProgram, onEachEngine } from "../support/onEachEngine";
import { ops, stepOf } from "../support/stack/results";
import { messagesOf, succeed, type ProgramTools } from "../support/tools";

const behaviours: [title: string, test: (tools: ProgramTools) => Promise<void>][] = [
  ["unknown: a preview goes on with unknown keys, and an update fails", goesOn],
  ["unknown: existing key resources keep their keys with onRotation ignore", keepsOld],
  ["error, by default: a preview fails too", failsByDefault],
  ["unknown: an error other than a missing permission fails in a preview too", failsOtherwise],
];

onEachEngine("unreadable keys", behaviours, ofProgram("profiles"));

const UNKNOWN = { "azure-listkeys:unreadable": "unknown" };
const KEPT = { kept: { form: "resource" } };
const READS = { ...KEPT, new: { form: "resource" }, listed: { form: "function" } };

function refuse(fake: FakeArm, code = "AuthorizationFailed"): void {
  fake.fail({ times: "always", answer: { kind: "error", status: 403, code } });
}

const warningsOf = (result: RunResult) =>
  messagesOf(result, "warning").filter((message) => /unknown in (?:a|this) preview/.test(message));

async function goesOn({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ reads: KEPT }, UNKNOWN);
  succeed(await stack.up());
  change({ reads: READS });
  for (const code of ["AuthorizationFailed", "LinkedAuthorizationFailed"]) {
    fake.clearFaults();
    refuse(fake, code);
    const preview = succeed(await stack.preview());
    expect(ops(preview)).to.include({ kept: "update", new: "create" });
    for (const name of Object.keys(READS)) expect(preview.outputs[name], name).to.include({ known: false });
    const warned = warningsOf(preview);
    expect(warned).to.have.length(3);
    for (const message of warned) {
      expect(message).to.match(new RegExp(`403 ${code}`));
      if (code === "AuthorizationFailed") {
        expect(message).to.match(/Microsoft\.Quantum\/workspaces\/listKeys\/action/);
      }
    }
  }
  const up = await stack.up();
  expect(up.succeeded).to.equal(false);
  expect(messagesOf(up, "error").join("\n")).to.match(/403 LinkedAuthorizationFailed/);
  fake.clearFaults();
  expect(succeed(await stack.up()).outputs["listed"]).to.include({ known: true });
}

async function keepsOld({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ reads: KEPT }, { ...UNKNOWN, "azure-listkeys:onRotation": "ignore" });
  succeed(await stack.up());
  change({ reads: READS });
  refuse(fake);
  const preview = succeed(await stack.preview());
  expect(stepOf(preview, "kept").op).to.equal("same");
  expect(preview.outputs["kept"]).to.include({ known: true });
  expect(warningsOf(preview)).to.have.length(2);
}

async function failsByDefault({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ reads: { new: { form: "resource" } } });
  refuse(fake);
  expectRefused(await stack.preview(), "AuthorizationFailed");
  change({ reads: { listed: { form: "function" } } });
  expectRefused(await stack.preview(), "AuthorizationFailed");
}

async function failsOtherwise({ fake, start, change }: ProgramTools): Promise<void> {
  const stack = await start({ reads: { new: { form: "resource" } } }, UNKNOWN);
  refuse(fake, "RequestDisallowedByPolicy");
  expectRefused(await stack.preview(), "RequestDisallowedByPolicy");
  change({ reads: { listed: { form: "function" } } });
  expectRefused(await stack.preview(), "RequestDisallowedByPolicy");
}

function expectRefused(result: RunResult, code: string): void {
  expect(result.succeeded).to.equal(false);
  expect(messagesOf(result, "error").join("\n")).to.include(`403 ${code}`);
}
