/** This package, but with the pipeline's own client where node-fetch is: what that would gain, or cost. */
import { createDefaultHttpClient } from "@azure/core-rest-pipeline";
import * as transport from "pulumi-azure-listkeys/dist/arm/http/transport.js";

import { connect as connectThisPackage } from "./thisPackage";

export function connect(): Promise<(workspaceName: string) => Promise<unknown>> {
  (transport as { createTransport: unknown }).createTransport = () =>
    Promise.resolve(createDefaultHttpClient());
  return connectThisPackage();
}
