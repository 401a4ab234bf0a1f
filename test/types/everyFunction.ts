// Generated from provider/services/ by `npm run generate`.
/** Whatever calls a function of azure-native compiles with this package's of the same name. */
import type * as apimanagement from "pulumi-azure-listkeys/apimanagement";
import type { listSubscriptionSecretsOutput as apimanagement_listSubscriptionSecrets } from "@pulumi/azure-native/apimanagement/listSubscriptionSecrets";
import type { listWorkspaceSubscriptionSecretsOutput as apimanagement_listWorkspaceSubscriptionSecrets } from "@pulumi/azure-native/apimanagement/listWorkspaceSubscriptionSecrets";
import type { listNamedValueOutput as apimanagement_listNamedValue } from "@pulumi/azure-native/apimanagement/listNamedValue";
import type { listWorkspaceNamedValueOutput as apimanagement_listWorkspaceNamedValue } from "@pulumi/azure-native/apimanagement/listWorkspaceNamedValue";
import type { listGatewayKeysOutput as apimanagement_listGatewayKeys } from "@pulumi/azure-native/apimanagement/listGatewayKeys";
import type { listGatewayDebugCredentialsOutput as apimanagement_listGatewayDebugCredentials } from "@pulumi/azure-native/apimanagement/listGatewayDebugCredentials";
import type { listAuthorizationServerSecretsOutput as apimanagement_listAuthorizationServerSecrets } from "@pulumi/azure-native/apimanagement/listAuthorizationServerSecrets";
import type { listClientApplicationSecretsOutput as apimanagement_listClientApplicationSecrets } from "@pulumi/azure-native/apimanagement/listClientApplicationSecrets";
import type { listIdentityProviderSecretsOutput as apimanagement_listIdentityProviderSecrets } from "@pulumi/azure-native/apimanagement/listIdentityProviderSecrets";
import type { listOpenIdConnectProviderSecretsOutput as apimanagement_listOpenIdConnectProviderSecrets } from "@pulumi/azure-native/apimanagement/listOpenIdConnectProviderSecrets";
import type { listDelegationSettingSecretsOutput as apimanagement_listDelegationSettingSecrets } from "@pulumi/azure-native/apimanagement/listDelegationSettingSecrets";
import type { listTenantAccessSecretsOutput as apimanagement_listTenantAccessSecrets } from "@pulumi/azure-native/apimanagement/listTenantAccessSecrets";
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
import type * as appplatform from "pulumi-azure-listkeys/appplatform";
import type { listServiceTestKeysOutput as appplatform_listServiceTestKeys } from "@pulumi/azure-native/appplatform/listServiceTestKeys";
import type { listJobEnvSecretsOutput as appplatform_listJobEnvSecrets } from "@pulumi/azure-native/appplatform/listJobEnvSecrets";
import type { listJobExecutionEnvSecretsOutput as appplatform_listJobExecutionEnvSecrets } from "@pulumi/azure-native/appplatform/listJobExecutionEnvSecrets";
import type * as automation from "pulumi-azure-listkeys/automation";
import type { listKeyByAutomationAccountOutput as automation_listKeyByAutomationAccount } from "@pulumi/azure-native/automation/listKeyByAutomationAccount";
import type * as avs from "pulumi-azure-listkeys/avs";
import type { listPrivateCloudAdminCredentialsOutput as avs_listPrivateCloudAdminCredentials } from "@pulumi/azure-native/avs/listPrivateCloudAdminCredentials";
import type * as azurestack from "pulumi-azure-listkeys/azurestack";
import type { listProductDetailsOutput as azurestack_listProductDetails } from "@pulumi/azure-native/azurestack/listProductDetails";
import type * as batch from "pulumi-azure-listkeys/batch";
import type { listBatchAccountKeysOutput as batch_listBatchAccountKeys } from "@pulumi/azure-native/batch/listBatchAccountKeys";
import type * as billingtrust from "pulumi-azure-listkeys/billingtrust";
import type { listAssessmentUploadTokenOutput as billingtrust_listAssessmentUploadToken } from "@pulumi/azure-native/billingtrust/listAssessmentUploadToken";
import type * as botservice from "pulumi-azure-listkeys/botservice";
import type { listBotConnectionWithSecretsOutput as botservice_listBotConnectionWithSecrets } from "@pulumi/azure-native/botservice/listBotConnectionWithSecrets";
import type { listChannelWithKeysOutput as botservice_listChannelWithKeys } from "@pulumi/azure-native/botservice/listChannelWithKeys";
import type * as cognitiveservices from "pulumi-azure-listkeys/cognitiveservices";
import type { listAccountKeysOutput as cognitiveservices_listAccountKeys } from "@pulumi/azure-native/cognitiveservices/listAccountKeys";
import type * as communication from "pulumi-azure-listkeys/communication";
import type { listCommunicationServiceKeysOutput as communication_listCommunicationServiceKeys } from "@pulumi/azure-native/communication/listCommunicationServiceKeys";
import type * as containerregistry from "pulumi-azure-listkeys/containerregistry";
import type { listRegistryCredentialsOutput as containerregistry_listRegistryCredentials } from "@pulumi/azure-native/containerregistry/listRegistryCredentials";
import type { listRegistryBuildSourceUploadUrlOutput as containerregistry_listRegistryBuildSourceUploadUrl } from "@pulumi/azure-native/containerregistry/listRegistryBuildSourceUploadUrl";
import type { listRunLogSasUrlOutput as containerregistry_listRunLogSasUrl } from "@pulumi/azure-native/containerregistry/listRunLogSasUrl";
import type { listTaskDetailsOutput as containerregistry_listTaskDetails } from "@pulumi/azure-native/containerregistry/listTaskDetails";
import type { listTaskRunDetailsOutput as containerregistry_listTaskRunDetails } from "@pulumi/azure-native/containerregistry/listTaskRunDetails";
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
import type { listMongoClusterConnectionStringsOutput as cosmosdb_listMongoClusterConnectionStrings } from "@pulumi/azure-native/cosmosdb/listMongoClusterConnectionStrings";
import type { listNotebookWorkspaceConnectionInfoOutput as cosmosdb_listNotebookWorkspaceConnectionInfo } from "@pulumi/azure-native/cosmosdb/listNotebookWorkspaceConnectionInfo";
import type * as databox from "pulumi-azure-listkeys/databox";
import type { listJobCredentialsOutput as databox_listJobCredentials } from "@pulumi/azure-native/databox/listJobCredentials";
import type * as databoxedge from "pulumi-azure-listkeys/databoxedge";
import type { listOrderDCAccessCodeOutput as databoxedge_listOrderDCAccessCode } from "@pulumi/azure-native/databoxedge/listOrderDCAccessCode";
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
import type * as engagementfabric from "pulumi-azure-listkeys/engagementfabric";
import type { listAccountKeysOutput as engagementfabric_listAccountKeys } from "@pulumi/azure-native/engagementfabric/listAccountKeys";
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
import type * as hybridconnectivity from "pulumi-azure-listkeys/hybridconnectivity";
import type { listEndpointCredentialsOutput as hybridconnectivity_listEndpointCredentials } from "@pulumi/azure-native/hybridconnectivity/listEndpointCredentials";
import type { listEndpointIngressGatewayCredentialsOutput as hybridconnectivity_listEndpointIngressGatewayCredentials } from "@pulumi/azure-native/hybridconnectivity/listEndpointIngressGatewayCredentials";
import type * as hybridcontainerservice from "pulumi-azure-listkeys/hybridcontainerservice";
import type { listProvisionedClusterInstanceAdminKubeconfigOutput as hybridcontainerservice_listProvisionedClusterInstanceAdminKubeconfig } from "@pulumi/azure-native/hybridcontainerservice/listProvisionedClusterInstanceAdminKubeconfig";
import type { listProvisionedClusterInstanceUserKubeconfigOutput as hybridcontainerservice_listProvisionedClusterInstanceUserKubeconfig } from "@pulumi/azure-native/hybridcontainerservice/listProvisionedClusterInstanceUserKubeconfig";
import type * as hybridnetwork from "pulumi-azure-listkeys/hybridnetwork";
import type { listArtifactManifestCredentialOutput as hybridnetwork_listArtifactManifestCredential } from "@pulumi/azure-native/hybridnetwork/listArtifactManifestCredential";
import type { listDeviceRegistrationKeyOutput as hybridnetwork_listDeviceRegistrationKey } from "@pulumi/azure-native/hybridnetwork/listDeviceRegistrationKey";
import type { listVendorSkusCredentialOutput as hybridnetwork_listVendorSkusCredential } from "@pulumi/azure-native/hybridnetwork/listVendorSkusCredential";
import type * as importexport from "pulumi-azure-listkeys/importexport";
import type { listBitLockerKeyOutput as importexport_listBitLockerKey } from "@pulumi/azure-native/importexport/listBitLockerKey";
import type * as iothub from "pulumi-azure-listkeys/iothub";
import type { listIotHubResourceKeysForKeyNameOutput as iothub_listIotHubResourceKeysForKeyName } from "@pulumi/azure-native/iothub/listIotHubResourceKeysForKeyName";
import type { listIotHubResourceKeysOutput as iothub_listIotHubResourceKeys } from "@pulumi/azure-native/iothub/listIotHubResourceKeys";
import type * as kubernetes from "pulumi-azure-listkeys/kubernetes";
import type { listConnectedClusterUserCredentialOutput as kubernetes_listConnectedClusterUserCredential } from "@pulumi/azure-native/kubernetes/listConnectedClusterUserCredential";
import type { listConnectedClusterUserCredentialsOutput as kubernetes_listConnectedClusterUserCredentials } from "@pulumi/azure-native/kubernetes/listConnectedClusterUserCredentials";
import type * as logic from "pulumi-azure-listkeys/logic";
import type { listWorkflowCallbackUrlOutput as logic_listWorkflowCallbackUrl } from "@pulumi/azure-native/logic/listWorkflowCallbackUrl";
import type { listWorkflowTriggerCallbackUrlOutput as logic_listWorkflowTriggerCallbackUrl } from "@pulumi/azure-native/logic/listWorkflowTriggerCallbackUrl";
import type { listWorkflowVersionTriggerCallbackUrlOutput as logic_listWorkflowVersionTriggerCallbackUrl } from "@pulumi/azure-native/logic/listWorkflowVersionTriggerCallbackUrl";
import type { listWorkflowVersionCallbackUrlOutput as logic_listWorkflowVersionCallbackUrl } from "@pulumi/azure-native/logic/listWorkflowVersionCallbackUrl";
import type { listWorkflowAccessKeySecretKeysOutput as logic_listWorkflowAccessKeySecretKeys } from "@pulumi/azure-native/logic/listWorkflowAccessKeySecretKeys";
import type { listIntegrationAccountCallbackUrlOutput as logic_listIntegrationAccountCallbackUrl } from "@pulumi/azure-native/logic/listIntegrationAccountCallbackUrl";
import type { listIntegrationAccountAgreementContentCallbackUrlOutput as logic_listIntegrationAccountAgreementContentCallbackUrl } from "@pulumi/azure-native/logic/listIntegrationAccountAgreementContentCallbackUrl";
import type { listIntegrationAccountAssemblyContentCallbackUrlOutput as logic_listIntegrationAccountAssemblyContentCallbackUrl } from "@pulumi/azure-native/logic/listIntegrationAccountAssemblyContentCallbackUrl";
import type { listIntegrationAccountMapContentCallbackUrlOutput as logic_listIntegrationAccountMapContentCallbackUrl } from "@pulumi/azure-native/logic/listIntegrationAccountMapContentCallbackUrl";
import type { listIntegrationAccountPartnerContentCallbackUrlOutput as logic_listIntegrationAccountPartnerContentCallbackUrl } from "@pulumi/azure-native/logic/listIntegrationAccountPartnerContentCallbackUrl";
import type { listIntegrationAccountSchemaContentCallbackUrlOutput as logic_listIntegrationAccountSchemaContentCallbackUrl } from "@pulumi/azure-native/logic/listIntegrationAccountSchemaContentCallbackUrl";
import type * as machinelearningservices from "pulumi-azure-listkeys/machinelearningservices";
import type { listWorkspaceKeysOutput as machinelearningservices_listWorkspaceKeys } from "@pulumi/azure-native/machinelearningservices/listWorkspaceKeys";
import type { listComputeKeysOutput as machinelearningservices_listComputeKeys } from "@pulumi/azure-native/machinelearningservices/listComputeKeys";
import type { listServerlessEndpointKeysOutput as machinelearningservices_listServerlessEndpointKeys } from "@pulumi/azure-native/machinelearningservices/listServerlessEndpointKeys";
import type { listOnlineEndpointKeysOutput as machinelearningservices_listOnlineEndpointKeys } from "@pulumi/azure-native/machinelearningservices/listOnlineEndpointKeys";
import type { getOnlineEndpointTokenOutput as machinelearningservices_getOnlineEndpointToken } from "@pulumi/azure-native/machinelearningservices/getOnlineEndpointToken";
import type { listBatchEndpointKeysOutput as machinelearningservices_listBatchEndpointKeys } from "@pulumi/azure-native/machinelearningservices/listBatchEndpointKeys";
import type { listEndpointKeysOutput as machinelearningservices_listEndpointKeys } from "@pulumi/azure-native/machinelearningservices/listEndpointKeys";
import type { listDatastoreSecretsOutput as machinelearningservices_listDatastoreSecrets } from "@pulumi/azure-native/machinelearningservices/listDatastoreSecrets";
import type { listWorkspaceConnectionSecretsOutput as machinelearningservices_listWorkspaceConnectionSecrets } from "@pulumi/azure-native/machinelearningservices/listWorkspaceConnectionSecrets";
import type { listWorkspaceNotebookAccessTokenOutput as machinelearningservices_listWorkspaceNotebookAccessToken } from "@pulumi/azure-native/machinelearningservices/listWorkspaceNotebookAccessToken";
import type { listWorkspaceNotebookKeysOutput as machinelearningservices_listWorkspaceNotebookKeys } from "@pulumi/azure-native/machinelearningservices/listWorkspaceNotebookKeys";
import type { listWorkspaceStorageAccountKeysOutput as machinelearningservices_listWorkspaceStorageAccountKeys } from "@pulumi/azure-native/machinelearningservices/listWorkspaceStorageAccountKeys";
import type * as maps from "pulumi-azure-listkeys/maps";
import type { listAccountKeysOutput as maps_listAccountKeys } from "@pulumi/azure-native/maps/listAccountKeys";
import type { listAccountSasOutput as maps_listAccountSas } from "@pulumi/azure-native/maps/listAccountSas";
import type * as mongocluster from "pulumi-azure-listkeys/mongocluster";
import type { listMongoClusterConnectionStringsOutput as mongocluster_listMongoClusterConnectionStrings } from "@pulumi/azure-native/mongocluster/listMongoClusterConnectionStrings";
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
import type * as saas from "pulumi-azure-listkeys/saas";
import type { listSaasSubscriptionLevelAccessTokenOutput as saas_listSaasSubscriptionLevelAccessToken } from "@pulumi/azure-native/saas/listSaasSubscriptionLevelAccessToken";
import type * as search from "pulumi-azure-listkeys/search";
import type { listAdminKeyOutput as search_listAdminKey } from "@pulumi/azure-native/search/listAdminKey";
import type { listQueryKeyBySearchServiceOutput as search_listQueryKeyBySearchService } from "@pulumi/azure-native/search/listQueryKeyBySearchService";
import type * as servicebus from "pulumi-azure-listkeys/servicebus";
import type { listNamespaceKeysOutput as servicebus_listNamespaceKeys } from "@pulumi/azure-native/servicebus/listNamespaceKeys";
import type { listQueueKeysOutput as servicebus_listQueueKeys } from "@pulumi/azure-native/servicebus/listQueueKeys";
import type { listTopicKeysOutput as servicebus_listTopicKeys } from "@pulumi/azure-native/servicebus/listTopicKeys";
import type { listDisasterRecoveryConfigKeysOutput as servicebus_listDisasterRecoveryConfigKeys } from "@pulumi/azure-native/servicebus/listDisasterRecoveryConfigKeys";
import type * as servicelinker from "pulumi-azure-listkeys/servicelinker";
import type { listLinkerConfigurationsOutput as servicelinker_listLinkerConfigurations } from "@pulumi/azure-native/servicelinker/listLinkerConfigurations";
import type * as signalrservice from "pulumi-azure-listkeys/signalrservice";
import type { listSignalRKeysOutput as signalrservice_listSignalRKeys } from "@pulumi/azure-native/signalrservice/listSignalRKeys";
import type * as solutions from "pulumi-azure-listkeys/solutions";
import type { listApplicationTokensOutput as solutions_listApplicationTokens } from "@pulumi/azure-native/solutions/listApplicationTokens";
import type * as storage from "pulumi-azure-listkeys/storage";
import type { listStorageAccountKeysOutput as storage_listStorageAccountKeys } from "@pulumi/azure-native/storage/listStorageAccountKeys";
import type { listLocalUserKeysOutput as storage_listLocalUserKeys } from "@pulumi/azure-native/storage/listLocalUserKeys";
import type { listStorageAccountSASOutput as storage_listStorageAccountSAS } from "@pulumi/azure-native/storage/listStorageAccountSAS";
import type { listStorageAccountServiceSASOutput as storage_listStorageAccountServiceSAS } from "@pulumi/azure-native/storage/listStorageAccountServiceSAS";
import type * as synapse from "pulumi-azure-listkeys/synapse";
import type { listIntegrationRuntimeAuthKeyOutput as synapse_listIntegrationRuntimeAuthKey } from "@pulumi/azure-native/synapse/listIntegrationRuntimeAuthKey";
import type * as web from "pulumi-azure-listkeys/web";
import type { listStaticSiteSecretsOutput as web_listStaticSiteSecrets } from "@pulumi/azure-native/web/listStaticSiteSecrets";
import type { listStaticSiteAppSettingsOutput as web_listStaticSiteAppSettings } from "@pulumi/azure-native/web/listStaticSiteAppSettings";
import type { listStaticSiteFunctionAppSettingsOutput as web_listStaticSiteFunctionAppSettings } from "@pulumi/azure-native/web/listStaticSiteFunctionAppSettings";
import type { listStaticSiteBuildAppSettingsOutput as web_listStaticSiteBuildAppSettings } from "@pulumi/azure-native/web/listStaticSiteBuildAppSettings";
import type { listStaticSiteBuildFunctionAppSettingsOutput as web_listStaticSiteBuildFunctionAppSettings } from "@pulumi/azure-native/web/listStaticSiteBuildFunctionAppSettings";
import type { listWebAppFunctionKeysOutput as web_listWebAppFunctionKeys } from "@pulumi/azure-native/web/listWebAppFunctionKeys";
import type { listWebAppFunctionKeysSlotOutput as web_listWebAppFunctionKeysSlot } from "@pulumi/azure-native/web/listWebAppFunctionKeysSlot";
import type { listWebAppFunctionSecretsOutput as web_listWebAppFunctionSecrets } from "@pulumi/azure-native/web/listWebAppFunctionSecrets";
import type { listWebAppFunctionSecretsSlotOutput as web_listWebAppFunctionSecretsSlot } from "@pulumi/azure-native/web/listWebAppFunctionSecretsSlot";
import type { listWebAppHostKeysOutput as web_listWebAppHostKeys } from "@pulumi/azure-native/web/listWebAppHostKeys";
import type { listWebAppHostKeysSlotOutput as web_listWebAppHostKeysSlot } from "@pulumi/azure-native/web/listWebAppHostKeysSlot";
import type { listWebAppSyncFunctionTriggersOutput as web_listWebAppSyncFunctionTriggers } from "@pulumi/azure-native/web/listWebAppSyncFunctionTriggers";
import type { listWebAppSyncFunctionTriggersSlotOutput as web_listWebAppSyncFunctionTriggersSlot } from "@pulumi/azure-native/web/listWebAppSyncFunctionTriggersSlot";
import type { listWebAppPublishingCredentialsOutput as web_listWebAppPublishingCredentials } from "@pulumi/azure-native/web/listWebAppPublishingCredentials";
import type { listWebAppPublishingCredentialsSlotOutput as web_listWebAppPublishingCredentialsSlot } from "@pulumi/azure-native/web/listWebAppPublishingCredentialsSlot";
import type { listWebAppApplicationSettingsOutput as web_listWebAppApplicationSettings } from "@pulumi/azure-native/web/listWebAppApplicationSettings";
import type { listWebAppApplicationSettingsSlotOutput as web_listWebAppApplicationSettingsSlot } from "@pulumi/azure-native/web/listWebAppApplicationSettingsSlot";
import type { listWebAppConnectionStringsOutput as web_listWebAppConnectionStrings } from "@pulumi/azure-native/web/listWebAppConnectionStrings";
import type { listWebAppConnectionStringsSlotOutput as web_listWebAppConnectionStringsSlot } from "@pulumi/azure-native/web/listWebAppConnectionStringsSlot";
import type { listWebAppAuthSettingsOutput as web_listWebAppAuthSettings } from "@pulumi/azure-native/web/listWebAppAuthSettings";
import type { listWebAppAuthSettingsSlotOutput as web_listWebAppAuthSettingsSlot } from "@pulumi/azure-native/web/listWebAppAuthSettingsSlot";
import type { listWebAppAzureStorageAccountsOutput as web_listWebAppAzureStorageAccounts } from "@pulumi/azure-native/web/listWebAppAzureStorageAccounts";
import type { listWebAppAzureStorageAccountsSlotOutput as web_listWebAppAzureStorageAccountsSlot } from "@pulumi/azure-native/web/listWebAppAzureStorageAccountsSlot";
import type { listWebAppBackupConfigurationOutput as web_listWebAppBackupConfiguration } from "@pulumi/azure-native/web/listWebAppBackupConfiguration";
import type { listWebAppBackupConfigurationSlotOutput as web_listWebAppBackupConfigurationSlot } from "@pulumi/azure-native/web/listWebAppBackupConfigurationSlot";
import type { listWebAppBackupStatusSecretsOutput as web_listWebAppBackupStatusSecrets } from "@pulumi/azure-native/web/listWebAppBackupStatusSecrets";
import type { listWebAppBackupStatusSecretsSlotOutput as web_listWebAppBackupStatusSecretsSlot } from "@pulumi/azure-native/web/listWebAppBackupStatusSecretsSlot";
import type { listWebAppSiteBackupsOutput as web_listWebAppSiteBackups } from "@pulumi/azure-native/web/listWebAppSiteBackups";
import type { listWebAppSiteBackupsSlotOutput as web_listWebAppSiteBackupsSlot } from "@pulumi/azure-native/web/listWebAppSiteBackupsSlot";
import type { listWebAppHybridConnectionKeysOutput as web_listWebAppHybridConnectionKeys } from "@pulumi/azure-native/web/listWebAppHybridConnectionKeys";
import type { listWebAppHybridConnectionKeysSlotOutput as web_listWebAppHybridConnectionKeysSlot } from "@pulumi/azure-native/web/listWebAppHybridConnectionKeysSlot";
import type { listAppServicePlanHybridConnectionKeysOutput as web_listAppServicePlanHybridConnectionKeys } from "@pulumi/azure-native/web/listAppServicePlanHybridConnectionKeys";
import type { listConnectionKeysOutput as web_listConnectionKeys } from "@pulumi/azure-native/web/listConnectionKeys";
import type { listWorkflowTriggerCallbackUrlOutput as web_listWorkflowTriggerCallbackUrl } from "@pulumi/azure-native/web/listWorkflowTriggerCallbackUrl";
import type * as webpubsub from "pulumi-azure-listkeys/webpubsub";
import type { listWebPubSubKeysOutput as webpubsub_listWebPubSubKeys } from "@pulumi/azure-native/webpubsub/listWebPubSubKeys";
import { MOVED, type Moved } from "./moving";

export const everyFunction: {
  apimanagement_listSubscriptionSecrets: Moved<
    typeof apimanagement_listSubscriptionSecrets,
    typeof apimanagement.listSubscriptionSecretsOutput
  >;
  apimanagement_listWorkspaceSubscriptionSecrets: Moved<
    typeof apimanagement_listWorkspaceSubscriptionSecrets,
    typeof apimanagement.listWorkspaceSubscriptionSecretsOutput
  >;
  apimanagement_listNamedValue: Moved<
    typeof apimanagement_listNamedValue,
    typeof apimanagement.listNamedValueOutput
  >;
  apimanagement_listWorkspaceNamedValue: Moved<
    typeof apimanagement_listWorkspaceNamedValue,
    typeof apimanagement.listWorkspaceNamedValueOutput
  >;
  apimanagement_listGatewayKeys: Moved<
    typeof apimanagement_listGatewayKeys,
    typeof apimanagement.listGatewayKeysOutput
  >;
  apimanagement_listGatewayDebugCredentials: Moved<
    typeof apimanagement_listGatewayDebugCredentials,
    typeof apimanagement.listGatewayDebugCredentialsOutput
  >;
  apimanagement_listAuthorizationServerSecrets: Moved<
    typeof apimanagement_listAuthorizationServerSecrets,
    typeof apimanagement.listAuthorizationServerSecretsOutput
  >;
  apimanagement_listClientApplicationSecrets: Moved<
    typeof apimanagement_listClientApplicationSecrets,
    typeof apimanagement.listClientApplicationSecretsOutput
  >;
  apimanagement_listIdentityProviderSecrets: Moved<
    typeof apimanagement_listIdentityProviderSecrets,
    typeof apimanagement.listIdentityProviderSecretsOutput
  >;
  apimanagement_listOpenIdConnectProviderSecrets: Moved<
    typeof apimanagement_listOpenIdConnectProviderSecrets,
    typeof apimanagement.listOpenIdConnectProviderSecretsOutput
  >;
  apimanagement_listDelegationSettingSecrets: Moved<
    typeof apimanagement_listDelegationSettingSecrets,
    typeof apimanagement.listDelegationSettingSecretsOutput
  >;
  apimanagement_listTenantAccessSecrets: Moved<
    typeof apimanagement_listTenantAccessSecrets,
    typeof apimanagement.listTenantAccessSecretsOutput
  >;
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
  appplatform_listServiceTestKeys: Moved<
    typeof appplatform_listServiceTestKeys,
    typeof appplatform.listServiceTestKeysOutput
  >;
  appplatform_listJobEnvSecrets: Moved<
    typeof appplatform_listJobEnvSecrets,
    typeof appplatform.listJobEnvSecretsOutput
  >;
  appplatform_listJobExecutionEnvSecrets: Moved<
    typeof appplatform_listJobExecutionEnvSecrets,
    typeof appplatform.listJobExecutionEnvSecretsOutput
  >;
  automation_listKeyByAutomationAccount: Moved<
    typeof automation_listKeyByAutomationAccount,
    typeof automation.listKeyByAutomationAccountOutput
  >;
  avs_listPrivateCloudAdminCredentials: Moved<
    typeof avs_listPrivateCloudAdminCredentials,
    typeof avs.listPrivateCloudAdminCredentialsOutput
  >;
  azurestack_listProductDetails: Moved<
    typeof azurestack_listProductDetails,
    typeof azurestack.listProductDetailsOutput
  >;
  batch_listBatchAccountKeys: Moved<
    typeof batch_listBatchAccountKeys,
    typeof batch.listBatchAccountKeysOutput
  >;
  billingtrust_listAssessmentUploadToken: Moved<
    typeof billingtrust_listAssessmentUploadToken,
    typeof billingtrust.listAssessmentUploadTokenOutput
  >;
  botservice_listBotConnectionWithSecrets: Moved<
    typeof botservice_listBotConnectionWithSecrets,
    typeof botservice.listBotConnectionWithSecretsOutput
  >;
  botservice_listChannelWithKeys: Moved<
    typeof botservice_listChannelWithKeys,
    typeof botservice.listChannelWithKeysOutput
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
  containerregistry_listRegistryBuildSourceUploadUrl: Moved<
    typeof containerregistry_listRegistryBuildSourceUploadUrl,
    typeof containerregistry.listRegistryBuildSourceUploadUrlOutput
  >;
  containerregistry_listRunLogSasUrl: Moved<
    typeof containerregistry_listRunLogSasUrl,
    typeof containerregistry.listRunLogSasUrlOutput
  >;
  containerregistry_listTaskDetails: Moved<
    typeof containerregistry_listTaskDetails,
    typeof containerregistry.listTaskDetailsOutput
  >;
  containerregistry_listTaskRunDetails: Moved<
    typeof containerregistry_listTaskRunDetails,
    typeof containerregistry.listTaskRunDetailsOutput
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
  cosmosdb_listMongoClusterConnectionStrings: Moved<
    typeof cosmosdb_listMongoClusterConnectionStrings,
    typeof cosmosdb.listMongoClusterConnectionStringsOutput
  >;
  cosmosdb_listNotebookWorkspaceConnectionInfo: Moved<
    typeof cosmosdb_listNotebookWorkspaceConnectionInfo,
    typeof cosmosdb.listNotebookWorkspaceConnectionInfoOutput
  >;
  databox_listJobCredentials: Moved<
    typeof databox_listJobCredentials,
    typeof databox.listJobCredentialsOutput
  >;
  databoxedge_listOrderDCAccessCode: Moved<
    typeof databoxedge_listOrderDCAccessCode,
    typeof databoxedge.listOrderDCAccessCodeOutput
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
  engagementfabric_listAccountKeys: Moved<
    typeof engagementfabric_listAccountKeys,
    typeof engagementfabric.listAccountKeysOutput
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
  hybridconnectivity_listEndpointCredentials: Moved<
    typeof hybridconnectivity_listEndpointCredentials,
    typeof hybridconnectivity.listEndpointCredentialsOutput
  >;
  hybridconnectivity_listEndpointIngressGatewayCredentials: Moved<
    typeof hybridconnectivity_listEndpointIngressGatewayCredentials,
    typeof hybridconnectivity.listEndpointIngressGatewayCredentialsOutput
  >;
  hybridcontainerservice_listProvisionedClusterInstanceAdminKubeconfig: Moved<
    typeof hybridcontainerservice_listProvisionedClusterInstanceAdminKubeconfig,
    typeof hybridcontainerservice.listProvisionedClusterInstanceAdminKubeconfigOutput
  >;
  hybridcontainerservice_listProvisionedClusterInstanceUserKubeconfig: Moved<
    typeof hybridcontainerservice_listProvisionedClusterInstanceUserKubeconfig,
    typeof hybridcontainerservice.listProvisionedClusterInstanceUserKubeconfigOutput
  >;
  hybridnetwork_listArtifactManifestCredential: Moved<
    typeof hybridnetwork_listArtifactManifestCredential,
    typeof hybridnetwork.listArtifactManifestCredentialOutput
  >;
  hybridnetwork_listDeviceRegistrationKey: Moved<
    typeof hybridnetwork_listDeviceRegistrationKey,
    typeof hybridnetwork.listDeviceRegistrationKeyOutput
  >;
  hybridnetwork_listVendorSkusCredential: Moved<
    typeof hybridnetwork_listVendorSkusCredential,
    typeof hybridnetwork.listVendorSkusCredentialOutput
  >;
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
  logic_listWorkflowCallbackUrl: Moved<
    typeof logic_listWorkflowCallbackUrl,
    typeof logic.listWorkflowCallbackUrlOutput
  >;
  logic_listWorkflowTriggerCallbackUrl: Moved<
    typeof logic_listWorkflowTriggerCallbackUrl,
    typeof logic.listWorkflowTriggerCallbackUrlOutput
  >;
  logic_listWorkflowVersionTriggerCallbackUrl: Moved<
    typeof logic_listWorkflowVersionTriggerCallbackUrl,
    typeof logic.listWorkflowVersionTriggerCallbackUrlOutput
  >;
  logic_listWorkflowVersionCallbackUrl: Moved<
    typeof logic_listWorkflowVersionCallbackUrl,
    typeof logic.listWorkflowVersionCallbackUrlOutput
  >;
  logic_listWorkflowAccessKeySecretKeys: Moved<
    typeof logic_listWorkflowAccessKeySecretKeys,
    typeof logic.listWorkflowAccessKeySecretKeysOutput
  >;
  logic_listIntegrationAccountCallbackUrl: Moved<
    typeof logic_listIntegrationAccountCallbackUrl,
    typeof logic.listIntegrationAccountCallbackUrlOutput
  >;
  logic_listIntegrationAccountAgreementContentCallbackUrl: Moved<
    typeof logic_listIntegrationAccountAgreementContentCallbackUrl,
    typeof logic.listIntegrationAccountAgreementContentCallbackUrlOutput
  >;
  logic_listIntegrationAccountAssemblyContentCallbackUrl: Moved<
    typeof logic_listIntegrationAccountAssemblyContentCallbackUrl,
    typeof logic.listIntegrationAccountAssemblyContentCallbackUrlOutput
  >;
  logic_listIntegrationAccountMapContentCallbackUrl: Moved<
    typeof logic_listIntegrationAccountMapContentCallbackUrl,
    typeof logic.listIntegrationAccountMapContentCallbackUrlOutput
  >;
  logic_listIntegrationAccountPartnerContentCallbackUrl: Moved<
    typeof logic_listIntegrationAccountPartnerContentCallbackUrl,
    typeof logic.listIntegrationAccountPartnerContentCallbackUrlOutput
  >;
  logic_listIntegrationAccountSchemaContentCallbackUrl: Moved<
    typeof logic_listIntegrationAccountSchemaContentCallbackUrl,
    typeof logic.listIntegrationAccountSchemaContentCallbackUrlOutput
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
  machinelearningservices_getOnlineEndpointToken: Moved<
    typeof machinelearningservices_getOnlineEndpointToken,
    typeof machinelearningservices.getOnlineEndpointTokenOutput
  >;
  machinelearningservices_listBatchEndpointKeys: Moved<
    typeof machinelearningservices_listBatchEndpointKeys,
    typeof machinelearningservices.listBatchEndpointKeysOutput
  >;
  machinelearningservices_listEndpointKeys: Moved<
    typeof machinelearningservices_listEndpointKeys,
    typeof machinelearningservices.listEndpointKeysOutput
  >;
  machinelearningservices_listDatastoreSecrets: Moved<
    typeof machinelearningservices_listDatastoreSecrets,
    typeof machinelearningservices.listDatastoreSecretsOutput
  >;
  machinelearningservices_listWorkspaceConnectionSecrets: Moved<
    typeof machinelearningservices_listWorkspaceConnectionSecrets,
    typeof machinelearningservices.listWorkspaceConnectionSecretsOutput
  >;
  machinelearningservices_listWorkspaceNotebookAccessToken: Moved<
    typeof machinelearningservices_listWorkspaceNotebookAccessToken,
    typeof machinelearningservices.listWorkspaceNotebookAccessTokenOutput
  >;
  machinelearningservices_listWorkspaceNotebookKeys: Moved<
    typeof machinelearningservices_listWorkspaceNotebookKeys,
    typeof machinelearningservices.listWorkspaceNotebookKeysOutput
  >;
  machinelearningservices_listWorkspaceStorageAccountKeys: Moved<
    typeof machinelearningservices_listWorkspaceStorageAccountKeys,
    typeof machinelearningservices.listWorkspaceStorageAccountKeysOutput
  >;
  maps_listAccountKeys: Moved<typeof maps_listAccountKeys, typeof maps.listAccountKeysOutput>;
  maps_listAccountSas: Moved<typeof maps_listAccountSas, typeof maps.listAccountSasOutput>;
  mongocluster_listMongoClusterConnectionStrings: Moved<
    typeof mongocluster_listMongoClusterConnectionStrings,
    typeof mongocluster.listMongoClusterConnectionStringsOutput
  >;
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
  saas_listSaasSubscriptionLevelAccessToken: Moved<
    typeof saas_listSaasSubscriptionLevelAccessToken,
    typeof saas.listSaasSubscriptionLevelAccessTokenOutput
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
  servicelinker_listLinkerConfigurations: Moved<
    typeof servicelinker_listLinkerConfigurations,
    typeof servicelinker.listLinkerConfigurationsOutput
  >;
  signalrservice_listSignalRKeys: Moved<
    typeof signalrservice_listSignalRKeys,
    typeof signalrservice.listSignalRKeysOutput
  >;
  solutions_listApplicationTokens: Moved<
    typeof solutions_listApplicationTokens,
    typeof solutions.listApplicationTokensOutput
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
  web_listStaticSiteSecrets: Moved<typeof web_listStaticSiteSecrets, typeof web.listStaticSiteSecretsOutput>;
  web_listStaticSiteAppSettings: Moved<
    typeof web_listStaticSiteAppSettings,
    typeof web.listStaticSiteAppSettingsOutput
  >;
  web_listStaticSiteFunctionAppSettings: Moved<
    typeof web_listStaticSiteFunctionAppSettings,
    typeof web.listStaticSiteFunctionAppSettingsOutput
  >;
  web_listStaticSiteBuildAppSettings: Moved<
    typeof web_listStaticSiteBuildAppSettings,
    typeof web.listStaticSiteBuildAppSettingsOutput
  >;
  web_listStaticSiteBuildFunctionAppSettings: Moved<
    typeof web_listStaticSiteBuildFunctionAppSettings,
    typeof web.listStaticSiteBuildFunctionAppSettingsOutput
  >;
  web_listWebAppFunctionKeys: Moved<
    typeof web_listWebAppFunctionKeys,
    typeof web.listWebAppFunctionKeysOutput
  >;
  web_listWebAppFunctionKeysSlot: Moved<
    typeof web_listWebAppFunctionKeysSlot,
    typeof web.listWebAppFunctionKeysSlotOutput
  >;
  web_listWebAppFunctionSecrets: Moved<
    typeof web_listWebAppFunctionSecrets,
    typeof web.listWebAppFunctionSecretsOutput
  >;
  web_listWebAppFunctionSecretsSlot: Moved<
    typeof web_listWebAppFunctionSecretsSlot,
    typeof web.listWebAppFunctionSecretsSlotOutput
  >;
  web_listWebAppHostKeys: Moved<typeof web_listWebAppHostKeys, typeof web.listWebAppHostKeysOutput>;
  web_listWebAppHostKeysSlot: Moved<
    typeof web_listWebAppHostKeysSlot,
    typeof web.listWebAppHostKeysSlotOutput
  >;
  web_listWebAppSyncFunctionTriggers: Moved<
    typeof web_listWebAppSyncFunctionTriggers,
    typeof web.listWebAppSyncFunctionTriggersOutput
  >;
  web_listWebAppSyncFunctionTriggersSlot: Moved<
    typeof web_listWebAppSyncFunctionTriggersSlot,
    typeof web.listWebAppSyncFunctionTriggersSlotOutput
  >;
  web_listWebAppPublishingCredentials: Moved<
    typeof web_listWebAppPublishingCredentials,
    typeof web.listWebAppPublishingCredentialsOutput
  >;
  web_listWebAppPublishingCredentialsSlot: Moved<
    typeof web_listWebAppPublishingCredentialsSlot,
    typeof web.listWebAppPublishingCredentialsSlotOutput
  >;
  web_listWebAppApplicationSettings: Moved<
    typeof web_listWebAppApplicationSettings,
    typeof web.listWebAppApplicationSettingsOutput
  >;
  web_listWebAppApplicationSettingsSlot: Moved<
    typeof web_listWebAppApplicationSettingsSlot,
    typeof web.listWebAppApplicationSettingsSlotOutput
  >;
  web_listWebAppConnectionStrings: Moved<
    typeof web_listWebAppConnectionStrings,
    typeof web.listWebAppConnectionStringsOutput
  >;
  web_listWebAppConnectionStringsSlot: Moved<
    typeof web_listWebAppConnectionStringsSlot,
    typeof web.listWebAppConnectionStringsSlotOutput
  >;
  web_listWebAppAuthSettings: Moved<
    typeof web_listWebAppAuthSettings,
    typeof web.listWebAppAuthSettingsOutput
  >;
  web_listWebAppAuthSettingsSlot: Moved<
    typeof web_listWebAppAuthSettingsSlot,
    typeof web.listWebAppAuthSettingsSlotOutput
  >;
  web_listWebAppAzureStorageAccounts: Moved<
    typeof web_listWebAppAzureStorageAccounts,
    typeof web.listWebAppAzureStorageAccountsOutput
  >;
  web_listWebAppAzureStorageAccountsSlot: Moved<
    typeof web_listWebAppAzureStorageAccountsSlot,
    typeof web.listWebAppAzureStorageAccountsSlotOutput
  >;
  web_listWebAppBackupConfiguration: Moved<
    typeof web_listWebAppBackupConfiguration,
    typeof web.listWebAppBackupConfigurationOutput
  >;
  web_listWebAppBackupConfigurationSlot: Moved<
    typeof web_listWebAppBackupConfigurationSlot,
    typeof web.listWebAppBackupConfigurationSlotOutput
  >;
  web_listWebAppBackupStatusSecrets: Moved<
    typeof web_listWebAppBackupStatusSecrets,
    typeof web.listWebAppBackupStatusSecretsOutput
  >;
  web_listWebAppBackupStatusSecretsSlot: Moved<
    typeof web_listWebAppBackupStatusSecretsSlot,
    typeof web.listWebAppBackupStatusSecretsSlotOutput
  >;
  web_listWebAppSiteBackups: Moved<typeof web_listWebAppSiteBackups, typeof web.listWebAppSiteBackupsOutput>;
  web_listWebAppSiteBackupsSlot: Moved<
    typeof web_listWebAppSiteBackupsSlot,
    typeof web.listWebAppSiteBackupsSlotOutput
  >;
  web_listWebAppHybridConnectionKeys: Moved<
    typeof web_listWebAppHybridConnectionKeys,
    typeof web.listWebAppHybridConnectionKeysOutput
  >;
  web_listWebAppHybridConnectionKeysSlot: Moved<
    typeof web_listWebAppHybridConnectionKeysSlot,
    typeof web.listWebAppHybridConnectionKeysSlotOutput
  >;
  web_listAppServicePlanHybridConnectionKeys: Moved<
    typeof web_listAppServicePlanHybridConnectionKeys,
    typeof web.listAppServicePlanHybridConnectionKeysOutput
  >;
  web_listConnectionKeys: Moved<typeof web_listConnectionKeys, typeof web.listConnectionKeysOutput>;
  web_listWorkflowTriggerCallbackUrl: Moved<
    typeof web_listWorkflowTriggerCallbackUrl,
    typeof web.listWorkflowTriggerCallbackUrlOutput
  >;
  webpubsub_listWebPubSubKeys: Moved<
    typeof webpubsub_listWebPubSubKeys,
    typeof webpubsub.listWebPubSubKeysOutput
  >;
} = {
  apimanagement_listSubscriptionSecrets: MOVED,
  apimanagement_listWorkspaceSubscriptionSecrets: MOVED,
  apimanagement_listNamedValue: MOVED,
  apimanagement_listWorkspaceNamedValue: MOVED,
  apimanagement_listGatewayKeys: MOVED,
  apimanagement_listGatewayDebugCredentials: MOVED,
  apimanagement_listAuthorizationServerSecrets: MOVED,
  apimanagement_listClientApplicationSecrets: MOVED,
  apimanagement_listIdentityProviderSecrets: MOVED,
  apimanagement_listOpenIdConnectProviderSecrets: MOVED,
  apimanagement_listDelegationSettingSecrets: MOVED,
  apimanagement_listTenantAccessSecrets: MOVED,
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
  appplatform_listServiceTestKeys: MOVED,
  appplatform_listJobEnvSecrets: MOVED,
  appplatform_listJobExecutionEnvSecrets: MOVED,
  automation_listKeyByAutomationAccount: MOVED,
  avs_listPrivateCloudAdminCredentials: MOVED,
  azurestack_listProductDetails: MOVED,
  batch_listBatchAccountKeys: MOVED,
  billingtrust_listAssessmentUploadToken: MOVED,
  botservice_listBotConnectionWithSecrets: MOVED,
  botservice_listChannelWithKeys: MOVED,
  cognitiveservices_listAccountKeys: MOVED,
  communication_listCommunicationServiceKeys: MOVED,
  containerregistry_listRegistryCredentials: MOVED,
  containerregistry_listRegistryBuildSourceUploadUrl: MOVED,
  containerregistry_listRunLogSasUrl: MOVED,
  containerregistry_listTaskDetails: MOVED,
  containerregistry_listTaskRunDetails: MOVED,
  containerservice_listManagedClusterUserCredentials: MOVED,
  containerservice_listManagedClusterAdminCredentials: MOVED,
  containerservice_listManagedClusterMonitoringUserCredentials: MOVED,
  containerservice_listManagedClusterAccessProfile: MOVED,
  containerservice_listManagedNamespaceCredential: MOVED,
  containerservice_listNamespaceCredential: MOVED,
  containerservice_listFleetCredentials: MOVED,
  cosmosdb_listDatabaseAccountKeys: MOVED,
  cosmosdb_listDatabaseAccountConnectionStrings: MOVED,
  cosmosdb_listMongoClusterConnectionStrings: MOVED,
  cosmosdb_listNotebookWorkspaceConnectionInfo: MOVED,
  databox_listJobCredentials: MOVED,
  databoxedge_listOrderDCAccessCode: MOVED,
  datadog_listMonitorApiKeys: MOVED,
  datafactory_listIntegrationRuntimeAuthKeys: MOVED,
  datamigration_listSqlMigrationServiceAuthKeys: MOVED,
  desktopvirtualization_listHostPoolRegistrationTokens: MOVED,
  desktopvirtualization_listSessionHostSingleRegistrationTokens: MOVED,
  deviceprovisioningservices_listIotDpsResourceKeysForKeyName: MOVED,
  deviceprovisioningservices_listIotDpsResourceKeys: MOVED,
  engagementfabric_listAccountKeys: MOVED,
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
  hybridconnectivity_listEndpointCredentials: MOVED,
  hybridconnectivity_listEndpointIngressGatewayCredentials: MOVED,
  hybridcontainerservice_listProvisionedClusterInstanceAdminKubeconfig: MOVED,
  hybridcontainerservice_listProvisionedClusterInstanceUserKubeconfig: MOVED,
  hybridnetwork_listArtifactManifestCredential: MOVED,
  hybridnetwork_listDeviceRegistrationKey: MOVED,
  hybridnetwork_listVendorSkusCredential: MOVED,
  importexport_listBitLockerKey: MOVED,
  iothub_listIotHubResourceKeysForKeyName: MOVED,
  iothub_listIotHubResourceKeys: MOVED,
  kubernetes_listConnectedClusterUserCredential: MOVED,
  kubernetes_listConnectedClusterUserCredentials: MOVED,
  logic_listWorkflowCallbackUrl: MOVED,
  logic_listWorkflowTriggerCallbackUrl: MOVED,
  logic_listWorkflowVersionTriggerCallbackUrl: MOVED,
  logic_listWorkflowVersionCallbackUrl: MOVED,
  logic_listWorkflowAccessKeySecretKeys: MOVED,
  logic_listIntegrationAccountCallbackUrl: MOVED,
  logic_listIntegrationAccountAgreementContentCallbackUrl: MOVED,
  logic_listIntegrationAccountAssemblyContentCallbackUrl: MOVED,
  logic_listIntegrationAccountMapContentCallbackUrl: MOVED,
  logic_listIntegrationAccountPartnerContentCallbackUrl: MOVED,
  logic_listIntegrationAccountSchemaContentCallbackUrl: MOVED,
  machinelearningservices_listWorkspaceKeys: MOVED,
  machinelearningservices_listComputeKeys: MOVED,
  machinelearningservices_listServerlessEndpointKeys: MOVED,
  machinelearningservices_listOnlineEndpointKeys: MOVED,
  machinelearningservices_getOnlineEndpointToken: MOVED,
  machinelearningservices_listBatchEndpointKeys: MOVED,
  machinelearningservices_listEndpointKeys: MOVED,
  machinelearningservices_listDatastoreSecrets: MOVED,
  machinelearningservices_listWorkspaceConnectionSecrets: MOVED,
  machinelearningservices_listWorkspaceNotebookAccessToken: MOVED,
  machinelearningservices_listWorkspaceNotebookKeys: MOVED,
  machinelearningservices_listWorkspaceStorageAccountKeys: MOVED,
  maps_listAccountKeys: MOVED,
  maps_listAccountSas: MOVED,
  mongocluster_listMongoClusterConnectionStrings: MOVED,
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
  saas_listSaasSubscriptionLevelAccessToken: MOVED,
  search_listAdminKey: MOVED,
  search_listQueryKeyBySearchService: MOVED,
  servicebus_listNamespaceKeys: MOVED,
  servicebus_listQueueKeys: MOVED,
  servicebus_listTopicKeys: MOVED,
  servicebus_listDisasterRecoveryConfigKeys: MOVED,
  servicelinker_listLinkerConfigurations: MOVED,
  signalrservice_listSignalRKeys: MOVED,
  solutions_listApplicationTokens: MOVED,
  storage_listStorageAccountKeys: MOVED,
  storage_listLocalUserKeys: MOVED,
  storage_listStorageAccountSAS: MOVED,
  storage_listStorageAccountServiceSAS: MOVED,
  synapse_listIntegrationRuntimeAuthKey: MOVED,
  web_listStaticSiteSecrets: MOVED,
  web_listStaticSiteAppSettings: MOVED,
  web_listStaticSiteFunctionAppSettings: MOVED,
  web_listStaticSiteBuildAppSettings: MOVED,
  web_listStaticSiteBuildFunctionAppSettings: MOVED,
  web_listWebAppFunctionKeys: MOVED,
  web_listWebAppFunctionKeysSlot: MOVED,
  web_listWebAppFunctionSecrets: MOVED,
  web_listWebAppFunctionSecretsSlot: MOVED,
  web_listWebAppHostKeys: MOVED,
  web_listWebAppHostKeysSlot: MOVED,
  web_listWebAppSyncFunctionTriggers: MOVED,
  web_listWebAppSyncFunctionTriggersSlot: MOVED,
  web_listWebAppPublishingCredentials: MOVED,
  web_listWebAppPublishingCredentialsSlot: MOVED,
  web_listWebAppApplicationSettings: MOVED,
  web_listWebAppApplicationSettingsSlot: MOVED,
  web_listWebAppConnectionStrings: MOVED,
  web_listWebAppConnectionStringsSlot: MOVED,
  web_listWebAppAuthSettings: MOVED,
  web_listWebAppAuthSettingsSlot: MOVED,
  web_listWebAppAzureStorageAccounts: MOVED,
  web_listWebAppAzureStorageAccountsSlot: MOVED,
  web_listWebAppBackupConfiguration: MOVED,
  web_listWebAppBackupConfigurationSlot: MOVED,
  web_listWebAppBackupStatusSecrets: MOVED,
  web_listWebAppBackupStatusSecretsSlot: MOVED,
  web_listWebAppSiteBackups: MOVED,
  web_listWebAppSiteBackupsSlot: MOVED,
  web_listWebAppHybridConnectionKeys: MOVED,
  web_listWebAppHybridConnectionKeysSlot: MOVED,
  web_listAppServicePlanHybridConnectionKeys: MOVED,
  web_listConnectionKeys: MOVED,
  web_listWorkflowTriggerCallbackUrl: MOVED,
  webpubsub_listWebPubSubKeys: MOVED,
};
