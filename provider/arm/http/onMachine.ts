import { BlockList, isIP } from "node:net";

const local = new BlockList();
local.addSubnet("127.0.0.0", 8, "ipv4");
local.addSubnet("169.254.0.0", 16, "ipv4");
local.addAddress("::1", "ipv6");
local.addSubnet("fe80::", 10, "ipv6");

/**
 * True if the URL is that of the machine itself: a loopback or a link-local address, as managed identities have. DNS
 * decides what other names resolve to, so only names count that never leave the machine.
 */
export function isOnMachine(url: string): boolean {
  // `URL` normalizes addresses, with IPv6 in brackets.
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  const version = isIP(host);
  if (version !== 0) return local.check(host, version === 4 ? "ipv4" : "ipv6");
  return /^(?:.+\.)?localhost$/.test(host) || host === "metadata.azure.internal";
}
