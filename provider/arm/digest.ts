import { createHash } from "node:crypto";

/** Stands for settings as a key, without keeping the secrets among them. */
export function digestOf(settings: object): string {
  return createHash("sha256").update(JSON.stringify(settings)).digest("base64");
}
