/** Starts a fake ARM with its two servers. */
import { randomBytes } from "node:crypto";
import { createServer } from "node:https";

import { armAnswer } from "./arm/armAnswer";
import type { ArmState } from "./arm/armState";
import { getCertificate } from "./server/certificate";
import { control } from "./control";
import { environmentOf, type Settings } from "./environment";
import type { FakeArm } from "./fakeArm";
import { createFaults } from "./faults";
import { createFollowUps } from "./arm/followUps";
import { startIdentityEndpoint } from "./identityEndpoint";
import { createKeys } from "./arm/keys";
import { listen } from "./server/listen";
import { createRecorder } from "./server/recorder";
import { operationsWith, resourceHandles } from "./arm/resourceHandles";
import { createResources } from "./arm/resources";
import { serve } from "./server/serve";
import { createTokens } from "./arm/tokens";

/** Options of a fake ARM; all are optional. */
export interface FakeArmOptions {
  /** The subscription in `environment()`. @default "00000000-0000-0000-0000-000000000000" */
  readonly subscriptionId?: string;
  /**
   * The ARM IDs of all resources that exist; so do their parents. Any other gets ARM's 404 for what is
   * missing: `SubscriptionNotFound`, `ResourceGroupNotFound`, `ParentResourceNotFound` or `ResourceNotFound`.
   * @default every resource with valid names exists
   */
  readonly resources?: readonly string[];
  /** Api-versions accepted in addition to the operations'. @default none */
  readonly apiVersions?: readonly string[];
}

/**
 * Starts a fake Azure Resource Manager on a loopback port, and a managed-identity endpoint on another. It
 * responds to the package's operations with recognizably fake keys, which differ by resource and rotation,
 * and rejects what ARM rejects. In a process started by `azure-listkeys-fake` it uses the certificate that
 * the process already trusts; otherwise a new one, trusted only by processes started with `environment()`. It
 * does not keep the process alive.
 *
 * @throws an `Error` with the command that installs `selfsigned`, if it is needed for a certificate and
 * missing
 */
export async function startFakeArm(options: FakeArmOptions = {}): Promise<FakeArm> {
  const { subscriptionId = "00000000-0000-0000-0000-000000000000", resources, apiVersions = [] } = options;
  resources?.forEach(operationsWith);
  const certificate = await getCertificate();
  const server = createServer({ cert: certificate.cert, key: certificate.key });
  const listening = await listen(server);
  const endpoint = `https://localhost:${listening.port}`;

  const fresh = () => ({ resources: createResources(subscriptionId, resources), keys: createKeys() });
  const faults = createFaults();
  const tokens = createTokens(endpoint);
  const followUps = createFollowUps(endpoint);
  const state: ArmState = { ...fresh(), given: new Set(), faults, tokens, followUps, apiVersions };
  const recorder = createRecorder((authorization) => tokens.nameOf(authorization));
  const identity = await startIdentityEndpoint(endpoint, tokens, faults);

  const controlPath = `/fake-arm/${randomBytes(16).toString("hex")}`;
  const settings: Settings = {
    endpoint,
    caFile: certificate.caFile,
    subscriptionId,
    identityEndpoint: identity.url,
    identityHeader: identity.header,
    tlsFolder: certificate.folder,
    controlUrl: endpoint + controlPath,
  };
  const fake: FakeArm = {
    endpoint,
    caFile: certificate.caFile,
    subscriptionId,
    environment: (base = process.env) => environmentOf(settings, base),
    ...resourceHandles(state),
    fail: (some) => faults.add(some),
    clearFaults: () => faults.clear(),
    reset() {
      Object.assign(state, fresh());
      state.given.clear();
      faults.clear();
      followUps.clear();
      recorder.clear();
      identity.recorder.clear();
    },
    get requests() {
      return recorder.requests;
    },
    get identityRequests() {
      return identity.recorder.requests;
    },
    get tokens() {
      return identity.given;
    },
    giveToken: () => tokens.give().token,
    async close() {
      await Promise.all([listening.close(), identity.close()]);
      certificate.remove();
    },
  };

  const answerArm = serve(listening, recorder, (question) => armAnswer(state, question));
  const answerControl = control(fake, settings);
  server.on("request", (incoming, response) => {
    if (incoming.url === controlPath) void answerControl(incoming, response);
    else answerArm(incoming, response);
  });
  return fake;
}
