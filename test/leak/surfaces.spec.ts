/**
 * SECURITY.md's table of what the Pulumi CLI and its SDKs show by themselves, held against the real engine
 * both ways: a row fails that says "no" of a surface that shows a value, and one that says "shown" of a
 * surface that does not.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

import { expect } from "chai";

import { availableDrivers } from "../support/driver";
import { findOnPath } from "../support/processes";
import { hitsIn, shows } from "./search";
import * as life from "./surfaces";

const TITLE = "## What the Pulumi CLI and its SDKs show by themselves";

/** The cells of a row, by the titles of their columns. */
type Row = Readonly<Record<string, string>>;

const rows = rowsOf(readFileSync(join(__dirname, "../../SECURITY.md"), "utf8"));

/** The surfaces on which the control, which is no secret, is not to be found: they have no values. */
const WITHOUT_VALUES = ["`--otel-traces`", "`DEBUG=*`"];

const COLUMNS: Readonly<Record<string, (surface: string) => Promise<string>>> = {
  Function: async (surface) =>
    keys(await shownOn(surface, "surfaces"), { always: ["function"], given: ["function-consumed"] }),
  Resource: async (surface) => keys(await shownOn(surface, "surfaces"), { given: ["resource"] }),
  "Generated TypeScript SDK": async (surface) =>
    keys(await shownOn(surface, "surfaces"), {
      always: ["generated-function"],
      given: ["generated-function-consumed", "generated-resource"],
    }),
  "Other languages": async (surface) =>
    keys(await shownOn(surface, "surfaces-yaml"), {
      always: ["yaml-function"],
      given: ["yaml-function-consumed", "yaml-resource"],
    }),
  Credentials: async (surface) => credentials(await shownOn(surface, "surfaces")),
};

describe("what the Pulumi CLI and its SDKs show by themselves", function () {
  this.timeout(900_000);

  it("has a title and a piece of advice in each row of SECURITY.md's table", () => {
    expect(rows).not.to.have.length(0);
    for (const row of rows)
      expect(Object.keys(row)).to.deep.equal(["Surface", ...Object.keys(COLUMNS), "What to do"]);
    for (const row of rows) expect(Object.values(row), row["Surface"]).not.to.include("");
  });

  const unavailable =
    availableDrivers().find(({ name }) => name === "cli")?.unavailable ??
    (findOnPath("pulumi-language-yaml", process.env) === undefined
      ? "no pulumi-language-yaml on the PATH"
      : undefined);
  const onEngine = (title: string, test: () => Promise<void>) =>
    unavailable === undefined ? it(title, test) : it.skip(`${title} (${unavailable})`);

  onEngine("is what SECURITY.md has a row of, and nothing else", async () => {
    const { surfaces } = await life.lifeOf("surfaces");
    expect(rows.map((row) => row["Surface"])).to.have.members(Object.keys(surfaces));
  });

  for (const { Surface: surface = "", ...row } of rows) {
    onEngine(`${surface}: as SECURITY.md has it`, async () => {
      const found: Record<string, string> = { "What to do": row["What to do"] ?? "" };
      for (const [column, verdict] of Object.entries(COLUMNS)) found[column] = await verdict(surface);
      expect(found).to.deep.equal(row);
    });
  }

  onEngine("control: a value that is no secret is found wherever values are", async () => {
    const { surfaces } = await life.lifeOf("surfaces");
    const without = Object.entries(surfaces).filter(([, found]) => !shows(found, life.plantedFor("plain")));
    expect(without.map(([surface]) => surface)).to.have.members(WITHOUT_VALUES);
    // What has none is a record of the run all the same.
    for (const [surface, found] of without) expect(found, surface).to.match(/consumer-of-|azure-listkeys/);
  });

  onEngine("the log file may be read by all whom the umask does not forbid it", async () => {
    const { logFileMode } = await life.lifeOf("surfaces");
    expect((logFileMode | process.umask()) & 0o004).to.equal(0o004);
  });

  onEngine("what is in PULUMI_HOME/logs is encrypted, and outlives its stack", async () => {
    const { before, after } = (await life.lifeOf("surfaces")).encryptedLogs;
    expect(before).to.have.length.above(10_000);
    expect(hitsIn(before)).to.deep.equal([]);
    expect(after).to.equal(before);
  });
});

/** True if a surface shows what is planted. */
async function shownOn(surface: string, program: life.Program): Promise<(planted: string) => boolean> {
  const { surfaces } = await life.lifeOf(program);
  return (planted) => shows(surfaces[surface] ?? "", planted);
}

/**
 * The cell that the table must have.
 *
 * @param always the forms whose keys only the program has
 * @param given those whose keys a resource has
 */
function keys(
  isShown: (planted: string) => boolean,
  { always = [], given = [] }: { always?: string[]; given?: string[] },
): string {
  const shown = [...always, ...given].filter((form) => isShown(life.plantedFor(form)));
  if (shown.length === 0) return "no";
  if (shown.length === always.length + given.length) return "shown";
  return isDeepStrictEqual(shown, given) ? "passed on" : `some: ${shown.join(", ")}`;
}

function credentials(isShown: (planted: string) => boolean): string {
  const shown = [
    ...(isShown(life.CONFIGURATION_SECRET) ? ["configuration"] : []),
    ...(isShown(life.PROVIDER_SECRET) ? ["provider"] : []),
    ...(isShown(life.PROXY_PASSWORD) ? ["proxy"] : []),
  ];
  return shown.length === 0 ? "no" : shown.join(", ");
}

function rowsOf(markdown: string): Row[] {
  const [, section = ""] = markdown.split(`${TITLE}\n`);
  const [table = ""] = /^\|[^]*?(?=\n\n|$(?![^]))/m.exec(section.split("\n## ")[0] ?? "") ?? [];
  const [titles = [], , ...cells] = table
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return cells.map((row) => Object.fromEntries(titles.map((title, index) => [title, row[index] ?? ""])));
}
