/** The managed-identity endpoint of App Service: plain http, like the real one. */
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";

import type { RecordedRequest } from "./fakeArm";
import { faultReply, identityError } from "./server/faultReply";
import type { Faults } from "./faults";
import { listen } from "./server/listen";
import { createRecorder, type Recorder } from "./server/recorder";
import { json, type Reply } from "./server/reply";
import { serve } from "./server/serve";
import type { Tokens } from "./arm/tokens";

const API_VERSION = "2019-08-01";
const PATH = "/msi/token";

export interface IdentityEndpoint {
  readonly url: string;
  /** The required value of `X-IDENTITY-HEADER`. */
  readonly header: string;
  readonly recorder: Recorder;
  /** How many tokens it issued. */
  readonly given: number;
  close(): Promise<void>;
}

/** Issues tokens for one audience, `resource`. */
export async function startIdentityEndpoint(
  resource: string,
  tokens: Tokens,
  faults: Faults,
): Promise<IdentityEndpoint> {
  const header = randomBytes(12).toString("hex");
  const recorder = createRecorder(() => "<not expected here>");
  let given = 0;

  const refusal = ({ method, path, query, headers }: RecordedRequest): Reply | undefined => {
    const refuse = (status: number, message: string) => identityError(status, { code: "", message }, {});
    if (path !== PATH) return refuse(404, `There is nothing but ${PATH}.`);
    if (method !== "GET") return refuse(405, "A token is asked for with GET.");
    if (headers["x-identity-header"] !== header) return refuse(401, "X-IDENTITY-HEADER is missing or wrong.");
    if (query["api-version"] !== API_VERSION) return refuse(400, `The api-version must be ${API_VERSION}.`);
    if (query["resource"]?.replace(/\/$/, "") !== resource) {
      return refuse(400, `No token for resource '${query["resource"]}', only for '${resource}'.`);
    }
    return undefined;
  };

  const token = ({ query }: RecordedRequest, lifetimeSeconds?: number): Reply => {
    const { token, expiresOn } = tokens.give(lifetimeSeconds);
    given += 1;
    return json(200, {
      access_token: token,
      expires_on: String(expiresOn),
      resource: query["resource"],
      token_type: "Bearer",
      client_id: query["client_id"] ?? "00000000-0000-0000-0000-000000000000",
    });
  };

  const server = createServer();
  const listening = await listen(server);
  server.on(
    "request",
    serve(listening, recorder, ({ request }) => {
      const refused = refusal(request);
      if (refused) return { reply: refused };
      const fault = faults.nextForIdentity();
      const answer = fault?.answer;
      if (!answer) return { reply: token(request), fault };
      if (answer.kind === "token") return { reply: token(request, answer.expiresInSeconds), fault };
      return { reply: faultReply(answer, identityError), fault };
    }),
  );
  return {
    url: `http://127.0.0.1:${listening.port}${PATH}`,
    header,
    recorder,
    get given() {
      return given;
    },
    close: listening.close,
  };
}
