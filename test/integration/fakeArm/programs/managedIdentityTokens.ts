/** As many tokens as its argument says, by one credential of @azure/identity: prints them, or the error's message. */
import { ManagedIdentityCredential } from "@azure/identity";

async function tokens(count: number): Promise<string[]> {
  const credential = new ManagedIdentityCredential({ retryOptions: { maxRetries: 0 } });
  const tokens: string[] = [];
  while (tokens.length < count) {
    const { token } = await credential.getToken(`${process.env["ARM_AUDIENCE"]}/.default`);
    tokens.push(token);
  }
  return tokens;
}

tokens(Number(process.argv[2])).then(
  (tokens) => console.log(JSON.stringify(tokens)),
  ({ message }: Error) => console.log(JSON.stringify([message])),
);
