/** `npm start`: its command line, and what the demonstration shows; `interrupt.spec.ts` interrupts it. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { expect } from "chai";

import { compileCache, typescript } from "../support/processes";

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** As npm runs it. */
const WITH_TSX = [require.resolve("tsx/cli")];

async function start(args: readonly string[], node = [...compileCache, ...typescript]): Promise<Ended> {
  const all = [...node, "scripts/start.ts", ...args];
  return promisify(execFile)(process.execPath, all, { cwd: join(__dirname, "../..") }).then(
    (output) => ({ code: 0, ...output }),
    (error: unknown) => error as Ended,
  );
}

describe("npm start", () => {
  it("shows the plan, the update, a rotation and the search, in 80 columns", async () => {
    const { code, stdout, stderr } = await start(["--engine=embedded"], WITH_TSX);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: "" });
    const titles = [...stdout.matchAll(/^── (.+?) ─+$/gm)].map(([, title]) => title);
    expect(titles.map((title) => title?.replace(/\d+ values/, "N values"))).to.deep.equal([
      "1. pulumi preview",
      "2. pulumi up",
      "3. A key is regenerated, then pulumi up",
      "4. A search for all N values",
      "What to try next",
    ]);
    expect(stdout).to.contain("Rotated in Azure since revision 1: primaryKey.");
    expect(stdout).to.match(
      /printed above +0 found\n.*saved state +0 found\n.*decrypted +(\d+) of the \1 exported/,
    );
    expect(stdout.split("\n").filter((line) => line.length > 80)).to.deep.equal([]);
  });

  for (const option of ["--help", "-h"]) {
    it(`shows help for ${option}, and runs nothing`, async () => {
      const { code, stdout, stderr } = await start([option]);
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: "" });
      expect(stdout).to.match(/^Usage: npm start /);
      for (const known of ["--engine=cli", "--engine=embedded", "--help"]) expect(stdout).to.contain(known);
      expect(stdout).not.to.contain("pulumi preview");
    });
  }

  for (const [args, problem] of [
    [["--engin=cli"], /^Unknown option '--engin'/],
    [["--engine=foo"], /^--engine takes cli or embedded, not "foo"\.$/m],
    [["--engine="], /^--engine takes cli or embedded, not ""\.$/m],
    [["--engine"], /^Option '--engine <value>' argument missing/],
    // What npm 11 makes of `npm start --engine=cli`, without --.
    [["cli"], /^Unexpected argument 'cli'/],
    [["--help", "more"], /^Unexpected argument 'more'/],
    [["--help=yes"], /^Option '-h, --help' does not take an argument/],
  ] as const) {
    it(`refuses ${args.join(" ")} with what is wrong and the help, and exits with 2`, async () => {
      const { code, stdout, stderr } = await start(args);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: "" });
      expect(stderr).to.match(problem);
      expect(stderr).to.contain("\nUsage: npm start ");
    });
  }
});
