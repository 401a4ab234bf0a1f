/** What a test of a credential works with: a fake ARM, an authority, and all that proves who is asking. */
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import { inChild, type Outcome } from "../child";
import { startTrustedFake } from "../fakeArm/support";
import { type Application, type Authority, startAuthority } from "./authority";
import { type ClientCertificate, makeClientCertificate } from "./certificates";

/** What nobody but the authority may come to see. */
export const SECRET = "fake-canary-secret~";
export const PASSWORD = "fake-canary-password";
export const ASSERTION = "fake-canary-assertion";

export type Variables = Record<string, string | undefined>;

export interface Tools {
  readonly fake: FakeArm;
  readonly authority: Authority;
  /** What tokens are given for. */
  readonly audience: string;
  readonly application: Application & { readonly assertions: Set<string> };
  readonly certificate: ClientCertificate;
  /** A folder of the test's own, which is all there is on the PATH. */
  readonly folder: string;
  /** Writes a file into the folder; gives its path. */
  write(name: string, content: string | Buffer): string;
  /** The environment of a process for which no credential is configured, but what is given. */
  environment(more?: Variables): NodeJS.ProcessEnv;
  close(): Promise<void>;
}

let certificate: Promise<ClientCertificate> | undefined;

/** @param ownAudience what tokens are given for, where that is not the fake ARM */
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

/** `const settings` of a script: what a stack with this configuration reads in the child's environment. */
export function settingsFrom(configuration: Variables = {}): string {
  return `const settings = readSettings(${JSON.stringify(configuration)}, process.env);`;
}

/** What came of one call. */
export async function callOnce(environment: NodeJS.ProcessEnv, configuration?: Variables): Promise<Outcome> {
  const [outcome] = await inChild(
    environment,
    `${settingsFrom(configuration)} return [await outcomeOf(list(settings, clientOf(settings)))];`,
  );
  return outcome as Outcome;
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

/** `http://127.0.0.1:<port>`, where nobody listens. */
export async function closedOrigin(protocol: "http" | "https"): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `${protocol}://${protocol === "http" ? "127.0.0.1" : "localhost"}:${port}`;
}
