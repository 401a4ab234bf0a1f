/** The HTTP pipeline of every request, to Resource Manager and for tokens. */
import {
  createEmptyPipeline,
  type HttpClient,
  logPolicy,
  type Pipeline,
  type PipelineResponse,
  proxyPolicy,
  setClientRequestIdPolicy,
  userAgentPolicy,
} from "@azure/core-rest-pipeline";

import { version } from "../../version";
import { hideProxyAgentPolicy } from "./hideProxyAgent";
import { maskedEchoPolicy } from "./maskedEcho";
import { createTransport } from "./transport";

/**
 * Without retries: they differ for Resource Manager and for tokens.
 *
 * @param isResult true if the response is the one requested, and is passed on unchanged
 * @throws TypeError if the environment's proxy is not a URL
 */
export function createPipeline(isResult: (response: PipelineResponse) => boolean): Pipeline {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(proxyPolicy());
  pipeline.addPolicy(hideProxyAgentPolicy);
  pipeline.addPolicy(userAgentPolicy({ userAgentPrefix: `pulumi-azure-listkeys/${version}` }));
  pipeline.addPolicy(setClientRequestIdPolicy());
  pipeline.addPolicy(maskedEchoPolicy(isResult));
  pipeline.addPolicy(logPolicy(), { afterPhase: "Sign" });
  return pipeline;
}

let shared: Promise<HttpClient> | undefined;

/** The connections are kept alive, and shared by all requests of the process. */
export async function sharedTransport(): Promise<HttpClient> {
  shared ??= createTransport();
  try {
    return await shared;
  } catch (error) {
    shared = undefined;
    throw error;
  }
}
