// Generated from the files beside it by `npm run generate`.
import type { ServiceDeclaration } from "../operations/declare";
import apimanagement from "./apimanagement";
import cognitiveservices from "./cognitiveservices";
import communication from "./communication";
import containerregistry from "./containerregistry";
import cosmosdb from "./cosmosdb";
import eventhub from "./eventhub";
import logic from "./logic";
import machinelearningservices from "./machinelearningservices";
import notificationhubs from "./notificationhubs";
import operationalinsights from "./operationalinsights";
import quantum from "./quantum";
import relay from "./relay";
import servicebus from "./servicebus";
import signalrservice from "./signalrservice";
import storage from "./storage";
import web from "./web";
import webpubsub from "./webpubsub";

export const services: readonly ServiceDeclaration[] = [
  apimanagement,
  cognitiveservices,
  communication,
  containerregistry,
  cosmosdb,
  eventhub,
  logic,
  machinelearningservices,
  notificationhubs,
  operationalinsights,
  quantum,
  relay,
  servicebus,
  signalrservice,
  storage,
  web,
  webpubsub,
];
