// Generated from services/ by `npm run generate`.
/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/no-unused-expressions, no-constant-binary-expression
   -- to load late is what this file is for */
/** What `require("pulumi-azure-listkeys")` loads: the names of `index.ts`, each module when it is first used. */
const modules = {
  apimanagement: () => require("./modules/apimanagement") as unknown,
  arm: () => require("./resourcemanager") as unknown,
  cognitiveservices: () => require("./modules/cognitiveservices") as unknown,
  communication: () => require("./modules/communication") as unknown,
  containerregistry: () => require("./modules/containerregistry") as unknown,
  cosmosdb: () => require("./modules/cosmosdb") as unknown,
  eventhub: () => require("./modules/eventhub") as unknown,
  logic: () => require("./modules/logic") as unknown,
  machinelearningservices: () => require("./modules/machinelearningservices") as unknown,
  notificationhubs: () => require("./modules/notificationhubs") as unknown,
  operationalinsights: () => require("./modules/operationalinsights") as unknown,
  quantum: () => require("./modules/quantum") as unknown,
  relay: () => require("./modules/relay") as unknown,
  servicebus: () => require("./modules/servicebus") as unknown,
  signalrservice: () => require("./modules/signalrservice") as unknown,
  storage: () => require("./modules/storage") as unknown,
  web: () => require("./modules/web") as unknown,
  webpubsub: () => require("./modules/webpubsub") as unknown,
  wiring: () => require("./wiring") as unknown,
};

for (const [name, get] of Object.entries(modules)) {
  Object.defineProperty(exports, name, { enumerable: true, get });
}

// Never runs: it is how Node's ES modules find the names of a CommonJS module.
// https://github.com/nodejs/cjs-module-lexer#module-exports-object-assignment
declare const apimanagement: unknown,
  arm: unknown,
  cognitiveservices: unknown,
  communication: unknown,
  containerregistry: unknown,
  cosmosdb: unknown,
  eventhub: unknown,
  logic: unknown,
  machinelearningservices: unknown,
  notificationhubs: unknown,
  operationalinsights: unknown,
  quantum: unknown,
  relay: unknown,
  servicebus: unknown,
  signalrservice: unknown,
  storage: unknown,
  web: unknown,
  webpubsub: unknown,
  wiring: unknown;
0 &&
  (module.exports = {
    apimanagement,
    arm,
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
    wiring,
  });

export {};
