import { name, object, service } from "../operations/declare";
import { alias, authorizationRuleName, namespaceName, pairedRuleKeys } from "./shared/authorizationRule";
import { connectionPair } from "./shared/twoKeys";

const rule = { action: "listKeys", apiVersion: "2024-01-01", pair: connectionPair } as const;

export default service({
  module: "eventhub",
  namespace: "Microsoft.EventHub",
  title: "Azure Event Hubs",
  operations: {
    listNamespaceKeys: {
      ...rule,
      resource: "NamespaceKeys",
      summary: "the two keys and connection strings of an authorization rule of a namespace",
      path: "namespaces/{namespaceName}/authorizationRules/{authorizationRuleName}",
      reference: "https://learn.microsoft.com/rest/api/eventhub/namespaces/list-keys",
      names: { namespaceName, authorizationRuleName },
      result: object(
        "ListNamespaceKeysResult",
        "The keys of an authorization rule of a namespace.",
        pairedRuleKeys,
      ),
    },
    listEventHubKeys: {
      ...rule,
      resource: "EventHubKeys",
      summary: "the two keys and connection strings of an authorization rule of an event hub",
      path: "namespaces/{namespaceName}/eventhubs/{eventHubName}/authorizationRules/{authorizationRuleName}",
      names: {
        namespaceName,
        eventHubName: name("the name of the event hub", "at most 256 characters", 256),
        authorizationRuleName,
      },
      result: object(
        "ListEventHubKeysResult",
        "The keys of an authorization rule of an event hub.",
        pairedRuleKeys,
      ),
    },
    listDisasterRecoveryConfigKeys: {
      ...rule,
      resource: "DisasterRecoveryConfigKeys",
      summary: "the two keys and connection strings of an authorization rule of two paired namespaces",
      path: "namespaces/{namespaceName}/disasterRecoveryConfigs/{alias}/authorizationRules/{authorizationRuleName}",
      names: { namespaceName, alias, authorizationRuleName },
      result: object(
        "ListDisasterRecoveryConfigKeysResult",
        "The keys of an authorization rule of two paired namespaces.",
        pairedRuleKeys,
      ),
    },
  },
});
