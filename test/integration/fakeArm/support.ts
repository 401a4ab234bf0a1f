/** What these specs share: five resources, and a client made of nothing but node:https. */
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { join } from "node:path";

import { type FakeArm, type FakeArmOptions, startFakeArm } from "../../../provider/testing";

export const repository = join(__dirname, "../../..");

/** Arguments of Node for the program of that name in `programs/`. */
export function programArguments(name: string): string[] {
  return [
    "--require",
    require.resolve("../../support/typescript.cjs"),
    join(__dirname, "programs", `${name}.ts`),
  ];
}

const group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers";

export const workspace = `${group}/Microsoft.MachineLearningServices/workspaces/ml-ws`;
export const compute = `${workspace}/computes/cluster`;
export const endpoint = `${workspace}/serverlessEndpoints/phi`;
export const quantum = `${group}/Microsoft.Quantum/workspaces/qws`;
/** Of a type that no operation is of. */
export const other = `${group}/Microsoft.Example/accounts/store`;

export const machineLearningVersion = "2025-09-01";
export const quantumVersion = "2025-12-15-preview";

/** A fake that this process trusts. */
export function startTrustedFake(options?: FakeArmOptions): Promise<FakeArm> {
  if (process.env["AZURE_LISTKEYS_FAKE_TLS"] === undefined) {
    throw new Error("This process does not trust a fake ARM. Run a file of tests with one: npm test -- FILE");
  }
  return startFakeArm(options);
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface AskOptions {
  readonly method?: string;
  /** Beside a content length and a good token; `undefined` takes one of those away. */
  readonly headers?: Record<string, string | undefined>;
  readonly body?: string;
}

/** Where a request goes to, and what gives it a token. */
export type Requested = Pick<FakeArm, "endpoint" | "giveToken">;

/** One request on a connection of its own. Rejects with the system's error when it is cut off. */
export function ask(fake: Requested, pathAndQuery: string, options: AskOptions = {}): Promise<Answer> {
  const { method = "POST", body = "" } = options;
  const headers = Object.entries({
    authorization: `Bearer ${fake.giveToken()}`,
    "content-length": String(Buffer.byteLength(body)),
    ...options.headers,
  }).filter((header): header is [string, string] => header[1] !== undefined);

  return new Promise((resolve, reject) => {
    const { port } = new URL(fake.endpoint);
    const sent = request(
      {
        host: "localhost",
        port,
        path: pathAndQuery,
        method,
        headers: Object.fromEntries(headers),
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("error", reject);
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const bytes = Buffer.concat(chunks);
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, bytes, text: bytes.toString() });
        });
      },
    );
    // Node adds a transfer encoding of its own where a POST has no length.
    if (options.headers && "content-length" in options.headers) sent.useChunkedEncodingByDefault = false;
    sent.on("error", reject);
    sent.end(body);
  });
}

export function listKeys(fake: Requested, resourceId: string, options?: AskOptions): Promise<Answer> {
  const version = /Quantum/i.test(resourceId) ? quantumVersion : machineLearningVersion;
  return ask(fake, `${resourceId}/listKeys?api-version=${version}`, options);
}

export function keysIn(answer: Answer): Record<string, unknown> {
  return JSON.parse(answer.text) as Record<string, unknown>;
}

export interface ArmErrorAnswer {
  code: string;
  message: string;
}

export function errorIn(answer: Answer): ArmErrorAnswer {
  return (JSON.parse(answer.text) as { error: ArmErrorAnswer }).error;
}

/** The system's code of the error it rejects with, or the message where there is none. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code?: string }).code ?? (error as Error).message;
  }
  return "no failure";
}

/** Runs the action in an environment that lacks a variable. */
export async function without(name: string, action: () => Promise<void>): Promise<void> {
  const { [name]: value } = process.env;
  delete process.env[name];
  try {
    await action();
  } finally {
    process.env[name] = value;
  }
}
