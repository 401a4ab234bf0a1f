import { BlockList } from "node:net";

const local = new BlockList();
local.addSubnet("127.0.0.0", 8, "ipv4");
local.addSubnet("169.254.0.0", 16, "ipv4");
local.addAddress("::1", "ipv6");
local.addSubnet("fe80::", 10, "ipv6");

/**
 * Whether only the machine itself is asked at this URL: by a loopback or a link-local address, as the endpoints of
 * managed identities are. A name is looked up in DNS, so that none counts but those that never leave the machine.
 */
export function isOnMachine(url: string): boolean {
  // A URL writes each address in one form only, IPv6 in brackets.
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  if (/^(?:.+\.)?localhost$/.test(host) || host === "metadata.azure.internal") return true;
  return local.check(host, host.includes(":") ? "ipv6" : "ipv4");
}
