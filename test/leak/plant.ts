/** Plants a value of its own in every leaf of what Azure may answer; derived from the operations' declarations. */
import type * as v from "@badrap/valita";

import { fillTemplate } from "../../provider/arm/resourceId";
import { operations } from "../../provider/operations";
import type { Operation } from "../../provider/operations/operation";
import { MARKER, NUMBER_MARKER } from "./search";

/** A resource, and an answer to give for it. */
export interface Planted {
  readonly operation: Operation;
  readonly resourceId: string;
  readonly answer: Readonly<Record<string, unknown>>;
}

/**
 * An answer of each form that each operation has, with every declared field, and at each level others that
 * nobody declared.
 *
 * @param round tells one rotation from another
 */
export function plantedAnswers(round = 1): Planted[] {
  return operations.flatMap((operation) =>
    variantsOf(operation.result).map((variant, index) => {
      const at = `${operation.module}-${operation.functionName}-${index}-${round}`;
      return {
        operation,
        resourceId: idOf(operation, index),
        answer: { ...reserved(at), ...plant(variant, at) },
      };
    }),
  );
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

/** Names that Pulumi and this package have a use of their own for. */
function reserved(at: string): Record<string, unknown> {
  const names = ["id", "urn", "name", "resourceId", "apiVersion", "revision", "rotated", "__provider"];
  return Object.fromEntries(names.map((name) => [name, text(`${at}-${name}`)]));
}

function variantsOf(type: v.Type): v.Type[] {
  return type.name === "union" ? (type as v.UnionType).options.flatMap(variantsOf) : [type];
}

function plant(type: v.Type | v.Optional, at: string): Record<string, unknown> {
  return leaf(type, at) as Record<string, unknown>;
}

function leaf(type: v.Type | v.Optional, at: string): unknown {
  switch (type.name) {
    case "optional":
      return leaf(type.type, at);
    case "union":
      return leaf(variantsOf(type).find(({ name }) => name !== "null") as v.Type, at);
    case "object": {
      const fields = Object.entries((type as v.ObjectType).shape);
      const declared = fields.map(([name, field]) => [name, leaf(field as v.Type, `${at}-${name}`)]);
      return { ...(Object.fromEntries(declared) as object), ...undeclared(at) };
    }
    case "array": {
      const { _rest: item } = type as v.ArrayType & { readonly _rest: v.Type };
      return [0, 1].map((index) => leaf(item, `${at}-${index}`));
    }
    case "literal":
      return (type as v.Type & { readonly value: unknown }).value;
    case "boolean":
      return true;
    case "number":
      return number();
    case "string":
    case "transform":
      return text(at);
    default:
      throw new Error(`A result has a ${type.name}, which is not planted yet.`);
  }
}

/** Names that are right for all operations there are; a new one with stricter rules has its requests refused. */
function idOf({ resourcePath, parameters }: Operation, index: number): string {
  const names = Object.keys(parameters).map((name) => [name, `fake${index}`]);
  const subscriptionId = "00000000-0000-0000-0000-000000000000";
  return fillTemplate(resourcePath, { ...(Object.fromEntries(names) as object), subscriptionId });
}
