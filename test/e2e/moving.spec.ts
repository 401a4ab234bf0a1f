/** A program that `azure-listkeys-move` has moved runs as it is, and what were plain texts are secrets. */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { expect } from "chai";

import { onEachEngine } from "../support/onEachEngine";
import { expectNoKey, succeed, type Tools, withTools } from "../support/tools";

const ROOT = resolve(__dirname, "../..");

onEachEngine("moving", [["a moved program runs, and each key is a secret", runsMoved]], withTools);

async function runsMoved({ fake, folder, stack: create }: Tools): Promise<void> {
  const program = join(folder, "moving");
  cpSync(join(__dirname, "programs/moving"), program, { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(program, "node_modules"));
  writeFileSync(join(program, "tsconfig.json"), JSON.stringify({ files: ["index.ts"] }));

  const command = [join(ROOT, "dist/move/cli.js"), "--write"];
  const output = execFileSync(process.execPath, command, { cwd: program, encoding: "utf8" });
  expect(output).to.include("Moved 8 calls in 2 files.");
  expect(readFileSync(join(program, "jobs.ts"), "utf8")).to.include('from "pulumi-azure-listkeys"');

  const stack = await create(program);
  const up = succeed(await stack.up());
  const names = Object.keys(up.outputs);
  expect(names).to.have.length(8);
  for (const name of names) {
    expect(up.outputs[name], name).to.include({ secret: true, known: true });
    expect(up.outputs[name]?.value, name).to.be.a("string").that.is.not.empty;
  }
  expect(fake.givenKeys()).to.include.members([
    up.outputs["inApply"]?.value,
    up.outputs["inOtherFile"]?.value,
  ]);
  expectNoKey(fake, up.output + JSON.stringify(await stack.exportState()));
}
