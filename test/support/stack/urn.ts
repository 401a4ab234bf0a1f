/** Parses and builds URNs. */
export const stackType = "pulumi:pulumi:Stack";

/** `urn:pulumi:<stack>::<project>::<parents' types and its own, joined by $>::<name>`. */
export function makeUrn(stack: string, project: string, parent: string, type: string, name: string): string {
  const parentType = parent === "" ? "" : (parent.split("::")[2] ?? "");
  const qualified = parentType === "" || parentType === stackType ? type : `${parentType}$${type}`;
  return `urn:pulumi:${stack}::${project}::${qualified}::${name}`;
}

export function urnName(urn: string): string {
  return urn.split("::").slice(3).join("::");
}

export function urnType(urn: string): string {
  return urn.split("::")[2]?.split("$").pop() ?? "";
}

export function packageOf(type: string): string {
  return type.split(":")[0] ?? "";
}

export const providerTypePrefix = "pulumi:providers:";

export function isProvider(type: string): boolean {
  return type.startsWith(providerTypePrefix);
}

/** Created by the engine for resources without an explicit provider; not reported. */
export function isDefaultProvider(urn: string): boolean {
  return isProvider(urnType(urn)) && /^default(_|$)/.test(urnName(urn));
}
