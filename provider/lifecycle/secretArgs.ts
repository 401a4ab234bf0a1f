/** Arguments that the program marked as secrets: no message shows their values. */
import { matchTemplate, parseResourceId } from "../arm/resourceId";
import { stringsIn } from "../operations/values";
import type { Properties } from "./state";

const MASK = "[secret]";

/**
 * Masks the secret arguments, and the names in a secret resource ID, in a text.
 *
 * @param args the arguments, or the stored ones
 * @param secrets the names of the secret ones
 * @param template the path with the names of the arguments, to find them in the ID if only that is stored
 */
export function maskOf(
  args: Properties,
  secrets: readonly string[] = [],
  template = "",
): (text: string) => string {
  const names = secrets.flatMap((name) => namesIn(name, args, template)).filter((name) => name !== "");
  if (names.length === 0) return (text) => text;
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${escaped.join("|")})(?![\\p{L}\\p{N}_-])`, "giu");
  return (text) => text.replace(pattern, MASK);
}

function namesIn(name: string, args: Properties, template: string): string[] {
  const value = args[name];
  const { resourceId } = args;
  if (value === undefined && typeof resourceId === "string") {
    const parsed = parseResourceId(resourceId);
    const found = "problem" in parsed ? undefined : matchTemplate(template, parsed.segments);
    return [found?.[name] ?? resourceId];
  }
  if (typeof value !== "string") return stringsIn(value);
  return name === "resourceId" && value.startsWith("/") ? [value, ...namesOfId(value)] : [value];
}

/** `/subscriptions/{name}/resourceGroups/{name}/providers/Microsoft.Quantum/workspaces/{name}` */
function namesOfId(id: string): string[] {
  const segments = id.slice(1).split("/");
  return segments.filter((_, index) => index % 2 === 1 && segments[index - 1]?.toLowerCase() !== "providers");
}
