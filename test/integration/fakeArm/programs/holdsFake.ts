/** A program as a user would write one under `azure-listkeys-fake`: it changes the fake that it is run with. */
import { connectFakeArm } from "pulumi-azure-listkeys/testing";

import { type Answer, endpoint, errorIn, keysIn, listKeys } from "../support";

export interface Held {
  readonly first: unknown;
  readonly second: unknown;
  readonly locked: string;
  readonly gone: string;
  readonly text: string;
  readonly known: readonly string[];
  readonly statuses: readonly (number | undefined)[];
  readonly wrong: string;
  readonly tokens: number;
}

async function main(): Promise<Held> {
  const fake = await connectFakeArm();
  const list = async (): Promise<Answer> => {
    const token = await fake.giveToken();
    return listKeys({ endpoint: fake.endpoint, giveToken: () => token }, endpoint);
  };
  const first = keysIn(await list())["primaryKey"];
  await fake.rotate(endpoint, "primaryKey");
  const second = keysIn(await list())["primaryKey"];
  await fake.fail({ answer: { kind: "error", status: 409, code: "ScopeLocked" } });
  const locked = errorIn(await list()).code;
  await fake.remove(endpoint);
  const gone = errorIn(await list()).code;
  await fake.setAnswer(endpoint, { primaryKey: null });
  const { text } = await list();
  const known = await fake.givenKeys();
  const statuses = (await fake.requests).map(({ status }) => status);
  const wrong = await fake.rotate(endpoint).then(
    () => "it did not fail",
    ({ message }: Error) => message,
  );
  return { first, second, locked, gone, text, known, statuses, wrong, tokens: await fake.tokens };
}

void main().then((held) => console.log(JSON.stringify(held)));
