/** Reads the file of a client certificate, PEM or PKCS#12, into the form that the identity library accepts. */
import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";

import { NoCredential } from "./noCredential";
import { readPkcs12 } from "./pkcs12";

/** A key and the certificates beside it, in the file's order. */
export interface KeyAndCertificates {
  readonly key: KeyObject;
  readonly certificates: readonly X509Certificate[];
}

/**
 * PEM: the certificate of the key, the others, and the unencrypted key. The identity library assumes that the first
 * certificate belongs to the key; in many files that of an authority comes first.
 *
 * @throws NoCredential; its message contains nothing of the file or its password
 */
export async function readCertificate(path: string, password: string | undefined): Promise<string> {
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new NoCredential(`the certificate file ${path} cannot be read (${error.code ?? "unknown"})`);
  });
  const { key, certificates } = isPem(content)
    ? readPem(content.toString("latin1"), path, password)
    : await readPkcs12(content, path, password);
  if (key.asymmetricKeyType !== "rsa") {
    throw new NoCredential(
      `the key in ${path} is of the type ${key.asymmetricKeyType ?? "unknown"}, but Microsoft Entra accepts only RSA`,
    );
  }
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (own === undefined) throw new NoCredential(`no certificate in ${path} belongs to its key`);
  const chain = [own, ...certificates.filter((certificate) => certificate !== own)];
  const pem = key.export({ type: "pkcs8", format: "pem" }).toString();
  return [...chain.map((certificate) => certificate.toString()), pem].join("\n");
}

function isPem(content: Buffer): boolean {
  return content.includes("-----BEGIN ");
}

function readPem(text: string, path: string, password: string | undefined): KeyAndCertificates {
  const certificates = blocksIn(text, /CERTIFICATE/);
  const [key] = blocksIn(text, /(?:\w+ )*PRIVATE KEY/);
  if (certificates.length === 0) throw new NoCredential(`${path} has no certificate in it`);
  if (key === undefined) throw new NoCredential(`${path} has no private key in it`);
  try {
    return {
      key: createPrivateKey({
        key,
        format: "pem",
        ...(password === undefined ? {} : { passphrase: password }),
      }),
      certificates: certificates.map((certificate) => new X509Certificate(certificate)),
    };
  } catch {
    throw new NoCredential(
      /ENCRYPTED/.test(key)
        ? `the key in ${path} is encrypted, and ${password === undefined ? "there is no password for it" : "its password is wrong"}`
        : `${path} does not contain a readable key with its certificates`,
    );
  }
}

function blocksIn(text: string, label: RegExp): string[] {
  const { source } = label;
  return [...text.matchAll(new RegExp(`-----BEGIN (${source})-----[^]*?-----END \\1-----`, "g"))].map(
    ([block]) => block,
  );
}
