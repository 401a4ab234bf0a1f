// Generated from services/ by `npm run generate`.
/** The public names, by Azure service. */
export * as apimanagement from "./modules/apimanagement";
export * as arm from "./resourcemanager";
export * as cognitiveservices from "./modules/cognitiveservices";
export * as communication from "./modules/communication";
export * as containerregistry from "./modules/containerregistry";
export * as cosmosdb from "./modules/cosmosdb";
export * as eventhub from "./modules/eventhub";
export * as logic from "./modules/logic";
export * as machinelearningservices from "./modules/machinelearningservices";
export * as notificationhubs from "./modules/notificationhubs";
export * as operationalinsights from "./modules/operationalinsights";
export * as quantum from "./modules/quantum";
export * as relay from "./modules/relay";
export * as servicebus from "./modules/servicebus";
export * as signalrservice from "./modules/signalrservice";
export * as storage from "./modules/storage";
export * as web from "./modules/web";
export * as webpubsub from "./modules/webpubsub";
export * as wiring from "./wiring";
