// Gets a token with the environment's credential and makes one call; the results of both are shown in every
// way. What Node itself prints for NODE_DEBUG is left out, and counted.
const console = require("node:console");

const { logger } = require("@azure/identity");
const { ArmClient } = require("../../../dist/arm/client");
const { systemClock } = require("../../../dist/arm/clock");
const { createCredential } = require("../../../dist/arm/identity/credential");
const { listKeys } = require("../../../dist/listKeys");
const { operationNamed } = require("../../../dist/operations");
const { readSettings } = require("../../../dist/configuration/settings");
const { prints } = require("../prints");

const { RESOURCE_ID: resourceId, ENDING, PLANTED } = process.env;

let byNode = 0;
const write = process.stderr.write.bind(process.stderr);
// Each of Node's messages is written at once, however many lines it has.
process.stderr.write = (chunk, ...rest) => {
  if (!/^(HTTP|HTTPS|NET|TLS|STREAM)\s+\d+: /.test(String(chunk))) return write(chunk, ...rest);
  byNode++;
  return true;
};

const clock = {
  now: Date.now,
  after: (milliseconds, act) => systemClock.after(milliseconds < 20_000 ? 1 : milliseconds, act),
};

async function main() {
  if (PLANTED) logger.verbose(PLANTED);
  const settings = readSettings({}, process.env);
  const credential = createCredential(settings.credential, settings.cloud);
  const client = new ArmClient(settings, { clock });
  const context = { settings, client, untilReady: false, report: console.log, warn: console.log };
  const call = () => listKeys(operationNamed("quantum.listWorkspaceKeys"), { resourceId }, context);
  if (ENDING === "unhandled") return void call();
  const outcomes = [
    await outcomeOf(credential.getToken(`${settings.cloud.audience}/.default`)),
    await outcomeOf(call()),
  ];
  for (const value of [credential, client, ...outcomes.filter((outcome) => outcome !== undefined)]) {
    for (const [how, print] of Object.entries(prints)) console.log(`${how}: ${print(value)}`);
    console.error(value);
  }
  console.log(JSON.stringify({ outcomes: outcomes.map((outcome) => outcome?.name ?? "a result"), byNode }));
}

/** The error; `undefined` for a result, which is the caller's to keep. */
function outcomeOf(promise) {
  return promise.then(
    () => undefined,
    (error) => error,
  );
}

void main();
