import { name, object, service } from "../operations/declare";
import { keyOneAndTwo, twoKeys } from "./shared/twoKeys";

const shared = {
  action: "listKeys",
  apiVersion: "2025-02-15",
  pair: { activeKey: keyOneAndTwo },
} as const;

const namespaceName = name("the name of the namespace", "the name of a namespace");
const topicName = name("the name of the topic", "the name of a topic");
const keys = twoKeys(keyOneAndTwo);

export default service({
  module: "eventgrid",
  namespace: "Microsoft.EventGrid",
  title: "Azure Event Grid",
  operations: {
    listTopicSharedAccessKeys: {
      ...shared,
      resource: "TopicKeys",
      summary: "the two keys of a custom topic",
      path: "topics/{topicName}",
      reference: "https://learn.microsoft.com/rest/api/eventgrid/controlplane/topics/list-shared-access-keys",
      names: { topicName },
      result: object("ListTopicSharedAccessKeysResult", "The keys of a custom topic.", keys),
    },
    listDomainSharedAccessKeys: {
      ...shared,
      resource: "DomainKeys",
      summary: "the two keys of a domain",
      path: "domains/{domainName}",
      reference:
        "https://learn.microsoft.com/rest/api/eventgrid/controlplane/domains/list-shared-access-keys",
      names: { domainName: name("the name of the domain", "the name of a domain") },
      result: object("ListDomainSharedAccessKeysResult", "The keys of a domain.", keys),
    },
    listNamespaceSharedAccessKeys: {
      ...shared,
      resource: "NamespaceKeys",
      summary: "the two keys of a namespace",
      path: "namespaces/{namespaceName}",
      names: { namespaceName },
      result: object("ListNamespaceSharedAccessKeysResult", "The keys of a namespace.", keys),
    },
    listNamespaceTopicSharedAccessKeys: {
      ...shared,
      resource: "NamespaceTopicKeys",
      summary: "the two keys of a topic of a namespace",
      path: "namespaces/{namespaceName}/topics/{topicName}",
      names: { namespaceName, topicName },
      result: object("ListNamespaceTopicSharedAccessKeysResult", "The keys of a topic of a namespace.", keys),
    },
    listPartnerNamespaceSharedAccessKeys: {
      ...shared,
      resource: "PartnerNamespaceKeys",
      summary: "the two keys of a partner namespace",
      path: "partnerNamespaces/{partnerNamespaceName}",
      names: {
        partnerNamespaceName: name("the name of the partner namespace", "the name of a partner namespace"),
      },
      result: object("ListPartnerNamespaceSharedAccessKeysResult", "The keys of a partner namespace.", keys),
    },
  },
});
