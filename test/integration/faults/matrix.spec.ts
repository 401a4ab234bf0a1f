/**
 * What comes of each fault of the service and the network, over real https: through the functions, in a
 * process as a program's, and through the key resources, in the SDK's own provider process.
 */
import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";

import { expect } from "chai";

import type { Operation } from "../../../provider/operations/operation";
import type { FakeArm } from "../../../provider/testing";
import { withoutNulls } from "../../support/values";
import { compute, endpoint, quantum, startTrustedFake, workspace } from "../fakeArm/support";
import type { Face, Outcome } from "./face";
import { startFunctions } from "./functionFace";
import { startResources } from "./resourceFace";
import type { Expected, FaceName, Place, Row, Surroundings } from "./row";
import { bodies } from "./rows/bodies";
import { following } from "./rows/following";
import { network } from "./rows/network";
import { order } from "./rows/order";
import { redirects } from "./rows/redirects";
import { refusals } from "./rows/refusals";
import { server } from "./rows/server";
import { shape } from "./rows/shape";
import { throttling } from "./rows/throttling";
import {
  listComputeKeys,
  listMachineLearningWorkspaceKeys as listMachineLearningKeys,
  listQuantumWorkspaceKeys as listQuantumKeys,
  listServerlessEndpointKeys,
} from "../../support/declarations/operations";

const HURRY = `--require ${require.resolve("./preload/hurry.cjs")}`;
const TARGETS = new Map<Operation, string>([
  [listComputeKeys, compute],
  [listServerlessEndpointKeys, endpoint],
  [listMachineLearningKeys, workspace],
  [listQuantumKeys, quantum],
]);
const tables = { network, throttling, server, shape, order, refusals, redirects, bodies, following };

const FACES: readonly FaceName[] = [
  "function",
  "function behind a resource",
  "function in a preview",
  "resource",
];

describe("faults", () => {
  let place: Place;
  let silent: Server;
  const running = new Map<string, Face>();

  before(async () => {
    silent = createServer(() => undefined);
    const [closed, quiet] = await Promise.all([portOf(createServer()), portOf(silent)]);
    closed.server.close();
    const [fake, other] = await Promise.all([startTrustedFake(), startTrustedFake()]);
    place = { fake, other, closed: closed.url, silent: quiet.url };
  });
  after(async () => {
    await Promise.all([...running.values()].map((face) => face.end()));
    silent.close();
    await Promise.all([place.fake.close(), place.other.close()]);
  });

  /** One process for all rows with the same surroundings; one of its own where a row needs a fresh one. */
  async function faceFor(name: FaceName, surroundings: Surroundings = {}, at: Place): Promise<Face> {
    const { config = {}, env, realClock, fresh } = surroundings;
    const more: NodeJS.ProcessEnv = env?.(at) ?? {};
    const NODE_OPTIONS = [more["NODE_OPTIONS"], realClock ? undefined : HURRY].filter(Boolean).join(" ");
    const options = { config, env: { ...at.fake.environment(), ...more, NODE_OPTIONS } };
    const start = () =>
      name === "resource"
        ? startResources(options)
        : startFunctions(options, name === "function in a preview");
    if (fresh) return start();
    const key = JSON.stringify([name, config, more, realClock]);
    let face = running.get(key);
    if (face === undefined) {
      running.set(key, (face = await start()));
      if (realClock) await warmUp(face);
    }
    return face;
  }

  async function play(row: Row, name: FaceName): Promise<void> {
    if (!row.surroundings?.fresh) return playIn(place, row, name);
    // Its tokens may be revoked, which would be felt in the other rows.
    const fake = await startTrustedFake();
    await playIn({ ...place, fake }, row, name).finally(() => fake.close());
  }

  async function playIn(at: Place, row: Row, name: FaceName): Promise<void> {
    const { fake, other } = at;
    const face = await faceFor(name, row.surroundings, at);
    fake.reset();
    other.reset();
    const operation = row.operation ?? listServerlessEndpointKeys;
    const resourceId = TARGETS.get(operation) as string;
    row.arrange?.(fake, resourceId);
    fake.fail(typeof row.faults === "function" ? row.faults(at) : (row.faults ?? []));
    try {
      const behindResource = name === "function behind a resource";
      const outcome = await face.call({ operation, resourceId, behindResource });
      await compare(outcome, expectedOf(row, name), fake, resourceId);
      row.afterwards?.(at);
    } finally {
      if (row.surroundings?.fresh) await face.end();
    }
  }

  for (const name of FACES) {
    describe(`through a ${name}`, () => {
      for (const [topic, rows] of Object.entries(tables)) {
        const own = rows.filter(
          ({ faces }) => name === "function" || name === "resource" || faces?.[name] !== undefined,
        );
        if (own.length === 0) continue;
        describe(topic, () => {
          for (const row of own) it(row.title, () => play(row, name));
        });
      }
    });
  }
});

async function compare(
  outcome: Outcome,
  expected: Expected,
  fake: FakeArm,
  resourceId: string,
): Promise<void> {
  expect(outcome.isSecret, "secret").to.equal(true);
  if (expected.error === undefined) expect(outcome.error).to.equal(undefined);
  else expect(outcome.error, outcome.error).to.match(new RegExp(expected.error.join("[^]*")));
  const keys = expected.keys === "the service's" ? fake.keysOf(resourceId) : expected.keys;
  // A declared field that the response does not have is `null` in a resource.
  expect(outcome.keys && withoutNulls(outcome.keys)).to.deep.equal(
    keys === "unknown" || keys === undefined ? undefined : withoutNulls(keys),
  );

  const statuses = fake.requests.map(({ status }) => status);
  if ("only" in expected.requests) {
    expect(new Set(statuses)).to.deep.equal(new Set([expected.requests.only]));
    expect(statuses.length, "requests").to.be.within(8, 45);
  } else expect(statuses).to.deep.equal(expected.requests);

  if (expected.says !== undefined) await printedBy(outcome, expected.says);
  const told = [outcome.error, ...outcome.printed].join("\n");
  for (const secret of [...fake.givenKeys(), "fake-token", "canary"]) expect(told).not.to.contain(secret);
}

/**
 * The expectation of one entry point: its own outcome if it states one (keys or an error), otherwise the
 * row's.
 */
function expectedOf({ requests, keys, error, says, faces }: Row, name: FaceName): Expected {
  const own = faces?.[name] ?? {};
  const outcome = (own.keys ?? own.error) ? own : { keys, error };
  return {
    requests: own.requests ?? requests,
    keys: outcome.keys,
    error: outcome.error,
    says: own.says ?? says,
  };
}

/** Loads what a first call loads, which may take a busy machine longer than a short deadline. */
async function warmUp(face: Face): Promise<void> {
  for (let i = 0; i < 3; i++) {
    const { keys } = await face.call({ operation: listServerlessEndpointKeys, resourceId: endpoint });
    if (keys !== undefined) return;
  }
}

async function portOf(server: Server): Promise<{ server: Server; url: string }> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, url: `https://localhost:${(server.address() as AddressInfo).port}` };
}

/** A process's output arrives a moment after its response. */
async function printedBy({ printed }: Outcome, line: RegExp): Promise<void> {
  for (let i = 0; i < 100 && !line.test(printed.join("\n")); i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(printed.join("\n")).to.match(line);
}
