// Generated from the files beside it by `npm run generate`.
import type { ServiceDeclaration } from "../operations/declare";
import app from "./app";
import appconfiguration from "./appconfiguration";
import automation from "./automation";
import batch from "./batch";
import cognitiveservices from "./cognitiveservices";
import communication from "./communication";
import containerregistry from "./containerregistry";
import containerservice from "./containerservice";
import cosmosdb from "./cosmosdb";
import datafactory from "./datafactory";
import deviceprovisioningservices from "./deviceprovisioningservices";
import eventgrid from "./eventgrid";
import eventhub from "./eventhub";
import iothub from "./iothub";
import machinelearningservices from "./machinelearningservices";
import maps from "./maps";
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
import synapse from "./synapse";
import webpubsub from "./webpubsub";

export const services: readonly ServiceDeclaration[] = [
  app,
  appconfiguration,
  automation,
  batch,
  cognitiveservices,
  communication,
  containerregistry,
  containerservice,
  cosmosdb,
  datafactory,
  deviceprovisioningservices,
  eventgrid,
  eventhub,
  iothub,
  machinelearningservices,
  maps,
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
  synapse,
  webpubsub,
];
