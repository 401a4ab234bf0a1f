import { type Cloud, clouds } from "./cloud";
import { pathOf } from "./resourceId";

/** One list action of one resource: what a client is asked for. */
export interface Target {
  /** What messages call it: `listWorkspaceKeys`. */
  readonly operation: string;
  /** The full ARM ID of the resource. */
  readonly resourceId: string;
  /** `Microsoft.Quantum/workspaces`. */
  readonly resourceType: string;
  /** The action posted to: `listKeys`. */
  readonly action: string;
  readonly apiVersion: string;
  /** Beside the api-version, where the action takes more. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** The request's JSON body, where the action takes one. */
  readonly body?: unknown;
  /** Which fields of the response hold the items of a page and the URL of the next one. @default `PAGES` */
  readonly pages?: Pages;
  /** The host that is requested, where it is not that of a known cloud: messages name it. */
  readonly host?: string | undefined;
}

export interface Pages {
  readonly items: string;
  readonly next: string;
}

/** What nearly all services call them. */
export const PAGES: Pages = { items: "value", next: "nextLink" };

/** The target with the host that it is requested at, where a message has to name that: a known cloud's goes without saying. */
export function targetAt(target: Target, host: string | undefined): Target {
  return { ...target, host: host === undefined || KNOWN_HOSTS.has(host) ? undefined : host };
}

const KNOWN_HOSTS: ReadonlySet<string> = new Set(
  Object.values(clouds).map(({ endpoint }) => new URL(endpoint).host),
);

/** Where a list action is posted to. */
export function urlOf({ resourceId, action, apiVersion, query = {} }: Target, { endpoint }: Cloud): string {
  const parameters = Object.entries({ "api-version": apiVersion, ...query })
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("&");
  return `${endpoint}${pathOf(resourceId)}/${action}?${parameters}`;
}
