/** `npm start`, as far as its command line goes; `interrupt.spec.ts` runs the demonstration itself. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { expect } from "chai";

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

async function start(args: readonly string[]): Promise<Ended> {
  const all = [require.resolve("tsx/cli"), "scripts/start.ts", ...args];
  return promisify(execFile)(process.execPath, all, { cwd: join(__dirname, "../..") }).then(
    (output) => ({ code: 0, ...output }),
    (error: unknown) => error as Ended,
  );
}

describe("npm start", () => {
  for (const option of ["--help", "-h"]) {
    it(`shows help for ${option}, and runs nothing`, async () => {
      const { code, stdout, stderr } = await start([option]);
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: "" });
      expect(stdout).to.match(/^Usage: npm start /);
      for (const known of ["--engine=cli", "--engine=embedded", "--help"]) expect(stdout).to.contain(known);
      expect(stdout).not.to.contain("Resource Manager: a fake one");
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
