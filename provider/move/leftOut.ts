/** azure-native's functions that return credentials and that this package has not; docs/left-out.md says more of each. */
export const leftOut: Readonly<Record<string, string>> = {
  "botservice.listQnAMakerEndpointKey": "QnA Maker was retired on 31 March 2025",
  "datalakeanalytics.listStorageAccountSasTokens":
    "Azure Data Lake Analytics was retired on 29 February 2024",
  "devspaces.listControllerConnectionDetails": "Azure Dev Spaces was retired on 15 May 2021",
  "machinelearning.listWorkspaceKeys":
    "Machine Learning Studio (classic) has had no support since 31 August 2024",
  "saas.listSaasResourceAccessToken": "its resourceId is a GUID, and here it would be an ARM ID",
  "servicefabricmesh.listSecretValue": "Azure Service Fabric Mesh was retired on 28 April 2021",
};
