// Generated from the files beside it by `npm run generate`.
import type { ServiceDeclaration } from "../operations/declare";
import machinelearningservices from "./machinelearningservices";
import quantum from "./quantum";

export const services: readonly ServiceDeclaration[] = [machinelearningservices, quantum];
