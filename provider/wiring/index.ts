/** From keys to the inputs of downstream resources: secret in, secret out; public as `wiring`. */
export {
  kubeconfig,
  type KubeconfigArgs,
  sshCredentials,
  type SshCredentials,
  type SshCredentialsArgs,
} from "./compute";
export {
  applicationInsightsConnectionString,
  type ApplicationInsightsConnectionStringArgs,
  parseQuantumConnectionString,
  type QuantumConnectionParts,
  quantumConnectionString,
  storageConnectionString,
  type StorageConnectionStringArgs,
} from "./connectionStrings";
export {
  ContainerRegistryCredentials,
  type ContainerRegistryCredentialsArgs,
} from "./containerRegistryCredentials";
export { QuantumConnection } from "./quantumConnection";
export {
  type ContainerAppRegistry,
  containerAppRegistry,
  type ContainerAppRegistryArgs,
  dockerConfigJson,
  imageRegistryCredential,
  type PasswordName,
  type RegistryArgs,
  type RegistryCredential,
} from "./registry";
export { appSettings, bearer } from "./settings";
