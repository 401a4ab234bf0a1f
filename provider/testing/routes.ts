/** From a path to what it addresses; the operations' declarations are the routes. */
import { operations } from "../operations";
import { LIST_KEYS, resourceTypeOf, type Operation } from "../operations/operation";

/** An ARM ID taken apart. */
export interface ResourceParts {
  readonly subscriptionId: string;
  readonly resourceGroupName: string;
  readonly namespace: string;
  /** Without the namespace: `workspaces/computes`. */
  readonly type: string;
  readonly names: readonly string[];
}

/** What a request addresses: a resource, and an action of it. */
export interface Target {
  readonly resourceId: string;
  readonly action: string;
  /** Absent where the ID is not that of a resource in a resource group. */
  readonly parts?: ResourceParts;
}

/** `undefined` for a path that ARM would not take apart: empty, with no action, or with a broken escape. */
export function parsePath(path: string): Target | undefined {
  const segments = path.split("/").slice(1).map(decode);
  const action = segments.at(-1);
  if (!path.startsWith("/") || segments.length < 2 || !action || segments.includes("")) return undefined;
  const resourceId = `/${segments.slice(0, -1).join("/")}`;
  const parts = parseResourceId(resourceId);
  return { resourceId, action, ...(parts && { parts }) };
}

const RESOURCE_ID =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)((?:\/[^/]+\/[^/]+)+)$/i;

export function parseResourceId(resourceId: string): ResourceParts | undefined {
  const [, subscriptionId, resourceGroupName, namespace, rest] = RESOURCE_ID.exec(resourceId) ?? [];
  if (!subscriptionId || !resourceGroupName || !namespace || !rest) return undefined;
  const segments = rest.slice(1).split("/");
  return {
    subscriptionId,
    resourceGroupName,
    namespace,
    type: segments.filter((_, index) => index % 2 === 0).join("/"),
    names: segments.filter((_, index) => index % 2 === 1),
  };
}

/** The operation that lists the keys of such a resource. */
export function operationFor(parts: ResourceParts): Operation | undefined {
  return operations.find((operation) => same(resourceTypeOf(operation), `${parts.namespace}/${parts.type}`));
}

export function isListKeys(action: string): boolean {
  return same(action, LIST_KEYS);
}

/** Whether the names are such as the resource type allows; no resource with another name can exist. */
export function isWellFormed(operation: Operation, parts: ResourceParts): boolean {
  const values = [parts.resourceGroupName, ...parts.names];
  return Object.values(operation.parameters).every(({ pattern, maxLength = Infinity }, index) => {
    const value = values[index] ?? "";
    return value.length <= maxLength && (pattern?.test(value) ?? true);
  });
}

/** For messages: the paths of the resources whose keys can be listed. */
export function knownPaths(): string {
  return operations.map((operation) => operation.resourcePath).join(", ");
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Empty where a segment would not stay one, or does not decode. */
function decode(segment: string): string {
  try {
    const decoded = decodeURIComponent(segment);
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u001f/\\?#]/.test(decoded) ? "" : decoded;
  } catch {
    return "";
  }
}
