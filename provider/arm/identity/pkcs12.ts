/**
 * PKCS#12 (.pfx, .p12), as Key Vault, Windows and OpenSSL write it. Node reads it for its own TLS connections alone,
 * https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions, and not what Windows encrypts with RC2. Loaded with
 * the first such file, as the reader takes longer to load than a request does.
 */
import { createPrivateKey, X509Certificate } from "node:crypto";

import * as forge from "node-forge";

import type { KeyAndCertificates } from "./certificate";
import { NoCredential } from "./noCredential";

/** @throws NoCredential */
export function readPkcs12(content: Buffer, path: string, password: string | undefined): KeyAndCertificates {
  const bags = bagsIn(content, path, password);
  const keys = bags.flatMap(({ type, key, asn1 }) => {
    if (type !== forge.pki.oids["pkcs8ShroudedKeyBag"] && type !== forge.pki.oids["keyBag"]) return [];
    // What is no RSA key comes as it is.
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

function bagsIn(content: Buffer, path: string, password: string | undefined): forge.pkcs12.Bag[] {
  let asn1: forge.asn1.Asn1;
  try {
    asn1 = forge.asn1.fromDer(forge.util.createBuffer(content.toString("binary")));
  } catch {
    throw new NoCredential(`${path} is neither PEM nor PKCS#12`);
  }
  for (const each of password === undefined ? ["", undefined] : [password]) {
    try {
      const { safeContents } = forge.pkcs12.pkcs12FromAsn1(asn1, each as string);
      return safeContents.flatMap(({ safeBags }) => safeBags);
    } catch {
      // Without a password some write none, and some an empty one.
    }
  }
  const missing = password === undefined ? "there is no password for it" : "its password is another";
  throw new NoCredential(`${path} cannot be opened as PKCS#12: ${missing}, or it is damaged`);
}

function der(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), "binary");
}
