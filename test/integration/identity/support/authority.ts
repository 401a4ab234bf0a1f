/**
 * A Microsoft Entra authority on loopback, over https: it knows one application, looks at all that a credential
 * sends to prove that it is this application, and issues tokens that the fake ARM accepts.
 */
import { createPublicKey, verify, X509Certificate } from "node:crypto";
import { createServer } from "node:https";

import { getCertificate } from "../../../../provider/testing/server/certificate";
import type { FakeArm, RecordedRequest } from "../../../../provider/testing/fakeArm";
import { type ErrorReply, faultReply } from "../../../../provider/testing/server/faultReply";
import { createFaults, type IdentityFault } from "../../../../provider/testing/faults";
import { listen } from "../../../../provider/testing/server/listen";
import { createRecorder } from "../../../../provider/testing/server/recorder";
import { json, type Reply } from "../../../../provider/testing/server/reply";
import { serve } from "../../../../provider/testing/server/serve";

/** The application as the authority knows it. */
export interface Application {
  readonly tenantId: string;
  readonly clientId: string;
  readonly secret: string;
  /** PEM. */
  readonly certificate: string;
  /** The assertions of other identity providers that it accepts now. */
  readonly assertions: ReadonlySet<string>;
}

/** A request for a token that succeeded. */
export interface Grant {
  readonly proof: "secret" | "certificate" | "assertion";
  readonly scope: string;
  readonly claims: unknown;
  readonly assertion: string | undefined;
}

export interface Authority {
  /** `https://localhost:<port>` */
  readonly host: string;
  readonly grants: readonly Grant[];
  /** All requests for a token, rejected ones too. */
  readonly tokenRequests: readonly RecordedRequest[];
  /** All requests, those for its configuration too. */
  readonly requests: readonly RecordedRequest[];
  /** Faults of the next requests for a token. */
  fail(faults: IdentityFault | readonly IdentityFault[]): void;
  /** Rejects each request for a token, and repeats it in the message, in each encoding. */
  echo(): void;
  close(): Promise<void>;
}

const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/**
 * Its addresses have the host name of the request.
 *
 * @param audience the audience of its tokens
 */
export async function startAuthority(
  fake: FakeArm,
  application: Application,
  audience: string,
  certificate?: { readonly cert: string; readonly key: string },
): Promise<Authority> {
  const { cert, key } = certificate ?? (await getCertificate());
  const server = createServer({ cert, key });
  const listening = await listen(server);
  const host = `https://localhost:${listening.port}`;
  const recorder = createRecorder(() => "<not expected here>");
  const faults = createFaults();
  const grants: Grant[] = [];
  let echoes = false;
  const tokenPath = `/${application.tenantId}/oauth2/v2.0/token`;

  const answer = (request: RecordedRequest, lifetime = 3600): Reply => {
    const tokenEndpoint = `${nameIn(request)}${tokenPath}`;
    const checked = check(request, application, `${audience}/.default`, tokenEndpoint);
    if ("status" in checked) return checked;
    grants.push(checked);
    return json(200, {
      token_type: "Bearer",
      expires_in: lifetime,
      access_token: fake.giveToken(),
    });
  };

  server.on(
    "request",
    serve(listening, recorder, ({ request }) => {
      if (request.path === `/${application.tenantId}/v2.0/.well-known/openid-configuration`) {
        return { reply: configuration(nameIn(request), application.tenantId) };
      }
      if (request.path !== tokenPath) return { reply: refuse(404, "not_found", "There is no such tenant.") };
      if (echoes) return { reply: refuse(401, "invalid_client", `Refused: ${encodingsOf(request.body)}`) };
      const fault = faults.nextForIdentity();
      if (!fault?.answer) return { reply: answer(request), fault };
      if (fault.answer.kind === "token") {
        return { reply: answer(request, fault.answer.expiresInSeconds), fault };
      }
      return { reply: faultReply(fault.answer, oauthError), fault };
    }),
  );
  return {
    host,
    grants,
    get requests() {
      return recorder.requests;
    },
    get tokenRequests() {
      return recorder.requests.filter(({ path }) => path === tokenPath);
    },
    fail: (some) => faults.add(some),
    echo: () => (echoes = true),
    close: listening.close,
  };
}

/** The proof in a form, the shortest encodings first, as messages are cut off. */
function encodingsOf(body: string): string {
  const form = new URLSearchParams(body);
  const proof = form.get("client_secret") ?? form.get("client_assertion") ?? "";
  const percent = encodeURIComponent(proof);
  return [
    proof,
    percent,
    percent.replace(/%../g, (hex) => hex.toLowerCase()),
    encodeURIComponent(percent),
    new URLSearchParams({ proof }).toString(),
    JSON.stringify(proof),
    Buffer.from(`fake-client:${proof}`).toString("base64"),
    body,
    // Cut off, as many a log is.
    proof.slice(0, -2),
  ].join(" | ");
}

function nameIn({ headers }: RecordedRequest): string {
  return `https://${headers["host"] ?? ""}`;
}

function configuration(host: string, tenantId: string): Reply {
  return json(200, {
    issuer: `${host}/${tenantId}/v2.0`,
    token_endpoint: `${host}/${tenantId}/oauth2/v2.0/token`,
    authorization_endpoint: `${host}/${tenantId}/oauth2/v2.0/authorize`,
    jwks_uri: `${host}/${tenantId}/discovery/v2.0/keys`,
  });
}

function refuse(status: number, error: string, description: string): Reply {
  return json(status, { error, error_description: description, error_codes: [7000215] });
}

const oauthError: ErrorReply = (status, { code, message = code }, headers) => ({
  ...refuse(status, code, message),
  headers: { "content-type": "application/json", ...headers },
});

/** All but the right request is rejected, with the errors of the protocol. */
function check(
  { method, body, headers }: RecordedRequest,
  application: Application,
  scope: string,
  tokenEndpoint: string,
): Grant | Reply {
  const form = Object.fromEntries(new URLSearchParams(body)) as Record<string, string | undefined>;
  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  if (method !== "POST" || !isForm) return refuse(400, "invalid_request", "A form is posted.");
  if (form["grant_type"] !== "client_credentials") {
    return refuse(400, "unsupported_grant_type", "Only client credentials are known.");
  }
  if (form["client_id"] !== application.clientId) {
    return refuse(400, "unauthorized_client", "The application is not found in the directory.");
  }
  if (form["scope"] !== scope) return refuse(400, "invalid_scope", "The scope is not Resource Manager's.");
  const proof = proofIn(form, application, tokenEndpoint);
  if (proof === undefined) return refuse(401, "invalid_client", "The client's secret or assertion is wrong.");
  const claims = form["claims"] === undefined ? undefined : (JSON.parse(form["claims"]) as unknown);
  return { proof, scope, claims, assertion: form["client_assertion"] };
}

function proofIn(
  form: Record<string, string | undefined>,
  application: Application,
  tokenEndpoint: string,
): Grant["proof"] | undefined {
  const { client_secret: secret, client_assertion: assertion } = form;
  if (secret !== undefined) return secret === application.secret ? "secret" : undefined;
  if (assertion === undefined || form["client_assertion_type"] !== ASSERTION_TYPE) return undefined;
  if (application.assertions.has(assertion)) return "assertion";
  return isSigned(assertion, application, tokenEndpoint) ? "certificate" : undefined;
}

interface Jwt {
  alg?: string;
  "x5t#S256"?: string;
  aud?: string;
  iss?: string;
  sub?: string;
  exp?: number;
}

/** See https://learn.microsoft.com/entra/identity-platform/certificate-credentials */
function isSigned(assertion: string, application: Application, tokenEndpoint: string): boolean {
  const [head = "", payload = "", signature = ""] = assertion.split(".");
  const [header, claims] = [head, payload].map(
    (part) => JSON.parse(Buffer.from(part, "base64url").toString() || "{}") as Jwt,
  ) as [Jwt, Jwt];
  const certificate = new X509Certificate(application.certificate);
  const thumbprint = Buffer.from(certificate.fingerprint256.replaceAll(":", ""), "hex").toString("base64url");
  const isForThis =
    header["x5t#S256"] === thumbprint &&
    claims.aud === tokenEndpoint &&
    claims.iss === application.clientId &&
    claims.sub === application.clientId &&
    (claims.exp ?? 0) * 1000 > Date.now();
  return (
    isForThis &&
    header.alg === "PS256" &&
    verify(
      "sha256",
      Buffer.from(`${head}.${payload}`),
      // PSS, with a salt as long as the digest.
      { key: createPublicKey(application.certificate), padding: 6, saltLength: 32 },
      Buffer.from(signature, "base64url"),
    )
  );
}
