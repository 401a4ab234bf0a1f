/** One request for a token, without a call. */
import { createCredential } from "pulumi-azure-listkeys/dist/arm/identity/credential.js";
import { readSettings } from "pulumi-azure-listkeys/dist/configuration/settings.js";

import { type Outcome, outcomeOf, run } from "./program";

export interface TokenRequest {
  readonly configuration: Readonly<Record<string, string | undefined>>;
  readonly timeoutSeconds: number;
}

export function tokenRequest({ configuration, timeoutSeconds }: TokenRequest): Promise<Outcome> {
  const { credential, cloud } = readSettings(configuration, process.env);
  return outcomeOf(
    createCredential(credential, cloud, timeoutSeconds).getToken(`${cloud.audience}/.default`),
  );
}

run(tokenRequest);
