/** What a test of a credential works with: a fake ARM, an authority, and the proofs of identity. */
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import { inChild, type Outcome } from "../child";
import { startTrustedFake } from "../fakeArm/support";
import { type Application, type Authority, startAuthority } from "./support/authority";
import { type ClientCertificate, makeClientCertificate } from "./support/certificates";

/** What only the authority may see. */
export const SECRET = "fake-canary-secret~";
export const PASSWORD = "fake-canary-password";
export const ASSERTION = "fake-canary-assertion";

export type Variables = Record<string, string | undefined>;

export interface Tools {
  readonly fake: FakeArm;
  readonly authority: Authority;
  /** The audience of the tokens. */
  readonly audience: string;
  readonly application: Application & { readonly assertions: Set<string> };
  readonly certificate: ClientCertificate;
  /** The test's folder, the only one on the PATH. */
  readonly folder: string;
  /** Writes a file into the folder; returns its path. */
  write(name: string, content: string | Buffer): string;
  /** The environment of a process in which no credential is configured, and these variables. */
  environment(more?: Variables): NodeJS.ProcessEnv;
  close(): Promise<void>;
}

let certificate: Promise<ClientCertificate> | undefined;

/** @param ownAudience the audience of the tokens, if that is not the fake ARM */
export async function startTools(ownAudience?: string): Promise<Tools> {
  const fake = await startTrustedFake();
  const clientCertificate = await (certificate ??= makeClientCertificate());
  const application = {
    tenantId: "fake-tenant",
    clientId: "fake-client",
    secret: SECRET,
    certificate: clientCertificate.certificate,
    assertions: new Set([ASSERTION]),
  };
  const audience = ownAudience ?? fake.endpoint;
  const authority = await startAuthority(fake, application, audience);
  const folder = mkdtempSync(join(tmpdir(), "azure-listkeys-test-"));
  return {
    fake,
    authority,
    audience,
    application,
    certificate: clientCertificate,
    folder,
    write(name, content) {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    environment(more = {}) {
      const none = { ARM_USE_MSI: undefined, IDENTITY_ENDPOINT: undefined, IDENTITY_HEADER: undefined };
      const own = { PATH: folder, AZURE_AUTHORITY_HOST: authority.host };
      const all: Variables = { ...fake.environment(), ...none, ...own, ...more };
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    },
    async close() {
      rmSync(folder, { recursive: true });
      await Promise.all([authority.close(), fake.close()]);
    },
  };
}

/** The outcome of one call, of a stack with this configuration. */
export async function callOnce(
  environment: NodeJS.ProcessEnv,
  configuration: Variables = {},
): Promise<Outcome> {
  const { outcomes } = await inChild("calls", environment, { stacks: [configuration] });
  return outcomes[0] as Outcome;
}

export type Failure = NonNullable<Outcome["error"]>;

/** The error of a call for which there is no token; it shows nothing of a secret, however it is printed. */
export function failureIn(outcome: Outcome | undefined, kind: string): Failure {
  const { error } = outcome ?? {};
  if (error === undefined) throw new Error("did not fail");
  expect(error).to.include({ name: "CredentialError", kind });
  expect(error.message).to.match(
    new RegExp(`^Could not get a token with the ${kind} credential(?: \\(chosen by [\\w:.-]+\\))?: \\S`),
  );
  expect(error.message).not.to.contain("\n");
  expect(error.printed).not.to.match(/canary|fake-token/);
  return error;
}

/** `http://127.0.0.1:<port>`, where nothing listens. */
export async function closedOrigin(protocol: "http" | "https"): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `${protocol}://${protocol === "http" ? "127.0.0.1" : "localhost"}:${port}`;
}
