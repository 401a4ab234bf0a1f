/** The type test of every function: `npm run typecheck` compiles it. */
import type { ServiceDeclaration } from "../../provider/operations/declare";

export function typeTestText(services: readonly ServiceDeclaration[]): string {
  const imports: string[] = [];
  const checks: string[] = [];
  for (const { module, operations } of services) {
    imports.push(`import type * as ${module} from "pulumi-azure-listkeys/${module}";`);
    for (const name of Object.keys(operations)) {
      const theirs = `${module}_${name}`;
      imports.push(
        `import type { ${name}Output as ${theirs} } from "@pulumi/azure-native/${module}/${name}";`,
      );
      checks.push(`  ${theirs}: Moved<typeof ${theirs}, typeof ${module}.${name}Output>;`);
    }
  }
  const names = checks.map((check) => `  ${check.trim().split(":")[0] ?? ""}: MOVED,`);
  return `// Generated from provider/services/ by \`npm run generate\`.
/** Whatever calls a function of azure-native compiles with this package's of the same name. */
${imports.join("\n")}
import { MOVED, type Moved } from "./moving";

export const everyFunction: {
${checks.join("\n")}
} = {
${names.join("\n")}
};
`;
}
