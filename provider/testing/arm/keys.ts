/**
 * The responses of list actions: samples, which differ by resource and rotation, or a test's custom
 * responses.
 */
import { createHash } from "node:crypto";

import type { Operation } from "../../operations/operation";
import { sampleOf } from "../../operations/sample";
import { stringsIn } from "../../operations/values";
import { responseOf } from "../../operations/wire";
import type { AnswerOptions } from "../fakeArm";
import { parseResourceId } from "./routes";

export interface OwnAnswer {
  readonly body: unknown;
  readonly apiVersion?: string;
}

export interface Keys {
  /** The custom response for this action, if there is one. */
  own(resourceId: string, action: string): OwnAnswer | undefined;
  set(resourceId: string, body: unknown, options: AnswerOptions): void;
  /** Removes the custom responses for the resource and those below it. */
  drop(resourceId: string): void;
  /** Types that have, or had, a custom response: `microsoft.storage/storageaccounts`. */
  readonly ownTypes: ReadonlySet<string>;
  sample(resourceId: string, operation: Operation): Record<string, unknown>;
  /** @param operations those of the resource, at least one of which has the field */
  rotate(resourceId: string, operations: readonly Operation[], field?: string): void;
}

export function createKeys(): Keys {
  const owns = new Map<string, OwnAnswer>();
  const ownTypes = new Set<string>();
  const revisions = new Map<string, number>();
  const revisionKey = (resourceId: string, { action }: Operation, field: string) =>
    `${ownKey(resourceId, action)} ${field}`;
  const revision = (resourceId: string, operation: Operation, field: string) =>
    revisions.get(revisionKey(resourceId, operation, field)) ?? 1;

  return {
    ownTypes,
    own: (resourceId, action) => owns.get(ownKey(resourceId, action)),
    set(resourceId, body, { action = "listKeys", apiVersion }) {
      owns.set(ownKey(resourceId, action), { body, ...(apiVersion !== undefined && { apiVersion }) });
      const parts = parseResourceId(resourceId);
      if (parts) ownTypes.add(`${parts.namespace}/${parts.type}`.toLowerCase());
    },
    drop(resourceId) {
      for (const key of owns.keys()) if (key.startsWith(`${resourceId.toLowerCase()}/`)) owns.delete(key);
    },
    sample: (resourceId, operation) =>
      responseOf(
        operation,
        sampleOf(operation, (field) => markOf(resourceId, revision(resourceId, operation, field))),
      ),
    rotate(resourceId, operations, field) {
      const having = operations.filter((each) => field === undefined || fieldsOf(each).includes(field));
      if (having.length === 0) throw noSuchField(field, operations);
      for (const operation of having) {
        for (const each of field === undefined ? fieldsOf(operation) : fieldsWith(field, operation)) {
          const next = revision(resourceId, operation, each) + 1;
          revisions.set(revisionKey(resourceId, operation, each), next);
        }
      }
    },
  };
}

function noSuchField(field: string | undefined, operations: readonly Operation[]): Error {
  const known = operations.map((each) => `${each.functionName}; it has ${fieldsOf(each).join(", ")}`);
  return new Error(`'${field}' is not a field of ${known.join(", nor of ")}`);
}

/** The strings of a sample that are the same for every mark: a compute's type, a location. */
export function constantsIn(operation: Operation): Set<string> {
  const others = new Set(stringsIn(sampleOf(operation, "other")));
  return new Set(stringsIn(sampleOf(operation, "one")).filter((text) => others.has(text)));
}

/**
 * The field, those that contain its value, and those whose value it contains: a key and its connection
 * string.
 */
function fieldsWith(field: string, operation: Operation): string[] {
  const sample = sampleOf(operation, "mark");
  const constants = constantsIn(operation);
  const keysIn = (name: string) => stringsIn(sample[name]).filter((text) => !constants.has(text));
  const holds = (one: string, other: string) =>
    keysIn(one).some((text) => keysIn(other).some((key) => text.includes(key)));
  return fieldsOf(operation).filter((name) => name === field || holds(name, field) || holds(field, name));
}

/** Readable, and unique for each resource and rotation: `phi-1f3a55c0-1`. */
function markOf(resourceId: string, revision: number): string {
  const id = resourceId.toLowerCase();
  const name = id.slice(id.lastIndexOf("/") + 1).slice(0, 24);
  return `${name}-${createHash("sha256").update(id).digest("hex").slice(0, 8)}-${revision}`;
}

function fieldsOf(operation: Operation): string[] {
  return Object.keys(sampleOf(operation, ""));
}

function ownKey(resourceId: string, action: string): string {
  return `${resourceId}/${action}`.toLowerCase();
}
