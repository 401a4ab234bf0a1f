/** The life of a key resource, without an engine. */
import type { ArmClient } from "../../provider/arm/client";
import { KeysLifecycle, type LifecycleContext } from "../../provider/lifecycle/lifecycle";
import type { Operation } from "../../provider/operations/operation";
import { testSettings } from "./answeringClient";

/** @param given what differs from the default settings, and from a context that shows nothing */
export function testLifecycle(
  operation: Operation,
  client: ArmClient,
  given: Partial<LifecycleContext> = {},
): KeysLifecycle {
  return new KeysLifecycle(operation, () => ({
    settings: testSettings,
    client,
    onRotation: "update",
    unreadable: "error",
    report: () => undefined,
    warn: () => undefined,
    ...given,
  }));
}
