/** What `Pulumi.yaml` says, and the configuration of a stack that follows from it. */
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { load } from "js-yaml";
import type { ConfigValue } from "../driver";

export interface Project {
  name: string;
  /** The folder of `Pulumi.yaml`. */
  root: string;
  /** Where the program and its providers run: the folder of `main`. */
  directory: string;
  /** What is run there: a file, or `.` for the package's own entry point. */
  entryPoint: string;
  runtime: Runtime;
  typescript: boolean;
  tsconfig?: string;
  nodeArguments: string[];
  config: Record<string, ConfigDeclaration>;
  /** The folders of the plugins that are on this machine, by package. */
  plugins: Record<string, string>;
}

const runtimes = ["nodejs", "python", "go", "yaml"] as const;

export type Runtime = (typeof runtimes)[number];

interface ConfigDeclaration {
  type?: string;
  value?: unknown;
  default?: unknown;
}

export interface ProjectFile {
  name: string;
  runtime:
    string | { name: string; options?: { typescript?: boolean; tsconfig?: string; nodeargs?: string } };
  main?: string;
  config?: Record<string, unknown>;
  packages?: Record<string, unknown>;
}

export function readProjectFile(folder: string): ProjectFile {
  return load(readFileSync(join(folder, "Pulumi.yaml"), "utf8")) as ProjectFile;
}

export function readProject(folder: string): Project {
  const root = resolve(folder);
  const file = readProjectFile(root);
  const runtime = typeof file.runtime === "string" ? { name: file.runtime } : file.runtime;
  const known = runtimes.find((name) => name === runtime.name);
  if (known === undefined) {
    throw new Error(
      `${root}: the runtimes that can be run here are ${runtimes.join(", ")}, not ${runtime.name}`,
    );
  }
  const options = ("options" in runtime ? runtime.options : undefined) ?? {};
  const project: Project = {
    name: file.name,
    root,
    ...locateMain(root, file.main),
    runtime: known,
    typescript: options.typescript ?? true,
    nodeArguments: options.nodeargs?.split(/\s+/).filter((argument) => argument !== "") ?? [],
    config: declarations(file.name, file.config ?? {}),
    plugins: pluginFolders(root, file.packages ?? {}),
  };
  if (options.tsconfig !== undefined) {
    project.tsconfig = options.tsconfig;
  }
  return project;
}

function locateMain(root: string, main: string | undefined): Pick<Project, "directory" | "entryPoint"> {
  if (main === undefined) {
    return { directory: root, entryPoint: "." };
  }
  const target = resolve(root, main);
  return statSync(target).isDirectory()
    ? { directory: target, entryPoint: "." }
    : { directory: dirname(target), entryPoint: basename(target) };
}

/** The engine treats what begins with a dot, or is absolute, as a path. */
function pluginFolders(root: string, packages: Record<string, unknown>): Record<string, string> {
  const local = Object.entries(packages).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && (entry[1].startsWith(".") || isAbsolute(entry[1])),
  );
  return Object.fromEntries(local.map(([name, path]) => [name, resolve(root, path)]));
}

function declarations(project: string, config: Record<string, unknown>): Record<string, ConfigDeclaration> {
  return Object.fromEntries(
    Object.entries(config).map(([key, declared]) => {
      const isObject = typeof declared === "object" && declared !== null;
      return [fullKey(project, key), isObject ? declared : { value: declared }];
    }),
  );
}

export interface StackConfig {
  values: Record<string, string>;
  secretKeys: string[];
}

/** The configuration a program gets: the stack's own values, then what the project declares. */
export function stackConfig(
  project: Project,
  stack: string,
  given: Record<string, ConfigValue>,
): StackConfig {
  const values: Record<string, string> = {};
  const secretKeys: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    const full = fullKey(project.name, key);
    values[full] = typeof value === "string" ? value : value.value;
    if (typeof value !== "string") {
      secretKeys.push(full);
    }
  }
  const missing: string[] = [];
  for (const [key, declared] of Object.entries(project.config)) {
    const fallback = declared.value ?? declared.default;
    if (key in values) {
      continue;
    } else if (fallback !== undefined) {
      values[key] = typeof fallback === "string" ? fallback : JSON.stringify(fallback);
    } else {
      missing.push(key.slice(key.indexOf(":") + 1));
    }
  }
  if (missing.length > 0) {
    throw new Error(missingMessage(stack, missing));
  }
  return { values, secretKeys };
}

/** The CLI's own wording, which a program's documentation may quote. */
function missingMessage(stack: string, names: string[]): string {
  const quoted = names.sort().map((name) => `'${name}'`);
  const list =
    quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(", ")} and ${quoted[quoted.length - 1]}`;
  return `Stack '${stack}' is missing configuration ${names.length === 1 ? "value" : "values"} ${list}`;
}

function fullKey(project: string, key: string): string {
  return key.includes(":") ? key : `${project}:${key}`;
}
