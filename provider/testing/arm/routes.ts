/** Routes paths to resources and actions, by the operations' declarations. */
import { operations } from "../../operations";
import { type Operation, resourceTypeOf } from "../../operations/operation";

/** The parts of an ARM ID. */
export interface ResourceParts {
  readonly subscriptionId: string;
  readonly resourceGroupName: string;
  readonly namespace: string;
  /** Without the namespace: `workspaces/computes`. */
  readonly type: string;
  readonly names: readonly string[];
}

/** The resource and action that a request is for. */
export interface Target {
  readonly resourceId: string;
  readonly action: string;
  /** Absent if the ID is not that of a resource in a resource group. */
  readonly parts?: ResourceParts;
}

/** `undefined` for a path that ARM cannot parse: empty, without an action, or with an invalid escape. */
export function parsePath(path: string): Target | undefined {
  const segments = path.split("/").slice(1).map(decode);
  const action = segments.at(-1);
  if (!path.startsWith("/") || segments.length < 2 || !action || segments.includes("")) return undefined;
  const resourceId = `/${segments.slice(0, -1).join("/")}`;
  const parts = parseResourceId(resourceId);
  return { resourceId, action, ...(parts && { parts }) };
}

/** The resource, where the path is that of a resource and not of an action. */
export function resourceAt({ resourceId, action }: Target): Target | undefined {
  const id = `${resourceId}/${action}`;
  const parts = parseResourceId(id);
  if (parts === undefined && operationsOf(id).length === 0) return undefined;
  return { resourceId: id, action: "", ...(parts && { parts }) };
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

/**
 * The operation for this action of this resource. Where azure-native has the action in two modules, that with the
 * api-version.
 */
export function operationFor(
  {
    resourceId,
    action,
    apiVersion,
  }: Pick<Target, "resourceId" | "action"> & { apiVersion?: string | undefined },
  among = operations,
): Operation | undefined {
  const found = operationsOf(resourceId, among).filter((operation) => same(operation.action, action));
  return found.find((operation) => operation.apiVersion === apiVersion) ?? found[0];
}

/** The operations of this resource type. */
export function operationsOf(resourceId: string, among = operations): Operation[] {
  return among.filter((operation) => patternOf(operation).test(resourceId));
}

/** True if the resource type allows these names; no resource with another name can exist. */
export function isWellFormed(operation: Operation, resourceId: string): boolean {
  const values = patternOf(operation).exec(resourceId)?.groups ?? {};
  return Object.entries(operation.parameters).every(([name, { pattern, maxLength = Infinity }]) => {
    const value = values[name] ?? "";
    return value.length <= maxLength && (pattern?.test(value) ?? true);
  });
}

/** For messages: the actions that a resource of this namespace has, with the paths of their resources. */
export function knownActions(path: string): string {
  const [namespace = ""] = /(?<=\/providers\/)[^/]+(?!.*\/providers\/)/i.exec(path) ?? [];
  const own = operations.filter((operation) => same(namespaceOf(operation), namespace));
  if (own.length === 0) {
    const namespaces = new Set(operations.map(namespaceOf));
    return `actions of resources of ${[...namespaces].sort().join(", ")}`;
  }
  return own.map(({ action, resourcePath }) => `${action} of ${resourcePath}`).join(", ");
}

function namespaceOf(operation: Operation): string {
  return resourceTypeOf(operation).split("/")[0] ?? "";
}

const patterns = new Map<Operation, RegExp>();

/**
 * Matches the IDs of an operation's resources; each name is a group. It shares no code with the client, so
 * that a mistake there is not repeated here.
 */
function patternOf(operation: Operation): RegExp {
  let pattern = patterns.get(operation);
  if (pattern === undefined) patterns.set(operation, (pattern = makePattern(operation)));
  return pattern;
}

function makePattern({ resourcePath, extendedResource }: Operation): RegExp {
  const segments = resourcePath
    .slice(1)
    .split("/")
    .map((segment) => {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined) return `/${segment.replaceAll(".", "\\.")}`;
      return name === extendedResource ? `(?<${name}>/.+)` : `/(?<${name}>[^/]+)`;
    });
  return new RegExp(`^${segments.join("")}$`, "i");
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Empty if a decoded segment would contain a separator, or cannot be decoded. */
function decode(segment: string): string {
  try {
    const decoded = decodeURIComponent(segment);
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u001f/\\?#]/.test(decoded) ? "" : decoded;
  } catch {
    return "";
  }
}
