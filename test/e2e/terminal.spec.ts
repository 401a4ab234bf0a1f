/** What a terminal of 80 columns shows of a rotation: word by word what the documentation has. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import type { CliTestStack } from "../support/cli/index";
import { terminalUnavailable } from "../support/cli/terminal";
import { type Behaviour, onEachEngine } from "../support/onEachEngine";
import { ENDPOINT, expectNoKey, QUICKSTART_CONFIG, succeed, type Tools, withTools } from "../support/tools";

const TITLE = "shows the plan of a rotation as the documentation does";
const unavailable = terminalUnavailable();
const behaviours: Behaviour<Tools>[] = unavailable === undefined ? [[TITLE, showsRotation]] : [];

onEachEngine("a terminal", (engine) => (engine === "cli" ? behaviours : []), withTools);
if (unavailable !== undefined) it.skip(`${TITLE} (${unavailable})`);

async function showsRotation({ fake, stack: create }: Tools): Promise<void> {
  const stack = (await create("quickstart", QUICKSTART_CONFIG)) as CliTestStack;
  succeed(await stack.up());
  fake.rotate(ENDPOINT, "primaryKey");
  const shown = await stack.terminal(80, "preview");
  expectNoKey(fake, shown);
  const page = readFileSync(join(__dirname, "../../docs/functions-and-resources.md"), "utf8");
  const [, block = ""] = /```\w*\n([^`]*Type +Name +Plan[^`]*)```/.exec(page) ?? [];
  const lines = linesIn(block);
  expect(lines).to.have.length(7);
  expect(linesIn(shown)).to.include.members(lines);
  // The service has returned no other fields, neither before nor now.
  expect(await stack.terminal(160, "preview")).to.match(
    /ServerlessEndpointKeys .*\[diff: ~revision,rotated\]/,
  );
}

/** Without what other packages' stand-ins have in the last column. */
function linesIn(text: string): string[] {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  return lines.map((line) => (line.includes("ServerlessEndpointKeys") ? line : line.slice(0, 75)).trimEnd());
}
