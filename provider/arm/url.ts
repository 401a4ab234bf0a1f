import type { Cloud } from "./cloud";
import { pathOf } from "./resourceId";
import type { Target } from "./target";

/** Where a list action is posted to. */
export function urlOf({ resourceId, action, apiVersion, query = {} }: Target, { endpoint }: Cloud): string {
  const parameters = Object.entries({ "api-version": apiVersion, ...query })
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("&");
  return `${endpoint}${pathOf(resourceId)}/${action}?${parameters}`;
}
