/** What a name of azure-native stands for: a function that this package has too, or something else. */
import { modules, serviceOf } from "../services";
import { leftOut } from "./leftOut";

/** The names from azure-native's own module down: `["storage", "listStorageAccountKeys"]`. */
export type Path = readonly string[];

export type Meaning =
  /** azure-native itself, or a module of it that has such functions. */
  | { readonly kind: "namespace" }
  | {
      readonly kind: "function";
      /** True of the form that returns an output, false of the one that returns a Promise. */
      readonly isOutput: boolean;
      /** Why no call of it can be moved. */
      readonly reason?: string;
    }
  /** The type of such a function's arguments or result. */
  | { readonly kind: "type" }
  | { readonly kind: "other" };

const PACKAGE = "pulumi-azure-listkeys";

const WHOLE = /^@pulumi\/azure-native(?:\/(.+))?$/;

/** What `pulumi package add azure-native storage v20230101` generates. */
const OF_ONE_VERSION = /^@pulumi\/azure-native[_-]([a-z\d]+)[_-](v?\d{8}[a-z]*)(?:\/(.+))?$/;

const VERSION = /^v?(\d{4})(\d\d)(\d\d)([a-z]*)$/;

/** Where a module specifier leads; `undefined` if it is not azure-native's. */
export function pathOf(specifier: string): Path | undefined {
  const [, module, version, below] = OF_ONE_VERSION.exec(specifier) ?? [];
  if (module !== undefined && version !== undefined) return [module, version, ...namesIn(below)];
  const whole = WHOLE.exec(specifier);
  if (whole === null) return undefined;
  const path = namesIn(whole[1]);
  // The file of a function exports the function by its name, as its module does.
  return meaningOf(path).kind === "function" ? path.slice(0, -1) : path;
}

function namesIn(subPath = ""): string[] {
  const names = subPath.replace(/(?:^|\/)index(?:\.js)?$|\.js$/, "").split("/");
  return names.filter((name) => name !== "");
}

/** The specifier of this package's module in place of azure-native's. */
export function specifierOf([module]: Path): string {
  return module === undefined ? PACKAGE : `${PACKAGE}/${module}`;
}

export function isOwnPackage(specifier: string): boolean {
  return specifier === PACKAGE;
}

export function meaningOf([module, ...below]: Path): Meaning {
  if (module === undefined) return { kind: "namespace" };
  const version = VERSION.exec(below[0] ?? "");
  // In an SDK of one version the module comes after it: `storage_v20230101.storage`.
  const [name, ...further] = version === null ? below : below.slice(below[1] === module ? 2 : 1);
  if (further.length > 0 || !hasFunctions(module)) return { kind: "other" };
  if (name === undefined) return { kind: "namespace" };

  const functionName = name.replace(/Output$/, "");
  if (isKnown(module, functionName)) {
    const reason = reasonToLeave(module, functionName, version);
    return { kind: "function", isOutput: functionName !== name, ...(reason !== undefined && { reason }) };
  }
  const [, list] = /^(List\w+?)(?:Result|Args|OutputArgs)$/.exec(name) ?? [];
  if (list !== undefined && isKnown(module, `l${list.slice(1)}`)) return { kind: "type" };
  return { kind: "other" };
}

function hasFunctions(module: string): boolean {
  return modules.includes(module) || Object.keys(leftOut).some((name) => name.startsWith(`${module}.`));
}

function isKnown(module: string, functionName: string): boolean {
  return isDeclared(module, functionName) || Object.hasOwn(leftOut, `${module}.${functionName}`);
}

function isDeclared(module: string, functionName: string): boolean {
  return Object.hasOwn(serviceOf(module)?.operations ?? {}, functionName);
}

function reasonToLeave(
  module: string,
  functionName: string,
  version: RegExpExecArray | null,
): string | undefined {
  if (!isDeclared(module, functionName)) {
    return `${PACKAGE} does not have this function: ${leftOut[`${module}.${functionName}`]}.`;
  }
  if (version === null) return undefined;
  const [, year, month, day, suffix] = version;
  const apiVersion = `${year}-${month}-${day}${suffix === "" ? "" : `-${suffix}`}`;
  return `It is of a module for one api-version. Call ${module}.${functionName} of ${PACKAGE} with the argument apiVersion: "${apiVersion}".`;
}
