/** A stand-in for the Azure CLI: it records its calls, and responds as a test says. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { FakeArm } from "../../../provider/testing";
import type { AzureCliReplies, AzureCliReply } from "./az";

export const CLI_SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";

/**
 * Puts an `az` into a folder that is to be on the PATH. By default an account with `CLI_SUBSCRIPTION` is active in
 * Azure's public cloud, and `az cloud show` fails.
 */
export function installAzureCli(
  folder: string,
  replies: Pick<AzureCliReplies, "getAccessToken"> & Partial<AzureCliReplies>,
): void {
  const defaults = { accountShow: showAccount("AzureCloud"), cloudShow: { exitCode: 3 } };
  writeFileSync(join(folder, "az.json"), JSON.stringify({ ...defaults, ...replies }));
  const files = ["../../support/typescript.cjs", "./az.ts"].map((file) =>
    JSON.stringify(join(__dirname, file)),
  );
  const az = join(folder, "az");
  writeFileSync(az, `#!${process.execPath}\n${files.map((file) => `require(${file});\n`).join("")}`);
  chmodSync(az, 0o755);
}

/** The active account, in the cloud of that name. */
export function showAccount(cloud: string): AzureCliReply {
  const account = { environmentName: cloud, id: CLI_SUBSCRIPTION, isDefault: true, tenantId: "fake-tenant" };
  return { stdout: JSON.stringify(account, undefined, 2) };
}

/** A new token with this lifetime. */
export function giveToken(fake: FakeArm, lifetimeSeconds = 3600): AzureCliReply {
  const expires_on = Math.floor(Date.now() / 1000) + lifetimeSeconds;
  const answer = { accessToken: fake.giveToken(), expires_on, tokenType: "Bearer" };
  return { stdout: JSON.stringify(answer) };
}

/** The arguments of each call so far. */
export function azureCliCalls(folder: string): string[][] {
  const file = join(folder, "az-calls");
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  return lines.map((line) => JSON.parse(line) as string[]);
}
