/** From the arguments of a call to what is asked of Resource Manager: everything is checked here, at once. */
import { ArgsError, type ArgsProblem } from "../arm/errors";
import { fillTemplate, matchTemplate, parseResourceId, segmentProblem, typeOf } from "../arm/resourceId";
import type { Target } from "../arm/target";
import { jsonTypeOf } from "./jsonType";
import { functionNameOf, LIST_KEYS, type Operation, type PathParameter, resourceTypeOf } from "./operation";

/** Stands for an argument that is not known yet. */
export const UNKNOWN = Symbol("unknown");

/**
 * What an operation's arguments name; `undefined` while one of them is unknown, the others being right.
 *
 * @param args the arguments as the program gave them, checked for everything, their types included
 * @param subscriptionId the subscription where the arguments name none
 * @param subject what messages say was called
 * @throws ArgsError with all that is wrong with them
 */
export function targetOf(
  operation: Operation,
  args: Readonly<Record<string, unknown>>,
  subscriptionId: string | undefined,
  subject = functionNameOf(operation),
): Target | undefined {
  const given = new Arguments(subject, args);
  const names = Object.keys(operation.parameters);
  const own = ownArgumentsOf(operation);
  given.allowOnly(["subscriptionId", ...names, "resourceId", "apiVersion", ...own], forms(names));
  if (own.includes("use")) given.use();
  if (own.includes("maxAgeDays")) given.maxAgeDays();

  const ownApiVersion = given.apiVersion();
  // Another api-version may have other rules for names; what keeps a name in its segment holds for all.
  const rules = (parameter: PathParameter) => (ownApiVersion === undefined ? parameter : ANY_NAME);

  const resourceId = given.string("resourceId");
  const parts = [...names, "subscriptionId"].filter((name) => given.has(name));
  let found: Record<string, string> = {};
  if (given.has("resourceId")) {
    if (parts.length > 0) {
      given.refuse(
        "resourceId",
        `stands for the names, and ${list(parts)} was given beside it: ${forms(names)}`,
      );
    }
    found = resourceId === undefined ? {} : (given.namesIn(resourceId, operation) ?? {});
    for (const [name, value] of Object.entries(found)) {
      const rule =
        name === "subscriptionId" ? operation.subscriptionId : rules(operation.parameters[name] ?? ANY_NAME);
      given.check("resourceId", value, rule, `has a ${name} that`);
    }
  } else if (parts.filter((name) => name !== "subscriptionId").length === 0) {
    given.refuse("resourceId", `is missing, and so are the names: ${forms(names)}`);
  } else {
    for (const name of names) {
      const rule = rules(operation.parameters[name] ?? ANY_NAME);
      given.require(name, rule.accepts);
      const value = given.string(name);
      if (value !== undefined) given.check(name, (found[name] = value), rule);
    }
    const subscription = given.has("subscriptionId") ? given.string("subscriptionId") : subscriptionId;
    if (subscription !== undefined) {
      const whose = given.has("subscriptionId") ? undefined : CONFIGURED_SUBSCRIPTION;
      given.check(
        "subscriptionId",
        (found["subscriptionId"] = subscription),
        operation.subscriptionId,
        whose,
      );
    } else if (!given.has("subscriptionId")) {
      given.refuse("subscriptionId", NO_SUBSCRIPTION);
    }
  }
  given.throwIfWrong();
  if (given.hasUnknown) return undefined;
  return {
    operation: subject,
    resourceId: fillTemplate(operation.resourcePath, found),
    resourceType: resourceTypeOf(operation),
    action: LIST_KEYS,
    apiVersion: ownApiVersion ?? operation.apiVersion,
  };
}

/** The arguments that are this package's own: no request has them, and not to know them yet holds none up. */
export function ownArgumentsOf({ twoKeys }: Operation): readonly string[] {
  if (twoKeys === undefined) return [];
  return twoKeys.createdAt === undefined ? ["use"] : ["use", "maxAgeDays"];
}

/** Whether the arguments leave the subscription to the configuration. */
export function needsSubscription(args: Readonly<Record<string, unknown>>): boolean {
  return args["subscriptionId"] === undefined && args["resourceId"] === undefined;
}

/**
 * What the arguments of `arm.listKeys` name: any list action of any resource.
 *
 * @throws ArgsError with all that is wrong with them
 */
export function anyTargetOf(args: Readonly<Record<string, unknown>>): Target {
  const given = new Arguments("arm.listKeys", args);
  const accepted = ["resourceId", "apiVersion", "action", "body"];
  given.allowOnly(accepted, list(accepted));
  given.require("resourceId", "the full ARM ID of a resource");
  given.require("apiVersion", "the api-version of the action, such as 2025-09-01");
  const resourceId = given.string("resourceId");
  const apiVersion = given.apiVersion();
  const action = given.string("action") ?? LIST_KEYS;
  if (!/^list[a-z0-9]*$/i.test(action)) {
    given.refuse(
      "action",
      'takes an action that begins with "list" and holds letters and digits only: a request is sent again when it fails, and only reading may be repeated',
    );
  }
  const body = args["body"];
  if (body !== undefined && (body === null || typeof body !== "object" || Array.isArray(body))) {
    given.refuse("body", `takes an object, and is ${aJsonType(body)}`);
  }
  const parsed = resourceId === undefined ? undefined : parseResourceId(resourceId);
  let resourceType = "";
  if (parsed && "problem" in parsed) given.refuse("resourceId", parsed.problem);
  else if (parsed) {
    resourceType = typeOf(parsed.segments);
    if (!isResource(parsed.segments, resourceType)) {
      given.refuse(
        "resourceId",
        "is not the ID of a resource, which reads /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{namespace}/{type}/{name}",
      );
    }
  }
  given.throwIfWrong();
  return {
    operation: "arm.listKeys",
    resourceId: resourceId as string,
    resourceType,
    action,
    apiVersion: apiVersion as string,
    ...(body === undefined ? {} : { body }),
  };
}

function isResource(segments: readonly string[], type: string): boolean {
  const [first = ""] = segments;
  return (
    /^(?:subscriptions|providers)$/i.test(first) && segments.length % 2 === 0 && /^[^/]+\/[^/]/.test(type)
  );
}

const ANY_NAME: PathParameter = { accepts: "a name" };

const NO_SUBSCRIPTION =
  "is missing, and none is configured; give it, or run `pulumi config set azure-native:subscriptionId <id>`, or set ARM_SUBSCRIPTION_ID, or run `az login` where the Azure CLI is the credential";

const CONFIGURED_SUBSCRIPTION =
  "is not given, and the one that is configured (azure-native:subscriptionId, ARM_SUBSCRIPTION_ID, or the Azure CLI's)";

/** The arguments of one call, and what was found to be wrong with them. */
class Arguments {
  hasUnknown = false;
  private readonly problems: ArgsProblem[] = [];

  constructor(
    private readonly operation: string,
    private readonly args: Readonly<Record<string, unknown>>,
  ) {}

  has(name: string): boolean {
    return this.args[name] !== undefined;
  }

  refuse(property: string, reason: string): void {
    this.problems.push({ property, reason });
  }

  allowOnly(accepted: readonly string[], inWords: string): void {
    for (const name of Object.keys(this.args)) {
      if (!accepted.includes(name)) this.refuse(name, `is not an argument of ${this.operation}: ${inWords}`);
    }
  }

  string(name: string): string | undefined {
    const value = this.args[name];
    if (value === undefined || typeof value === "string") return value;
    if (value === UNKNOWN) {
      this.hasUnknown = true;
      return undefined;
    }
    this.refuse(name, `takes a string, and is ${aJsonType(value)}`);
    return undefined;
  }

  require(name: string, accepts: string): void {
    if (!this.has(name)) this.refuse(name, `is missing; it takes ${accepts}`);
  }

  apiVersion(): string | undefined {
    const apiVersion = this.string("apiVersion");
    if (apiVersion !== undefined && !/^\d{4}-\d{2}-\d{2}(?:-[a-z]{1,20})?$/i.test(apiVersion)) {
      this.refuse("apiVersion", "takes an api-version such as 2025-09-01 or 2025-12-15-preview");
    }
    return apiVersion;
  }

  use(): void {
    if (![undefined, UNKNOWN, "primary", "secondary"].includes(this.args["use"] as string)) {
      this.refuse("use", 'takes "primary" or "secondary": which of the two keys is in use');
    }
  }

  maxAgeDays(): void {
    const days = this.args["maxAgeDays"];
    if (days === undefined || days === UNKNOWN) return;
    if (typeof days !== "number" || !Number.isFinite(days) || days <= 0) {
      this.refuse("maxAgeDays", "takes a number of days greater than 0");
    }
  }

  check(property: string, value: string, rule: PathParameter, prefix?: string): void {
    const tooLong = rule.maxLength !== undefined && value.length > rule.maxLength;
    const problem =
      segmentProblem(value) ??
      (tooLong ? `has ${value.length} characters` : undefined) ??
      (rule.pattern && !rule.pattern.test(value) ? "is not of the form that is accepted" : undefined);
    if (problem === undefined) return;
    this.refuse(property, `${prefix === undefined ? "" : `${prefix} `}${problem}; it takes ${rule.accepts}`);
  }

  /** The names in the ID of a resource of the operation's type. */
  namesIn(resourceId: string, operation: Operation): Record<string, string> | undefined {
    const parsed = parseResourceId(resourceId);
    const wanted = `it takes the ID of a ${resourceTypeOf(operation)}: ${operation.resourcePath}`;
    if ("problem" in parsed) {
      this.refuse("resourceId", `${parsed.problem}; ${wanted}`);
      return undefined;
    }
    const names = matchTemplate(operation.resourcePath, parsed.segments);
    if (names === undefined) {
      const type = typeOf(parsed.segments);
      const found = /^[a-z0-9./]{1,200}$/i.test(type) ? `is the ID of a ${type}` : "is not such an ID";
      this.refuse("resourceId", `${found}; ${wanted}`);
    }
    return names;
  }

  throwIfWrong(): void {
    if (this.problems.length > 0) throw new ArgsError(this.operation, this.problems);
  }
}

function forms(names: readonly string[]): string {
  return `give either ${list(names)} (and subscriptionId where none is configured), or resourceId`;
}

function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] as string}`;
}

function aJsonType(value: unknown): string {
  const type = jsonTypeOf(value);
  return type === "null" ? type : `${/^[ao]/.test(type) ? "an" : "a"} ${type}`;
}
