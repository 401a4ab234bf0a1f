/** From keys to the inputs of downstream resources: secret in, secret out; public as `wiring`. */
export {
  applicationInsightsConnectionString,
  type ApplicationInsightsConnectionStringArgs,
  cosmosConnectionString,
  type CosmosConnectionStringArgs,
  parseQuantumConnectionString,
  type QuantumConnectionParts,
  quantumConnectionString,
} from "./connectionStrings";
export {
  ContainerRegistryCredentials,
  type ContainerRegistryCredentialsArgs,
} from "./containerRegistryCredentials";
export { aiServicesHeader, bearer, functionsHeader, type FunctionsHeaderArgs, openAIHeader } from "./headers";
export {
  type KafkaArgs,
  kafkaConfiguration,
  type KafkaConfiguration,
  kafkaProperties,
  type KafkaProperties,
} from "./kafka";
export {
  type ClusterKubeconfigArgs,
  type ComputeKubeconfigArgs,
  kubeconfig,
  type KubeconfigArgs,
  type SingleKubeconfigArgs,
} from "./kubeconfig";
export { QuantumConnection } from "./quantumConnection";
export { type RedisArgs, redisConnectionString, redisUrl } from "./redis";
export {
  type ContainerAppRegistry,
  containerAppRegistry,
  type ContainerAppRegistryArgs,
  dockerConfigJson,
  imageRegistryCredential,
  type PasswordName,
  type RegistryArgs,
  type RegistryCredential,
  type RegistryUser,
} from "./registry";
export { appSettings } from "./settings";
export { sshCredentials, type SshCredentials, type SshCredentialsArgs } from "./ssh";
export { storageConnectionString, type StorageConnectionStringArgs } from "./storage";
