/**
 * Preloaded into a child process that runs a program in TypeScript. Each file is transpiled once and kept; with tsx, a
 * process that makes one call would spend a third of its CPU time on loading tsx.
 */
"use strict";
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { join } = require("node:path");

const folder = join(__dirname, "../../node_modules/.cache/transpiled");
/** What the code depends on beside its source. */
const kind = `${require("typescript/package.json").version} ${readFileSync(__filename, "utf8")}`;

Module._extensions[".ts"] = (module, file) => {
  const source = readFileSync(file, "utf8");
  const name = createHash("sha1").update(`${kind}\n${source}`).digest("hex");
  module._compile(read(join(folder, name)) ?? transpile(source, join(folder, name)), file);
};

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Several processes may write the same file, each of them whole. */
function transpile(source, file) {
  const { transpileModule, ModuleKind, ScriptTarget } = require("typescript");
  const compilerOptions = { module: ModuleKind.Node16, target: ScriptTarget.ES2022, esModuleInterop: true };
  // By this name it is CommonJS, which leaves `import()` as it is.
  const { outputText } = transpileModule(source, { compilerOptions, fileName: "program.cts" });
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, outputText);
  renameSync(unfinished, file);
  return outputText;
}
