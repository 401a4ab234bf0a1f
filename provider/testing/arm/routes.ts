/** From a path to what it addresses; the operations' declarations are the routes. */
import { operations } from "../../operations";
import type { Operation } from "../../operations/operation";

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

/** The operation that such an action of such a resource is. */
export function operationFor(
  { resourceId, action }: Pick<Target, "resourceId" | "action">,
  among = operations,
): Operation | undefined {
  return operationsOf(resourceId, among).find((operation) => same(operation.action, action));
}

/** The operations of such a resource. */
export function operationsOf(resourceId: string, among = operations): Operation[] {
  return among.filter((operation) => patternOf(operation).test(resourceId));
}

/** Whether the names are such as the resource type allows; no resource with another name can exist. */
export function isWellFormed(operation: Operation, resourceId: string): boolean {
  const values = patternOf(operation).exec(resourceId)?.groups ?? {};
  return Object.entries(operation.parameters).every(([name, { pattern, maxLength = Infinity }]) => {
    const value = values[name] ?? "";
    return value.length <= maxLength && (pattern?.test(value) ?? true);
  });
}

/** For messages: the actions that are known, and the paths of their resources. */
export function knownActions(): string {
  const actions = [...new Set(operations.map(({ action }) => action))];
  const pathsOf = (action: string) =>
    operations.filter((each) => each.action === action).map(({ resourcePath }) => resourcePath);
  return actions.map((action) => `${action} of ${pathsOf(action).join(", ")}`).join("; ");
}

const patterns = new Map<Operation, RegExp>();

/**
 * What the IDs of an operation's resources look like, with its names in groups. Nothing of it is the client's: a
 * mistake there is not to be one here, too.
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
