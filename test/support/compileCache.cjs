/**
 * Preloaded into the SDK's processes that tests start: keeps V8's compiled code of what is installed, which
 * is half of the processor time of a short run. It is written after the code has run, so that it has the
 * functions that were called. Node 22.1 and later do the same by themselves (module.enableCompileCache); Node
 * 20 cannot.
 */
"use strict";
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join, sep } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

const modules = join(__dirname, "../../node_modules");
const typescript = join(modules, "typescript/lib/typescript.js");
const built = join(__dirname, "../../dist");
const folder = join(modules, ".cache/compiled");
/** npm rewrites its list with each installation. */
const installed = statSync(join(modules, ".package-lock.json"), { throwIfNoEntry: false })?.mtimeMs;
/** The name of what was found, beside the names of files. */
const FOUND = "found";
/** The cache is written after this long without a new module, since a provider is ended by a signal. */
const settledMs = 20;

if (Module.enableCompileCache) Module.enableCompileCache(folder);
else if (installed !== undefined) keepCompiledCode();

function keepCompiledCode() {
  // The SDK sets this flag as it loads. What is compiled with it is of no use to what is loaded without it.
  setFlagsFromString("--allow-natives-syntax");
  const kind = [process.version, process.arch, process.argv[1], installed];
  const file = fileOf([...kind, process.cwd()]);
  // Another program has most of what one needs that has not run before, or that runs in a folder of its own.
  const first = fileOf(kind);
  const own = read(file);
  const kept = own ?? read(first) ?? new Map();
  Object.assign(Module._pathCache, JSON.parse(kept.get(FOUND)?.toString() ?? "{}"));
  const scripts = new Map();
  /** Files of the package itself that were compiled anew. */
  const changed = new Set();
  let added = false;
  let timer;
  const save = () => {
    if (added) {
      const codes = [...scripts].map(([name, script]) => [name, script.createCachedData()]);
      const older = [...(own ?? [])].filter(([name]) => !changed.has(name.split(" ")[0]));
      const all = new Map([...older, ...codes, [FOUND, Buffer.from(JSON.stringify(found()))]]);
      write(file, all);
      if (!existsSync(first)) write(first, all);
    }
    added = false;
  };
  process.on("exit", save);

  const compile = Module.prototype._compile;
  Module.prototype._compile = function (content, filename) {
    // Packaging tests install elsewhere, and programs change from run to run. So does the package itself, whose code
    // is known by its content. Compiled by itself, a script has no `import()`; TypeScript, the largest of all, has it
    // in its texts alone.
    const isOwn = filename.startsWith(`${built}${sep}`);
    const isKept =
      (isOwn || filename.startsWith(`${modules}${sep}`)) &&
      (filename === typescript || !content.includes("import("));
    if (!isKept) return compile.call(this, content, filename);
    const name = isOwn ? `${filename} ${createHash("sha1").update(content).digest("hex")}` : filename;
    const cachedData = kept.get(name);
    const script = new Script(Module.wrap(content.replace(/^#!.*/, "")), { filename, cachedData });
    scripts.set(name, script);
    if (cachedData === undefined || script.cachedDataRejected) {
      added = true;
      changed.add(filename);
      clearTimeout(timer);
      timer = setTimeout(save, settledMs).unref();
    }
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, requireOf(this), this, filename, dirname(filename));
  };
}

function fileOf(kind) {
  return join(folder, createHash("sha1").update(JSON.stringify(kind)).digest("hex"));
}

/** What was found in the installed packages: looking for it takes a tenth of the processor time of a short run. */
function found() {
  const inModules = ([, filename]) => filename.startsWith(`${modules}${sep}`);
  return Object.fromEntries(Object.entries(Module._pathCache).filter(inModules));
}

function requireOf(module) {
  const resolve = (id, options) => Module._resolveFilename(id, module, false, options);
  resolve.paths = (id) => Module._resolveLookupPaths(id, module);
  const { _cache: cache, _extensions: extensions } = Module;
  return Object.assign((id) => module.require(id), { resolve, cache, main: process.mainModule, extensions });
}

/**
 * The length of the index, the index (file, from, to), and then the compiled code of one file after another.
 */
function read(file) {
  try {
    const bytes = readFileSync(file);
    const start = 4 + bytes.readUInt32LE(0);
    const index = JSON.parse(bytes.subarray(4, start).toString());
    return new Map(index.map(([name, from, to]) => [name, bytes.subarray(start + from, start + to)]));
  } catch {
    return undefined;
  }
}

/** Several processes may write the same file: the last one wins. */
function write(file, codes) {
  let end = 0;
  const index = [...codes].map(([name, { length }]) => [name, end, (end += length)]);
  const names = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(names.length);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.concat([length, names, ...codes.values()]));
  renameSync(unfinished, file);
}
