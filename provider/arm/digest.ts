import { createHash } from "node:crypto";

/** A key for settings that does not contain the secrets among them. */
export function digestOf(settings: object): string {
  return createHash("sha256").update(JSON.stringify(settings)).digest("base64");
}
