/** Failed TLS connections: each kind has its own message, for Resource Manager and for an authority. */
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";
import { generate } from "selfsigned";

import type { FakeArm } from "../../provider/testing";
import { inChild } from "./child";
import { startTrustedFake } from "./fakeArm/support";

const DAY = 24 * 3600 * 1000;
const WEEK = [-3, 4] as const;

const certificateOf = async (name: string, [from, to]: readonly [from: number, to: number]) => {
  const made = await generate([{ name: "commonName", value: "fake server" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() + from * DAY),
    notAfterDate: new Date(Date.now() + to * DAY),
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: name }] },
    ],
  });
  return { cert: made.cert, key: made.private };
};

interface Case {
  readonly says: RegExp;
  readonly name?: string;
  readonly days?: readonly [from: number, to: number];
  readonly trusted?: false;
  readonly options?: ServerOptions;
  readonly plain?: true;
}

const cases: Readonly<Record<string, Case>> = {
  "is out of date": { days: [-10, -1], says: /has expired: check the clock of this machine/ },
  "is not valid yet": { days: [1, 10], says: /is not valid yet: check the clock of this machine/ },
  "is another host's": { name: "other.example", says: /is for another host name/ },
  "is of an untrusted authority": { trusted: false, says: /NODE_EXTRA_CA_CERTS/ },
  "requires one of the client, by TLS 1.3": {
    options: { requestCert: true, rejectUnauthorized: true, minVersion: "TLSv1.3" },
    says: /a certificate of the client, which this package does not send/,
  },
  "requires one of the client, by TLS 1.2": {
    options: { requestCert: true, rejectUnauthorized: true, maxVersion: "TLSv1.2" },
    says: /a certificate of the client, which this package does not send/,
  },
  "is sent by an old version of TLS": {
    options: { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" },
    says: /no version of TLS in common/,
  },
  "is none, as there is no TLS": { plain: true, says: /does not speak TLS: check the port/ },
};

describe("a server whose certificate", function () {
  this.timeout(60_000);
  let fake: FakeArm;
  let folder: string;
  let server: Server | undefined;
  beforeEach(async () => {
    fake = await startTrustedFake();
    folder = mkdtempSync(join(tmpdir(), "tls-spec-"));
  });
  afterEach(async () => {
    server?.close();
    rmSync(folder, { recursive: true });
    await fake.close();
  });

  async function errorOf(env: NodeJS.ProcessEnv) {
    const { outcomes } = await inChild("calls", env, {});
    return outcomes[0]?.error;
  }

  for (const [what, { says, name = "localhost", days = WEEK, trusted, options, plain }] of Object.entries(
    cases,
  )) {
    it(`${what} has its own message`, async () => {
      const certificate = await certificateOf(name, days);
      server = plain === true ? createHttp() : createServer({ ...certificate, ...options });
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      const url = `https://localhost:${(server.address() as AddressInfo).port}`;
      const authorities = join(folder, "authorities.pem");
      writeFileSync(authorities, trusted === false ? "" : certificate.cert);

      const { ARM_USE_MSI: _, ...elsewhere } = fake.environment();
      const secret = {
        ARM_TENANT_ID: "fake-tenant",
        ARM_CLIENT_ID: "fake-client",
        ARM_CLIENT_SECRET: "fake-canary",
        ARM_DISABLE_INSTANCE_DISCOVERY: "true",
        AZURE_AUTHORITY_HOST: url,
      };
      const trust = { NODE_EXTRA_CA_CERTS: authorities };
      const [arm, authority] = await Promise.all([
        errorOf({ ...fake.environment(), ...trust, ARM_ENDPOINT: url }),
        errorOf({ ...elsewhere, ...secret, ...trust }),
      ]);
      expect(arm).to.include({ name: "ArmError" });
      expect(arm?.message, arm?.message).to.match(says);
      expect(authority).to.include({ name: "CredentialError" });
      expect(authority?.message)
        .to.match(says)
        .and.match(/The credential was not refused\. /);
      for (const { says: others } of Object.values(cases)) {
        if (String(others) !== String(says)) expect(arm?.message).not.to.match(others);
      }
    });
  }
});
