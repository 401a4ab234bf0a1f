// Generated from the files beside it by `npm run generate`.
/* eslint-disable @typescript-eslint/no-require-imports -- to load late is what this file is for */
import type { ServiceDeclaration } from "../operations/declare";

interface DeclarationFile {
  readonly default: ServiceDeclaration;
}

const loaders: Readonly<Record<string, () => ServiceDeclaration>> = {
  apimanagement: () => (require("./apimanagement") as DeclarationFile).default,
  app: () => (require("./app") as DeclarationFile).default,
  appconfiguration: () => (require("./appconfiguration") as DeclarationFile).default,
  appplatform: () => (require("./appplatform") as DeclarationFile).default,
  automation: () => (require("./automation") as DeclarationFile).default,
  avs: () => (require("./avs") as DeclarationFile).default,
  azurestack: () => (require("./azurestack") as DeclarationFile).default,
  batch: () => (require("./batch") as DeclarationFile).default,
  billingtrust: () => (require("./billingtrust") as DeclarationFile).default,
  botservice: () => (require("./botservice") as DeclarationFile).default,
  cognitiveservices: () => (require("./cognitiveservices") as DeclarationFile).default,
  communication: () => (require("./communication") as DeclarationFile).default,
  containerregistry: () => (require("./containerregistry") as DeclarationFile).default,
  containerservice: () => (require("./containerservice") as DeclarationFile).default,
  cosmosdb: () => (require("./cosmosdb") as DeclarationFile).default,
  databox: () => (require("./databox") as DeclarationFile).default,
  databoxedge: () => (require("./databoxedge") as DeclarationFile).default,
  datadog: () => (require("./datadog") as DeclarationFile).default,
  datafactory: () => (require("./datafactory") as DeclarationFile).default,
  datamigration: () => (require("./datamigration") as DeclarationFile).default,
  desktopvirtualization: () => (require("./desktopvirtualization") as DeclarationFile).default,
  deviceprovisioningservices: () => (require("./deviceprovisioningservices") as DeclarationFile).default,
  engagementfabric: () => (require("./engagementfabric") as DeclarationFile).default,
  eventgrid: () => (require("./eventgrid") as DeclarationFile).default,
  eventhub: () => (require("./eventhub") as DeclarationFile).default,
  fluidrelay: () => (require("./fluidrelay") as DeclarationFile).default,
  healthbot: () => (require("./healthbot") as DeclarationFile).default,
  hybridconnectivity: () => (require("./hybridconnectivity") as DeclarationFile).default,
  hybridcontainerservice: () => (require("./hybridcontainerservice") as DeclarationFile).default,
  hybridnetwork: () => (require("./hybridnetwork") as DeclarationFile).default,
  importexport: () => (require("./importexport") as DeclarationFile).default,
  iothub: () => (require("./iothub") as DeclarationFile).default,
  kubernetes: () => (require("./kubernetes") as DeclarationFile).default,
  logic: () => (require("./logic") as DeclarationFile).default,
  machinelearningservices: () => (require("./machinelearningservices") as DeclarationFile).default,
  maps: () => (require("./maps") as DeclarationFile).default,
  mongocluster: () => (require("./mongocluster") as DeclarationFile).default,
  netapp: () => (require("./netapp") as DeclarationFile).default,
  network: () => (require("./network") as DeclarationFile).default,
  notificationhubs: () => (require("./notificationhubs") as DeclarationFile).default,
  operationalinsights: () => (require("./operationalinsights") as DeclarationFile).default,
  powerbi: () => (require("./powerbi") as DeclarationFile).default,
  purview: () => (require("./purview") as DeclarationFile).default,
  quantum: () => (require("./quantum") as DeclarationFile).default,
  redhatopenshift: () => (require("./redhatopenshift") as DeclarationFile).default,
  redis: () => (require("./redis") as DeclarationFile).default,
  redisenterprise: () => (require("./redisenterprise") as DeclarationFile).default,
  relay: () => (require("./relay") as DeclarationFile).default,
  resourceconnector: () => (require("./resourceconnector") as DeclarationFile).default,
  saas: () => (require("./saas") as DeclarationFile).default,
  search: () => (require("./search") as DeclarationFile).default,
  servicebus: () => (require("./servicebus") as DeclarationFile).default,
  servicelinker: () => (require("./servicelinker") as DeclarationFile).default,
  signalrservice: () => (require("./signalrservice") as DeclarationFile).default,
  solutions: () => (require("./solutions") as DeclarationFile).default,
  storage: () => (require("./storage") as DeclarationFile).default,
  synapse: () => (require("./synapse") as DeclarationFile).default,
  web: () => (require("./web") as DeclarationFile).default,
  webpubsub: () => (require("./webpubsub") as DeclarationFile).default,
};

/** The modules, by azure-native's names. */
export const modules: readonly string[] = Object.keys(loaders);

/** The declarations of a module; `undefined` where there is no such module. */
export function serviceOf(module: string): ServiceDeclaration | undefined {
  return Object.hasOwn(loaders, module) ? loaders[module]?.() : undefined;
}

export function allServices(): readonly ServiceDeclaration[] {
  return Object.values(loaders).map((load) => load());
}
