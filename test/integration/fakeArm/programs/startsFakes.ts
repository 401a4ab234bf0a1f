/** Starts fakes of its own under `azure-listkeys-fake`, and prints the statuses of their responses. */
import { startFakeArm } from "pulumi-azure-listkeys/testing";

import { endpoint, listKeys } from "../support";

async function main(): Promise<number[]> {
  const [one, other] = [await startFakeArm(), await startFakeArm({ resources: [] })];
  const statuses = [(await listKeys(one, endpoint)).status, (await listKeys(other, endpoint)).status];
  await Promise.all([one.close(), other.close()]);
  const again = await startFakeArm();
  statuses.push((await listKeys(again, endpoint)).status);
  return statuses;
}

void main().then((statuses) => console.log(JSON.stringify(statuses)));
