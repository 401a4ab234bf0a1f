/** The fake ARM's state, and a request resolved against it. */
import type { Operation } from "../../operations/operation";
import type { Faults } from "../faults";
import type { FollowUps } from "./followUps";
import type { Keys, OwnAnswer } from "./keys";
import type { Resources } from "./resources";
import type { Target } from "./routes";
import type { Tokens } from "./tokens";

/** `reset()` replaces `resources` and `keys`. */
export interface ArmState {
  resources: Resources;
  keys: Keys;
  /** The key strings returned so far. */
  readonly given: Set<string>;
  readonly faults: Faults;
  readonly tokens: Tokens;
  readonly followUps: FollowUps;
  /** Api-versions accepted in addition to the operations'. */
  readonly apiVersions: readonly string[];
}

export interface ArmRequest {
  readonly target: Target;
  /** The operation requested. */
  readonly operation: Operation | undefined;
  /** The custom response for it. */
  readonly own: OwnAnswer | undefined;
}
