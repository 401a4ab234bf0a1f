/** The package's entries: what programs import by the package's name. */
import type { ServiceDeclaration } from "../../provider/operations/declare";

const MODULES = [
  ["arm", "./resourcemanager"],
  ["wiring", "./wiring"],
] as const;

/** The public names, as the compiler and editors see them. */
export function indexText(services: readonly ServiceDeclaration[]): string {
  const exports = modulesOf(services).map(([name, path]) => `export * as ${name} from "${path}";`);
  return `// Generated from services/ by \`npm run generate\`.\n/** The public names, by Azure service. */\n${exports.join("\n")}\n`;
}

/** The same names as a program loads them: each module when it is first used. */
export function lazyIndexText(services: readonly ServiceDeclaration[]): string {
  const modules = modulesOf(services);
  const names = modules.map(([name]) => name);
  return `// Generated from services/ by \`npm run generate\`.
/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/no-unused-expressions, no-constant-binary-expression
   -- to load late is what this file is for */
/** What \`require("pulumi-azure-listkeys")\` loads: the names of \`index.ts\`, each module when it is first used. */
const modules = {
${modules.map(([name, path]) => `  ${name}: () => require("${path}") as unknown,`).join("\n")}
};

for (const [name, get] of Object.entries(modules)) {
  Object.defineProperty(exports, name, { enumerable: true, get });
}

// Never runs: it is how Node's ES modules find the names of a CommonJS module.
// https://github.com/nodejs/cjs-module-lexer#module-exports-object-assignment
declare const ${names.map((name) => `${name}: unknown`).join(", ")};
0 && (module.exports = { ${names.join(", ")} });

export {};
`;
}

/** Every declared service, each loaded when it is first used. */
export function servicesText(services: readonly ServiceDeclaration[]): string {
  const loaders = services.map(
    ({ module }) => `  ${module}: () => (require("./${module}") as DeclarationFile).default,`,
  );
  return `// Generated from the files beside it by \`npm run generate\`.
/* eslint-disable @typescript-eslint/no-require-imports -- to load late is what this file is for */
import type { ServiceDeclaration } from "../operations/declare";

interface DeclarationFile {
  readonly default: ServiceDeclaration;
}

const loaders: Readonly<Record<string, () => ServiceDeclaration>> = {
${loaders.join("\n")}
};

/** The modules, by azure-native's names. */
export const modules: readonly string[] = Object.keys(loaders);

/** The declarations of a module; \`undefined\` where there is no such module. */
export function serviceOf(module: string): ServiceDeclaration | undefined {
  return Object.hasOwn(loaders, module) ? loaders[module]?.() : undefined;
}

export function allServices(): readonly ServiceDeclaration[] {
  return Object.values(loaders).map((load) => load());
}
`;
}

function modulesOf(services: readonly ServiceDeclaration[]): (readonly [string, string])[] {
  const own = services.map(({ module }) => [module, `./modules/${module}`] as const);
  return [...own, ...MODULES].sort(([a], [b]) => (a < b ? -1 : 1));
}
