/** A stand-in for the Azure CLI: it records its calls, and runs the given scripts. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { FakeArm } from "../../../provider/testing";

export const CLI_SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";

export interface AzureCliScripts {
  /** What `az account get-access-token` does, in JavaScript. */
  readonly getAccessToken: string;
  /** What `az account show` does, in JavaScript. @default prints an account with `CLI_SUBSCRIPTION` */
  readonly accountShow?: string;
  /** What `az cloud show` does, in JavaScript. @default fails */
  readonly cloudShow?: string;
}

/** Puts an `az` into a folder that is to be on the PATH. */
export function installAzureCli(folder: string, scripts: AzureCliScripts): void {
  const {
    getAccessToken,
    accountShow = showAccount("AzureCloud"),
    cloudShow = "process.exitCode = 3",
  } = scripts;
  const az = join(folder, "az");
  writeFileSync(
    az,
    `#!${process.execPath}
    const args = process.argv.slice(2);
    require("node:fs").appendFileSync(__dirname + "/az-calls", JSON.stringify(args) + "\\n");
    if (args[1] === "get-access-token") { ${getAccessToken} }
    else if (args[0] === "cloud") { ${cloudShow} }
    else { ${accountShow} }`,
  );
  chmodSync(az, 0o755);
}

/** The script that says which account is active, in the cloud of that name. */
export function showAccount(cloud: string): string {
  const account = { environmentName: cloud, id: CLI_SUBSCRIPTION, isDefault: true, tenantId: "fake-tenant" };
  return `console.log(JSON.stringify(${JSON.stringify(account)}, undefined, 2))`;
}

/** The script that issues a token with this lifetime. */
export function giveToken(fake: FakeArm, lifetimeSeconds = 3600): string {
  const expires_on = Math.floor(Date.now() / 1000) + lifetimeSeconds;
  const answer = { accessToken: fake.giveToken(), expires_on, tokenType: "Bearer" };
  return `console.log(JSON.stringify(${JSON.stringify(answer)}))`;
}

/** The arguments of each call so far. */
export function azureCliCalls(folder: string): string[][] {
  const file = join(folder, "az-calls");
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  return lines.map((line) => JSON.parse(line) as string[]);
}
