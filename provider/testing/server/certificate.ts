/**
 * The certificate for `localhost`: created once for a process and its children, on disk while a fake needs
 * it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type * as selfsigned from "selfsigned";

import { TLS_VARIABLE } from "../environment";

export interface Certificate {
  readonly folder: string;
  readonly caFile: string;
  readonly cert: string;
  readonly key: string;
  /** Removes the files, if this process made them. */
  remove(): void;
}

/** The certificate inherited from a parent process, or a new one. */
export async function getCertificate(env: NodeJS.ProcessEnv = process.env): Promise<Certificate> {
  const inherited = env[TLS_VARIABLE];
  if (inherited !== undefined) return readCertificate(inherited, () => {});
  const made = await generate();
  const folder = mkdtempSync(join(tmpdir(), "azure-listkeys-fake-"));
  folders.add(folder);
  writeFileSync(join(folder, "ca.pem"), made.cert);
  writeFileSync(join(folder, "key.pem"), made.private, { mode: 0o600 });
  return readCertificate(folder, () => remove(folder));
}

function readCertificate(folder: string, remove: () => void): Certificate {
  const caFile = join(folder, "ca.pem");
  const cert = readFileSync(caFile, "utf8");
  const key = readFileSync(join(folder, "key.pem"), "utf8");
  return { folder, caFile, cert, key, remove };
}

async function generate(): Promise<{ cert: string; private: string }> {
  const { generate } = await loadSelfsigned();
  return generate([{ name: "commonName", value: "fake ARM of pulumi-azure-listkeys" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
}

async function loadSelfsigned(): Promise<typeof selfsigned> {
  try {
    return await import("selfsigned");
  } catch (cause) {
    throw new Error(
      "startFakeArm() makes its certificate with 'selfsigned', an optional peer dependency that cannot be loaded here. " +
        "Install it: npm install --save-dev selfsigned@5",
      { cause },
    );
  }
}

// Removes the private key even if the process exits without close().
const folders = new Set<string>();
process.on("exit", () => folders.forEach(remove));

function remove(folder: string): void {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true });
}
