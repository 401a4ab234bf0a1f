/**
 * Preloaded into a child process that runs a program in TypeScript. Each file is transpiled once and kept: loading tsx
 * would take a third of the CPU time of a process that makes one call, and loading TypeScript more than a third of a
 * Pulumi program's.
 */
"use strict";
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { basename, join } = require("node:path");
// The same module that reads source maps for the SDK.
const { install } = Module.createRequire(require.resolve("@pulumi/pulumi"))("source-map-support");

const folder = join(__dirname, "../../node_modules/.cache/transpiled");
/** What the code depends on beside its source. */
const kind = `${require("typescript/package.json").version} ${readFileSync(__filename, "utf8")}`;

/** What was loaded, with its source map, by the path of its source. */
const loaded = new Map();

Module._extensions[".ts"] = (module, file) => {
  const source = readFileSync(file, "utf8");
  const name = createHash("sha1")
    .update([kind, basename(file), source].join("\n"))
    .digest("hex");
  const code = read(join(folder, name)) ?? transpile(file, source, join(folder, name));
  loaded.set(file, code);
  module._compile(code, file);
};

// Lines in a stack are those of the source. Pulumi's SDK has the same module read source maps.
install({ retrieveFile: (path) => loaded.get(path.replace(/^file:\/\//, "")) });

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Several processes may write the same file, each of them whole. */
function transpile(file, source, target) {
  const { transpileModule, ModuleKind, ScriptTarget } = require("typescript");
  const compilerOptions = {
    module: ModuleKind.Node16,
    target: ScriptTarget.ES2022,
    esModuleInterop: true,
    sourceMap: true,
  };
  // By this name it is CommonJS, which leaves `import()` as it is.
  const { outputText, sourceMapText } = transpileModule(source, { compilerOptions, fileName: "program.cts" });
  const map = JSON.stringify({ ...JSON.parse(sourceMapText), sources: [basename(file)] });
  const inlined = `data:application/json;base64,${Buffer.from(map).toString("base64")}`;
  const code = outputText.replace(/(?<=\/\/# sourceMappingURL=).*$/m, () => inlined);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${target}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, target);
  return code;
}
