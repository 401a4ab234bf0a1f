/**
 * Plants a distinct value in every leaf of every response that Azure may send; derived from the operations'
 * declarations.
 */
import { fillTemplate } from "../../provider/arm/resourceId";
import { operations } from "../../provider/operations";
import type { Fields, ListType, ObjectType, ResultType, Type } from "../../provider/operations/types";
import type { Operation } from "../../provider/operations/operation";
import { wireNamesOf } from "../../provider/operations/values";
import { MARKER, NUMBER_MARKER } from "./search";

/** A resource, and the response for it. */
export interface Planted {
  readonly operation: Operation;
  readonly resourceId: string;
  readonly answer: Readonly<Record<string, unknown>>;
}

/**
 * A response of each form that each operation has, with every declared field, and at each level others that
 * nobody declared.
 *
 * @param round tells one rotation from another
 */
export function plantedAnswers(round = 1, among = operations): Planted[] {
  return among.flatMap((operation) =>
    variantsOf(operation.result).map((variant, index) => {
      const at = `${operation.module}-${operation.functionName}-${index}-${round}`;
      // The last page: what names the next one is followed.
      const { [operation.declaration.pages?.next ?? ""]: _, ...planted } = variant(at);
      return {
        operation,
        resourceId: idOf(operation, index),
        answer: { ...reserved(at), ...planted },
      };
    }),
  );
}

/**
 * One operation of each shape, where a run with all of them would take too long: what is in the response and around
 * it, and what is made of it, not the names.
 */
export function ofEachShape(among: readonly Operation[] = operations): Operation[] {
  const shapes = new Map<string, Operation>();
  for (const operation of among) {
    const { result, isKept, isStable, twoKeys, query, body, extendedResource, declaration } = operation;
    const { envelope, itself, flat } = result.kind === "object" ? result : {};
    const parts = [
      [...new Set(kindsIn(result))].sort(),
      isKept,
      isStable,
      Object.keys(twoKeys ?? {}).length > 0,
      [envelope, itself, flat, extendedResource, declaration.pages].map((part) => part !== undefined),
      [query, body].map((fields) => Object.keys(fields).length > 0),
    ];
    const shape = JSON.stringify(parts);
    if (!shapes.has(shape)) shapes.set(shape, operation);
  }
  return [...shapes.values()];
}

function kindsIn(type: Type): string[] {
  switch (type.kind) {
    case "list":
      return [type.kind, ...kindsIn(type.items)];
    case "map":
      return [type.kind, ...kindsIn(type.values)];
    case "object":
      return [type.kind, ...Object.values(type.fields).flatMap((field) => kindsIn(field.type))];
    case "union":
      return [type.kind, ...Object.values(type.variants).flatMap(kindsIn)];
    default:
      // A number or a flag is planted like a string.
      return [];
  }
}

/** Undeclared fields of every kind of value. */
export function undeclared(at: string): Record<string, unknown> {
  return {
    undeclared: text(`${at}-undeclared`),
    undeclaredNumber: number(),
    undeclaredList: [text(`${at}-undeclaredList`), [number()], { deep: text(`${at}-undeclaredList-deep`) }],
    undeclaredObject: { deep: { deeper: text(`${at}-undeclaredObject-deep-deeper`) } },
  };
}

export function text(at: string): string {
  return `${MARKER}-${at}`;
}

let numbers = 0;

function number(): number {
  return NUMBER_MARKER + (numbers++ % 1000);
}

/** Names with a special meaning to Pulumi and this package. */
function reserved(at: string): Record<string, unknown> {
  const names = ["id", "urn", "name", "resourceId", "apiVersion", "revision", "rotated", "__provider"];
  return Object.fromEntries(names.map((name) => [name, text(`${at}-${name}`)]));
}

/** The forms that a result has; of a union each variant, and one that nobody declared. */
function variantsOf(type: ResultType): ((at: string) => Record<string, unknown>)[] {
  if (type.kind === "object") return [(at) => fields(type, at)];
  const { discriminator, variants } = type;
  const known = Object.entries(variants).map(([value, variant]) => (at: string) => ({
    [discriminator]: value,
    ...fields(variant, at),
  }));
  return [...known, (at) => ({ [discriminator]: text(`${at}-${discriminator}`), ...undeclared(at) })];
}

/** As the service sends them; what it calls by several names, by each of them. */
function fields({ fields, envelope, itself = {}, flat }: ObjectType, at: string): Record<string, unknown> {
  if (flat !== undefined) {
    return { ...(leaves(fields, at)[flat] as object), undeclared: text(`${at}-undeclared`) };
  }
  const content = { ...leaves(fields, at), ...undeclared(at) };
  const around = leaves(itself, at);
  return envelope === undefined ? { ...around, ...content } : { ...around, [envelope]: content };
}

function leaves(fields: Fields, at: string): Record<string, unknown> {
  const planted: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const outer = (field.within?.split(".") ?? []).reduce(
      (object, inner) => (object[inner] ??= {}) as Record<string, unknown>,
      planted,
    );
    const value = leaf(field.type, `${at}-${name}`);
    for (const wire of wireNamesOf(name, field)) outer[wire] = value;
  }
  return planted;
}

function leaf(type: Type, at: string): unknown {
  switch (type.kind) {
    case "object":
      return fields(type, at);
    case "union":
      return variantsOf(type)[0]?.(at);
    case "list":
      if (type.identity === undefined) return [0, 1].map((index) => leaf(type.items, `${at}-${index}`));
      return type.identity.values.map((value) => ({
        ...(leaf(type.items, `${at}-${value}`) as object),
        [identityOnTheWire(type)]: value,
      }));
    case "map":
      return Object.fromEntries(type.names.map((name) => [name, leaf(type.values, `${at}-${name}`)]));
    case "boolean":
      return true;
    case "number":
      return number();
    case "any":
      return { value: text(at) };
    case "string":
      return text(at);
  }
}

function identityOnTheWire({ items, identity }: ListType): string {
  const name = identity?.field ?? "";
  const field = items.kind === "object" ? items.fields[name] : undefined;
  return (field && wireNamesOf(name, field)[0]) ?? name;
}

/**
 * Names that are right for all operations there are; a new one with stricter rules has its requests refused. Two
 * operations of one resource type have resources of their own.
 */
function idOf({ resourcePath, parameters, module, functionName }: Operation, index: number): string {
  const others = operations.filter((each) => each.resourcePath === resourcePath);
  const place = others.findIndex((each) => each.functionName === functionName && each.module === module);
  const name = `fake${index}${"abcdefghij"[place] ?? ""}`;
  const subscriptionId = "00000000-0000-0000-0000-000000000000";
  const names = Object.entries(parameters).map(([each, { isResourceId }]) => [
    each,
    isResourceId
      ? `/subscriptions/${subscriptionId}/resourceGroups/fake/providers/Fake.Fake/fakes/${name}`
      : name,
  ]);
  const filled = { ...(Object.fromEntries(names) as object), subscriptionId };
  // The ID of another resource begins with a slash of its own.
  return fillTemplate(resourcePath, filled).replace(/^\/\//, "/");
}
