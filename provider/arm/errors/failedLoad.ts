/** Packages that cannot be loaded, as opposed to other errors of lazily loaded code. */

/** Node's codes, and those of Yarn's Plug'n'Play: https://yarnpkg.com/advanced/error-codes */
const CODES: ReadonlySet<unknown> = new Set([
  "MODULE_NOT_FOUND",
  "ERR_MODULE_NOT_FOUND",
  "ERR_PACKAGE_PATH_NOT_EXPORTED",
  "ERR_REQUIRE_ESM",
  "ERR_UNSUPPORTED_DIR_IMPORT",
  "UNDECLARED_DEPENDENCY",
  "MISSING_DEPENDENCY",
  "MISSING_PEER_DEPENDENCY",
  "QUALIFIED_PATH_RESOLUTION_FAILED",
]);

/**
 * What is missing and what to do; no trailing periods. `undefined` for other errors. Of the error's message only the
 * package's name is shown, as the rest is paths of the machine.
 */
export function failedLoad(error: unknown): { readonly reason: string; readonly advice: string } | undefined {
  const { code, pnpCode, message, data } = (error ?? {}) as {
    code?: unknown;
    pnpCode?: unknown;
    message?: unknown;
    data?: { request?: string };
  };
  if (!CODES.has(code) && !CODES.has(pnpCode)) return undefined;
  const quoted = /^(?:Cannot find (?:package|module)|require\(\) of ES Module|.*? in) '?([^'\s]+)/;
  const request = data?.request ?? quoted.exec(String(message))?.[1];
  return {
    reason: `the package ${packageOf(request ?? "")} cannot be loaded (${String(pnpCode ?? code)})`,
    advice:
      process.versions["pnp"] === undefined
        ? "Reinstall the program's packages (npm install)"
        : "Under Yarn's Plug'n'Play Node finds ES modules only with Yarn's loader: run Pulumi as `yarn run pulumi`, which sets it in NODE_OPTIONS, or set `nodeLinker: node-modules` in .yarnrc.yml",
  };
}

/** The package's name in a module specifier or in a path. */
function packageOf(request: string): string {
  const isPath = /^(?:\.|\/|[a-z]:\\|file:)/i.test(request);
  const within = isPath ? request.split(/node_modules[\\/]/).at(-1) : request;
  const name = /^(?:@[\w.~-]+[\\/])?[\w~-][\w.~-]*/.exec(within ?? "")?.[0];
  return name?.replace("\\", "/") ?? "pulumi-azure-listkeys";
}
