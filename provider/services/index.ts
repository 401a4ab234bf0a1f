// Generated from the files beside it by `npm run generate`.
import type { ServiceDeclaration } from "../operations/declare";
import cognitiveservices from "./cognitiveservices";
import communication from "./communication";
import containerregistry from "./containerregistry";
import containerservice from "./containerservice";
import cosmosdb from "./cosmosdb";
import eventgrid from "./eventgrid";
import eventhub from "./eventhub";
import machinelearningservices from "./machinelearningservices";
import notificationhubs from "./notificationhubs";
import operationalinsights from "./operationalinsights";
import quantum from "./quantum";
import redis from "./redis";
import redisenterprise from "./redisenterprise";
import relay from "./relay";
import search from "./search";
import servicebus from "./servicebus";
import signalrservice from "./signalrservice";
import storage from "./storage";
import webpubsub from "./webpubsub";

export const services: readonly ServiceDeclaration[] = [
  cognitiveservices,
  communication,
  containerregistry,
  containerservice,
  cosmosdb,
  eventgrid,
  eventhub,
  machinelearningservices,
  notificationhubs,
  operationalinsights,
  quantum,
  redis,
  redisenterprise,
  relay,
  search,
  servicebus,
  signalrservice,
  storage,
  webpubsub,
];
