/** `azure-listkeys-move` as a process, in the folder of a program. */
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

import { expect } from "chai";

const ROOT = resolve(__dirname, "../..");

const CALL = `storage.listStorageAccountKeysOutput({ resourceGroupName: "rg", accountName: "a" });\n`;
const BEFORE = `import { storage } from "@pulumi/azure-native";\n\nexport const keys = ${CALL}`;
const AFTER = BEFORE.replace("@pulumi/azure-native", "pulumi-azure-listkeys");
const UNTOUCHED = `import { resources } from "@pulumi/azure-native";\r\nnew resources.ResourceGroup("rg")`;

describe("azure-listkeys-move", () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "move-spec-")));
    write(
      "node_modules/typescript/package.json",
      `{ "main": ${JSON.stringify(require.resolve("typescript"))} }`,
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  const read = (name: string) => readFileSync(join(folder, name), "utf8");

  /** @param command where the command is: within the repository, or a copy */
  function run(args: string[], env: NodeJS.ProcessEnv = {}, command = join(ROOT, "dist/move/cli.js")) {
    const options = { cwd: folder, encoding: "utf8", env: { ...process.env, ...env } } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options);
    return { status, stdout, stderr };
  }

  it("shows the change, and writes nothing", () => {
    write("index.ts", BEFORE);
    const { status, stdout, stderr } = run([]);
    expect(read("index.ts")).to.equal(BEFORE);
    expect({ status, stderr }).to.deep.equal({ status: 0, stderr: "" });
    expect(stdout.split("\n")).to.deep.equal([
      "--- index.ts",
      "+++ index.ts",
      "@@ -1,3 +1,3 @@",
      `-import { storage } from "@pulumi/azure-native";`,
      `+import { storage } from "pulumi-azure-listkeys";`,
      " ",
      ` export const keys = ${CALL.trimEnd()}`,
      "",
      "1 call in 1 file to move; run again with --write to change the files.",
      "",
      "Add the package to the program:",
      "  npm install pulumi-azure-listkeys",
      "",
    ]);
  });

  it("writes with --write, and finds nothing the second time", () => {
    write("index.ts", BEFORE);
    write("lib/other.tsx", BEFORE);
    write("lib/untouched.ts", UNTOUCHED);
    write("lib/plain.js", BEFORE);
    write("package.json", `{ "dependencies": { "pulumi-azure-listkeys": "*" } }`);
    const first = run(["--write"]);
    expect(first.stdout).to.match(/\nMoved 2 calls in 2 files\.\n$/);
    expect([read("index.ts"), read("lib/other.tsx")]).to.deep.equal([AFTER, AFTER]);
    expect([read("lib/untouched.ts"), read("lib/plain.js")]).to.deep.equal([UNTOUCHED, BEFORE]);
    const again = run(["--write"]);
    expect(again).to.include({ status: 0, stderr: "" });
    expect(again.stdout).to.match(/^Nothing to move: of 3 files/);
  });

  it("says where it looked if there is no program, and what to do", () => {
    write("notes.md", "");
    write("__main__.py", "");
    write("python/index.d.ts", "");
    write("other/tsconfig.json", `{ "include": ["src"] }`);
    for (const [args, searched] of [
      [[], folder],
      [["python"], join(folder, "python")],
      [["other"], join(folder, "other/tsconfig.json")],
    ] as const) {
      const { status, stdout, stderr } = run([...args]);
      expect({ status, stderr }, searched).to.deep.equal({ status: 1, stderr: "" });
      expect(stdout.replace(/\s+/g, " ")).to.equal(
        `No TypeScript or JavaScript files in ${searched}. Run the command in the folder of the program, or name that folder or its files. `,
      );
    }
  });

  it("names a file that cannot be written, and changes the others", () => {
    write("closed.ts", BEFORE);
    write("index.ts", BEFORE);
    // A user who may write everything, as in a container, has no file that is closed.
    write(
      "closed.cjs",
      `const fs = require("node:fs");
      const { writeFileSync } = fs;
      fs.writeFileSync = (path, ...rest) => {
        if (String(path).endsWith("closed.ts")) throw Object.assign(new Error("EACCES: " + path), { code: "EACCES" });
        writeFileSync(path, ...rest);
      };`,
    );
    const { status, stdout } = run(["--write"], { NODE_OPTIONS: `--require ${join(folder, "closed.cjs")}` });
    expect(status).to.equal(1);
    expect(stdout).to.match(
      /Moved 1 call in 1 file\.[^]*Not read, or not changed:\n {2}closed\.ts\n {4}It cannot be read or written \(EACCES\): check its permissions\.\n$/,
    );
    expect([read("closed.ts"), read("index.ts")]).to.deep.equal([BEFORE, AFTER]);
  });

  it("says what is left, where and why, in lines that fit a terminal", () => {
    write(
      "index.ts",
      `${BEFORE}storage.listStorageAccountKeysOutput({}, { provider });\n  ${CALL.replace("Output", "")}`,
    );
    const { status, stdout } = run([]);
    expect(status).to.equal(0);
    const [, left = ""] = stdout.split("Left as they are:\n");
    expect(left.split("\n")).to.deep.equal([
      "",
      "It has the option provider. pulumi-azure-listkeys has profiles instead: sets of",
      "settings, selected by the option profile.",
      "  index.ts:4:1  storage.listStorageAccountKeysOutput",
      "",
      "It returns a Promise here. pulumi-azure-listkeys returns an output: call the",
      "Output form, whose fields can be passed to resources.",
      "  index.ts:5:3  storage.listStorageAccountKeys",
      "",
    ]);
  });

  it("takes files and folders by their names", () => {
    for (const name of ["one.ts", "two.cts", "three/index.mjs", "four.ts"]) write(name, BEFORE);
    run(["one.ts", "two.cts", "three", "--write"]);
    expect(["one.ts", "two.cts", "three/index.mjs", "four.ts"].map(read)).to.deep.equal([
      AFTER,
      AFTER,
      AFTER,
      BEFORE,
    ]);
  });

  it("takes the files of a tsconfig.json, and what they import", () => {
    write(
      "tsconfig.json",
      `{ "extends": "./base.json", /* as in Pulumi's templates */ "files": ["index.ts"] }`,
    );
    write("base.json", `{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }`);
    write("index.ts", `import "./lib/one";\nimport "@/two";\nimport "other";\nexport const x = 1;\n`);
    for (const name of ["lib/one.ts", "src/two.ts", "unused.ts"]) write(name, BEFORE);
    write("node_modules/other/index.ts", BEFORE);
    const { stdout } = run(["--write"]);
    expect(stdout).to.include("Moved 2 calls in 2 files.");
    expect([read("lib/one.ts"), read("src/two.ts")]).to.deep.equal([AFTER, AFTER]);
    expect([read("unused.ts"), read("node_modules/other/index.ts")]).to.deep.equal([BEFORE, BEFORE]);
  });

  it("takes the files of the projects that a tsconfig.json refers to", () => {
    write(
      "tsconfig.json",
      `{ "files": [], "references": [{ "path": "./one" }, { "path": "./two/own.json" }] }`,
    );
    write("one/tsconfig.json", `{ "files": ["index.ts"] }`);
    write("two/own.json", `{ "include": ["*.ts"] }`);
    for (const name of ["one/index.ts", "two/main.ts", "unused.ts"]) write(name, BEFORE);
    run(["--write"]);
    expect(["one/index.ts", "two/main.ts", "unused.ts"].map(read)).to.deep.equal([AFTER, AFTER, BEFORE]);
  });

  it("leaves a file that is no program, or no UTF-8, and says so", () => {
    write("index.ts", BEFORE);
    write("broken.ts", `${BEFORE}const = 1;\n`);
    const latin1 = Buffer.from(`${BEFORE}// caf\u00e9\n`, "latin1");
    writeFileSync(join(folder, "latin1.ts"), latin1);
    const { status, stdout } = run(["--write"]);
    expect(status).to.equal(1);
    expect(stdout).to.match(
      /Not read, or not changed:\n {2}broken\.ts\n {4}It has a syntax error: line 4: .+\n {2}latin1\.ts\n {4}It is not encoded as UTF-8\./,
    );
    expect(read("index.ts")).to.equal(AFTER);
    expect(read("broken.ts")).to.equal(`${BEFORE}const = 1;\n`);
    expect(readFileSync(join(folder, "latin1.ts"))).to.deep.equal(latin1);
  });

  it("prints its help, and with it what is wrong with the arguments", () => {
    const help = run(["--help"]);
    expect(help).to.include({ status: 0, stderr: "" });
    expect(help.stdout).to.match(/^Usage: azure-listkeys-move/);
    for (const line of help.stdout.split("\n")) expect(line.length, line).to.be.at.most(80);
    const wrong = run(["--wirte"]);
    expect(wrong).to.include({ status: 2, stdout: "" });
    expect(wrong.stderr)
      .to.match(/^azure-listkeys-move: .*--wirte/)
      .and.to.include(help.stdout);
    write("notes.md", "");
    for (const [path, problem] of [
      ["nowhere", "nowhere does not exist."],
      ["notes.md", "notes.md is not a TypeScript or JavaScript file."],
    ] as const) {
      expect(run([path]), path).to.deep.equal({
        status: 2,
        stdout: "",
        stderr: `azure-listkeys-move: ${problem}\n`,
      });
    }
    write("tsconfig.json", "{ files }");
    expect(run([])).to.include({ status: 1, stdout: "" });
    expect(run([]).stderr).to.match(/tsconfig\.json cannot be read: /);
  });

  it("uses the program's own TypeScript, and says what to run where there is none with an API", () => {
    // A copy of the package that has no TypeScript beside it.
    const copy = join(folder, "elsewhere/node_modules/pulumi-azure-listkeys");
    mkdirSync(copy, { recursive: true });
    for (const name of ["dist", "package.json"]) symlinkSync(join(ROOT, name), join(copy, name));
    const runCopy = () => run([], {}, join(copy, "dist/move/cli.js"));
    // Node would otherwise look for packages where the link leads.
    const env = { NODE_OPTIONS: "--preserve-symlinks --preserve-symlinks-main" };
    const runAlone = () => run([], env, join(copy, "dist/move/cli.js"));
    write("index.ts", BEFORE);
    expect(runCopy().stdout).to.include("1 call in 1 file");

    rmSync(join(folder, "node_modules"), { recursive: true });
    expect(runAlone()).to.deep.equal({
      status: 1,
      stdout: "",
      stderr:
        `azure-listkeys-move: No TypeScript is installed for the program in ${folder}. Run it with one of 4.7 to 6:\n` +
        "  npx -p typescript@5.9 -p pulumi-azure-listkeys azure-listkeys-move\n",
    });
    write("node_modules/typescript/package.json", `{ "version": "7.0.2" }`);
    expect(runAlone().stderr).to.include("TypeScript 7.0.2 has no API for the program in");
    // As TypeScript 7 is: its main module has the version alone.
    write("node_modules/typescript/index.js", `exports.version = "7.1.0";`);
    expect(runAlone().stderr).to.include("TypeScript 7.1.0 has no API for the program in");
    // That of this package is used then, if there is one.
    expect(runCopy().stdout).to.include("1 call in 1 file");
  });
});
