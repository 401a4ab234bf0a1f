/** A Microsoft Entra authority on loopback, with planted values in all its responses besides tokens. */
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

import { getCertificate } from "../../provider/testing/server/certificate";
import { text, undeclared } from "./plant";

export interface Authority {
  readonly url: string;
  /** How it responds to token requests. */
  says: "yes" | "no" | "something odd";
  /** Token requests so far. */
  readonly asked: number;
  close(): void;
}

/** @param giveToken creates the token that it issues */
export async function startAuthority(giveToken: () => string): Promise<Authority> {
  const { cert, key } = await getCertificate();
  let asked = 0;
  const authority = { says: "yes" as Authority["says"] };
  const answers: Record<Authority["says"], () => [status: number, body: string]> = {
    yes: () => [200, JSON.stringify({ token_type: "Bearer", expires_in: 3600, access_token: giveToken() })],
    no: () => [
      401,
      JSON.stringify({ error: "invalid_client", error_description: "AADSTS0: No.", ...undeclared("no") }),
    ],
    "something odd": () => [200, `{"token_type":"Bearer","access_token":${text("granted")}}`],
  };
  const server = createServer({ cert, key }, (request, response) => {
    const { pathname } = new URL(request.url ?? "", url);
    const answer = (status: number, body: string) =>
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    request.resume().on("end", () => {
      if (pathname === "/oidc") return answer(200, JSON.stringify({ value: text("assertion") }));
      if (!pathname.endsWith("/token")) return answer(200, metadata(url));
      asked++;
      return answer(...answers[authority.says]());
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;
  return Object.defineProperties(authority as Authority, {
    url: { value: url },
    asked: { get: () => asked },
    close: {
      value: () => {
        server.close();
        server.closeAllConnections();
      },
    },
  });
}

function metadata(url: string): string {
  return JSON.stringify({
    issuer: `${url}/tenant/v2.0`,
    token_endpoint: `${url}/tenant/oauth2/v2.0/token`,
    authorization_endpoint: `${url}/tenant/oauth2/v2.0/authorize`,
    jwks_uri: `${url}/tenant/discovery/v2.0/keys`,
  });
}
