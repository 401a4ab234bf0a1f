// Generated from services/ by `npm run generate`.
/** The public names, by Azure service. */
export * as arm from "./resourcemanager";
export * as machinelearningservices from "./modules/machinelearningservices";
export * as quantum from "./modules/quantum";
export * as wiring from "./wiring";
