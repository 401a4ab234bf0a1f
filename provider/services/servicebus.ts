import { name, object, service } from "../operations/declare";
import { alias, authorizationRuleName, namespaceName, pairedRuleKeys } from "./shared/authorizationRule";
import { connectionPair } from "./shared/twoKeys";

const rule = { action: "listKeys", apiVersion: "2026-01-01", pair: connectionPair } as const;

export default service({
  module: "servicebus",
  namespace: "Microsoft.ServiceBus",
  title: "Azure Service Bus",
  operations: {
    listNamespaceKeys: {
      ...rule,
      resource: "NamespaceKeys",
      summary: "the two keys and connection strings of an authorization rule of a namespace",
      path: "namespaces/{namespaceName}/AuthorizationRules/{authorizationRuleName}",
      names: { namespaceName, authorizationRuleName },
      result: object(
        "ListNamespaceKeysResult",
        "The keys of an authorization rule of a namespace.",
        pairedRuleKeys,
      ),
    },
    listQueueKeys: {
      ...rule,
      resource: "QueueKeys",
      summary: "the two keys and connection strings of an authorization rule of a queue",
      path: "namespaces/{namespaceName}/queues/{queueName}/authorizationRules/{authorizationRuleName}",
      names: {
        namespaceName,
        queueName: name("the name of the queue", "the name of a queue"),
        authorizationRuleName,
      },
      result: object("ListQueueKeysResult", "The keys of an authorization rule of a queue.", pairedRuleKeys),
    },
    listTopicKeys: {
      ...rule,
      resource: "TopicKeys",
      summary: "the two keys and connection strings of an authorization rule of a topic",
      path: "namespaces/{namespaceName}/topics/{topicName}/authorizationRules/{authorizationRuleName}",
      names: {
        namespaceName,
        topicName: name("the name of the topic", "the name of a topic"),
        authorizationRuleName,
      },
      result: object("ListTopicKeysResult", "The keys of an authorization rule of a topic.", pairedRuleKeys),
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
