import { name, object, service } from "../operations/declare";
import { authorizationRuleName, namespaceName, ruleKeysOrNone } from "./shared/authorizationRule";
import { connectionPair } from "./shared/twoKeys";

const rule = { action: "listKeys", apiVersion: "2024-01-01", pair: connectionPair } as const;

export default service({
  module: "relay",
  namespace: "Microsoft.Relay",
  title: "Azure Relay",
  operations: {
    listNamespaceKeys: {
      ...rule,
      resource: "NamespaceKeys",
      summary: "the two keys and connection strings of an authorization rule of a namespace",
      path: "namespaces/{namespaceName}/authorizationRules/{authorizationRuleName}",
      names: { namespaceName, authorizationRuleName },
      result: object(
        "ListNamespaceKeysResult",
        "The keys of an authorization rule of a namespace.",
        ruleKeysOrNone,
      ),
    },
    listHybridConnectionKeys: {
      ...rule,
      resource: "HybridConnectionKeys",
      summary: "the two keys and connection strings of an authorization rule of a hybrid connection",
      path: "namespaces/{namespaceName}/hybridConnections/{hybridConnectionName}/authorizationRules/{authorizationRuleName}",
      names: {
        namespaceName,
        hybridConnectionName: name("the name of the hybrid connection", "the name of a hybrid connection"),
        authorizationRuleName,
      },
      result: object(
        "ListHybridConnectionKeysResult",
        "The keys of an authorization rule of a hybrid connection.",
        ruleKeysOrNone,
      ),
    },
    listWCFRelayKeys: {
      ...rule,
      resource: "WCFRelayKeys",
      summary: "the two keys and connection strings of an authorization rule of a WCF relay",
      path: "namespaces/{namespaceName}/wcfRelays/{relayName}/authorizationRules/{authorizationRuleName}",
      names: {
        namespaceName,
        relayName: name("the name of the relay", "the name of a relay"),
        authorizationRuleName,
      },
      result: object(
        "ListWCFRelayKeysResult",
        "The keys of an authorization rule of a WCF relay.",
        ruleKeysOrNone,
      ),
    },
  },
});
