/**
 * `npm run build:published`, after the compiler: the modules that every program loads become one file, `internal.js`, with
 * the ES modules that they load, so that a first call opens a third of the files, and starts no second loader of Node's.
 *
 * `tsx scripts/joinModules.ts [dist]`
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix, relative, resolve, sep } from "node:path";

import { type Plugin, transformSync } from "esbuild";

import manifest from "../package.json";
import { bundled } from "./package/esbuild";
import { licensesText } from "./package/licenses";

const ROOT = join(__dirname, "..");
const dist = resolve(process.argv[2] ?? join(ROOT, "dist"));

/** What is loaded for itself, by its path: entry points, and the declarations of each service. */
const APART = /^(index|lazyIndex|resourcemanager|modules|services|wiring|testing|plugin|move)\b/;
const ENTRIES = ["lifecycle/dynamicProvider.js"];

/** Loaded with all else. */
const INTERNAL = "internal.js";

/** Loaded with the first file in PKCS#12. */
const FORGE = "forge.js";

async function main(): Promise<void> {
  // What is left of an earlier run is no module of the compiler's.
  for (const made of [INTERNAL, FORGE]) rmSync(join(dist, made), { force: true });
  const files = new Set(filesIn(dist, ".js"));
  const joined = new Set([...files].filter(isJoined));
  const internal = await bundled({
    stdin: { contents: tableOf(joined), resolveDir: dist },
    nodePaths: [join(ROOT, "node_modules")],
    // What users update by themselves stays beside this package, and so does what is loaded by its own path.
    external: [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)],
    plugins: [apart(files, joined)],
  });
  const forge = await bundled({
    // Of node-forge what reads PKCS#12: a tenth of it.
    stdin: {
      contents: `require("node-forge/lib/pkcs12"); module.exports = require("node-forge/lib/forge");`,
      resolveDir: ROOT,
    },
    minify: true,
  });

  for (const file of files) {
    const path = join(dist, file);
    if (joined.has(file)) rmSync(path);
    else writeFileSync(path, shortened(throughInternal(readFileSync(path, "utf8"), file, joined), file));
  }
  // Of the index the types are published; `lazyIndex.js` is what loads.
  rmSync(join(dist, "index.js"), { force: true });
  writeFileSync(join(dist, INTERNAL), internal.code);
  writeFileSync(join(dist, FORGE), forge.code);
  const packages = [...new Set([...internal.packages, ...forge.packages])].sort();
  writeFileSync(join(dist, "LICENSES"), licensesText(packages, false));
  removeUnusedDeclarations();
}

/** A module that asks where it is stays there. */
function isJoined(file: string): boolean {
  if (APART.test(file) || ENTRIES.includes(file)) return false;
  return !/\b__(dir|file)name\b/.test(readFileSync(join(dist, file), "utf8"));
}

/** Each module runs when it is first asked for, as before. */
function tableOf(joined: Iterable<string>): string {
  const rows = [...joined].map((file) => `${JSON.stringify(nameOf(file))}: () => require("./${file}"),\n`);
  return `const modules = {\n${rows.join("")}};\nmodule.exports = (name) => modules[name]();\n`;
}

/** In the joined file, what stays apart is loaded from `dist`. */
function apart(files: ReadonlySet<string>, joined: ReadonlySet<string>): Plugin {
  return {
    name: "apart",
    setup(building) {
      building.onResolve({ filter: /^\./ }, ({ resolveDir, path }) => {
        // Of a library. `dist` itself may be in a folder `node_modules`.
        if (relative(dist, resolveDir).startsWith("..")) return;
        const file = fileAt(relative(dist, resolve(resolveDir, path)), ".js", files);
        if (file === undefined) throw new Error(`dist has no ${path}`);
        return joined.has(file) ? undefined : { path: `./${file}`, external: true };
      });
      building.onResolve({ filter: /^node-forge$/ }, () => ({ path: `./${FORGE}`, external: true }));
      // For a Node without web streams; ours has them.
      building.onResolve({ filter: /^web-streams-polyfill\b/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** What stays apart loads the joined modules from the joined file; the compiler writes each `require` alike. */
function throughInternal(code: string, importer: string, joined: ReadonlySet<string>): string {
  const folder = posix.dirname(importer);
  return code.replace(/\b(require|import)\("(\.[^"]*)"\)/g, (call, how: string, path: string) => {
    const file = fileAt(posix.join(folder, path), ".js", joined);
    if (file === undefined) return call;
    const internal = posix.relative(folder, INTERNAL);
    const load = `require("${internal.startsWith(".") ? "" : "./"}${internal}")("${nameOf(file)}")`;
    return how === "require" ? load : `Promise.resolve().then(() => ${load})`;
  });
}

/** Of generated modules nobody reads the compiled form, and the others are as readable with half the indentation. */
function shortened(code: string, file: string): string {
  // Node finds its names in a statement that never runs, which esbuild would leave out.
  if (file === "lazyIndex.js") return code;
  return transformSync(code, { minifyWhitespace: file.startsWith("modules/") }).code;
}

/** The file that an import of this path means. */
function fileAt(path: string, ending: string, files: ReadonlySet<string>): string | undefined {
  const name = nameOf(slashed(path));
  return [name + ending, `${name}/index${ending}`].find((each) => files.has(each));
}

function nameOf(file: string): string {
  return file.replace(/\.js$/, "");
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

/** Declarations that no public one leads to, of modules that can no longer be loaded by themselves. */
function removeUnusedDeclarations(): void {
  const files = new Set(filesIn(dist, ".d.ts"));
  const used = new Set<string>();
  const entries = Object.values(manifest.exports).flatMap((each) =>
    typeof each === "string" ? [] : each.types,
  );
  const queue = entries.flatMap((entry) => {
    const [start = "", end] = entry.replace("./dist/", "").split("*");
    return [...files].filter((file) =>
      end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
    );
  });
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (used.has(file)) continue;
    used.add(file);
    const text = readFileSync(join(dist, file), "utf8");
    for (const [, path = ""] of text.matchAll(/\b(?:from|import\() ?"(\.[^"]*)"/g)) {
      const found = fileAt(posix.join(posix.dirname(file), path), ".d.ts", files);
      if (found !== undefined) queue.push(found);
    }
  }
  for (const file of files) if (!used.has(file)) rmSync(join(dist, file));
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map(slashed)
    .filter((path) => path.endsWith(ending))
    .sort();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
