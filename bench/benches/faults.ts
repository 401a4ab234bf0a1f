import { isDeepStrictEqual } from "node:util";

import { operationNamed } from "../../provider/operations";
import type { Operation } from "../../provider/operations/operation";
import { parseResult } from "../../provider/operations/result";
import { type ArmFault, type FakeArm, startFakeArm } from "../../provider/testing";
import type { FunctionCall, Outcome, Outcomes } from "../measured/messages";
import { MAX_CONCURRENCY, resourceIdOf } from "../passes";
import { startWorker } from "../processes";
import { goal, type Row } from "../report";
import { alternate, type Sample, spreadOf } from "../rounds";
import type { Bench } from ".";

const CALLS = 1000;
const SERVICE_TIME = 20;

/** What the service asks to wait, where it asks. */
const RETRY_AFTER_SECONDS = 1;

/** One call in so many meets a fault at its first request: 5 %. */
const ONE_IN = 20;

/** Each costs one request more. */
const FAULTS: readonly Omit<ArmFault, "at" | "resourceId">[] = [
  { answer: { kind: "throttle", seconds: RETRY_AFTER_SECONDS } },
  { answer: { kind: "throttle", status: 503, seconds: RETRY_AFTER_SECONDS } },
  { answer: { kind: "error", status: 500, code: "InternalServerError" } },
  { answer: { kind: "html", status: 502 } },
  { wire: { kind: "reset", at: "start" } },
  { wire: { kind: "reset", at: "body" } },
];

/** So many that the faults come to all of them. */
const OPERATIONS = [
  "machinelearningservices.listWorkspaceKeys",
  "machinelearningservices.listServerlessEndpointKeys",
  "quantum.listWorkspaceKeys",
  "appconfiguration.listConfigurationStoreKeys",
  "cognitiveservices.listAccountKeys",
  "containerregistry.listRegistryCredentials",
  "cosmosdb.listDatabaseAccountKeys",
  "search.listAdminKey",
  "storage.listStorageAccountKeys",
].map(operationNamed);

interface Called extends FunctionCall {
  readonly operation: Operation;
}

const NAMES = { without: "without a fault", with: "with faults" } as const;

export const faults: Bench = {
  name: "faults",
  about: [
    `${CALLS} calls of ${OPERATIONS.length} functions, mixed, each of another resource, all at once, at ${SERVICE_TIME} ms service time, in a process that has made its first call; the fake Resource Manager answers the first request of one call in ${ONE_IN} with 429 or 503 and a \`Retry-After\` of ${RETRY_AFTER_SECONDS} second, with 500 or 502 without one, or resets the connection, before the response or in it.`,
    `The least possible is each request's service time with ${MAX_CONCURRENCY} in flight, and with faults the last one's \`Retry-After\`; where the service asks for none, the package waits half a second to a second.`,
  ].join(" "),
  async run({ rounds }) {
    const samples = await alternate(
      rounds,
      { without: () => take(false), with: () => take(true) },
      { warmUp: false },
    );
    const rows = (["without", "with"] as const).map((name): Row => {
      const owed = CALLS + (name === "with" ? CALLS / ONE_IN : 0);
      const waiting = name === "with" ? RETRY_AFTER_SECONDS : 0;
      const taken = samples[name];
      return {
        name: NAMES[name],
        cells: {
          right: spreadOf(taken, "right"),
          failed: spreadOf(taken, "failed"),
          requests: spreadOf(taken, "requests"),
          "least requests": owed,
          s: spreadOf(taken, "seconds"),
          "least possible, s": (owed * SERVICE_TIME) / 1000 / MAX_CONCURRENCY + waiting,
        },
      };
    });
    const all = [...samples.without, ...samples.with];
    const wrong = Math.max(...all.map(({ right = NaN }) => CALLS - right));
    const above = Math.max(
      ...samples.without.map(({ requests = NaN }) => requests - CALLS),
      ...samples.with.map(({ requests = NaN }) => requests - CALLS - CALLS / ONE_IN),
    );
    return {
      tables: [{ title: `${CALLS} calls`, rows }],
      goals: [
        goal(
          `of ${CALLS} calls, 5 % of them with a fault, all end with their own keys; wrong or lost`,
          wrong,
          0,
        ),
        goal("one request a call, and one a fault; more than that", above, 0),
      ],
    };
  },
};

async function take(withFaults: boolean): Promise<Sample> {
  const fake = await startFakeArm();
  const program = await startWorker<readonly FunctionCall[], Outcomes>("functions", fake.environment());
  try {
    const slow = { delayMs: SERVICE_TIME };
    const [first, ...calls] = Array.from({ length: CALLS + 1 }, (_, index) => callOf(index));
    await program.carryOut([first as Called].map(plain));
    const before = fake.requests.length;
    fake.fail([
      ...calls.flatMap(({ resourceId }, index) =>
        withFaults && index % ONE_IN === ONE_IN - 1
          ? [{ ...FAULTS[Math.floor(index / ONE_IN) % FAULTS.length], ...slow, resourceId }]
          : [],
      ),
      { ...slow, times: "always" },
    ]);
    const { milliseconds, outcomes } = await program.carryOut(calls.map(plain));
    return {
      seconds: milliseconds / 1000,
      requests: fake.requests.length - before,
      right: outcomes.filter((outcome, index) => isRight(outcome, calls[index] as Called, fake)).length,
      failed: outcomes.filter((outcome) => "error" in outcome).length,
    };
  } finally {
    program.end();
    await fake.close();
  }
}

function callOf(index: number): Called {
  const operation = OPERATIONS[index % OPERATIONS.length] as Operation;
  const { module, functionName } = operation;
  return { operation, module, functionName, resourceId: resourceIdOf(operation, `bench${index}`) };
}

/** What crosses over to the process. */
function plain({ module, functionName, resourceId }: Called): FunctionCall {
  return { module, functionName, resourceId };
}

/** True if the keys are those of the resource; the functions add the key in use. */
function isRight(outcome: Outcome, { operation, resourceId }: Called, fake: FakeArm): boolean {
  if ("error" in outcome) return false;
  const { action, apiVersion } = operation;
  const response = fake.keysOf(resourceId, { action, apiVersion }) as object;
  const got = outcome.keys as Readonly<Record<string, unknown>>;
  const { result } = parseResult(operation, response);
  return Object.entries(result).every(([name, value]) => isDeepStrictEqual(got[name], value));
}
