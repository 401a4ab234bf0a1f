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
import datadog from "./datadog";
import datafactory from "./datafactory";
import datamigration from "./datamigration";
import desktopvirtualization from "./desktopvirtualization";
import deviceprovisioningservices from "./deviceprovisioningservices";
import eventgrid from "./eventgrid";
import eventhub from "./eventhub";
import fluidrelay from "./fluidrelay";
import healthbot from "./healthbot";
import importexport from "./importexport";
import iothub from "./iothub";
import kubernetes from "./kubernetes";
import machinelearningservices from "./machinelearningservices";
import maps from "./maps";
import netapp from "./netapp";
import network from "./network";
import notificationhubs from "./notificationhubs";
import operationalinsights from "./operationalinsights";
import powerbi from "./powerbi";
import purview from "./purview";
import quantum from "./quantum";
import redhatopenshift from "./redhatopenshift";
import redis from "./redis";
import redisenterprise from "./redisenterprise";
import relay from "./relay";
import resourceconnector from "./resourceconnector";
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
  datadog,
  datafactory,
  datamigration,
  desktopvirtualization,
  deviceprovisioningservices,
  eventgrid,
  eventhub,
  fluidrelay,
  healthbot,
  importexport,
  iothub,
  kubernetes,
  machinelearningservices,
  maps,
  netapp,
  network,
  notificationhubs,
  operationalinsights,
  powerbi,
  purview,
  quantum,
  redhatopenshift,
  redis,
  redisenterprise,
  relay,
  resourceconnector,
  search,
  servicebus,
  signalrservice,
  storage,
  synapse,
  webpubsub,
];
