/** What the CLI has saved of a stack, read from its backend's file and decrypted. */
import { existsSync, readFileSync } from "node:fs";
import type { Deployment, ExportedResource } from "../driver";
import { openPassphrase, testPassphrase } from "../stack/passphrase";
import type { Passphrase } from "../stack/passphrase";
import { isObject, isSecret, makeSecret, mapValues } from "../values";
import type { Properties, Value } from "../values";

/** As the embedded engine has them: secrets are marked, and legible. */
export interface SavedResource extends ExportedResource {
  inputs: Properties;
  outputs: Properties;
}

export class SavedStack {
  private readonly opened = new Map<string, Promise<Passphrase>>();

  constructor(private readonly file: string) {}

  async resources(): Promise<SavedResource[]> {
    if (!existsSync(this.file)) {
      return [];
    }
    const saved = JSON.parse(readFileSync(this.file, "utf8")) as {
      checkpoint: { latest?: Deployment["deployment"] };
    };
    const { resources = [], secrets_providers } = saved.checkpoint.latest ?? {};
    const salt = secrets_providers?.state?.["salt"];
    const passphrase = typeof salt === "string" ? await this.open(salt) : undefined;
    const read = (properties: Record<string, unknown> = {}): Properties =>
      mapValues(properties as Properties, (value) => readValue(value, passphrase));
    return resources.map((resource) => ({
      ...resource,
      inputs: read(resource.inputs),
      outputs: read(resource.outputs),
    }));
  }

  /** The salt stays the same for the life of a stack, and a key takes long to derive. */
  private open(salt: string): Promise<Passphrase> {
    const opened = this.opened.get(salt) ?? openPassphrase(testPassphrase, salt);
    this.opened.set(salt, opened);
    return opened;
  }
}

function readValue(value: Value, passphrase: Passphrase | undefined): Value {
  if (isSecret(value)) {
    const { ciphertext } = value;
    const text = typeof ciphertext === "string" ? passphrase?.decrypt(ciphertext) : undefined;
    return makeSecret(readValue(JSON.parse(text ?? "null") as Value, passphrase));
  }
  if (Array.isArray(value)) {
    return value.map((element) => readValue(element, passphrase));
  }
  return isObject(value) ? mapValues(value, (element) => readValue(element, passphrase)) : value;
}
