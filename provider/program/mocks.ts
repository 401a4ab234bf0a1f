import * as pulumi from "@pulumi/pulumi";

/** True if `pulumi.runtime.setMocks` put a mock in the place of the engine's monitor. */
export function isMocked(): boolean {
  if (!pulumi.runtime.hasMonitor()) return false;
  const monitor: object | undefined = pulumi.runtime.getMonitor();
  return monitor !== undefined && "mocks" in monitor;
}
