/**
 * Microsoft's own clients read the fake Resource Manager: what they make of a response is what this package makes of it.
 * They are generated from Microsoft's specifications, as the declarations here are not.
 */
import { AppConfigurationManagementClient } from "@azure/arm-appconfiguration";
import { CognitiveServicesManagementClient } from "@azure/arm-cognitiveservices";
import { ContainerRegistryManagementClient } from "@azure/arm-containerregistry";
import { CosmosDBManagementClient } from "@azure/arm-cosmosdb";
import { EventHubManagementClient } from "@azure/arm-eventhub";
import { OperationalInsightsManagementClient } from "@azure/arm-operationalinsights";
import { SearchManagementClient } from "@azure/arm-search";
import { ServiceBusManagementClient } from "@azure/arm-servicebus";
import { StorageManagementClient, type StorageManagementClientOptionalParams } from "@azure/arm-storage";
import type { TokenCredential } from "@azure/core-auth";
import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { expect } from "chai";

import { ArmClient } from "../../../provider/arm/client";
import { connect } from "../../../provider/arm/connection";
import { readSettings } from "../../../provider/configuration/settings";
import { type Args, listKeys } from "../../../provider/listKeys";
import { operationNamed } from "../../../provider/operations";
import { connectFakeArm, type ConnectedFakeArm } from "../../../provider/testing";

/** What every client is made with. */
type Connection = [
  credential: TokenCredential,
  subscriptionId: string,
  options: Required<Pick<StorageManagementClientOptionalParams, "endpoint" | "additionalPolicies">>,
];

interface Listing {
  readonly args: Args;
  /** Lists the same with Microsoft's client. */
  readonly list: (connection: Connection) => PromiseLike<object>;
}

const resourceGroupName = "rg";
const [accountName, namespaceName, authorizationRuleName] = ["fakeaccount", "fake-ns", "fake-rule"];
const rule = { resourceGroupName, namespaceName, authorizationRuleName };

const listings: Record<string, Listing> = {
  "storage.listStorageAccountKeys": {
    args: { resourceGroupName, accountName },
    list: (to) => new StorageManagementClient(...to).storageAccounts.listKeys("rg", accountName),
  },
  "containerregistry.listRegistryCredentials": {
    args: { resourceGroupName, registryName: "fakeregistry" },
    list: (to) =>
      new ContainerRegistryManagementClient(...to).registries.listCredentials("rg", "fakeregistry"),
  },
  "cosmosdb.listDatabaseAccountKeys": {
    args: { resourceGroupName, accountName },
    list: (to) => new CosmosDBManagementClient(...to).databaseAccounts.listKeys("rg", accountName),
  },
  "cosmosdb.listDatabaseAccountConnectionStrings": {
    args: { resourceGroupName, accountName },
    list: (to) =>
      new CosmosDBManagementClient(...to).databaseAccounts.listConnectionStrings("rg", accountName),
  },
  "servicebus.listNamespaceKeys": {
    args: rule,
    list: (to) =>
      new ServiceBusManagementClient(...to).namespaces.listKeys("rg", namespaceName, authorizationRuleName),
  },
  "servicebus.listQueueKeys": {
    args: { ...rule, queueName: "fake-queue" },
    list: (to) =>
      new ServiceBusManagementClient(...to).queues.listKeys(
        "rg",
        namespaceName,
        "fake-queue",
        authorizationRuleName,
      ),
  },
  "servicebus.listTopicKeys": {
    args: { ...rule, topicName: "fake-topic" },
    list: (to) =>
      new ServiceBusManagementClient(...to).topics.listKeys(
        "rg",
        namespaceName,
        "fake-topic",
        authorizationRuleName,
      ),
  },
  "eventhub.listNamespaceKeys": {
    args: rule,
    list: (to) =>
      new EventHubManagementClient(...to).namespaces.listKeys("rg", namespaceName, authorizationRuleName),
  },
  "eventhub.listEventHubKeys": {
    args: { ...rule, eventHubName: "fake-hub" },
    list: (to) =>
      new EventHubManagementClient(...to).eventHubs.listKeys(
        "rg",
        namespaceName,
        "fake-hub",
        authorizationRuleName,
      ),
  },
  "search.listAdminKey": {
    args: { resourceGroupName, searchServiceName: "fake-search" },
    list: (to) => new SearchManagementClient(...to).adminKeys.get("rg", "fake-search"),
  },
  "cognitiveservices.listAccountKeys": {
    args: { resourceGroupName, accountName },
    list: (to) => new CognitiveServicesManagementClient(...to).accounts.listKeys("rg", accountName),
  },
  "operationalinsights.getSharedKeys": {
    args: { resourceGroupName, workspaceName: "fake-logs" },
    list: (to) =>
      new OperationalInsightsManagementClient(...to).sharedKeysOperations.getSharedKeys("rg", "fake-logs"),
  },
  "appconfiguration.listConfigurationStoreKeys": {
    args: { resourceGroupName, configStoreName: "fake-store" },
    list: async (to) => {
      const value: object[] = [];
      const stores = new AppConfigurationManagementClient(...to).configurationStores;
      for await (const key of stores.listKeys("rg", "fake-store")) value.push(key);
      return { value };
    },
  },
};

describe("Microsoft's own client reads what the function returns:", () => {
  let fake: ConnectedFakeArm;
  before(async () => {
    fake = await connectFakeArm();
  });
  beforeEach(() => fake.reset());
  after(() => fake.reset());

  for (const [name, { args, list }] of Object.entries(listings)) {
    it(name, async () => {
      const operation = operationNamed(name);
      const token = await fake.giveToken();
      const credential: TokenCredential = {
        getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3600_000 }),
      };
      const { endpoint, subscriptionId } = fake;
      const theirs = await list([
        credential,
        subscriptionId,
        { endpoint, additionalPolicies: [{ policy: ofVersion(operation.apiVersion), position: "perCall" }] },
      ]);

      const settings = readSettings({}, fake.environment({}));
      const context = { untilReady: false, report: () => undefined, warn: expectNoWarning };
      const client = new ArmClient(settings, { connect });
      const ours = await listKeys(operation, args, { ...context, settings, client });

      expect(JSON.stringify(ours)).to.contain("fake-");
      expect(asOnTheWire(theirs)).to.deep.equal(withTimes(ours));
      const [first, second, ...more] = await fake.requests;
      expect(more).to.deep.equal([]);
      expect(second?.path.toLowerCase()).to.equal(first?.path.toLowerCase());
    });
  }
});

/** Some of the clients take no other api-version than that of their release. */
function ofVersion(apiVersion: string): PipelinePolicy {
  return {
    name: "ofVersion",
    sendRequest(request, next) {
      const url = new URL(request.url);
      url.searchParams.set("api-version", apiVersion);
      request.url = url.href;
      return next(request);
    },
  };
}

function expectNoWarning(message: string): void {
  throw new Error(`warned: ${message}`);
}

/** As JSON has it: the clients turn times into objects, and leave out what is absent. */
function asOnTheWire(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** With each time in the form of JavaScript, which has fewer digits than the service's. */
function withTimes(value: unknown): unknown {
  if (typeof value === "string")
    return /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map(withTimes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTimes(each)]));
}
