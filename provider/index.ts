/** The public names, by Azure service. */
export * as arm from "./resourcemanager";
export * as machinelearningservices from "./machinelearningservices";
export * as quantum from "./quantum";
export * as wiring from "./wiring";
