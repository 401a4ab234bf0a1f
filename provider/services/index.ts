// Generated from the files beside it by `npm run generate`.
import type { ServiceDeclaration } from "../operations/declare";
import appplatform from "./appplatform";
import avs from "./avs";
import azurestack from "./azurestack";
import billingtrust from "./billingtrust";
import botservice from "./botservice";
import cognitiveservices from "./cognitiveservices";
import communication from "./communication";
import containerregistry from "./containerregistry";
import cosmosdb from "./cosmosdb";
import databox from "./databox";
import databoxedge from "./databoxedge";
import engagementfabric from "./engagementfabric";
import eventhub from "./eventhub";
import hybridconnectivity from "./hybridconnectivity";
import hybridcontainerservice from "./hybridcontainerservice";
import hybridnetwork from "./hybridnetwork";
import machinelearningservices from "./machinelearningservices";
import mongocluster from "./mongocluster";
import notificationhubs from "./notificationhubs";
import operationalinsights from "./operationalinsights";
import quantum from "./quantum";
import relay from "./relay";
import saas from "./saas";
import servicebus from "./servicebus";
import servicelinker from "./servicelinker";
import signalrservice from "./signalrservice";
import solutions from "./solutions";
import storage from "./storage";
import webpubsub from "./webpubsub";

export const services: readonly ServiceDeclaration[] = [
  appplatform,
  avs,
  azurestack,
  billingtrust,
  botservice,
  cognitiveservices,
  communication,
  containerregistry,
  cosmosdb,
  databox,
  databoxedge,
  engagementfabric,
  eventhub,
  hybridconnectivity,
  hybridcontainerservice,
  hybridnetwork,
  machinelearningservices,
  mongocluster,
  notificationhubs,
  operationalinsights,
  quantum,
  relay,
  saas,
  servicebus,
  servicelinker,
  signalrservice,
  solutions,
  storage,
  webpubsub,
];
