/** The keys of an authorization rule of Service Bus, Event Hubs, Relay or Notification Hubs: one shape. */
import { name, string } from "../../operations/declare";
import type { Field, Fields } from "../../operations/types";
import { primaryAndSecondary, twoConnectionStrings, twoKeys } from "./twoKeys";

export const namespaceName = name("the name of the namespace", "at most 50 characters", 50);

export const authorizationRuleName = name(
  "the name of the authorization rule",
  "the name of an authorization rule",
);

/** Of the pairing of two namespaces. */
export const alias = name(
  "the alias of the disaster recovery configuration",
  "the alias of a disaster recovery configuration",
);

const connectionString = (key: string, host = "fake") =>
  `Endpoint=sb://${host}.servicebus.example/;SharedAccessKeyName={keyName};SharedAccessKey={${key}}`;

/** The keys, each of which azure-native's types may leave out. */
export const ruleKeysOrNone: Fields = {
  keyName: string("The name of the authorization rule.", { example: "fake-rule" }),
  ...twoKeys(primaryAndSecondary),
  ...twoConnectionStrings(connectionString),
};

export const ruleKeys = allRequired(ruleKeysOrNone);

/** Where namespaces can be paired. */
export const pairedRuleKeys: Fields = {
  ...ruleKeys,
  ...allRequired({
    aliasPrimaryConnectionString: string(
      "The connection string of the first key to whichever of two paired namespaces is the primary one.",
      { example: connectionString("primaryKey", "fake-alias") },
    ),
    aliasSecondaryConnectionString: string(
      "The connection string of the second key to whichever of two paired namespaces is the primary one.",
      { example: connectionString("secondaryKey", "fake-alias") },
    ),
  }),
};

function allRequired(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field] => [name, { ...field, required: true }]),
  );
}
