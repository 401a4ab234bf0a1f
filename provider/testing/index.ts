/**
 * A fake Azure Resource Manager for tests: `pulumi-azure-listkeys/testing`.
 *
 * @example
 * ```ts
 * import { startFakeArm } from "pulumi-azure-listkeys/testing";
 *
 * const fake = await startFakeArm();
 * try {
 *   fake.fail({ answer: { kind: "throttle", seconds: 1 }, times: 2 });
 *   await run("pulumi", ["preview"], { env: fake.environment() });
 * } finally {
 *   await fake.close();
 * }
 * ```
 */
export { connectFakeArm, type ConnectedFakeArm } from "./connectFakeArm";
export type { AnswerOptions, FakeArm, RecordedRequest } from "./fakeArm";
export type {
  AnyAnswer,
  ArmAnswer,
  ArmFault,
  BodyChange,
  Delivery,
  Fault,
  IdentityAnswer,
  IdentityFault,
  Wire,
} from "./faults";
export type { ArmErrorBody } from "./server/reply";
export { startFakeArm, type FakeArmOptions } from "./startFakeArm";
