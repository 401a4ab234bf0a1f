// Generated from provider/services/ by `npm run generate`.
/** Whatever calls a function of azure-native compiles with this package's of the same name. */
import type * as app from "pulumi-azure-listkeys/app";
import type { listContainerAppSecretsOutput as app_listContainerAppSecrets } from "@pulumi/azure-native/app/listContainerAppSecrets";
import type { listJobSecretsOutput as app_listJobSecrets } from "@pulumi/azure-native/app/listJobSecrets";
import type { listDaprComponentSecretsOutput as app_listDaprComponentSecrets } from "@pulumi/azure-native/app/listDaprComponentSecrets";
import type { listConnectedEnvironmentsDaprComponentSecretsOutput as app_listConnectedEnvironmentsDaprComponentSecrets } from "@pulumi/azure-native/app/listConnectedEnvironmentsDaprComponentSecrets";
import type { listBuildAuthTokenOutput as app_listBuildAuthToken } from "@pulumi/azure-native/app/listBuildAuthToken";
import type { listAgentsConnectorSecretsOutput as app_listAgentsConnectorSecrets } from "@pulumi/azure-native/app/listAgentsConnectorSecrets";
import type { listAgentsConnectorWithSecretsByAgentOutput as app_listAgentsConnectorWithSecretsByAgent } from "@pulumi/azure-native/app/listAgentsConnectorWithSecretsByAgent";
import type { listAgentSpacesConnectorSecretsOutput as app_listAgentSpacesConnectorSecrets } from "@pulumi/azure-native/app/listAgentSpacesConnectorSecrets";
import type { listAgentSpacesConnectorAllSecretsOutput as app_listAgentSpacesConnectorAllSecrets } from "@pulumi/azure-native/app/listAgentSpacesConnectorAllSecrets";
import type * as appconfiguration from "pulumi-azure-listkeys/appconfiguration";
import type { listConfigurationStoreKeysOutput as appconfiguration_listConfigurationStoreKeys } from "@pulumi/azure-native/appconfiguration/listConfigurationStoreKeys";
import type * as automation from "pulumi-azure-listkeys/automation";
import type { listKeyByAutomationAccountOutput as automation_listKeyByAutomationAccount } from "@pulumi/azure-native/automation/listKeyByAutomationAccount";
import type * as batch from "pulumi-azure-listkeys/batch";
import type { listBatchAccountKeysOutput as batch_listBatchAccountKeys } from "@pulumi/azure-native/batch/listBatchAccountKeys";
import type * as cognitiveservices from "pulumi-azure-listkeys/cognitiveservices";
import type { listAccountKeysOutput as cognitiveservices_listAccountKeys } from "@pulumi/azure-native/cognitiveservices/listAccountKeys";
import type * as communication from "pulumi-azure-listkeys/communication";
import type { listCommunicationServiceKeysOutput as communication_listCommunicationServiceKeys } from "@pulumi/azure-native/communication/listCommunicationServiceKeys";
import type * as containerregistry from "pulumi-azure-listkeys/containerregistry";
import type { listRegistryCredentialsOutput as containerregistry_listRegistryCredentials } from "@pulumi/azure-native/containerregistry/listRegistryCredentials";
import type * as containerservice from "pulumi-azure-listkeys/containerservice";
import type { listManagedClusterUserCredentialsOutput as containerservice_listManagedClusterUserCredentials } from "@pulumi/azure-native/containerservice/listManagedClusterUserCredentials";
import type { listManagedClusterAdminCredentialsOutput as containerservice_listManagedClusterAdminCredentials } from "@pulumi/azure-native/containerservice/listManagedClusterAdminCredentials";
import type { listManagedClusterMonitoringUserCredentialsOutput as containerservice_listManagedClusterMonitoringUserCredentials } from "@pulumi/azure-native/containerservice/listManagedClusterMonitoringUserCredentials";
import type { listManagedClusterAccessProfileOutput as containerservice_listManagedClusterAccessProfile } from "@pulumi/azure-native/containerservice/listManagedClusterAccessProfile";
import type { listManagedNamespaceCredentialOutput as containerservice_listManagedNamespaceCredential } from "@pulumi/azure-native/containerservice/listManagedNamespaceCredential";
import type { listNamespaceCredentialOutput as containerservice_listNamespaceCredential } from "@pulumi/azure-native/containerservice/listNamespaceCredential";
import type { listFleetCredentialsOutput as containerservice_listFleetCredentials } from "@pulumi/azure-native/containerservice/listFleetCredentials";
import type * as cosmosdb from "pulumi-azure-listkeys/cosmosdb";
import type { listDatabaseAccountKeysOutput as cosmosdb_listDatabaseAccountKeys } from "@pulumi/azure-native/cosmosdb/listDatabaseAccountKeys";
import type { listDatabaseAccountConnectionStringsOutput as cosmosdb_listDatabaseAccountConnectionStrings } from "@pulumi/azure-native/cosmosdb/listDatabaseAccountConnectionStrings";
import type * as datadog from "pulumi-azure-listkeys/datadog";
import type { listMonitorApiKeysOutput as datadog_listMonitorApiKeys } from "@pulumi/azure-native/datadog/listMonitorApiKeys";
import type * as datafactory from "pulumi-azure-listkeys/datafactory";
import type { listIntegrationRuntimeAuthKeysOutput as datafactory_listIntegrationRuntimeAuthKeys } from "@pulumi/azure-native/datafactory/listIntegrationRuntimeAuthKeys";
import type * as datamigration from "pulumi-azure-listkeys/datamigration";
import type { listSqlMigrationServiceAuthKeysOutput as datamigration_listSqlMigrationServiceAuthKeys } from "@pulumi/azure-native/datamigration/listSqlMigrationServiceAuthKeys";
import type * as desktopvirtualization from "pulumi-azure-listkeys/desktopvirtualization";
import type { listHostPoolRegistrationTokensOutput as desktopvirtualization_listHostPoolRegistrationTokens } from "@pulumi/azure-native/desktopvirtualization/listHostPoolRegistrationTokens";
import type { listSessionHostSingleRegistrationTokensOutput as desktopvirtualization_listSessionHostSingleRegistrationTokens } from "@pulumi/azure-native/desktopvirtualization/listSessionHostSingleRegistrationTokens";
import type * as deviceprovisioningservices from "pulumi-azure-listkeys/deviceprovisioningservices";
import type { listIotDpsResourceKeysForKeyNameOutput as deviceprovisioningservices_listIotDpsResourceKeysForKeyName } from "@pulumi/azure-native/deviceprovisioningservices/listIotDpsResourceKeysForKeyName";
import type { listIotDpsResourceKeysOutput as deviceprovisioningservices_listIotDpsResourceKeys } from "@pulumi/azure-native/deviceprovisioningservices/listIotDpsResourceKeys";
import type * as eventgrid from "pulumi-azure-listkeys/eventgrid";
import type { listTopicSharedAccessKeysOutput as eventgrid_listTopicSharedAccessKeys } from "@pulumi/azure-native/eventgrid/listTopicSharedAccessKeys";
import type { listDomainSharedAccessKeysOutput as eventgrid_listDomainSharedAccessKeys } from "@pulumi/azure-native/eventgrid/listDomainSharedAccessKeys";
import type { listNamespaceSharedAccessKeysOutput as eventgrid_listNamespaceSharedAccessKeys } from "@pulumi/azure-native/eventgrid/listNamespaceSharedAccessKeys";
import type { listNamespaceTopicSharedAccessKeysOutput as eventgrid_listNamespaceTopicSharedAccessKeys } from "@pulumi/azure-native/eventgrid/listNamespaceTopicSharedAccessKeys";
import type { listPartnerNamespaceSharedAccessKeysOutput as eventgrid_listPartnerNamespaceSharedAccessKeys } from "@pulumi/azure-native/eventgrid/listPartnerNamespaceSharedAccessKeys";
import type * as eventhub from "pulumi-azure-listkeys/eventhub";
import type { listNamespaceKeysOutput as eventhub_listNamespaceKeys } from "@pulumi/azure-native/eventhub/listNamespaceKeys";
import type { listEventHubKeysOutput as eventhub_listEventHubKeys } from "@pulumi/azure-native/eventhub/listEventHubKeys";
import type { listDisasterRecoveryConfigKeysOutput as eventhub_listDisasterRecoveryConfigKeys } from "@pulumi/azure-native/eventhub/listDisasterRecoveryConfigKeys";
import type * as fluidrelay from "pulumi-azure-listkeys/fluidrelay";
import type { listFluidRelayServerKeysOutput as fluidrelay_listFluidRelayServerKeys } from "@pulumi/azure-native/fluidrelay/listFluidRelayServerKeys";
import type * as healthbot from "pulumi-azure-listkeys/healthbot";
import type { listBotSecretsOutput as healthbot_listBotSecrets } from "@pulumi/azure-native/healthbot/listBotSecrets";
import type * as importexport from "pulumi-azure-listkeys/importexport";
import type { listBitLockerKeyOutput as importexport_listBitLockerKey } from "@pulumi/azure-native/importexport/listBitLockerKey";
import type * as iothub from "pulumi-azure-listkeys/iothub";
import type { listIotHubResourceKeysForKeyNameOutput as iothub_listIotHubResourceKeysForKeyName } from "@pulumi/azure-native/iothub/listIotHubResourceKeysForKeyName";
import type { listIotHubResourceKeysOutput as iothub_listIotHubResourceKeys } from "@pulumi/azure-native/iothub/listIotHubResourceKeys";
import type * as kubernetes from "pulumi-azure-listkeys/kubernetes";
import type { listConnectedClusterUserCredentialOutput as kubernetes_listConnectedClusterUserCredential } from "@pulumi/azure-native/kubernetes/listConnectedClusterUserCredential";
import type { listConnectedClusterUserCredentialsOutput as kubernetes_listConnectedClusterUserCredentials } from "@pulumi/azure-native/kubernetes/listConnectedClusterUserCredentials";
import type * as machinelearningservices from "pulumi-azure-listkeys/machinelearningservices";
import type { listWorkspaceKeysOutput as machinelearningservices_listWorkspaceKeys } from "@pulumi/azure-native/machinelearningservices/listWorkspaceKeys";
import type { listComputeKeysOutput as machinelearningservices_listComputeKeys } from "@pulumi/azure-native/machinelearningservices/listComputeKeys";
import type { listServerlessEndpointKeysOutput as machinelearningservices_listServerlessEndpointKeys } from "@pulumi/azure-native/machinelearningservices/listServerlessEndpointKeys";
import type { listOnlineEndpointKeysOutput as machinelearningservices_listOnlineEndpointKeys } from "@pulumi/azure-native/machinelearningservices/listOnlineEndpointKeys";
import type * as maps from "pulumi-azure-listkeys/maps";
import type { listAccountKeysOutput as maps_listAccountKeys } from "@pulumi/azure-native/maps/listAccountKeys";
import type { listAccountSasOutput as maps_listAccountSas } from "@pulumi/azure-native/maps/listAccountSas";
import type * as netapp from "pulumi-azure-listkeys/netapp";
import type { listCapacityPoolCachePeeringPassphrasesOutput as netapp_listCapacityPoolCachePeeringPassphrases } from "@pulumi/azure-native/netapp/listCapacityPoolCachePeeringPassphrases";
import type * as network from "pulumi-azure-listkeys/network";
import type { listVirtualNetworkGatewayRadiusSecretsOutput as network_listVirtualNetworkGatewayRadiusSecrets } from "@pulumi/azure-native/network/listVirtualNetworkGatewayRadiusSecrets";
import type { listVpnServerConfigurationRadiusSecretsOutput as network_listVpnServerConfigurationRadiusSecrets } from "@pulumi/azure-native/network/listVpnServerConfigurationRadiusSecrets";
import type { listVpnLinkConnectionDefaultSharedKeyOutput as network_listVpnLinkConnectionDefaultSharedKey } from "@pulumi/azure-native/network/listVpnLinkConnectionDefaultSharedKey";
import type * as notificationhubs from "pulumi-azure-listkeys/notificationhubs";
import type { listNamespaceKeysOutput as notificationhubs_listNamespaceKeys } from "@pulumi/azure-native/notificationhubs/listNamespaceKeys";
import type { listNotificationHubKeysOutput as notificationhubs_listNotificationHubKeys } from "@pulumi/azure-native/notificationhubs/listNotificationHubKeys";
import type * as operationalinsights from "pulumi-azure-listkeys/operationalinsights";
import type { getSharedKeysOutput as operationalinsights_getSharedKeys } from "@pulumi/azure-native/operationalinsights/getSharedKeys";
import type * as powerbi from "pulumi-azure-listkeys/powerbi";
import type { listWorkspaceCollectionAccessKeysOutput as powerbi_listWorkspaceCollectionAccessKeys } from "@pulumi/azure-native/powerbi/listWorkspaceCollectionAccessKeys";
import type * as purview from "pulumi-azure-listkeys/purview";
import type { listAccountKeysOutput as purview_listAccountKeys } from "@pulumi/azure-native/purview/listAccountKeys";
import type * as quantum from "pulumi-azure-listkeys/quantum";
import type { listWorkspaceKeysOutput as quantum_listWorkspaceKeys } from "@pulumi/azure-native/quantum/listWorkspaceKeys";
import type * as redhatopenshift from "pulumi-azure-listkeys/redhatopenshift";
import type { listOpenShiftClusterCredentialsOutput as redhatopenshift_listOpenShiftClusterCredentials } from "@pulumi/azure-native/redhatopenshift/listOpenShiftClusterCredentials";
import type { listOpenShiftClusterAdminCredentialsOutput as redhatopenshift_listOpenShiftClusterAdminCredentials } from "@pulumi/azure-native/redhatopenshift/listOpenShiftClusterAdminCredentials";
import type * as redis from "pulumi-azure-listkeys/redis";
import type { listRedisKeysOutput as redis_listRedisKeys } from "@pulumi/azure-native/redis/listRedisKeys";
import type * as redisenterprise from "pulumi-azure-listkeys/redisenterprise";
import type { listDatabaseKeysOutput as redisenterprise_listDatabaseKeys } from "@pulumi/azure-native/redisenterprise/listDatabaseKeys";
import type * as relay from "pulumi-azure-listkeys/relay";
import type { listNamespaceKeysOutput as relay_listNamespaceKeys } from "@pulumi/azure-native/relay/listNamespaceKeys";
import type { listHybridConnectionKeysOutput as relay_listHybridConnectionKeys } from "@pulumi/azure-native/relay/listHybridConnectionKeys";
import type { listWCFRelayKeysOutput as relay_listWCFRelayKeys } from "@pulumi/azure-native/relay/listWCFRelayKeys";
import type * as resourceconnector from "pulumi-azure-listkeys/resourceconnector";
import type { listApplianceClusterCustomerUserCredentialOutput as resourceconnector_listApplianceClusterCustomerUserCredential } from "@pulumi/azure-native/resourceconnector/listApplianceClusterCustomerUserCredential";
import type { listApplianceClusterUserCredentialOutput as resourceconnector_listApplianceClusterUserCredential } from "@pulumi/azure-native/resourceconnector/listApplianceClusterUserCredential";
import type { listApplianceKeysOutput as resourceconnector_listApplianceKeys } from "@pulumi/azure-native/resourceconnector/listApplianceKeys";
import type * as search from "pulumi-azure-listkeys/search";
import type { listAdminKeyOutput as search_listAdminKey } from "@pulumi/azure-native/search/listAdminKey";
import type { listQueryKeyBySearchServiceOutput as search_listQueryKeyBySearchService } from "@pulumi/azure-native/search/listQueryKeyBySearchService";
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
import type * as synapse from "pulumi-azure-listkeys/synapse";
import type { listIntegrationRuntimeAuthKeyOutput as synapse_listIntegrationRuntimeAuthKey } from "@pulumi/azure-native/synapse/listIntegrationRuntimeAuthKey";
import type * as webpubsub from "pulumi-azure-listkeys/webpubsub";
import type { listWebPubSubKeysOutput as webpubsub_listWebPubSubKeys } from "@pulumi/azure-native/webpubsub/listWebPubSubKeys";
import { MOVED, type Moved } from "./moving";

export const everyFunction: {
  app_listContainerAppSecrets: Moved<
    typeof app_listContainerAppSecrets,
    typeof app.listContainerAppSecretsOutput
  >;
  app_listJobSecrets: Moved<typeof app_listJobSecrets, typeof app.listJobSecretsOutput>;
  app_listDaprComponentSecrets: Moved<
    typeof app_listDaprComponentSecrets,
    typeof app.listDaprComponentSecretsOutput
  >;
  app_listConnectedEnvironmentsDaprComponentSecrets: Moved<
    typeof app_listConnectedEnvironmentsDaprComponentSecrets,
    typeof app.listConnectedEnvironmentsDaprComponentSecretsOutput
  >;
  app_listBuildAuthToken: Moved<typeof app_listBuildAuthToken, typeof app.listBuildAuthTokenOutput>;
  app_listAgentsConnectorSecrets: Moved<
    typeof app_listAgentsConnectorSecrets,
    typeof app.listAgentsConnectorSecretsOutput
  >;
  app_listAgentsConnectorWithSecretsByAgent: Moved<
    typeof app_listAgentsConnectorWithSecretsByAgent,
    typeof app.listAgentsConnectorWithSecretsByAgentOutput
  >;
  app_listAgentSpacesConnectorSecrets: Moved<
    typeof app_listAgentSpacesConnectorSecrets,
    typeof app.listAgentSpacesConnectorSecretsOutput
  >;
  app_listAgentSpacesConnectorAllSecrets: Moved<
    typeof app_listAgentSpacesConnectorAllSecrets,
    typeof app.listAgentSpacesConnectorAllSecretsOutput
  >;
  appconfiguration_listConfigurationStoreKeys: Moved<
    typeof appconfiguration_listConfigurationStoreKeys,
    typeof appconfiguration.listConfigurationStoreKeysOutput
  >;
  automation_listKeyByAutomationAccount: Moved<
    typeof automation_listKeyByAutomationAccount,
    typeof automation.listKeyByAutomationAccountOutput
  >;
  batch_listBatchAccountKeys: Moved<
    typeof batch_listBatchAccountKeys,
    typeof batch.listBatchAccountKeysOutput
  >;
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
  containerservice_listManagedClusterUserCredentials: Moved<
    typeof containerservice_listManagedClusterUserCredentials,
    typeof containerservice.listManagedClusterUserCredentialsOutput
  >;
  containerservice_listManagedClusterAdminCredentials: Moved<
    typeof containerservice_listManagedClusterAdminCredentials,
    typeof containerservice.listManagedClusterAdminCredentialsOutput
  >;
  containerservice_listManagedClusterMonitoringUserCredentials: Moved<
    typeof containerservice_listManagedClusterMonitoringUserCredentials,
    typeof containerservice.listManagedClusterMonitoringUserCredentialsOutput
  >;
  containerservice_listManagedClusterAccessProfile: Moved<
    typeof containerservice_listManagedClusterAccessProfile,
    typeof containerservice.listManagedClusterAccessProfileOutput
  >;
  containerservice_listManagedNamespaceCredential: Moved<
    typeof containerservice_listManagedNamespaceCredential,
    typeof containerservice.listManagedNamespaceCredentialOutput
  >;
  containerservice_listNamespaceCredential: Moved<
    typeof containerservice_listNamespaceCredential,
    typeof containerservice.listNamespaceCredentialOutput
  >;
  containerservice_listFleetCredentials: Moved<
    typeof containerservice_listFleetCredentials,
    typeof containerservice.listFleetCredentialsOutput
  >;
  cosmosdb_listDatabaseAccountKeys: Moved<
    typeof cosmosdb_listDatabaseAccountKeys,
    typeof cosmosdb.listDatabaseAccountKeysOutput
  >;
  cosmosdb_listDatabaseAccountConnectionStrings: Moved<
    typeof cosmosdb_listDatabaseAccountConnectionStrings,
    typeof cosmosdb.listDatabaseAccountConnectionStringsOutput
  >;
  datadog_listMonitorApiKeys: Moved<
    typeof datadog_listMonitorApiKeys,
    typeof datadog.listMonitorApiKeysOutput
  >;
  datafactory_listIntegrationRuntimeAuthKeys: Moved<
    typeof datafactory_listIntegrationRuntimeAuthKeys,
    typeof datafactory.listIntegrationRuntimeAuthKeysOutput
  >;
  datamigration_listSqlMigrationServiceAuthKeys: Moved<
    typeof datamigration_listSqlMigrationServiceAuthKeys,
    typeof datamigration.listSqlMigrationServiceAuthKeysOutput
  >;
  desktopvirtualization_listHostPoolRegistrationTokens: Moved<
    typeof desktopvirtualization_listHostPoolRegistrationTokens,
    typeof desktopvirtualization.listHostPoolRegistrationTokensOutput
  >;
  desktopvirtualization_listSessionHostSingleRegistrationTokens: Moved<
    typeof desktopvirtualization_listSessionHostSingleRegistrationTokens,
    typeof desktopvirtualization.listSessionHostSingleRegistrationTokensOutput
  >;
  deviceprovisioningservices_listIotDpsResourceKeysForKeyName: Moved<
    typeof deviceprovisioningservices_listIotDpsResourceKeysForKeyName,
    typeof deviceprovisioningservices.listIotDpsResourceKeysForKeyNameOutput
  >;
  deviceprovisioningservices_listIotDpsResourceKeys: Moved<
    typeof deviceprovisioningservices_listIotDpsResourceKeys,
    typeof deviceprovisioningservices.listIotDpsResourceKeysOutput
  >;
  eventgrid_listTopicSharedAccessKeys: Moved<
    typeof eventgrid_listTopicSharedAccessKeys,
    typeof eventgrid.listTopicSharedAccessKeysOutput
  >;
  eventgrid_listDomainSharedAccessKeys: Moved<
    typeof eventgrid_listDomainSharedAccessKeys,
    typeof eventgrid.listDomainSharedAccessKeysOutput
  >;
  eventgrid_listNamespaceSharedAccessKeys: Moved<
    typeof eventgrid_listNamespaceSharedAccessKeys,
    typeof eventgrid.listNamespaceSharedAccessKeysOutput
  >;
  eventgrid_listNamespaceTopicSharedAccessKeys: Moved<
    typeof eventgrid_listNamespaceTopicSharedAccessKeys,
    typeof eventgrid.listNamespaceTopicSharedAccessKeysOutput
  >;
  eventgrid_listPartnerNamespaceSharedAccessKeys: Moved<
    typeof eventgrid_listPartnerNamespaceSharedAccessKeys,
    typeof eventgrid.listPartnerNamespaceSharedAccessKeysOutput
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
  fluidrelay_listFluidRelayServerKeys: Moved<
    typeof fluidrelay_listFluidRelayServerKeys,
    typeof fluidrelay.listFluidRelayServerKeysOutput
  >;
  healthbot_listBotSecrets: Moved<typeof healthbot_listBotSecrets, typeof healthbot.listBotSecretsOutput>;
  importexport_listBitLockerKey: Moved<
    typeof importexport_listBitLockerKey,
    typeof importexport.listBitLockerKeyOutput
  >;
  iothub_listIotHubResourceKeysForKeyName: Moved<
    typeof iothub_listIotHubResourceKeysForKeyName,
    typeof iothub.listIotHubResourceKeysForKeyNameOutput
  >;
  iothub_listIotHubResourceKeys: Moved<
    typeof iothub_listIotHubResourceKeys,
    typeof iothub.listIotHubResourceKeysOutput
  >;
  kubernetes_listConnectedClusterUserCredential: Moved<
    typeof kubernetes_listConnectedClusterUserCredential,
    typeof kubernetes.listConnectedClusterUserCredentialOutput
  >;
  kubernetes_listConnectedClusterUserCredentials: Moved<
    typeof kubernetes_listConnectedClusterUserCredentials,
    typeof kubernetes.listConnectedClusterUserCredentialsOutput
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
  maps_listAccountKeys: Moved<typeof maps_listAccountKeys, typeof maps.listAccountKeysOutput>;
  maps_listAccountSas: Moved<typeof maps_listAccountSas, typeof maps.listAccountSasOutput>;
  netapp_listCapacityPoolCachePeeringPassphrases: Moved<
    typeof netapp_listCapacityPoolCachePeeringPassphrases,
    typeof netapp.listCapacityPoolCachePeeringPassphrasesOutput
  >;
  network_listVirtualNetworkGatewayRadiusSecrets: Moved<
    typeof network_listVirtualNetworkGatewayRadiusSecrets,
    typeof network.listVirtualNetworkGatewayRadiusSecretsOutput
  >;
  network_listVpnServerConfigurationRadiusSecrets: Moved<
    typeof network_listVpnServerConfigurationRadiusSecrets,
    typeof network.listVpnServerConfigurationRadiusSecretsOutput
  >;
  network_listVpnLinkConnectionDefaultSharedKey: Moved<
    typeof network_listVpnLinkConnectionDefaultSharedKey,
    typeof network.listVpnLinkConnectionDefaultSharedKeyOutput
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
  powerbi_listWorkspaceCollectionAccessKeys: Moved<
    typeof powerbi_listWorkspaceCollectionAccessKeys,
    typeof powerbi.listWorkspaceCollectionAccessKeysOutput
  >;
  purview_listAccountKeys: Moved<typeof purview_listAccountKeys, typeof purview.listAccountKeysOutput>;
  quantum_listWorkspaceKeys: Moved<typeof quantum_listWorkspaceKeys, typeof quantum.listWorkspaceKeysOutput>;
  redhatopenshift_listOpenShiftClusterCredentials: Moved<
    typeof redhatopenshift_listOpenShiftClusterCredentials,
    typeof redhatopenshift.listOpenShiftClusterCredentialsOutput
  >;
  redhatopenshift_listOpenShiftClusterAdminCredentials: Moved<
    typeof redhatopenshift_listOpenShiftClusterAdminCredentials,
    typeof redhatopenshift.listOpenShiftClusterAdminCredentialsOutput
  >;
  redis_listRedisKeys: Moved<typeof redis_listRedisKeys, typeof redis.listRedisKeysOutput>;
  redisenterprise_listDatabaseKeys: Moved<
    typeof redisenterprise_listDatabaseKeys,
    typeof redisenterprise.listDatabaseKeysOutput
  >;
  relay_listNamespaceKeys: Moved<typeof relay_listNamespaceKeys, typeof relay.listNamespaceKeysOutput>;
  relay_listHybridConnectionKeys: Moved<
    typeof relay_listHybridConnectionKeys,
    typeof relay.listHybridConnectionKeysOutput
  >;
  relay_listWCFRelayKeys: Moved<typeof relay_listWCFRelayKeys, typeof relay.listWCFRelayKeysOutput>;
  resourceconnector_listApplianceClusterCustomerUserCredential: Moved<
    typeof resourceconnector_listApplianceClusterCustomerUserCredential,
    typeof resourceconnector.listApplianceClusterCustomerUserCredentialOutput
  >;
  resourceconnector_listApplianceClusterUserCredential: Moved<
    typeof resourceconnector_listApplianceClusterUserCredential,
    typeof resourceconnector.listApplianceClusterUserCredentialOutput
  >;
  resourceconnector_listApplianceKeys: Moved<
    typeof resourceconnector_listApplianceKeys,
    typeof resourceconnector.listApplianceKeysOutput
  >;
  search_listAdminKey: Moved<typeof search_listAdminKey, typeof search.listAdminKeyOutput>;
  search_listQueryKeyBySearchService: Moved<
    typeof search_listQueryKeyBySearchService,
    typeof search.listQueryKeyBySearchServiceOutput
  >;
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
  synapse_listIntegrationRuntimeAuthKey: Moved<
    typeof synapse_listIntegrationRuntimeAuthKey,
    typeof synapse.listIntegrationRuntimeAuthKeyOutput
  >;
  webpubsub_listWebPubSubKeys: Moved<
    typeof webpubsub_listWebPubSubKeys,
    typeof webpubsub.listWebPubSubKeysOutput
  >;
} = {
  app_listContainerAppSecrets: MOVED,
  app_listJobSecrets: MOVED,
  app_listDaprComponentSecrets: MOVED,
  app_listConnectedEnvironmentsDaprComponentSecrets: MOVED,
  app_listBuildAuthToken: MOVED,
  app_listAgentsConnectorSecrets: MOVED,
  app_listAgentsConnectorWithSecretsByAgent: MOVED,
  app_listAgentSpacesConnectorSecrets: MOVED,
  app_listAgentSpacesConnectorAllSecrets: MOVED,
  appconfiguration_listConfigurationStoreKeys: MOVED,
  automation_listKeyByAutomationAccount: MOVED,
  batch_listBatchAccountKeys: MOVED,
  cognitiveservices_listAccountKeys: MOVED,
  communication_listCommunicationServiceKeys: MOVED,
  containerregistry_listRegistryCredentials: MOVED,
  containerservice_listManagedClusterUserCredentials: MOVED,
  containerservice_listManagedClusterAdminCredentials: MOVED,
  containerservice_listManagedClusterMonitoringUserCredentials: MOVED,
  containerservice_listManagedClusterAccessProfile: MOVED,
  containerservice_listManagedNamespaceCredential: MOVED,
  containerservice_listNamespaceCredential: MOVED,
  containerservice_listFleetCredentials: MOVED,
  cosmosdb_listDatabaseAccountKeys: MOVED,
  cosmosdb_listDatabaseAccountConnectionStrings: MOVED,
  datadog_listMonitorApiKeys: MOVED,
  datafactory_listIntegrationRuntimeAuthKeys: MOVED,
  datamigration_listSqlMigrationServiceAuthKeys: MOVED,
  desktopvirtualization_listHostPoolRegistrationTokens: MOVED,
  desktopvirtualization_listSessionHostSingleRegistrationTokens: MOVED,
  deviceprovisioningservices_listIotDpsResourceKeysForKeyName: MOVED,
  deviceprovisioningservices_listIotDpsResourceKeys: MOVED,
  eventgrid_listTopicSharedAccessKeys: MOVED,
  eventgrid_listDomainSharedAccessKeys: MOVED,
  eventgrid_listNamespaceSharedAccessKeys: MOVED,
  eventgrid_listNamespaceTopicSharedAccessKeys: MOVED,
  eventgrid_listPartnerNamespaceSharedAccessKeys: MOVED,
  eventhub_listNamespaceKeys: MOVED,
  eventhub_listEventHubKeys: MOVED,
  eventhub_listDisasterRecoveryConfigKeys: MOVED,
  fluidrelay_listFluidRelayServerKeys: MOVED,
  healthbot_listBotSecrets: MOVED,
  importexport_listBitLockerKey: MOVED,
  iothub_listIotHubResourceKeysForKeyName: MOVED,
  iothub_listIotHubResourceKeys: MOVED,
  kubernetes_listConnectedClusterUserCredential: MOVED,
  kubernetes_listConnectedClusterUserCredentials: MOVED,
  machinelearningservices_listWorkspaceKeys: MOVED,
  machinelearningservices_listComputeKeys: MOVED,
  machinelearningservices_listServerlessEndpointKeys: MOVED,
  machinelearningservices_listOnlineEndpointKeys: MOVED,
  maps_listAccountKeys: MOVED,
  maps_listAccountSas: MOVED,
  netapp_listCapacityPoolCachePeeringPassphrases: MOVED,
  network_listVirtualNetworkGatewayRadiusSecrets: MOVED,
  network_listVpnServerConfigurationRadiusSecrets: MOVED,
  network_listVpnLinkConnectionDefaultSharedKey: MOVED,
  notificationhubs_listNamespaceKeys: MOVED,
  notificationhubs_listNotificationHubKeys: MOVED,
  operationalinsights_getSharedKeys: MOVED,
  powerbi_listWorkspaceCollectionAccessKeys: MOVED,
  purview_listAccountKeys: MOVED,
  quantum_listWorkspaceKeys: MOVED,
  redhatopenshift_listOpenShiftClusterCredentials: MOVED,
  redhatopenshift_listOpenShiftClusterAdminCredentials: MOVED,
  redis_listRedisKeys: MOVED,
  redisenterprise_listDatabaseKeys: MOVED,
  relay_listNamespaceKeys: MOVED,
  relay_listHybridConnectionKeys: MOVED,
  relay_listWCFRelayKeys: MOVED,
  resourceconnector_listApplianceClusterCustomerUserCredential: MOVED,
  resourceconnector_listApplianceClusterUserCredential: MOVED,
  resourceconnector_listApplianceKeys: MOVED,
  search_listAdminKey: MOVED,
  search_listQueryKeyBySearchService: MOVED,
  servicebus_listNamespaceKeys: MOVED,
  servicebus_listQueueKeys: MOVED,
  servicebus_listTopicKeys: MOVED,
  servicebus_listDisasterRecoveryConfigKeys: MOVED,
  signalrservice_listSignalRKeys: MOVED,
  storage_listStorageAccountKeys: MOVED,
  storage_listLocalUserKeys: MOVED,
  storage_listStorageAccountSAS: MOVED,
  storage_listStorageAccountServiceSAS: MOVED,
  synapse_listIntegrationRuntimeAuthKey: MOVED,
  webpubsub_listWebPubSubKeys: MOVED,
};
