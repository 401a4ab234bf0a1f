// Generated from the files beside it by `npm run generate`.
/* eslint-disable @typescript-eslint/no-require-imports -- to load late is what this file is for */
import type { ServiceDeclaration } from "../operations/declare";

interface DeclarationFile {
  readonly default: ServiceDeclaration;
}

const loaders: Readonly<Record<string, () => ServiceDeclaration>> = {
  cognitiveservices: () => (require("./cognitiveservices") as DeclarationFile).default,
  communication: () => (require("./communication") as DeclarationFile).default,
  containerregistry: () => (require("./containerregistry") as DeclarationFile).default,
  cosmosdb: () => (require("./cosmosdb") as DeclarationFile).default,
  eventhub: () => (require("./eventhub") as DeclarationFile).default,
  machinelearningservices: () => (require("./machinelearningservices") as DeclarationFile).default,
  notificationhubs: () => (require("./notificationhubs") as DeclarationFile).default,
  operationalinsights: () => (require("./operationalinsights") as DeclarationFile).default,
  quantum: () => (require("./quantum") as DeclarationFile).default,
  relay: () => (require("./relay") as DeclarationFile).default,
  servicebus: () => (require("./servicebus") as DeclarationFile).default,
  signalrservice: () => (require("./signalrservice") as DeclarationFile).default,
  storage: () => (require("./storage") as DeclarationFile).default,
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
