/**
 * Pulumi's passphrase encryption, so that a deployment saved here can be imported by the CLI and one
 * saved by the CLI can be read here: AES-256-GCM under a key that PBKDF2-SHA256 derives in a million
 * rounds. That takes a good part of a second, so a key is derived once for a phrase and salt, and all stacks of a
 * process have one salt.
 */
import { createCipheriv, createDecipheriv, pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";

/** Guards made-up secrets of test stacks, and nothing else. */
export const testPassphrase = "a passphrase for test stacks";

export interface Passphrase {
  /**
   * The `salt` of the secrets provider: it contains a known word, encrypted, to detect a wrong passphrase.
   */
  readonly salt: string;
  encrypt(plaintext: string): string;
  decrypt(ciphertext: string): string;
}

const ownSalt = randomBytes(8);
const keys = new Map<string, Promise<Buffer>>();

/** A passphrase with the salt of this process, or with one that a saved deployment carries. */
export async function openPassphrase(phrase: string, savedSalt?: string): Promise<Passphrase> {
  const salt = savedSalt === undefined ? ownSalt : Buffer.from(savedSalt.split(":")[1] ?? "", "base64");
  const name = JSON.stringify([phrase, salt.toString("base64")]);
  const derived = keys.get(name) ?? promisify(pbkdf2)(phrase, salt, 1_000_000, 32, "sha256");
  keys.set(name, derived);
  const key = await derived;
  const encrypt = (plaintext: string): string => seal(key, plaintext);
  const decrypt = (ciphertext: string): string => unseal(key, ciphertext);
  return { salt: savedSalt ?? `v1:${salt.toString("base64")}:${encrypt("pulumi")}`, encrypt, decrypt };
}

const tagLength = 16;

function seal(key: Buffer, plaintext: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `v1:${nonce.toString("base64")}:${sealed.toString("base64")}`;
}

function unseal(key: Buffer, ciphertext: string): string {
  const [version, nonce = "", sealed = ""] = ciphertext.split(":");
  if (version !== "v1") {
    throw new Error(`unknown version of encryption: ${version}`);
  }
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64"));
  decipher.setAuthTag(bytes.subarray(-tagLength));
  return Buffer.concat([decipher.update(bytes.subarray(0, -tagLength)), decipher.final()]).toString("utf8");
}
