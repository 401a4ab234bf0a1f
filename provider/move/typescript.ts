/** The program's own TypeScript: this package has none. */
import { createRequire } from "node:module";
import { join } from "node:path";

import { Problem } from "./problem";
import type { TypeScript } from "./sourceProgram";

/** The first TypeScript that has the compiler's API: from the folder, or else beside this package. */
export function loadTypeScript(folder: string): TypeScript {
  const others: Found[] = [];
  for (const from of [join(folder, "program.js"), __filename]) {
    const found = find(from);
    if (isCompiler(found)) return found;
    if (found !== undefined) others.push(found);
  }
  // TypeScript 7 is another program, without the API that this one calls.
  const [other] = others;
  const why =
    other === undefined ? "No TypeScript is installed" : `TypeScript ${other.version ?? ""} has no API`;
  throw new Problem(
    `${why.replace("  ", " ")} for the program in ${folder}. Run it with one of 4.7 to 6:\n` +
      "  npx -p typescript@5.9 -p pulumi-azure-listkeys azure-listkeys-move",
  );
}

interface Found {
  readonly version?: string;
}

function find(from: string): Found | undefined {
  const require = createRequire(from);
  let isInstalled = false;
  for (const name of ["typescript", "typescript/package.json"]) {
    try {
      return require(name) as Found;
    } catch (error) {
      isInstalled ||= (error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND";
    }
  }
  return isInstalled ? {} : undefined;
}

function isCompiler(found: Found | undefined): found is TypeScript {
  return typeof (found as Partial<TypeScript> | undefined)?.createProgram === "function";
}
