// Generated from provider/services/ by `npm run generate`.
/** Whatever calls a function of azure-native compiles with this package's of the same name. */
import type * as cognitiveservices from "pulumi-azure-listkeys/cognitiveservices";
import type { listAccountKeysOutput as cognitiveservices_listAccountKeys } from "@pulumi/azure-native/cognitiveservices/listAccountKeys";
import type * as communication from "pulumi-azure-listkeys/communication";
import type { listCommunicationServiceKeysOutput as communication_listCommunicationServiceKeys } from "@pulumi/azure-native/communication/listCommunicationServiceKeys";
import type * as containerregistry from "pulumi-azure-listkeys/containerregistry";
import type { listRegistryCredentialsOutput as containerregistry_listRegistryCredentials } from "@pulumi/azure-native/containerregistry/listRegistryCredentials";
import type * as cosmosdb from "pulumi-azure-listkeys/cosmosdb";
import type { listDatabaseAccountKeysOutput as cosmosdb_listDatabaseAccountKeys } from "@pulumi/azure-native/cosmosdb/listDatabaseAccountKeys";
import type { listDatabaseAccountConnectionStringsOutput as cosmosdb_listDatabaseAccountConnectionStrings } from "@pulumi/azure-native/cosmosdb/listDatabaseAccountConnectionStrings";
import type * as eventhub from "pulumi-azure-listkeys/eventhub";
import type { listNamespaceKeysOutput as eventhub_listNamespaceKeys } from "@pulumi/azure-native/eventhub/listNamespaceKeys";
import type { listEventHubKeysOutput as eventhub_listEventHubKeys } from "@pulumi/azure-native/eventhub/listEventHubKeys";
import type { listDisasterRecoveryConfigKeysOutput as eventhub_listDisasterRecoveryConfigKeys } from "@pulumi/azure-native/eventhub/listDisasterRecoveryConfigKeys";
import type * as machinelearningservices from "pulumi-azure-listkeys/machinelearningservices";
import type { listWorkspaceKeysOutput as machinelearningservices_listWorkspaceKeys } from "@pulumi/azure-native/machinelearningservices/listWorkspaceKeys";
import type { listComputeKeysOutput as machinelearningservices_listComputeKeys } from "@pulumi/azure-native/machinelearningservices/listComputeKeys";
import type { listServerlessEndpointKeysOutput as machinelearningservices_listServerlessEndpointKeys } from "@pulumi/azure-native/machinelearningservices/listServerlessEndpointKeys";
import type { listOnlineEndpointKeysOutput as machinelearningservices_listOnlineEndpointKeys } from "@pulumi/azure-native/machinelearningservices/listOnlineEndpointKeys";
import type * as notificationhubs from "pulumi-azure-listkeys/notificationhubs";
import type { listNamespaceKeysOutput as notificationhubs_listNamespaceKeys } from "@pulumi/azure-native/notificationhubs/listNamespaceKeys";
import type { listNotificationHubKeysOutput as notificationhubs_listNotificationHubKeys } from "@pulumi/azure-native/notificationhubs/listNotificationHubKeys";
import type * as operationalinsights from "pulumi-azure-listkeys/operationalinsights";
import type { getSharedKeysOutput as operationalinsights_getSharedKeys } from "@pulumi/azure-native/operationalinsights/getSharedKeys";
import type * as quantum from "pulumi-azure-listkeys/quantum";
import type { listWorkspaceKeysOutput as quantum_listWorkspaceKeys } from "@pulumi/azure-native/quantum/listWorkspaceKeys";
import type * as relay from "pulumi-azure-listkeys/relay";
import type { listNamespaceKeysOutput as relay_listNamespaceKeys } from "@pulumi/azure-native/relay/listNamespaceKeys";
import type { listHybridConnectionKeysOutput as relay_listHybridConnectionKeys } from "@pulumi/azure-native/relay/listHybridConnectionKeys";
import type { listWCFRelayKeysOutput as relay_listWCFRelayKeys } from "@pulumi/azure-native/relay/listWCFRelayKeys";
import type * as servicebus from "pulumi-azure-listkeys/servicebus";
import type { listNamespaceKeysOutput as servicebus_listNamespaceKeys } from "@pulumi/azure-native/servicebus/listNamespaceKeys";
import type { listQueueKeysOutput as servicebus_listQueueKeys } from "@pulumi/azure-native/servicebus/listQueueKeys";
import type { listTopicKeysOutput as servicebus_listTopicKeys } from "@pulumi/azure-native/servicebus/listTopicKeys";
import type { listDisasterRecoveryConfigKeysOutput as servicebus_listDisasterRecoveryConfigKeys } from "@pulumi/azure-native/servicebus/listDisasterRecoveryConfigKeys";
import type * as signalrservice from "pulumi-azure-listkeys/signalrservice";
import type { listSignalRKeysOutput as signalrservice_listSignalRKeys } from "@pulumi/azure-native/signalrservice/listSignalRKeys";
import type * as storage from "pulumi-azure-listkeys/storage";
import type { listStorageAccountKeysOutput as storage_listStorageAccountKeys } from "@pulumi/azure-native/storage/listStorageAccountKeys";
import type { listLocalUserKeysOutput as storage_listLocalUserKeys } from "@pulumi/azure-native/storage/listLocalUserKeys";
import type { listStorageAccountSASOutput as storage_listStorageAccountSAS } from "@pulumi/azure-native/storage/listStorageAccountSAS";
import type { listStorageAccountServiceSASOutput as storage_listStorageAccountServiceSAS } from "@pulumi/azure-native/storage/listStorageAccountServiceSAS";
import type * as webpubsub from "pulumi-azure-listkeys/webpubsub";
import type { listWebPubSubKeysOutput as webpubsub_listWebPubSubKeys } from "@pulumi/azure-native/webpubsub/listWebPubSubKeys";
import { MOVED, type Moved } from "./moving";

export const everyFunction: {
  cognitiveservices_listAccountKeys: Moved<
    typeof cognitiveservices_listAccountKeys,
    typeof cognitiveservices.listAccountKeysOutput
  >;
  communication_listCommunicationServiceKeys: Moved<
    typeof communication_listCommunicationServiceKeys,
    typeof communication.listCommunicationServiceKeysOutput
  >;
  containerregistry_listRegistryCredentials: Moved<
    typeof containerregistry_listRegistryCredentials,
    typeof containerregistry.listRegistryCredentialsOutput
  >;
  cosmosdb_listDatabaseAccountKeys: Moved<
    typeof cosmosdb_listDatabaseAccountKeys,
    typeof cosmosdb.listDatabaseAccountKeysOutput
  >;
  cosmosdb_listDatabaseAccountConnectionStrings: Moved<
    typeof cosmosdb_listDatabaseAccountConnectionStrings,
    typeof cosmosdb.listDatabaseAccountConnectionStringsOutput
  >;
  eventhub_listNamespaceKeys: Moved<
    typeof eventhub_listNamespaceKeys,
    typeof eventhub.listNamespaceKeysOutput
  >;
  eventhub_listEventHubKeys: Moved<typeof eventhub_listEventHubKeys, typeof eventhub.listEventHubKeysOutput>;
  eventhub_listDisasterRecoveryConfigKeys: Moved<
    typeof eventhub_listDisasterRecoveryConfigKeys,
    typeof eventhub.listDisasterRecoveryConfigKeysOutput
  >;
  machinelearningservices_listWorkspaceKeys: Moved<
    typeof machinelearningservices_listWorkspaceKeys,
    typeof machinelearningservices.listWorkspaceKeysOutput
  >;
  machinelearningservices_listComputeKeys: Moved<
    typeof machinelearningservices_listComputeKeys,
    typeof machinelearningservices.listComputeKeysOutput
  >;
  machinelearningservices_listServerlessEndpointKeys: Moved<
    typeof machinelearningservices_listServerlessEndpointKeys,
    typeof machinelearningservices.listServerlessEndpointKeysOutput
  >;
  machinelearningservices_listOnlineEndpointKeys: Moved<
    typeof machinelearningservices_listOnlineEndpointKeys,
    typeof machinelearningservices.listOnlineEndpointKeysOutput
  >;
  notificationhubs_listNamespaceKeys: Moved<
    typeof notificationhubs_listNamespaceKeys,
    typeof notificationhubs.listNamespaceKeysOutput
  >;
  notificationhubs_listNotificationHubKeys: Moved<
    typeof notificationhubs_listNotificationHubKeys,
    typeof notificationhubs.listNotificationHubKeysOutput
  >;
  operationalinsights_getSharedKeys: Moved<
    typeof operationalinsights_getSharedKeys,
    typeof operationalinsights.getSharedKeysOutput
  >;
  quantum_listWorkspaceKeys: Moved<typeof quantum_listWorkspaceKeys, typeof quantum.listWorkspaceKeysOutput>;
  relay_listNamespaceKeys: Moved<typeof relay_listNamespaceKeys, typeof relay.listNamespaceKeysOutput>;
  relay_listHybridConnectionKeys: Moved<
    typeof relay_listHybridConnectionKeys,
    typeof relay.listHybridConnectionKeysOutput
  >;
  relay_listWCFRelayKeys: Moved<typeof relay_listWCFRelayKeys, typeof relay.listWCFRelayKeysOutput>;
  servicebus_listNamespaceKeys: Moved<
    typeof servicebus_listNamespaceKeys,
    typeof servicebus.listNamespaceKeysOutput
  >;
  servicebus_listQueueKeys: Moved<typeof servicebus_listQueueKeys, typeof servicebus.listQueueKeysOutput>;
  servicebus_listTopicKeys: Moved<typeof servicebus_listTopicKeys, typeof servicebus.listTopicKeysOutput>;
  servicebus_listDisasterRecoveryConfigKeys: Moved<
    typeof servicebus_listDisasterRecoveryConfigKeys,
    typeof servicebus.listDisasterRecoveryConfigKeysOutput
  >;
  signalrservice_listSignalRKeys: Moved<
    typeof signalrservice_listSignalRKeys,
    typeof signalrservice.listSignalRKeysOutput
  >;
  storage_listStorageAccountKeys: Moved<
    typeof storage_listStorageAccountKeys,
    typeof storage.listStorageAccountKeysOutput
  >;
  storage_listLocalUserKeys: Moved<typeof storage_listLocalUserKeys, typeof storage.listLocalUserKeysOutput>;
  storage_listStorageAccountSAS: Moved<
    typeof storage_listStorageAccountSAS,
    typeof storage.listStorageAccountSASOutput
  >;
  storage_listStorageAccountServiceSAS: Moved<
    typeof storage_listStorageAccountServiceSAS,
    typeof storage.listStorageAccountServiceSASOutput
  >;
  webpubsub_listWebPubSubKeys: Moved<
    typeof webpubsub_listWebPubSubKeys,
    typeof webpubsub.listWebPubSubKeysOutput
  >;
} = {
  cognitiveservices_listAccountKeys: MOVED,
  communication_listCommunicationServiceKeys: MOVED,
  containerregistry_listRegistryCredentials: MOVED,
  cosmosdb_listDatabaseAccountKeys: MOVED,
  cosmosdb_listDatabaseAccountConnectionStrings: MOVED,
  eventhub_listNamespaceKeys: MOVED,
  eventhub_listEventHubKeys: MOVED,
  eventhub_listDisasterRecoveryConfigKeys: MOVED,
  machinelearningservices_listWorkspaceKeys: MOVED,
  machinelearningservices_listComputeKeys: MOVED,
  machinelearningservices_listServerlessEndpointKeys: MOVED,
  machinelearningservices_listOnlineEndpointKeys: MOVED,
  notificationhubs_listNamespaceKeys: MOVED,
  notificationhubs_listNotificationHubKeys: MOVED,
  operationalinsights_getSharedKeys: MOVED,
  quantum_listWorkspaceKeys: MOVED,
  relay_listNamespaceKeys: MOVED,
  relay_listHybridConnectionKeys: MOVED,
  relay_listWCFRelayKeys: MOVED,
  servicebus_listNamespaceKeys: MOVED,
  servicebus_listQueueKeys: MOVED,
  servicebus_listTopicKeys: MOVED,
  servicebus_listDisasterRecoveryConfigKeys: MOVED,
  signalrservice_listSignalRKeys: MOVED,
  storage_listStorageAccountKeys: MOVED,
  storage_listLocalUserKeys: MOVED,
  storage_listStorageAccountSAS: MOVED,
  storage_listStorageAccountServiceSAS: MOVED,
  webpubsub_listWebPubSubKeys: MOVED,
};
