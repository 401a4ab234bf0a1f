/** ARM resource IDs: `/subscriptions/{id}/resourceGroups/{name}/providers/{namespace}/{type}/{name}/…`. */

/** The longest name that ARM allows for any resource. */
const MAX_SEGMENT_LENGTH = 260;

/**
 * Why a value cannot be one segment of a path, as the rest of a sentence; `undefined` if it can. An accepted value stays
 * one segment when it is encoded, in a URL and in an ID.
 */
export function segmentProblem(value: string): string | undefined {
  if (value === "") return "is empty";
  if (value.length > MAX_SEGMENT_LENGTH) {
    return `has ${value.length} characters, but no name in Azure has more than ${MAX_SEGMENT_LENGTH}`;
  }
  if (value === "." || value === "..") return "is a relative path";
  const forbidden = /[/\\?#%]/.exec(value);
  if (forbidden) return `holds a "${forbidden[0]}"`;
  if (/\p{Cc}/u.test(value)) return "holds a control character";
  if (!value.isWellFormed()) return "contains an unpaired surrogate";
  if (value.trim() !== value) return "begins or ends with white space";
  return undefined;
}

/** The segments of an ID, or why it is not one, as the rest of a sentence. */
export function parseResourceId(id: string): { segments: string[] } | { problem: string } {
  if (!id.startsWith("/")) return { problem: 'does not begin with a "/"' };
  const segments = id.slice(1).split("/");
  for (const segment of segments) {
    const problem = segmentProblem(segment);
    if (problem !== undefined) return { problem: `has a segment that ${problem}` };
  }
  return { segments };
}

/** The ID as the path of a URL. */
export function pathOf(id: string): string {
  return id.replace(/[^\w/.!~*'()-]+/g, encodeURIComponent);
}

/** The resource type of an ID, such as `Microsoft.Quantum/workspaces`; empty if the ID has no provider. */
export function typeOf(segments: readonly string[]): string {
  // Every second segment is a name, which may be "providers" too.
  const providers = segments.findLastIndex(
    (segment, index) => index % 2 === 0 && segment.toLowerCase() === "providers",
  );
  if (providers === -1) return "";
  const [namespace = "", ...typesAndNames] = segments.slice(providers + 1);
  return [namespace, ...typesAndNames.filter((_, index) => index % 2 === 0)].join("/");
}

/** The names in an ID at the template's `{placeholders}`; literal segments match in any case. */
export function matchTemplate(
  template: string,
  segments: readonly string[],
): Record<string, string> | undefined {
  const expected = template.slice(1).split("/");
  if (expected.length !== segments.length) return undefined;
  const names: Record<string, string> = {};
  for (const [index, literal] of expected.entries()) {
    const segment = segments[index] as string;
    const placeholder = /^\{(\w+)\}$/.exec(literal)?.[1];
    if (placeholder !== undefined) names[placeholder] = segment;
    else if (literal.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return names;
}

/** The template with its `{placeholders}` filled in. */
export function fillTemplate(template: string, names: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? "");
}

/** True of two IDs of one resource: they are not case-sensitive. */
export function isSameId(one: unknown, other: unknown): boolean {
  return typeof one === "string" && typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}
