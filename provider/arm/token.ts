import type { PipelinePolicy, PipelineResponse } from "@azure/core-rest-pipeline";
import type { AccessToken, TokenCredential } from "@azure/identity";

import { untilAborted } from "./untilAborted";

/** A token is renewed this long before its end, while it still serves. */
const RENEW_AHEAD = 2 * 60_000;

/** After a renewal that failed, the next one is tried no sooner. */
const RENEW_AGAIN_AFTER = 30_000;

/**
 * Puts the credential's token on each request. There is one token, asked for once however many requests wait
 * for it. It is renewed ahead of its end, in the background: a renewal that fails is nobody's error while the
 * token serves. A 401 with a claims challenge is answered once, with a token for those claims.
 */
export function tokenPolicy(credential: TokenCredential, scope: string): PipelinePolicy {
  let token: AccessToken | undefined;
  let pending: Promise<AccessToken> | undefined;
  let renewFrom = 0;

  async function ask(claims?: string): Promise<AccessToken> {
    const given = await credential.getToken(scope, {
      enableCae: true,
      ...(claims === undefined ? {} : { claims }),
    });
    if (given === null) throw new Error("The credential gave no token.");
    renewFrom = given.expiresOnTimestamp - RENEW_AHEAD;
    return (token = given);
  }

  function renew(): Promise<AccessToken> {
    return (pending ??= ask().finally(() => (pending = undefined)));
  }

  function current(): Promise<AccessToken> {
    const now = Date.now();
    if (token === undefined || token.expiresOnTimestamp <= now) return renew();
    if (now >= renewFrom) {
      renewFrom = now + RENEW_AGAIN_AFTER;
      renew().catch(() => undefined);
    }
    return Promise.resolve(token);
  }

  return {
    name: "azureListkeysTokenPolicy",
    async sendRequest(request, next) {
      if (!request.url.startsWith("https://")) throw new Error("Tokens are sent over https only.");
      // A request that is given up does not go on waiting for a token.
      const authorize = async (asked: Promise<AccessToken>) => {
        const signal = request.abortSignal as AbortSignal | undefined;
        const { token } = await (signal === undefined ? asked : untilAborted(asked, signal));
        request.headers.set("Authorization", `Bearer ${token}`);
      };
      await authorize(current());
      const response = await next(request);
      const claims = claimsIn(response);
      if (claims === undefined) return response;
      await authorize(ask(claims));
      return next(request);
    },
  };
}

/** See https://learn.microsoft.com/entra/identity-platform/claims-challenge */
function claimsIn({ status, headers }: PipelineResponse): string | undefined {
  const encoded =
    status === 401 ? /\bclaims="([^"]+)"/.exec(headers.get("WWW-Authenticate") ?? "")?.[1] : undefined;
  return encoded === undefined ? undefined : Buffer.from(encoded, "base64").toString("utf8");
}
