/** The bearer tokens of one fake, and which of them are still valid. */
import { randomBytes } from "node:crypto";

import { armError, json, type Reply } from "../server/reply";

const LIFETIME_SECONDS = 24 * 3600;

export interface Tokens {
  give(lifetimeSeconds?: number): { readonly token: string; readonly expiresOn: number };
  /** How many were issued. */
  readonly given: number;
  /** For recorded requests: the token's number, never the token. */
  nameOf(authorization: string): string;
  /** ARM's error for a token that is missing, unknown, expired or revoked. */
  refusal(authorization: string | undefined): Reply | undefined;
  /** Revokes all tokens issued so far; returns the response that they get. */
  revoke(why: "challenge" | "expired"): Reply;
}

interface Token {
  readonly number: number;
  readonly expiresAt: number;
  revoked?: "challenge" | "expired";
}

export function createTokens(endpoint: string): Tokens {
  const tokens = new Map<string, Token>();
  const find = (authorization: string) => tokens.get(authorization.replace(/^Bearer /i, ""));

  return {
    give(lifetimeSeconds = LIFETIME_SECONDS) {
      const number = tokens.size + 1;
      const token = `fake-token-${number}-${randomBytes(12).toString("hex")}`;
      const expiresAt = Date.now() + lifetimeSeconds * 1000;
      tokens.set(token, { number, expiresAt });
      return { token, expiresOn: Math.floor(expiresAt / 1000) };
    },
    get given() {
      return tokens.size;
    },
    nameOf(authorization) {
      const token = find(authorization);
      return token ? `Bearer <token ${token.number}>` : "Bearer <unknown>";
    },
    refusal(authorization) {
      if (!authorization?.startsWith("Bearer ")) {
        return unauthorized(
          endpoint,
          "AuthenticationFailed",
          "Authentication failed. The 'Authorization' header is missing.",
        );
      }
      const token = find(authorization);
      if (!token) {
        return unauthorized(endpoint, "InvalidAuthenticationToken", "The access token is invalid.");
      }
      if (token.revoked === "challenge") return challenge(endpoint);
      return token.revoked === "expired" || token.expiresAt <= Date.now() ? expired(endpoint) : undefined;
    },
    revoke(why) {
      for (const token of tokens.values()) token.revoked ??= why;
      return why === "challenge" ? challenge(endpoint) : expired(endpoint);
    },
  };
}

function unauthorized(endpoint: string, code: string, message: string): Reply {
  const authenticate = `Bearer authorization_uri="${endpoint}/tenant", error="invalid_token", error_description="${message}"`;
  return armError(401, code, message, { "www-authenticate": authenticate });
}

function expired(endpoint: string): Reply {
  return unauthorized(
    endpoint,
    "ExpiredAuthenticationToken",
    "The access token expiry UTC time is in the past.",
  );
}

/** Continuous access evaluation: the client must request another token with these claims. */
function challenge(endpoint: string): Reply {
  const nbf = { essential: true, value: String(Math.floor(Date.now() / 1000)) };
  const claims = Buffer.from(JSON.stringify({ access_token: { nbf } })).toString("base64");
  return json(
    401,
    {
      error: {
        code: "TokenIssuedBeforeRevocationTimestamp",
        message: "The user or administrator has revoked the session.",
      },
    },
    {
      "www-authenticate": `Bearer realm="", authorization_uri="${endpoint}/tenant", error="insufficient_claims", claims="${claims}"`,
    },
  );
}
