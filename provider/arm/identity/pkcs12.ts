/**
 * PKCS#12 (.pfx, .p12), as Key Vault, Windows and OpenSSL write it. Node reads it only for its own TLS connections,
 * https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions, and not if Windows encrypted it with RC2.
 */
import { createPrivateKey, X509Certificate } from "node:crypto";

import type * as forge from "node-forge";

import type { KeyAndCertificates } from "./certificate";
import { NoCredential } from "./noCredential";

/** @throws NoCredential */
export async function readPkcs12(
  content: Buffer,
  path: string,
  password: string | undefined,
): Promise<KeyAndCertificates> {
  // Loaded with the first such file, as it takes longer to load than a request.
  const { default: forge } = await import("node-forge");
  const der = (asn1: forge.asn1.Asn1) => Buffer.from(forge.asn1.toDer(asn1).getBytes(), "binary");
  const bags = bagsIn(forge, content, path, password);
  const keys = bags.flatMap(({ type, key, asn1 }) => {
    if (type !== forge.pki.oids["pkcs8ShroudedKeyBag"] && type !== forge.pki.oids["keyBag"]) return [];
    // A key that is not RSA has no `key`, only its ASN.1.
    return key ? [forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key))] : [asn1];
  });
  const certificates = bags.flatMap(({ type, cert, asn1 }) => {
    if (type !== forge.pki.oids["certBag"]) return [];
    return [new X509Certificate(der(cert ? forge.pki.certificateToAsn1(cert) : asn1))];
  });
  const [key] = keys;
  if (key === undefined) throw new NoCredential(`${path} has no private key in it`);
  if (certificates.length === 0) throw new NoCredential(`${path} has no certificate in it`);
  return { key: createPrivateKey({ key: der(key), format: "der", type: "pkcs8" }), certificates };
}

type Forge = typeof forge;

function bagsIn(
  forge: Forge,
  content: Buffer,
  path: string,
  password: string | undefined,
): forge.pkcs12.Bag[] {
  let asn1: forge.asn1.Asn1;
  try {
    asn1 = forge.asn1.fromDer(forge.util.createBuffer(content.toString("binary")));
  } catch {
    throw new NoCredential(`${path} is neither PEM nor PKCS#12`);
  }
  for (const [file, each] of waysToOpen(forge, asn1, password)) {
    try {
      const { safeContents } = forge.pkcs12.pkcs12FromAsn1(file, each as string);
      return safeContents.flatMap(({ safeBags }) => safeBags);
    } catch {
      // Try the next way.
    }
  }
  const missing = password === undefined ? "there is no password for it" : "its password is wrong";
  throw new NoCredential(`${path} cannot be opened as PKCS#12: ${missing}, or it is damaged`);
}

function waysToOpen(
  forge: Forge,
  asn1: forge.asn1.Asn1,
  password: string | undefined,
): (readonly [forge.asn1.Asn1, string | undefined])[] {
  // Without a password some programs write none, and some an empty one.
  if (password === undefined) return [[asn1, ""] as const, [asn1, undefined] as const];
  const withoutMac = { ...asn1, value: (asn1.value as forge.asn1.Asn1[]).slice(0, 2) };
  return [
    [asn1, password],
    // Newer encryption (PBES2) encodes the password in UTF-8, but the file's checksum in UTF-16, and forge has one
    // encoding for both. The checksum is not needed: wrongly decrypted content is not ASN.1.
    [withoutMac, forge.util.encodeUtf8(password)],
  ];
}
