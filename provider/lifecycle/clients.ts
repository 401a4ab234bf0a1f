import { ArmClient } from "../arm/client";
import { digestOf } from "../arm/digest";
import type { Settings } from "../arm/settings";

const clients = new WeakMap<AbortSignal, Map<string, ArmClient>>();
const never = new AbortController().signal;

/**
 * The one client for these settings in this process: all calls share its limit and its requests in flight. Two stacks in
 * one process with different settings never share a token or a response.
 *
 * @param signal aborts all calls of this client; another signal has another client
 */
export function clientFor(settings: Settings, signal: AbortSignal = never): ArmClient {
  const ofSignal = clients.get(signal) ?? new Map<string, ArmClient>();
  clients.set(signal, ofSignal);
  const key = digestOf(settings);
  const client = ofSignal.get(key) ?? new ArmClient(settings, { signal });
  ofSignal.set(key, client);
  return client;
}
