/**
 * The vocabulary of faults. A fault says whom it meets, what is answered in place of the keys, how the body
 * is changed, and what becomes of it on the wire; each part may be left out, and each goes with every other.
 * All of it is plain JSON.
 */
import type { ArmErrorBody } from "./server/reply";

/** Meets requests that ARM would have answered: those with a good path, api-version, method and token. */
export interface ArmFault extends Delivery {
  readonly at?: "arm";
  /** @default every resource */
  readonly resourceId?: string;
  /** @default what it would have answered anyway */
  readonly answer?: ArmAnswer;
}

/** Meets requests to the managed-identity endpoint. */
export interface IdentityFault extends Delivery {
  readonly at: "identity";
  /** @default a token */
  readonly answer?: IdentityAnswer;
}

export type Fault = ArmFault | IdentityFault;

/** What either side may answer. */
export type AnyAnswer =
  | (ArmErrorBody & {
      readonly kind: "error";
      readonly status: number;
      /** @default the words ARM has for the code */
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    })
  | {
      readonly kind: "throttle";
      /** @default 429 */
      readonly status?: number;
      /**
       * Where the wait is said: in `Retry-After`, there as a date, in `retry-after-ms`, in
       * `x-ms-ratelimit-…-retry-after`, in the message alone, or nowhere. @default "retry-after"
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
      /** Bytes that are no text, in place of `body`. */
      readonly base64?: string;
    }
  /** As a proxy answers, without Azure's headers. */
  | {
      readonly kind: "html";
      /** @default 200 */
      readonly status?: number;
      /** @default a page */
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
  /** A claims challenge; from then on every token given so far gets it, too. */
  | { readonly kind: "challenge" }
  /** Every token given so far is out of date from now on. */
  | { readonly kind: "expired" }
  /** What it would have answered anyway, in pages; further ones are asked for with a token in their URL. */
  | {
      readonly kind: "pages";
      /** Items a page. @default 1 */
      readonly size?: number;
      /** The field with the list. @default "value" */
      readonly items?: string;
      /** The field with the URL of the next page. @default "nextLink" */
      readonly next?: string;
    }
  /** 202: what it would have answered anyway comes later, at another URL. */
  | {
      readonly kind: "accepted";
      /**
       * The header that says where: `Location`, `Azure-AsyncOperation` with the result in the state that is found
       * there, or both, with the result at the former. @default "location"
       */
      readonly via?: "location" | "azure-asyncoperation" | "both";
      /** How often it is still in progress. @default 1 */
      readonly polls?: number;
      /** `Retry-After`. @default none */
      readonly retryAfterSeconds?: number;
      /** What comes of it in place of the answer. */
      readonly error?: ArmErrorBody;
    };

export type IdentityAnswer =
  | AnyAnswer
  /** A token that lives so long. */
  | { readonly kind: "token"; readonly expiresInSeconds: number };

/** How often, and how it goes out. */
export interface Delivery {
  /** @default 1 */
  readonly times?: number | "always";
  readonly body?: BodyChange;
  /** Waits so long before the first byte. */
  readonly delayMs?: number;
  readonly wire?: Wire;
}

/** Nothing; the first half, as a whole body; behind a byte-order mark; compressed, with its header. */
export type BodyChange = "empty" | "truncated" | "bom" | "gzip" | "br";

/**
 * What happens on the wire: the connection is reset, closed in good order, or kept without another byte; before
 * the first byte, within the headers, or within the body. Or the body comes in small chunks.
 */
export type Wire =
  | { readonly kind: "reset" | "close" | "stall"; readonly at: "start" | "headers" | "body" }
  | { readonly kind: "drip"; readonly chunkBytes: number; readonly everyMs: number };

export interface Faults {
  add(faults: Fault | readonly Fault[]): void;
  clear(): void;
  /** The first fault left for such a request, used up by one. */
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
