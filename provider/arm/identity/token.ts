import type { PipelinePolicy, PipelineResponse } from "@azure/core-rest-pipeline";
import type { AccessToken, GetTokenOptions } from "@azure/identity";

import { PendingToken } from "./pendingToken";

/** A token is renewed this long before its end, while it still serves. */
const RENEW_AHEAD = 2 * 60_000;

/** A token is renewed ahead of its end no sooner than this after it came, or after a renewal that failed. */
const RENEW_AGAIN_AFTER = 30_000;

/** A credential, none of which answers without a token: they fail. */
export interface TokenSource {
  getToken(scope: string, options?: GetTokenOptions): Promise<AccessToken>;
}

/**
 * Puts the credential's token on each request. There is one token, asked for once however many requests wait
 * for it. It is renewed ahead of its end, in the background: a renewal that fails is nobody's error while the
 * token serves. A 401 with a claims challenge is answered once, with a token for those claims.
 */
export function tokenPolicy(source: TokenSource, scope: string): PipelinePolicy {
  let token: AccessToken | undefined;
  let pending: PendingToken<AccessToken> | undefined;
  let renewFrom = 0;

  function ask(claims?: string): PendingToken<AccessToken> {
    return new PendingToken(async (abortSignal) => {
      const given = await source.getToken(scope, {
        enableCae: true,
        abortSignal,
        ...(claims === undefined ? {} : { claims }),
      });
      // One that lives for less is not asked for anew with each request.
      renewFrom = Math.max(given.expiresOnTimestamp - RENEW_AHEAD, Date.now() + RENEW_AGAIN_AFTER);
      return (token = given);
    });
  }

  function renew(): PendingToken<AccessToken> {
    if (pending === undefined || pending.isOver) pending = ask();
    return pending;
  }

  function current(): PendingToken<AccessToken> | AccessToken {
    const now = Date.now();
    if (token === undefined || token.expiresOnTimestamp <= now) return renew();
    if (now >= renewFrom) {
      renewFrom = now + RENEW_AGAIN_AFTER;
      renew();
    }
    return token;
  }

  return {
    name: "azureListkeysTokenPolicy",
    async sendRequest(request, next) {
      if (!request.url.startsWith("https://")) throw new Error("Tokens are sent over https only.");
      const authorize = async (given: PendingToken<AccessToken> | AccessToken) => {
        const signal = request.abortSignal as AbortSignal | undefined;
        const { token } = given instanceof PendingToken ? await given.answer(signal) : given;
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
