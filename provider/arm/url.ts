import type { Cloud } from "./cloud";
import { pathOf } from "./resourceId";
import type { Target } from "./target";

/** Where a list action is posted to. */
export function urlOf({ resourceId, action, apiVersion }: Target, { endpoint }: Cloud): string {
  return `${endpoint}${pathOf(resourceId)}/${action}?api-version=${encodeURIComponent(apiVersion)}`;
}
