/** Java for tests. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { findOnPath } from "../support/processes";

/** Why no test can run Java here; `undefined` where one can. */
export function javaUnavailable(): string | undefined {
  for (const command of ["javac", "mvn"]) {
    if (findOnPath(command, process.env) === undefined) return `no ${command} on the PATH`;
  }
  const pom = readFileSync(join(__dirname, "../../examples/java/pom.xml"), "utf8");
  const [, version] = /<artifactId>pulumi<\/artifactId>\s*<version>([^<]+)</.exec(pom) ?? [];
  try {
    const artifact = `-Dartifact=com.pulumi:pulumi:${version}`;
    execFileSync("mvn", ["--batch-mode", "--quiet", "dependency:get", artifact], {
      stdio: "ignore",
      timeout: 240_000,
    });
    return undefined;
  } catch {
    return "Pulumi's Java packages cannot be downloaded here";
  }
}
