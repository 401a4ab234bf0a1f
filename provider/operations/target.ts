/** Checks all arguments of a call, and converts them into the target of a request. */
import { fillTemplate, parseResourceId, typeOf } from "../arm/resourceId";
import type { Target } from "../arm/target";
import { Arguments, forms, hasSubscription, list } from "./arguments";
import { functionNameOf, LIST_KEYS, type Operation, type PathParameter, resourceTypeOf } from "./operation";
import { UNKNOWN } from "../specialValues";
import { aJsonType } from "./values";

/**
 * The target of an operation's arguments; `undefined` while one of the path is unknown and the others are right. Unknown
 * ones that are sent in the query or the body are left out.
 *
 * @param args the arguments as the program passed them, of any type
 * @param subscriptionId the subscription if the arguments have none
 * @param subject the function or resource, for messages
 * @throws ArgsError with all problems
 */
export function targetOf(
  operation: Operation,
  args: Readonly<Record<string, unknown>>,
  subscriptionId: string | undefined,
  subject = functionNameOf(operation),
): Target | undefined {
  if (operation.isAny) return targetOfId(args, subject);
  const given = new Arguments(subject, args);
  const names = Object.keys(operation.parameters);
  const inSubscription = hasSubscription(operation);
  const own = extraArguments(operation);
  const sent = { ...operation.query, ...operation.body };
  given.allowOnly(
    [
      ...(inSubscription ? ["subscriptionId"] : []),
      ...names,
      "resourceId",
      "apiVersion",
      ...Object.keys(sent),
      ...own,
    ],
    forms(operation),
  );
  if (own.includes("use")) given.use();
  if (own.includes("maxAgeDays")) given.maxAgeDays();

  const ownApiVersion = given.apiVersion();
  // Another api-version may have other rules for names; only those of a path segment hold for all.
  const rules = (parameter: PathParameter) =>
    ownApiVersion === undefined || parameter.isResourceId ? parameter : ANY_NAME;

  const resourceId = given.string("resourceId");
  const parts = [...names, "subscriptionId"].filter((name) => given.has(name));
  let found: Record<string, string> = {};
  if (given.has("resourceId")) {
    if (parts.length > 0) {
      given.reject("resourceId", `cannot be combined with ${list(parts)}: ${forms(operation)}`);
    }
    found = resourceId === undefined ? {} : (given.namesIn(resourceId, operation) ?? {});
    for (const [name, value] of Object.entries(found)) {
      const rule =
        name === "subscriptionId" ? operation.subscriptionId : rules(operation.parameters[name] ?? ANY_NAME);
      given.check("resourceId", value, rule, `has a ${name} that`);
    }
  } else if (names.length > 0 && !names.some((name) => given.has(name))) {
    given.reject("resourceId", `is missing, and so are the names: ${forms(operation)}`);
  } else {
    for (const name of names) {
      const rule = rules(operation.parameters[name] ?? ANY_NAME);
      given.require(name, rule.accepts);
      const value = given.string(name);
      if (value !== undefined) given.check(name, (found[name] = value), rule);
    }
    const subscription = given.has("subscriptionId") ? given.string("subscriptionId") : subscriptionId;
    if (!inSubscription) {
      // A resource of the tenant, or one of another resource, whose ID has the subscription.
    } else if (subscription !== undefined) {
      const whose = given.has("subscriptionId") ? undefined : CONFIGURED_SUBSCRIPTION;
      given.check(
        "subscriptionId",
        (found["subscriptionId"] = subscription),
        operation.subscriptionId,
        whose,
      );
    } else if (!given.has("subscriptionId")) {
      given.reject("subscriptionId", NO_SUBSCRIPTION);
    }
  }
  const { hasUnknown } = given;
  const query = given.fields(operation.query);
  const body = given.fields(operation.body);
  given.throwIfWrong();
  if (hasUnknown) return undefined;
  return {
    operation: subject,
    // If the path begins with the ID of a resource, that has its own slash.
    resourceId: fillTemplate(operation.resourcePath, found).replace(/^\/\//, "/"),
    resourceType: resourceTypeOf(operation),
    action: operation.action,
    apiVersion: ownApiVersion ?? operation.apiVersion,
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(operation.body).length > 0 && { body }),
    ...(operation.declaration.pages && { pages: operation.declaration.pages }),
  };
}

/** This package's own arguments. They are not part of a request, so it does not wait for them. */
export function extraArguments({ twoKeys }: Operation): readonly string[] {
  if (twoKeys === undefined) return [];
  return twoKeys.createdAt === undefined ? ["use"] : ["use", "maxAgeDays"];
}

/** True if the arguments leave the subscription to the configuration. */
export function needsSubscription(operation: Operation, args: Readonly<Record<string, unknown>>): boolean {
  return (
    hasSubscription(operation) && args["subscriptionId"] === undefined && args["resourceId"] === undefined
  );
}

/**
 * What the arguments of `arm.listKeys` name: any list action of any resource; `undefined` while the resource or the
 * api-version is unknown.
 *
 * @throws ArgsError with all that is wrong with them
 */
export function targetOfId(
  args: Readonly<Record<string, unknown>>,
  subject = "arm.listKeys",
): Target | undefined {
  const given = new Arguments(subject, args);
  const accepted = ["resourceId", "apiVersion", "action", "body"];
  given.allowOnly(accepted, list(accepted));
  given.require("resourceId", "the full ARM ID of a resource");
  given.require("apiVersion", "the api-version of the action, such as 2025-09-01");
  const resourceId = given.string("resourceId");
  const apiVersion = given.apiVersion();
  const action = given.string("action") ?? LIST_KEYS;
  if (!/^list[a-z0-9]*$/i.test(action)) {
    given.reject(
      "action",
      'takes an action that begins with "list" and has only letters and digits: failed requests are retried, which is safe only for actions that read',
    );
  }
  const body = args["body"];
  if (
    body !== undefined &&
    body !== UNKNOWN &&
    (body === null || typeof body !== "object" || Array.isArray(body))
  ) {
    given.reject("body", `must be an object, not ${aJsonType(body)}`);
  }
  const parsed = resourceId === undefined ? undefined : parseResourceId(resourceId);
  let resourceType = "";
  if (parsed && "problem" in parsed) given.reject("resourceId", parsed.problem);
  else if (parsed) {
    resourceType = typeOf(parsed.segments);
    if (!isResource(parsed.segments, resourceType)) {
      given.reject(
        "resourceId",
        "is not the ID of a resource, which has the form /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{namespace}/{type}/{name}",
      );
    }
  }
  given.throwIfWrong();
  if (resourceId === undefined || apiVersion === undefined) return undefined;
  return {
    operation: subject,
    resourceId,
    resourceType,
    action,
    apiVersion,
    ...(body === undefined || body === UNKNOWN ? {} : { body }),
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
  "is missing, and none is configured; give it, or run `pulumi config set azure-native:subscriptionId <id>`, or set ARM_SUBSCRIPTION_ID, or run `az login` if the Azure CLI is the credential";

const CONFIGURED_SUBSCRIPTION =
  "is not given, and the one that is configured (azure-native:subscriptionId, ARM_SUBSCRIPTION_ID, or the Azure CLI's)";
