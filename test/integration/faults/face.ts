/** The outcome of a call, for each entry point. */
import type { Operation } from "../../../provider/operations/operation";

/** A call of an operation. */
export interface Called {
  readonly operation: Pick<Operation, "module" | "functionName" | "resourceName">;
  readonly resourceId: string;
  /** True if a function depends on a resource of the program, which it then waits for. */
  readonly behindResource?: boolean;
}

export interface Outcome {
  /** The service's fields; absent where they are unknown, or the call failed. */
  readonly keys?: object;
  /** The message that Pulumi shows. */
  readonly error?: string;
  /** True if every value that the service returned is a secret. */
  readonly isSecret: boolean;
  /** The lines that Pulumi shows beside it; a process may be a moment behind with the last of them. */
  readonly printed: readonly string[];
}

/** One process in which calls are made. */
export interface Face {
  call(called: Called): Promise<Outcome>;
  end(): Promise<void>;
}

export interface FaceOptions {
  readonly env: NodeJS.ProcessEnv;
  /** The stack's configuration, keys in full. */
  readonly config: Readonly<Record<string, string>>;
}

/** The service's fields of a result, without the package's outputs for the active key. */
export function serviceFieldsOf(result: object): object {
  const own = ["activeKey", "activeConnectionString"];
  return Object.fromEntries(Object.entries(result).filter(([name]) => !own.includes(name)));
}
