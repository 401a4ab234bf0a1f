import type { Cloud } from "./cloud";
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
}

/** Where a list action is posted to. */
export function urlOf({ resourceId, action, apiVersion, query = {} }: Target, { endpoint }: Cloud): string {
  const parameters = Object.entries({ "api-version": apiVersion, ...query })
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("&");
  return `${endpoint}${pathOf(resourceId)}/${action}?${parameters}`;
}
