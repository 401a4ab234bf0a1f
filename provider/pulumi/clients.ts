import { ArmClient } from "../arm/client";
import { digestOf } from "../arm/digest";
import type { Settings } from "../arm/settings";

const clients = new Map<string, ArmClient>();

/**
 * The one client of these settings in this process: calls share its limit and its requests under way. Two
 * stacks in one process with settings of their own never share a token or an answer.
 *
 * @param signal ends all calls; a process has one, or none
 */
export function clientFor(settings: Settings, signal?: AbortSignal): ArmClient {
  const key = digestOf(settings);
  let client = clients.get(key);
  if (client === undefined) clients.set(key, (client = new ArmClient(settings, { signal })));
  return client;
}
