import { createPrivateKey } from "node:crypto";

import * as forge from "node-forge";
import { generate } from "selfsigned";

export interface ClientCertificate {
  /** The certificate alone, PEM. */
  readonly certificate: string;
  /** Key and certificate in one file, as the setting takes them. */
  readonly file: string;
  /** The same, with the key encrypted. */
  readonly encryptedFile: (password: string) => string;
  /** The same as PKCS#12, encrypted as the older or the newer tools do. */
  readonly pkcs12: (password: string, algorithm?: "3des" | "aes256") => Buffer;
}

/** A certificate of an application, made now. */
export async function makeClientCertificate(): Promise<ClientCertificate> {
  const made = await generate([{ name: "commonName", value: "fake-client" }], {
    keyType: "rsa",
    keySize: 2048,
    algorithm: "sha256",
  });
  const key = createPrivateKey(made.private);
  return {
    certificate: made.cert,
    file: `${made.private}\n${made.cert}`,
    encryptedFile: (passphrase) => {
      const encrypted = key.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase });
      return `${encrypted.toString()}\n${made.cert}`;
    },
    pkcs12: (password, algorithm = "aes256") =>
      pkcs12Of(forge.pki.privateKeyFromPem(made.private), [made.cert], password, algorithm),
  };
}

/** @param certificates PEM */
export function pkcs12Of(
  key: forge.pki.rsa.PrivateKey,
  certificates: readonly string[],
  password: string | null,
  algorithm: "3des" | "aes256",
): Buffer {
  const parsed = certificates.map((certificate) => forge.pki.certificateFromPem(certificate));
  const asn1 = forge.pkcs12.toPkcs12Asn1(key, parsed, password, { algorithm });
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), "binary");
}
