// Generated from services/ by `npm run generate`.
/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/no-unused-expressions, no-constant-binary-expression
   -- to load late is what this file is for */
/** What `require("pulumi-azure-listkeys")` loads: the names of `index.ts`, each module when it is first used. */
const modules = {
  arm: () => require("./resourcemanager") as unknown,
  machinelearningservices: () => require("./modules/machinelearningservices") as unknown,
  quantum: () => require("./modules/quantum") as unknown,
  wiring: () => require("./wiring") as unknown,
};

for (const [name, get] of Object.entries(modules)) {
  Object.defineProperty(exports, name, { enumerable: true, get });
}

// Never runs: it is how Node's ES modules find the names of a CommonJS module.
// https://github.com/nodejs/cjs-module-lexer#module-exports-object-assignment
declare const arm: unknown, machinelearningservices: unknown, quantum: unknown, wiring: unknown;
0 && (module.exports = { arm, machinelearningservices, quantum, wiring });

export {};
