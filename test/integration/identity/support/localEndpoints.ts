/** Plain http on loopback: the instance metadata service of a virtual machine, and the OIDC endpoint of a runner. */
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";

import { getCertificate } from "../../../../provider/testing/server/certificate";
import type { FakeArm, RecordedRequest } from "../../../../provider/testing/fakeArm";
import { type ErrorReply, faultReply } from "../../../../provider/testing/server/faultReply";
import { createFaults, type IdentityFault } from "../../../../provider/testing/faults";
import { listen } from "../../../../provider/testing/server/listen";
import { createRecorder } from "../../../../provider/testing/server/recorder";
import { json, type Reply } from "../../../../provider/testing/server/reply";
import { serve } from "../../../../provider/testing/server/serve";

export interface LocalEndpoint {
  /** `http://127.0.0.1:<port>` or `https://localhost:<port>` */
  readonly origin: string;
  readonly requests: readonly RecordedRequest[];
  fail(faults: IdentityFault | readonly IdentityFault[]): void;
  close(): Promise<void>;
}

const oauthError: ErrorReply = (status, { code, message = code }, headers) =>
  json(status, { error: code, error_description: message }, headers);

const refuse = (error: string, description: string) =>
  oauthError(400, { code: error, message: description }, {});

/** Issues tokens for the audience, as the metadata service of a virtual machine does. */
export async function startImds(
  { fake, audience }: { readonly fake: FakeArm; readonly audience: string },
  path = "/metadata/identity/oauth2/token",
): Promise<LocalEndpoint> {
  return start(createHttp(), "http://127.0.0.1", ({ path: asked, query, headers }, lifetime = 3600) => {
    // The library appends a slash to the path of an endpoint from the environment.
    if (asked.replace(/\/$/, "") !== path) return oauthError(404, { code: "not_found" }, {});
    if (headers["metadata"] !== "true") return refuse("bad_request_102", "The Metadata header is missing.");
    if (query["api-version"] !== "2018-02-01") return refuse("bad_request_100", "The api-version is wrong.");
    if (query["resource"] !== audience) return refuse("invalid_resource", "No such resource.");
    return json(200, {
      access_token: fake.giveToken(),
      expires_on: String(Math.floor(Date.now() / 1000) + lifetime),
      resource: query["resource"],
      token_type: "Bearer",
    });
  });
}

/** Gives GitHub's OIDC tokens: one by one from the list. */
export async function startOidcEndpoint(
  requestToken: string,
  nextToken: (audience: string) => string,
): Promise<LocalEndpoint> {
  const { cert, key } = await getCertificate();
  return start(createHttps({ cert, key }), "https://localhost", ({ query, headers, method }) => {
    if (method !== "GET" || headers["authorization"] !== `Bearer ${requestToken}`) {
      return json(401, { message: "fake-canary" });
    }
    return json(200, { count: 1, value: nextToken(query["audience"] ?? "") });
  });
}

/** Gives the metadata of a cloud. */
export async function startMetadata(answer: () => Reply): Promise<LocalEndpoint> {
  const { cert, key } = await getCertificate();
  return start(createHttps({ cert, key }), "https://localhost", answer);
}

/** What Azure DevOps takes for a service connection, and how its endpoint is called. */
export const SERVICE_CONNECTION = "00000000-0000-4000-8000-00000000000c";
export const AZURE_DEVOPS_PATH = "/org/id/_apis/distributedtask/hubs/build/plans/p/jobs/j/oidctoken";

/** Issues Azure DevOps' OIDC tokens. Without Azure DevOps' header, a rejected request is redirected to a sign-in page. */
export async function startAzureDevOps(jobToken: string, nextToken: () => string): Promise<LocalEndpoint> {
  const { cert, key } = await getCertificate();
  const refuseWith = (status: number, message: string) =>
    json(status, { $id: "1", message, typeName: "fake-canary", errorCode: 0 });
  return start(createHttps({ cert, key }), "https://localhost", ({ path, query, headers, method }) => {
    if (path !== AZURE_DEVOPS_PATH) return refuseWith(404, "There is no such job.");
    if (method !== "POST") {
      return refuseWith(405, `The requested resource does not support http method '${method}'.`);
    }
    if (headers["authorization"] !== `Bearer ${jobToken}`) {
      const suppresses = headers["x-tfs-fedauthredirect"] === "Suppress";
      return suppresses
        ? refuseWith(401, "fake-canary")
        : { status: 302, headers: { location: "https://login.example/" }, body: "" };
    }
    if (query["api-version"] !== "7.1") return refuseWith(400, "The api-version is wrong.");
    if (query["serviceConnectionId"] !== SERVICE_CONNECTION) return refuseWith(404, "No such connection.");
    return json(200, { oidcToken: nextToken() });
  });
}

async function start(
  server: Parameters<typeof listen>[0],
  host: string,
  answer: (request: RecordedRequest, lifetimeSeconds?: number) => Reply,
): Promise<LocalEndpoint> {
  const listening = await listen(server);
  const recorder = createRecorder((authorization) => authorization);
  const faults = createFaults();
  server.on(
    "request",
    serve(listening, recorder, ({ request }) => {
      const fault = faults.nextForIdentity();
      if (!fault?.answer) return { reply: answer(request), fault };
      if (fault.answer.kind === "token")
        return { reply: answer(request, fault.answer.expiresInSeconds), fault };
      return { reply: faultReply(fault.answer, oauthError), fault };
    }),
  );
  return {
    origin: `${host}:${listening.port}`,
    get requests() {
      return recorder.requests;
    },
    fail: (some) => faults.add(some),
    close: listening.close,
  };
}
