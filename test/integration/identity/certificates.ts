import { createPrivateKey } from "node:crypto";

import { generate } from "selfsigned";

export interface ClientCertificate {
  /** The certificate alone, PEM. */
  readonly certificate: string;
  /** Key and certificate in one file, as the setting takes them. */
  readonly file: string;
  /** The same, with the key encrypted. */
  readonly encryptedFile: (password: string) => string;
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
  };
}
