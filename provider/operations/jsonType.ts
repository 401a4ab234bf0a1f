/** What JSON calls a value: `null`, `array`, `object`, `string` and so on. */
export function jsonTypeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
