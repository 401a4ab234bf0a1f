/** The programs of `keptKeys.spec.ts`: keys of an account, or of two forms of it, for each behaviour. */
import { GROUP } from "../support/tools";

const API_VERSION = "2024-01-01";
export const SIGNED = {
  services: "b",
  resourceTypes: "o",
  permissions: "r",
  sharedAccessExpiryTime: "2099-01-01T00:00:00Z",
};

/** The account of each behaviour. */
export const accountOf = (name: string) => `${GROUP}/Microsoft.Storage/storageAccounts/${name}`;
export const ACCOUNTS = [
  "keeping",
  "arguing",
  "stable",
  "listed",
  "replaced",
  "flipped",
  "following",
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Of the operation of its own, and of any. */
const sas = (account: Account, args: object = {}, more: object = {}) => ({
  type: "storage:StorageAccountSAS",
  args: { resourceId: accountOf(account), ...SIGNED, ...args },
  field: "accountSasToken",
  ...more,
});
const anySas = (account: Account, args: object) => ({
  type: "arm:Keys",
  args: {
    ...{ resourceId: accountOf(account), apiVersion: API_VERSION, action: "listAccountSas" },
    ...{ body: { signedServices: "b" }, ...args },
  },
  field: "result",
});
const keys = (account: Account, args: object = {}, field = "keys") => ({
  type: "storage:StorageAccountKeys",
  args: { resourceId: accountOf(account), ...args },
  field,
});
const anyKeys = (account: Account, args: object = {}) => ({
  type: "arm:Keys",
  args: { resourceId: accountOf(account), apiVersion: API_VERSION, ...args },
  field: "result",
});
export const kept = (version: string) => ({ keepers: { version } });

const functions = [{ resourceId: accountOf("listed"), apiVersion: API_VERSION }];

export const FIRST = {
  functions,
  keys: {
    own: sas("keeping", kept("1")),
    any: anySas("keeping", kept("1")),
    "own-argument": sas("arguing"),
    "any-argument": anySas("arguing", kept("1")),
    "own-stable": keys("stable", kept("1")),
    "any-stable": anyKeys("stable", kept("1")),
    listed: anyKeys("listed"),
    "any-action": anySas("replaced", kept("1")),
    "other-action": anyKeys("replaced"),
    flipped: keys("flipped", kept("1"), "activeKey"),
    following: sas("following", {}, { keptBy: "first" }),
  },
};

export const BODY = { signedServices: "q" };
const ACTION = { action: "listServiceSas" };

export const CHANGED = {
  functions,
  keys: {
    ...FIRST.keys,
    own: sas("keeping", kept("2")),
    any: anySas("keeping", kept("2")),
    "own-argument": sas("arguing", { permissions: "rw" }),
    "any-argument": anySas("arguing", { body: BODY, ...kept("1") }),
    "own-stable": keys("stable"),
    "any-stable": anyKeys("stable"),
    "any-action": anySas("replaced", { ...kept("1"), ...ACTION }),
    "other-action": anyKeys("replaced", ACTION),
    flipped: keys("flipped", { ...kept("1"), use: "secondary" }, "activeKey"),
    following: sas("following", {}, { keptBy: "second" }),
  },
};

export const LAST = {
  functions,
  keys: {
    ...CHANGED.keys,
    "own-stable": keys("stable", kept("2")),
    "any-stable": anyKeys("stable", kept("2")),
  },
};
