/** Checks the arguments of a call, which may have any type and any name. */
import { ArgsError, type ArgsProblem } from "../arm/errors/errors";
import { UNKNOWN } from "../specialValues";
import { matchTemplate, parseResourceId, segmentProblem, typeOf } from "../arm/resourceId";
import type { Fields } from "./types";
import { type Operation, type PathParameter, resourceTypeOf } from "./operation";
import { problemOf } from "./result";
import { aJsonType, withArticle } from "./values";
import { fieldsToWire } from "./wire";

/** The arguments of one call, and the problems with them. */
export class Arguments {
  hasUnknown = false;
  private readonly problems: ArgsProblem[] = [];

  constructor(
    private readonly operation: string,
    private readonly args: Readonly<Record<string, unknown>>,
  ) {}

  has(name: string): boolean {
    return this.args[name] !== undefined;
  }

  reject(property: string, reason: string): void {
    this.problems.push({ property, reason });
  }

  allowOnly(accepted: readonly string[], inWords: string): void {
    for (const name of Object.keys(this.args)) {
      if (accepted.includes(name)) continue;
      const advice = name === "profile" ? "it is an option: pass it after the arguments" : inWords;
      this.reject(name, `is not an argument of ${this.operation}: ${advice}`);
    }
  }

  string(name: string): string | undefined {
    const value = this.args[name];
    if (value === undefined || typeof value === "string") return value;
    if (value === UNKNOWN) {
      this.hasUnknown = true;
      return undefined;
    }
    this.reject(name, `must be a string, not ${aJsonType(value)}`);
    return undefined;
  }

  require(name: string, accepts: string): void {
    if (!this.has(name)) this.reject(name, `is missing; it takes ${accepts}`);
  }

  apiVersion(): string | undefined {
    const apiVersion = this.string("apiVersion");
    if (apiVersion !== undefined && !/^\d{4}-\d{2}-\d{2}(?:-[a-z]{1,20})?$/i.test(apiVersion)) {
      this.reject("apiVersion", "takes an api-version such as 2025-09-01 or 2025-12-15-preview");
    }
    return apiVersion;
  }

  use(): void {
    if (![undefined, UNKNOWN, "primary", "secondary"].includes(this.args["use"] as string)) {
      this.reject("use", 'takes "primary" or "secondary": which of the two keys is active');
    }
  }

  maxAgeDays(): void {
    const days = this.args["maxAgeDays"];
    if (days === undefined || days === UNKNOWN) return;
    if (typeof days !== "number" || !Number.isFinite(days) || days <= 0) {
      this.reject("maxAgeDays", "takes a number of days greater than 0");
    }
  }

  /** The arguments that are sent in the query or the body, by their names there. */
  fields(fields: Fields): Record<string, unknown> {
    const given: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const value = this.args[name];
      if (value === UNKNOWN) this.hasUnknown = true;
      else if (value !== undefined) {
        const problem = problemOf(field.type, value);
        if (problem !== undefined) this.reject(name, problem);
        else given[name] = value;
      } else if (field.required === true) this.require(name, withArticle(field.type.kind));
    }
    return fieldsToWire(fields, given);
  }

  check(property: string, value: string, rule: PathParameter, prefix?: string): void {
    const tooLong = rule.maxLength !== undefined && value.length > rule.maxLength;
    const problem =
      (rule.isResourceId === true ? idProblem(value) : segmentProblem(value)) ??
      (tooLong ? `has ${value.length} characters` : undefined) ??
      (rule.pattern && !rule.pattern.test(value) ? "is invalid" : undefined);
    if (problem === undefined) return;
    this.reject(property, `${prefix === undefined ? "" : `${prefix} `}${problem}; it takes ${rule.accepts}`);
  }

  /** The names in the ID of a resource of the operation's type. */
  namesIn(resourceId: string, operation: Operation): Record<string, string> | undefined {
    const parsed = parseResourceId(resourceId);
    const wanted = `it takes the ID of a ${resourceTypeOf(operation)}: ${operation.resourcePath}`;
    if ("problem" in parsed) {
      this.reject("resourceId", `${parsed.problem}; ${wanted}`);
      return undefined;
    }
    const names = matchPath(operation, parsed.segments);
    if (names === undefined) {
      const type = typeOf(parsed.segments);
      const found = /^[a-z0-9./]{1,200}$/i.test(type)
        ? `is the ID of a ${type}`
        : "is not the ID of a resource";
      this.reject("resourceId", `${found}; ${wanted}`);
    }
    return names;
  }

  throwIfWrong(): void {
    if (this.problems.length > 0) throw new ArgsError(this.operation, this.problems);
  }
}

/** The names in an ID of the operation's resource. An ID at the beginning of the path may have any length. */
function matchPath(
  { resourcePath, extendedResource }: Operation,
  segments: readonly string[],
): Record<string, string> | undefined {
  if (extendedResource === undefined) return matchTemplate(resourcePath, segments);
  const below = resourcePath.replace(/^\/[^/]+/, "");
  const start = segments.length - (below.split("/").length - 1);
  const names = start > 0 ? matchTemplate(below, segments.slice(start)) : undefined;
  return names && { ...names, [extendedResource]: `/${segments.slice(0, start).join("/")}` };
}

/** Why a value is not an ARM ID, as the rest of a sentence. */
function idProblem(value: string): string | undefined {
  const parsed = parseResourceId(value);
  return "problem" in parsed ? parsed.problem : undefined;
}

export function forms(operation: Operation): string {
  const names = list(Object.keys(operation.parameters));
  const subscription = hasSubscription(operation) ? " (and subscriptionId if none is configured)" : "";
  return `give either ${names}${subscription}, or resourceId`;
}

export function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] as string}`;
}

/** True if the path has a subscription, which may come from the configuration. */
export function hasSubscription({ resourcePath }: Operation): boolean {
  return resourcePath.startsWith("/subscriptions/{subscriptionId}/");
}
