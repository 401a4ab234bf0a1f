import { listOf, name, number, object, service, string } from "../operations/declare";
import { keyPair, primaryAndSecondary, twoKeys } from "./shared/twoKeys";

const accountName = name("the name of the account", "the name of an account");

const required = { required: true } as const;

const MADE = { ...required, example: "2026-01-01T00:00:00Z" } as const;

export default service({
  module: "maps",
  namespace: "Microsoft.Maps",
  title: "Azure Maps",
  operations: {
    listAccountKeys: {
      resource: "AccountKeys",
      summary: "the two keys of a Maps account",
      path: "accounts/{accountName}",
      action: "listKeys",
      apiVersion: "2023-06-01",
      reference: "https://learn.microsoft.com/rest/api/maps-management/accounts/list-keys",
      names: { accountName },
      result: object("ListAccountKeysResult", "The keys of an account.", {
        ...twoKeys(primaryAndSecondary, "required"),
        primaryKeyLastUpdated: string("When the first key was made: a date and time.", MADE),
        secondaryKeyLastUpdated: string("When the second key was made: a date and time.", MADE),
      }),
      pair: { ...keyPair, createdAt: ["primaryKeyLastUpdated", "secondaryKeyLastUpdated"] },
    },
    listAccountSas: {
      resource: "AccountSas",
      summary: "a shared access signature for a Maps account",
      path: "accounts/{accountName}",
      action: "listSas",
      apiVersion: "2023-06-01",
      names: { accountName },
      body: {
        signingKey: string("What the token is signed with.", {
          ...required,
          values: ["primaryKey", "secondaryKey", "managedIdentity"],
        }),
        principalId: string("The principal ID of the managed identity that the token acts as.", required),
        regions: listOf("string", "The regions in which the token may be used: `eastus`."),
        maxRatePerSecond: number("How many requests a second the token allows.", required),
        start: string(
          "From when the token is valid: a date and time in UTC, with no more than seconds.",
          required,
        ),
        expiry: string(
          "Until when the token is valid: a date and time in UTC, with no more than seconds.",
          required,
        ),
      },
      result: object("ListAccountSasResult", "A shared access signature.", {
        accountSasToken: string("The token.", required),
      }),
      stable: false,
    },
  },
});
