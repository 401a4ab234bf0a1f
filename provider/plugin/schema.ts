import { readFileSync } from "node:fs";
import { join } from "node:path";

import { version } from "../version";

/** The file has no version, so that not every release changes it. */
const FILE = join(__dirname, "../../schema.json");

/** The package's schema, as JSON. */
export function schemaText(): string {
  return JSON.stringify({ ...(JSON.parse(readFileSync(FILE, "utf8")) as object), version });
}
