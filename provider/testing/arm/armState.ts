/** What this ARM knows, and what a request asks of it. */
import type { Operation } from "../../operations/operation";
import type { Faults } from "../faults";
import type { FollowUps } from "./followUps";
import type { Keys, OwnAnswer } from "./keys";
import type { Resources } from "./resources";
import type { Target } from "./routes";
import type { Tokens } from "./tokens";

/** `reset()` puts new resources and keys in it. */
export interface ArmState {
  resources: Resources;
  keys: Keys;
  /** The strings that were given away. */
  readonly given: Set<string>;
  readonly faults: Faults;
  readonly tokens: Tokens;
  readonly followUps: FollowUps;
  /** Api-versions accepted beside the operations' own. */
  readonly apiVersions: readonly string[];
}

export interface ArmRequest {
  readonly target: Target;
  /** The operation that it is. */
  readonly operation: Operation | undefined;
  /** The answer of the test's own to it. */
  readonly own: OwnAnswer | undefined;
}
