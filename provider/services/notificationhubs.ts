import { name, object, service } from "../operations/declare";
import { authorizationRuleName, namespaceName, ruleKeys } from "./shared/authorizationRule";
import { connectionPair } from "./shared/twoKeys";

const rule = { action: "listKeys", apiVersion: "2023-09-01", pair: connectionPair } as const;

export default service({
  module: "notificationhubs",
  namespace: "Microsoft.NotificationHubs",
  title: "Azure Notification Hubs",
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
        ruleKeys,
      ),
    },
    listNotificationHubKeys: {
      ...rule,
      resource: "NotificationHubKeys",
      summary: "the two keys and connection strings of an authorization rule of a notification hub",
      path: "namespaces/{namespaceName}/notificationHubs/{notificationHubName}/authorizationRules/{authorizationRuleName}",
      reference: "https://learn.microsoft.com/rest/api/notificationhubs/notificationhubs/listkeys",
      names: {
        namespaceName,
        notificationHubName: name("the name of the notification hub", "at most 265 characters", 265),
        authorizationRuleName,
      },
      result: object(
        "ListNotificationHubKeysResult",
        "The keys of an authorization rule of a notification hub.",
        ruleKeys,
      ),
    },
  },
});
