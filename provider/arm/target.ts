import { type Cloud, clouds } from "./cloud";
import { pathOf } from "./resourceId";

/** One list action of one resource: what a client calls. */
export interface Target {
  /** The name in messages: `listWorkspaceKeys`. */
  readonly operation: string;
  /** The full ARM ID of the resource. */
  readonly resourceId: string;
  /** `Microsoft.Quantum/workspaces`. */
  readonly resourceType: string;
  /** The action that is called: `listKeys`. */
  readonly action: string;
  readonly apiVersion: string;
  /** Query parameters besides the api-version. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** The request's JSON body, if the action has one. */
  readonly body?: unknown;
  /** Which fields of the response hold the items of a page and the URL of the next one. @default `PAGES` */
  readonly pages?: Pages;
  /** The resource itself is read, and no action of it called. */
  readonly isRead?: true;
  /** The host, if it is not a known cloud's: messages name it. */
  readonly host?: string | undefined;
}

export interface Pages {
  readonly items: string;
  readonly next: string;
}

/** The names of nearly all services. */
export const PAGES: Pages = { items: "value", next: "nextLink" };

/** The target with its host, which messages name unless it is a known cloud's. */
export function targetAt(target: Target, host: string | undefined): Target {
  return { ...target, host: host === undefined || KNOWN_HOSTS.has(host) ? undefined : host };
}

const KNOWN_HOSTS: ReadonlySet<string> = new Set(
  Object.values(clouds).map(({ endpoint }) => new URL(endpoint).host),
);

/** The URL of a list action, or of the resource that is read. */
export function urlOf(
  { resourceId, action, apiVersion, query = {}, isRead }: Target,
  { endpoint }: Cloud,
): string {
  const parameters = Object.entries({ "api-version": apiVersion, ...query })
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("&");
  return `${endpoint}${pathOf(resourceId)}${isRead ? "" : `/${action}`}?${parameters}`;
}
