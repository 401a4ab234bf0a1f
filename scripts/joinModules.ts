/**
 * `npm run build:published`, after the compiler: the modules that every program loads become one file, `internal.js`, with
 * the ES modules that they load, so that a first call opens a third of the files, and starts no second loader of Node's.
 *
 * `tsx scripts/joinModules.ts [dist]`
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix, relative, resolve } from "node:path";

import { build, type BuildOptions, type Plugin, transformSync } from "esbuild";

import manifest from "../package.json";
import { licensesText, packagesOf } from "./package/licenses";

const ROOT = join(__dirname, "..");
const dist = resolve(process.argv[2] ?? join(ROOT, "dist"));

/** What is loaded for itself, by its path: entry points, and the declarations of each service. */
const APART = /^(index|lazyIndex|resourcemanager|modules|services|wiring|testing|plugin|move)\b/;
const ENTRIES = ["lifecycle/dynamicProvider.js"];

/** Loaded with all else. */
const INTERNAL = "internal.js";

/** Loaded with the first file in PKCS#12. */
const FORGE = "forge.js";

const BUNDLED: BuildOptions = {
  ...{ absWorkingDir: ROOT, nodePaths: [join(ROOT, "node_modules")] },
  ...{ bundle: true, write: false, metafile: true },
  ...{ platform: "node", format: "cjs", target: "node20", legalComments: "none", logLevel: "error" },
};

async function main(): Promise<void> {
  // What is left of an earlier run is no module of the compiler's.
  for (const made of [INTERNAL, FORGE]) rmSync(join(dist, made), { force: true });
  const files = filesIn(dist, ".js");
  const joined = files.filter(isJoined);
  const names = joined.map((file) => file.replace(/\.js$/, ""));

  const internal = await build({
    ...BUNDLED,
    stdin: { contents: tableOf(names), resolveDir: dist },
    // What users update by themselves stays beside this package, and so does what is loaded by its own path.
    external: [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)],
    plugins: [apart(files)],
  });
  const forge = await build({
    ...BUNDLED,
    // Of node-forge what reads PKCS#12: a tenth of it.
    stdin: {
      contents: `require("node-forge/lib/pkcs12"); module.exports = require("node-forge/lib/forge");`,
      resolveDir: ROOT,
    },
    minify: true,
  });

  for (const file of files.filter((each) => !isJoined(each))) {
    const path = join(dist, file);
    const code = throughInternal(readFileSync(path, "utf8"), file, new Set(names));
    writeFileSync(path, shortened(code, file));
  }
  for (const file of joined) rmSync(join(dist, file));
  // Of the index the types are published; `lazyIndex.js` is what loads.
  rmSync(join(dist, "index.js"), { force: true });
  writeFileSync(join(dist, INTERNAL), codeOf(internal));
  writeFileSync(join(dist, FORGE), codeOf(forge));
  writeFileSync(
    join(dist, "LICENSES"),
    licensesText(
      packagesOf([...inputsOf(internal), ...inputsOf(forge)]).map((folder) => join(ROOT, folder)),
      false,
    ),
  );
  removeUnusedDeclarations();
}

/** A module that asks where it is stays there. */
function isJoined(file: string): boolean {
  if (APART.test(file) || ENTRIES.includes(file)) return false;
  return !/\b__(dir|file)name\b/.test(readFileSync(join(dist, file), "utf8"));
}

/** Each module runs when it is first asked for, as before. */
function tableOf(names: readonly string[]): string {
  const rows = names.map((name) => `${JSON.stringify(name)}: () => require("./${name}.js"),\n`);
  return `const modules = {\n${rows.join("")}};\nmodule.exports = (name) => modules[name]();\n`;
}

/** In the joined file, what stays apart is loaded from `dist`. */
function apart(files: readonly string[]): Plugin {
  return {
    name: "apart",
    setup(building) {
      building.onResolve({ filter: /^\./ }, ({ resolveDir, path }) => {
        // Of a library. `dist` itself may be in a folder `node_modules`.
        if (relative(dist, resolveDir).startsWith("..")) return;
        const file = fileOf(relative(dist, resolve(resolveDir, path)), files);
        return isJoined(file) ? undefined : { path: `./${file}`, external: true };
      });
      building.onResolve({ filter: /^node-forge$/ }, () => ({ path: `./${FORGE}`, external: true }));
      // For a Node without web streams; ours has them.
      building.onResolve({ filter: /^web-streams-polyfill\b/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** What stays apart loads the joined modules from the joined file; the compiler writes each `require` alike. */
function throughInternal(code: string, file: string, names: ReadonlySet<string>): string {
  const folder = posix.dirname(file);
  return code.replace(/\b(require|import)\("(\.[^"]*)"\)/g, (call, how: string, path: string) => {
    const name = posix.join(folder, path).replace(/\.js$/, "");
    const found = [name, `${name}/index`].find((each) => names.has(each));
    if (found === undefined) return call;
    const internal = posix.relative(folder, INTERNAL);
    const load = `require("${internal.startsWith(".") ? "" : "./"}${internal}")("${found}")`;
    return how === "require" ? load : `Promise.resolve().then(() => ${load})`;
  });
}

/** Of generated modules nobody reads the compiled form, and the others are as readable with half the indentation. */
function shortened(code: string, file: string): string {
  // Node finds the names of `lazyIndex.js` in a statement that never runs, which esbuild would leave out.
  if (!file.includes("/")) return code;
  return transformSync(code, { minifyWhitespace: file.startsWith("modules/") }).code;
}

function fileOf(path: string, files: readonly string[]): string {
  const name = path.split("\\").join("/").replace(/\.js$/, "");
  const found = [`${name}.js`, `${name}/index.js`].find((each) => files.includes(each));
  if (found === undefined) throw new Error(`dist has no ${path}`);
  return found;
}

/** Declarations that no public one leads to, of modules that can no longer be loaded by themselves. */
function removeUnusedDeclarations(): void {
  const files = filesIn(dist, ".d.ts");
  const used = new Set<string>();
  const entries = Object.values(manifest.exports).flatMap((each) =>
    typeof each === "string" ? [] : each.types,
  );
  const queue = entries.flatMap((entry) => {
    const [start = "", end] = entry.replace("./dist/", "").split("*");
    return files.filter((file) =>
      end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
    );
  });
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (used.has(file)) continue;
    used.add(file);
    const text = readFileSync(join(dist, file), "utf8");
    for (const [, path = ""] of text.matchAll(/\b(?:from|import\() ?"(\.[^"]*)"/g)) {
      const name = posix.join(posix.dirname(file), path).replace(/\.js$/, "");
      const found = [`${name}.d.ts`, `${name}/index.d.ts`].find((each) => files.includes(each));
      if (found !== undefined) queue.push(found);
    }
  }
  for (const file of files) if (!used.has(file)) rmSync(join(dist, file));
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split("\\").join("/"))
    .filter((path) => path.endsWith(ending))
    .sort();
}

function codeOf({ outputFiles }: Awaited<ReturnType<typeof build>>): Uint8Array {
  const [file] = outputFiles ?? [];
  if (file === undefined) throw new Error("esbuild left no file");
  return file.contents;
}

function inputsOf({ metafile }: Awaited<ReturnType<typeof build>>): string[] {
  return Object.keys(metafile?.inputs ?? {});
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
