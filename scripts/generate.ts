/**
 * Writes what follows from the declarations in `provider/services/`: the public modules, the entries, `schema.json`,
 * the reference pages, and the tables in the README and in `docs/`. A test fails while a file is not what this would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

import { format, resolveConfig } from "prettier";

import type { ServiceDeclaration } from "../provider/operations/declare";
import { compilerErrors, declarationProblems } from "./generate/check";
import { withCodes } from "./generate/codes";
import { indexText, lazyIndexText, servicesText } from "./generate/index";
import { moduleText } from "./generate/module";
import { referencePage } from "./generate/reference";
import { schemaText } from "./generate/schema";
import { withAllServices, withServices } from "./generate/services";
import { withSettings } from "./generate/settings";
import { typeTestText } from "./generate/typeTests";

export const ROOT = join(__dirname, "..");

/** Folders in which every file is generated. */
const GENERATED_FOLDERS = ["provider/modules", "docs/reference"];

/** Documents that are written by hand, but for a table. */
export const WITH_TABLES: Readonly<
  Record<string, (text: string, services: readonly ServiceDeclaration[]) => string>
> = {
  "README.md": withServices,
  "docs/reference/README.md": withAllServices,
  "docs/configuration.md": withSettings,
  "docs/installation-configuration.md": withSettings,
  "docs/troubleshooting.md": withCodes,
};

/** The files as they should be, by their path in the repository. */
export async function generatedFiles(services = declaredServices()): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const add = async (path: string, text: string) => {
    const style = await resolveConfig(join(ROOT, path));
    files.set(path, path === "schema.json" ? text : await format(text, { ...style, filepath: path }));
  };
  for (const service of services) {
    await add(`provider/modules/${service.module}.ts`, moduleText(service));
    await add(`docs/reference/${service.module}.md`, referencePage(service));
  }
  await add("provider/services/index.ts", servicesText(services));
  await add("provider/index.ts", indexText(services));
  await add("provider/lazyIndex.ts", lazyIndexText(services));
  await add("schema.json", schemaText(services));
  await add("test/types/everyFunction.ts", typeTestText(services));
  for (const [path, withTable] of Object.entries(WITH_TABLES)) {
    await add(path, withTable(readFileSync(join(ROOT, path), "utf8"), services));
  }
  return files;
}

/** Generated files of services that are no longer declared. */
export function leftovers(files: ReadonlyMap<string, string>): string[] {
  return GENERATED_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  ).filter((path) => !files.has(path));
}

/** Read from the folder, not from its index, which is generated. */
export function declaredServices(files = declarationFiles()): ServiceDeclaration[] {
  const require = createRequire(__filename);
  return files.map((file) => {
    const { default: service } = require(file) as { default?: ServiceDeclaration };
    const name = basename(file, ".ts");
    if (service === undefined)
      throw new Error(`${file} has no default export: write export default service({ … })`);
    if (service.module !== name)
      throw new Error(`${file}: module is "${service.module}": write "${name}", as the file is called`);
    return service;
  });
}

function declarationFiles(): string[] {
  const folder = join(ROOT, "provider/services");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .sort()
    .map((name) => join(folder, name));
}

function checkedServices(): ServiceDeclaration[] {
  const errors = compilerErrors(declarationFiles(), join(ROOT, "tsconfig.build.json"), ROOT);
  const services = errors.length > 0 ? [] : declaredServices();
  const problems = [...errors, ...services.flatMap(declarationProblems)];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return services;
}

async function write(): Promise<void> {
  for (const folder of GENERATED_FOLDERS) mkdirSync(join(ROOT, folder), { recursive: true });
  const files = await generatedFiles(checkedServices());
  const removed = leftovers(files);
  for (const path of removed) rmSync(join(ROOT, path));
  const written = [...files].filter(([path, text]) => {
    const file = join(ROOT, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== text;
  });
  for (const [path, text] of written) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  for (const [path] of written) console.log(`written: ${path}`);
  for (const path of removed) console.log(`removed: ${path}`);
  console.log(`unchanged: ${files.size - written.length} files`);
}

if (require.main === module) {
  write().catch((error: unknown) => {
    console.error(`${(error as Error).message}\nNothing was generated.`);
    process.exitCode = 1;
  });
}
