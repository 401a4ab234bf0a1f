/**
 * Runs Pulumi programs in tests, on either engine.
 *
 * `embedded` is the small engine in `embedded/`, always there; `cli` is the real Pulumi CLI, there
 * when a `pulumi` is on the PATH. Both give equal results for everything a test asserts on; where
 * they differ, the embedded one is wrong.
 */
import { cliDriver } from "./cli/index";
import { embeddedDriver } from "./embedded";
import { pulumiUnavailable } from "./pulumiCli";

export interface Driver {
  readonly name: "embedded" | "cli";
  createStack(options: StackOptions): Promise<TestStack>;
}

export interface StackOptions {
  /** The folder that holds `Pulumi.yaml`: its name, runtime, `main` and configuration are used. */
  project: string;
  /** @default "dev" */
  stack?: string;
  /** Keys in full, such as `azure-native:location`; one without a namespace is the project's own. */
  config?: Record<string, ConfigValue>;
  /**
   * The whole environment of the program and its providers, not an addition to this process's.
   * @default process.env
   */
  env?: NodeJS.ProcessEnv;
}

export type ConfigValue = string | { value: string; secret: true };

export interface TestStack {
  preview(options?: RunOptions): Promise<RunResult>;
  up(options?: RunOptions): Promise<RunResult>;
  refresh(options?: RunOptions): Promise<RunResult>;
  destroy(options?: RunOptions): Promise<RunResult>;
  /** Like `pulumi config set`: applies to the following runs. */
  setConfig(key: string, value: string): Promise<void>;
  /** What `pulumi stack export` prints; secrets as ciphertext, or as plaintext on request. */
  exportState(options?: { showSecrets?: boolean }): Promise<Deployment>;
  /** Ends everything the stack started and removes its temporary folders. Safe to call twice. */
  dispose(): Promise<void>;
}

export interface RunOptions {
  /** URNs the run is limited to, as `--target` gives them. */
  target?: string[];
}

export interface RunResult {
  /** Resolves even if the run fails: its errors are in `diagnostics` and `output`. */
  succeeded: boolean;
  /** What the user sees on the console: no colours, secrets as `[secret]`. The wording differs by driver. */
  output: string;
  diagnostics: Diagnostic[];
  /** In the order in which they began, without default providers. */
  steps: Step[];
  /** The outputs of the stack; none if the run failed. */
  outputs: Record<string, StackOutput>;
  /** The engine's time, without the driver's own work before and after. */
  durationMs: number;
}

export interface Diagnostic {
  severity: "debug" | "info" | "info#err" | "warning" | "error";
  message: string;
  /** The resource concerned; absent if it is the program as a whole. */
  urn?: string;
}

export interface Step {
  /**
   * Pulumi's own names. A replacement is `create-replacement`, `replace` and `delete-replaced`;
   * a refresh is what it found: `same`, `update` or `delete`.
   */
  op: string;
  urn: string;
  type: string;
  name: string;
  /** Masked: secrets are `[secret]`, unknowns `[unknown]`, assets `[asset]`, resources `{ urn }`. */
  inputs: Record<string, unknown>;
  /** Sorted URNs. The CLI may report none for failed steps. */
  dependencies: string[];
  /**
   * Sorted names of the inputs that differ (of the outputs, in a refresh). Set on updates and replacements.
   */
  changed?: string[];
}

export interface StackOutput {
  /** After an update the plain value. In a preview masked like `inputs`: the CLI reports no more. */
  value: unknown;
  /** Always false for an unknown output: the SDK sends nothing but the unknown. */
  secret: boolean;
  known: boolean;
}

/** The export format of the CLI. Only what tests look at is spelled out. */
export interface Deployment {
  version: 3;
  deployment: {
    resources?: ExportedResource[];
    secrets_providers?: { type: string; state?: Record<string, unknown> };
    [field: string]: unknown;
  };
}

export interface ExportedResource {
  urn: string;
  type: string;
  custom: boolean;
  id?: string;
  parent?: string;
  provider?: string;
  inputs?: Record<string, unknown>;
  outputs?: Record<string, unknown>;
  dependencies?: string[];
  propertyDependencies?: Record<string, string[]>;
  additionalSecretOutputs?: string[];
  external?: boolean;
  protect?: boolean;
  delete?: boolean;
  [field: string]: unknown;
}

/** The drivers to run a table of tests over: `reason` says why one is unavailable. */
export interface DriverEntry {
  name: Driver["name"];
  /** A new driver each time: only stacks of the same driver can refer to each other. */
  load: () => Promise<Driver>;
  unavailable?: string;
}

export function availableDrivers(): DriverEntry[] {
  const cli: DriverEntry = { name: "cli", load: () => Promise.resolve(cliDriver()) };
  const unavailable = pulumiUnavailable();
  if (unavailable !== undefined) cli.unavailable = unavailable;
  return [{ name: "embedded", load: () => Promise.resolve(embeddedDriver()) }, cli];
}
