/**
 * The faults that a test can inject. A fault selects requests, and sets the response sent in place of the
 * keys, a change to the body, and what happens to the connection. Each part is optional, and each can be
 * combined with every other. Faults are plain JSON.
 */
import type { ArmErrorBody } from "./server/reply";

/** Applies to requests that ARM would accept: with a valid path, api-version, method and token. */
export interface ArmFault extends Delivery {
  readonly at?: "arm";
  /** @default every resource */
  readonly resourceId?: string;
  /** @default the usual response */
  readonly answer?: ArmAnswer;
}

/** Applies to requests to the managed-identity endpoint. */
export interface IdentityFault extends Delivery {
  readonly at: "identity";
  /** @default a token */
  readonly answer?: IdentityAnswer;
}

export type Fault = ArmFault | IdentityFault;

/** Responses that either endpoint can send. */
export type AnyAnswer =
  | (ArmErrorBody & {
      readonly kind: "error";
      readonly status: number;
      /** @default ARM's message for the code */
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    })
  | {
      readonly kind: "throttle";
      /** @default 429 */
      readonly status?: number;
      /**
       * Where the response has the wait: in `Retry-After`, in seconds or as a date, in `retry-after-ms`, in
       * `x-ms-ratelimit-…-retry-after`, in the message only, or nowhere. @default "retry-after"
       */
      readonly hint?: "retry-after" | "retry-after-date" | "retry-after-ms" | "ratelimit" | "text" | "none";
      /** @default 1 */
      readonly seconds?: number;
    }
  | {
      readonly kind: "raw";
      /** @default 200 */
      readonly status?: number;
      /** @default a content type of JSON */
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      /** Binary content, in place of `body`. */
      readonly base64?: string;
    }
  /** A proxy's response, without Azure's headers. */
  | {
      readonly kind: "html";
      /** @default 200 */
      readonly status?: number;
      /** @default an HTML page */
      readonly body?: string;
    }
  | {
      readonly kind: "redirect";
      /** @default 307 */
      readonly status?: 301 | 302 | 303 | 307 | 308;
      readonly location: string;
    };

export type ArmAnswer =
  | AnyAnswer
  /** A claims challenge. Every token issued so far gets it from then on. */
  | { readonly kind: "challenge" }
  /** Every token issued so far has expired. */
  | { readonly kind: "expired" }
  /** The usual response, in pages. The URL of each further page has a skip token. */
  | {
      readonly kind: "pages";
      /** Items per page. @default 1 */
      readonly size?: number;
      /** The field with the list. @default "value" */
      readonly items?: string;
      /** The field with the URL of the next page. @default "nextLink" */
      readonly next?: string;
    }
  /** 202: the usual response is available later, at another URL. */
  | {
      readonly kind: "accepted";
      /**
       * The header with that URL: `Location`; `Azure-AsyncOperation`, with the result in the status it points
       * to; or both, with the result at `Location`. @default "location"
       */
      readonly via?: "location" | "azure-asyncoperation" | "both";
      /** How many polls find it still in progress. @default 1 */
      readonly polls?: number;
      /** `Retry-After`. @default none */
      readonly retryAfterSeconds?: number;
      /** The result, in place of the usual response. */
      readonly error?: ArmErrorBody;
    };

export type IdentityAnswer =
  | AnyAnswer
  /** A token with this lifetime. */
  | { readonly kind: "token"; readonly expiresInSeconds: number };

/** How often the fault applies, and how the response is sent. */
export interface Delivery {
  /** @default 1 */
  readonly times?: number | "always";
  readonly body?: BodyChange;
  /** Delay before the first byte. */
  readonly delayMs?: number;
  readonly wire?: Wire;
}

/**
 * Empty; the first half with a matching length; with a byte-order mark in front; gzipped, with the header for
 * it.
 */
export type BodyChange = "empty" | "truncated" | "bom" | "gzip" | "br";

/**
 * What happens to the connection: it is reset, closed properly, or stalls; before the first byte, within the
 * headers, or within the body. Or the body is sent in small chunks.
 */
export type Wire =
  | { readonly kind: "reset" | "close" | "stall"; readonly at: "start" | "headers" | "body" }
  | { readonly kind: "drip"; readonly chunkBytes: number; readonly everyMs: number };

export interface Faults {
  add(faults: Fault | readonly Fault[]): void;
  clear(): void;
  /** The first remaining fault for this request; decrements its count. */
  nextForArm(resourceId: string): ArmFault | undefined;
  nextForIdentity(): IdentityFault | undefined;
}

export function createFaults(): Faults {
  let queue: { readonly fault: Fault; left: number }[] = [];
  const next = <Kind extends Fault>(meets: (fault: Fault) => fault is Kind): Kind | undefined => {
    for (const entry of queue) {
      if (entry.left > 0 && meets(entry.fault)) {
        entry.left -= 1;
        return entry.fault;
      }
    }
    return undefined;
  };
  return {
    add(faults) {
      for (const fault of [faults].flat()) {
        queue.push({ fault, left: fault.times === "always" ? Infinity : (fault.times ?? 1) });
      }
    },
    clear() {
      queue = [];
    },
    nextForArm: (resourceId) =>
      next(
        (fault): fault is ArmFault =>
          fault.at !== "identity" &&
          (fault.resourceId ?? resourceId).toLowerCase() === resourceId.toLowerCase(),
      ),
    nextForIdentity: () => next((fault): fault is IdentityFault => fault.at === "identity"),
  };
}
