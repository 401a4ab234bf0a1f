/** The deadline of a call if a token endpoint never responds: the library ignores cancellation. */
import { statSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { inChild, type Outcome } from "../child";
import { installAzureCli } from "./azureCli";
import { azureCliKind, configured, type Kind, kinds, type Prepared } from "./support/kinds";
import { startTools, type Tools } from "./tools";

/** Once: a chain that was abandoned goes on to its next credential. */
const STALL = { at: "identity", wire: { kind: "stall", at: "start" } } as const;

/** Longer than the deadline. The process waits for its end, as only the library could end it. */
const SLOW = { afterMilliseconds: 5000 };

describe("identity that never responds", function () {
  // Less than the minute after which a token request is aborted: a child that ended has aborted its request before.
  this.timeout(45_000);

  let tools: Tools;
  let prepared: Prepared | undefined;
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(async () => {
    await prepared?.endpoint?.close();
    await tools.close();
  });

  async function call({ settings, environment }: Prepared): Promise<Outcome & { endedAt: number }> {
    const configuration = {
      ...configured(settings, "azure-native"),
      "azure-listkeys:timeoutSeconds": "2",
    };
    const { outcomes, endedAt } = await inChild("calls", tools.environment(environment), {
      stacks: [configuration],
      realWaits: true,
    });
    return { ...outcomes[0], endedAt };
  }

  function expectDeadline({ error }: Outcome, kind: Kind): void {
    expect(error).to.include({ name: "ArmError", code: "DeadlineExceeded" });
    const isFromAuthority = kind.name.startsWith("client ") || kind.kind === "OIDC";
    const from = isFromAuthority ? `${tools.authority.host} for the` : "the";
    expect(error?.message).to.contain(`: no token from ${from} ${kind.kind} credential within 2 seconds`);
    expect(error?.printed).not.to.contain("canary");
    expect(tools.fake.requests).to.deep.equal([]);
  }

  for (const kind of kinds.filter(({ name }) => !name.endsWith("Azure CLI"))) {
    it(`ends the call in time, and lets the process end: ${kind.name}`, async () => {
      prepared = await kind.prepare(tools);
      prepared.fail?.(STALL);
      expectDeadline(await call(prepared), kind);
    });
  }

  it("ends the call in time: Azure CLI", async () => {
    prepared = await azureCliKind.prepare(tools);
    installAzureCli(tools.folder, { getAccessToken: SLOW });
    const outcome = await call(prepared);
    expectDeadline(outcome, azureCliKind);
    expect(statSync(join(tools.folder, "az-ended")).mtimeMs).to.be.above(outcome.endedAt);
  });
});
