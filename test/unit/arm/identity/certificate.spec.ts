/** Files of client certificates: every form that azure-native takes, in the one that the identity library takes. */
import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";
import * as forge from "node-forge";

import { readCertificate } from "../../../../provider/arm/identity/certificate";
import { NoCredential } from "../../../../provider/arm/identity/noCredential";
import { pkcs12Of } from "../../../integration/identity/support/certificates";

const PASSWORD = "fake-canary-password";

/** A certificate with its key, signed by itself or by another. */
function make(name: string, issuer?: { key: forge.pki.rsa.PrivateKey; name: string }) {
  const { privateKey: key, publicKey } = forge.pki.rsa.generateKeyPair(2048);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = "01";
  certificate.validity.notAfter.setFullYear(certificate.validity.notBefore.getFullYear() + 1);
  certificate.setSubject([{ name: "commonName", value: name }]);
  certificate.setIssuer([{ name: "commonName", value: issuer?.name ?? name }]);
  certificate.sign(issuer?.key ?? key, forge.md.sha256.create());
  return { key, name, pem: forge.pki.certificateToPem(certificate) };
}

describe("a client certificate's file", () => {
  let folder: string;
  let authority: ReturnType<typeof make>;
  let client: ReturnType<typeof make>;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "azure-listkeys-test-"));
    authority = make("fake-authority");
    client = make("fake-client", authority);
  });
  after(() => rmSync(folder, { recursive: true }));

  const read = (content: string | Buffer, password?: string) => {
    writeFileSync(join(folder, "file"), content);
    return readCertificate(join(folder, "file"), password);
  };
  const keyPem = () =>
    forge.pki.privateKeyInfoToPem(forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(client.key)));

  async function expectRead(content: string | Buffer, password?: string, certificates = 1): Promise<void> {
    const pem = await read(content, password);
    // The first is the key's.
    expect(new X509Certificate(pem).subject).to.equal("CN=fake-client");
    expect(pem.match(/BEGIN CERTIFICATE/g)).to.have.length(certificates);
    expect(pem.replaceAll("\r", "")).to.contain(keyPem().replaceAll("\r", "").trim());
  }

  async function failureOf(content: string | Buffer, password?: string): Promise<string> {
    try {
      await read(content, password);
    } catch (error) {
      expect(error).to.be.instanceOf(NoCredential);
      const { message } = error as Error;
      expect(message).not.to.match(/canary|BEGIN/);
      return message.replace(join(folder, "file"), "FILE");
    }
    throw new Error("was read");
  }

  for (const algorithm of ["3des", "aes256"] as const) {
    const pkcs12 = (password: string | null, certificates = [client.pem]) =>
      pkcs12Of(client.key, certificates, password, algorithm);

    describe(`in PKCS#12, encrypted with ${algorithm}`, () => {
      it("is read with its password", () => expectRead(pkcs12(PASSWORD), PASSWORD));

      it("is read without one", async () => {
        await expectRead(pkcs12(""), undefined);
        await expectRead(pkcs12(""), "");
      });

      it("is read with those above it, whichever comes first", async () => {
        await expectRead(pkcs12(PASSWORD, [client.pem, authority.pem]), PASSWORD, 2);
        await expectRead(pkcs12(PASSWORD, [authority.pem, client.pem]), PASSWORD, 2);
      });

      it("reports a wrong or missing password", async () => {
        expect(await failureOf(pkcs12(PASSWORD), "fake-canary-other")).to.equal(
          "FILE cannot be opened as PKCS#12: its password is wrong, or it is damaged",
        );
        expect(await failureOf(pkcs12(PASSWORD))).to.contain("there is no password for it");
      });

      it("reports that it belongs to another key", async () => {
        expect(await failureOf(pkcs12(PASSWORD, [authority.pem]), PASSWORD)).to.equal(
          "no certificate in FILE belongs to its key",
        );
      });

      it("reports that it is cut off", async () => {
        expect(await failureOf(pkcs12(PASSWORD).subarray(0, 500), PASSWORD)).to.equal(
          "FILE is neither PEM nor PKCS#12",
        );
      });
    });
  }

  it("is read with a password beyond ASCII, which older and newer encryption take in two forms", async () => {
    const password = "fäke✓";
    await expectRead(pkcs12Of(client.key, [client.pem], password, "3des"), password);
    const inUtf8 = forge.util.encodeUtf8(password);
    await expectRead(pkcs12Of(client.key, [client.pem], inUtf8, "aes256"), password);
  });

  describe("in PEM", () => {
    it("is read in any order, with those above it", async () => {
      await expectRead(`${keyPem()}\n${client.pem}`);
      await expectRead(`${client.pem}\n${keyPem()}`, PASSWORD);
      await expectRead(`${authority.pem}\n${client.pem}\n${keyPem()}`, undefined, 2);
      await expectRead(forge.pki.privateKeyToPem(client.key) + client.pem);
    });

    it("is read with an encrypted key, and a wrong or missing password is reported", async () => {
      const encrypted = forge.pki.encryptRsaPrivateKey(client.key, PASSWORD, { algorithm: "aes256" });
      await expectRead(encrypted + client.pem, PASSWORD);
      expect(await failureOf(encrypted + client.pem, "fake-canary-other")).to.contain(
        "its password is wrong",
      );
      expect(await failureOf(encrypted + client.pem)).to.contain("there is no password for it");
    });

    it("reports what is missing or unreadable", async () => {
      expect(await failureOf(client.pem)).to.equal("FILE has no private key in it");
      expect(await failureOf(keyPem())).to.equal("FILE has no certificate in it");
      const broken = "-----BEGIN CERTIFICATE-----\nfake-canary\n-----END CERTIFICATE-----\n";
      expect(await failureOf(broken + keyPem())).to.equal(
        "FILE does not contain a readable key with its certificates",
      );
      expect(await failureOf("fake-canary")).to.equal("FILE is neither PEM nor PKCS#12");
    });

    it("reports that Entra accepts RSA keys only", async () => {
      // Its certificate would be signed with it; that of another key is enough to be read.
      const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
      expect(await failureOf(pem + client.pem)).to.match(
        /of the type ec, but Microsoft Entra accepts only RSA$/,
      );
    });
  });

  it("that is not found is named", async () => {
    const missing = readCertificate(join(folder, "none.pfx"), undefined);
    const message = await missing.catch((error: Error) => error.message);
    expect(message).to.match(/^the certificate file .*none\.pfx cannot be read \(ENOENT\)$/);
  });
});
