/**
 * The embedded engine: enough of Pulumi's engine to run real programs through the real SDK where no
 * CLI can be had. It is test support, not a product. The real engine is the measure: the suite in
 * `test/e2e/engine.spec.ts` holds both to the same results.
 *
 * Left out: imports, remote components, transforms, hooks, policies, alias specifications, targets
 * by pattern, replacing the dependents of what is deleted before it is replaced, `deletedWith`,
 * timeouts of resources, plans, and anything that contacts a cloud.
 */
import type { Driver, StackOptions, TestStack } from "../driver";
import { EmbeddedStack } from "./stack";

export function embeddedDriver(): Driver {
  // Stacks find each other by name through the driver, for references from one to another.
  const stacks: EmbeddedStack[] = [];
  return {
    name: "embedded",
    createStack(options: StackOptions): Promise<TestStack> {
      const stack = new EmbeddedStack(options, (reference) =>
        stacks.findLast((other) => other.answersTo(reference)),
      );
      stacks.push(stack);
      return Promise.resolve(stack);
    },
  };
}
