import type { PipelinePolicy, PipelineResponse } from "@azure/core-rest-pipeline";
import type { AccessToken, GetTokenOptions } from "@azure/identity";

import { PendingToken } from "./pendingToken";

/** A token is refreshed this long before it expires. */
const REFRESH_BEFORE = 2 * 60_000;

/** The shortest time between two refreshes, also after one that failed. */
const REFRESH_INTERVAL = 30_000;

/** A credential: it returns a token or throws. */
export interface TokenSource {
  getToken(scope: string, options?: GetTokenOptions): Promise<AccessToken>;
}

/**
 * Adds the credential's token to each request. Concurrent requests share one token request. The token is refreshed in
 * the background before it expires; a refresh that fails is not an error while the token is valid. After a 401 with a
 * claims challenge, the request is retried once, with a token for those claims.
 */
export function tokenPolicy(source: TokenSource, scope: string): PipelinePolicy {
  let token: AccessToken | undefined;
  let pending: PendingToken<AccessToken> | undefined;
  let refreshFrom = 0;

  function requestToken(claims?: string): PendingToken<AccessToken> {
    return new PendingToken(async (abortSignal) => {
      const received = await source.getToken(scope, {
        enableCae: true,
        abortSignal,
        ...(claims === undefined ? {} : { claims }),
      });
      // A token that lives for less is not requested again for each request.
      refreshFrom = Math.max(received.expiresOnTimestamp - REFRESH_BEFORE, Date.now() + REFRESH_INTERVAL);
      return (token = received);
    });
  }

  function refresh(): PendingToken<AccessToken> {
    if (pending === undefined || pending.isOver) pending = requestToken();
    return pending;
  }

  function current(): PendingToken<AccessToken> | AccessToken {
    const now = Date.now();
    if (token === undefined || token.expiresOnTimestamp <= now) return refresh();
    if (now >= refreshFrom) {
      refreshFrom = now + REFRESH_INTERVAL;
      refresh();
    }
    return token;
  }

  return {
    name: "azureListkeysTokenPolicy",
    async sendRequest(request, next) {
      if (!request.url.startsWith("https://")) throw new Error("Tokens are sent over https only.");
      const authorize = async (found: PendingToken<AccessToken> | AccessToken) => {
        const signal = request.abortSignal as AbortSignal | undefined;
        const { token } = found instanceof PendingToken ? await found.result(signal) : found;
        request.headers.set("Authorization", `Bearer ${token}`);
      };
      await authorize(current());
      const response = await next(request);
      const claims = claimsIn(response);
      if (claims === undefined) return response;
      await authorize(requestToken(claims));
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
