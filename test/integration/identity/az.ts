/** The Azure CLI's stand-in, the process `az`: it records its calls, and responds as `az.json` in its folder says. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What one command prints, and how it ends. */
export interface AzureCliReply {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number;
  /** It responds after this time, and then leaves a file `az-ended` in its folder. */
  readonly afterMilliseconds?: number;
  /** It leaves its process ID in `az-pid` and runs until it is killed: SIGTERM does not end it. */
  readonly hangs?: true;
}

/** Of each command: a list has one for each call, the last one for those after it too. */
export interface AzureCliReplies {
  readonly getAccessToken: AzureCliReply | readonly AzureCliReply[];
  readonly accountShow: AzureCliReply;
  readonly cloudShow: AzureCliReply;
}

const [, self = "", ...args] = process.argv;
const inFolder = (name: string) => join(dirname(self), name);

function reply({ stdout, stderr, exitCode = 0 }: AzureCliReply): void {
  if (stdout !== undefined) console.log(stdout);
  if (stderr !== undefined) console.error(stderr);
  process.exitCode = exitCode;
}

function respond(response: AzureCliReply): void {
  if (response.hangs) {
    process.on("SIGTERM", () => undefined);
    writeFileSync(inFolder("az-pid"), String(process.pid));
    setInterval(() => undefined, 1000);
  } else if (response.afterMilliseconds !== undefined) {
    setTimeout(() => {
      reply(response);
      writeFileSync(inFolder("az-ended"), "");
    }, response.afterMilliseconds);
  } else reply(response);
}

function tokenReply({ getAccessToken }: AzureCliReplies): AzureCliReply {
  const replies = [getAccessToken].flat();
  const earlier = callsIn(inFolder("az-calls")).filter(
    ([, command]) => command === "get-access-token",
  ).length;
  return replies[Math.min(earlier, replies.length - 1)] ?? {};
}

/** The arguments of each call that is recorded in the file. */
function callsIn(file: string): string[][] {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  return lines.map((line) => JSON.parse(line) as string[]);
}

const replies = JSON.parse(readFileSync(inFolder("az.json"), "utf8")) as AzureCliReplies;
const isTokenRequest = args[1] === "get-access-token";
const response = isTokenRequest
  ? tokenReply(replies)
  : args[0] === "cloud"
    ? replies.cloudShow
    : replies.accountShow;
appendFileSync(inFolder("az-calls"), `${JSON.stringify(args)}\n`);
respond(response);
