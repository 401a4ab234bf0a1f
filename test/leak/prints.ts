/** Every way in which a program, Node or a library shows a value. */
import { format, inspect, type InspectOptions } from "node:util";

const ALL: InspectOptions = {
  depth: Infinity,
  showHidden: true,
  showProxy: true,
  getters: true,
  maxArrayLength: Infinity,
  maxStringLength: Infinity,
};

export const prints: Readonly<Record<string, (value: unknown) => string>> = {
  "util.inspect": (value) => inspect(value),
  "util.inspect, all of it": (value) => inspect(value, ALL),
  "util.format": (value) => format("%s %o %O %j", value, value, value, value),
  "JSON.stringify": (value) => JSON.stringify(value) ?? "",
  String: (value) => String(value),
  message: (value) => String((value as Partial<Error>).message),
  stack: (value) => String((value as Partial<Error>).stack),
  cause: (value) => inspect((value as Partial<Error>).cause, ALL),
  structuredClone: (value) => inspect(cloneOf(value), ALL),
};

/** Of what cannot be cloned, the error that says so, which quotes it. */
function cloneOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch (error) {
    return error;
  }
}
