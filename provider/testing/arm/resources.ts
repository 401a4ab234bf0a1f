/** Which resources exist. */
import { parseResourceId, type ResourceParts, type Target } from "./routes";

/** ARM's code for what was not found. */
export type Missing =
  "ResourceNotFound" | "ParentResourceNotFound" | "ResourceGroupNotFound" | "SubscriptionNotFound";

export interface Resources {
  add(resourceId: string): void;
  remove(resourceId: string): void;
  /** `undefined` if it exists. */
  whyMissing(target: Target): Missing | undefined;
}

/**
 * Every resource exists unless removed. With a fixed set, only those in it or added later exist, with their
 * subscriptions, groups and parents.
 */
export function createResources(subscriptionId: string, fixed?: readonly string[]): Resources {
  const present = new Set<string>();
  const absent = new Set<string>();
  const scopes = new Set([subscriptionId.toLowerCase()]);

  const knows = (scope: string): boolean => !fixed || scopes.has(scope.toLowerCase());
  const exists = (id: string): boolean =>
    !lineage(id).some((ancestor) => absent.has(ancestor)) && (!fixed || present.has(id));
  const resources: Resources = {
    add(resourceId) {
      for (const id of lineage(resourceId)) {
        absent.delete(id);
        present.add(id);
      }
      const parts = parseResourceId(resourceId);
      if (parts) scopes.add(parts.subscriptionId.toLowerCase()).add(groupOf(parts));
    },
    remove(resourceId) {
      const removed = resourceId.toLowerCase();
      absent.add(removed);
      for (const id of present) if (id === removed || id.startsWith(`${removed}/`)) present.delete(id);
    },
    whyMissing({ resourceId, parts }) {
      const [id = "", parent] = lineage(resourceId);
      if (exists(id)) return undefined;
      if (!parts) return "ResourceNotFound";
      if (!knows(parts.subscriptionId)) return "SubscriptionNotFound";
      if (!knows(groupOf(parts))) return "ResourceGroupNotFound";
      return parent && !exists(parent) ? "ParentResourceNotFound" : "ResourceNotFound";
    },
  };
  fixed?.forEach((id) => resources.add(id));
  return resources;
}

/** The ID and its parents' IDs, nearest first, in lower case. */
function lineage(resourceId: string): string[] {
  const id = resourceId.toLowerCase();
  const parent = id.replace(/\/[^/]+\/[^/]+$/, "");
  return parseResourceId(parent) ? [id, ...lineage(parent)] : [id];
}

function groupOf(parts: ResourceParts): string {
  return `${parts.subscriptionId}/${parts.resourceGroupName}`.toLowerCase();
}
