/**
 * No leak by the values that a program can get hold of: errors of every class, clients, credentials,
 * providers.
 */
import { expect } from "chai";
import { provider } from "pulumi-azure-listkeys/dynamic";

import { ArmClient } from "../../provider/arm/client";
import { type Clock, systemClock } from "../../provider/arm/clock";
import { connect } from "../../provider/arm/connection";
import { ArgsError, ArmError } from "../../provider/arm/errors/errors";
import type { Settings } from "../../provider/arm/settings";
import { type Args, type Context, listKeys } from "../../provider/listKeys";
import { keptOperations, operations } from "../../provider/operations";
import { readOnRotation, readSettings } from "../../provider/configuration/settings";
import { connectFakeArm, type ConnectedFakeArm } from "../../provider/testing";
import { QUANTUM_WORKSPACE } from "../support/tools";
import { plantedAnswers, text } from "./plant";
import { prints } from "./prints";
import { refusals } from "./refusals";
import { hitsIn } from "./search";
import {
  listAny,
  listQuantumWorkspaceKeys as listWorkspaceKeys,
  requiredArgs,
} from "../support/declarations/operations";

/** Waits between requests end immediately; deadlines do not. */
const hurried: Clock = {
  now: () => systemClock.now(),
  after: (milliseconds, act) =>
    systemClock.after(milliseconds > 500 && milliseconds < 20_000 ? 1 : milliseconds, act),
};

/** Nothing planted shows in a value, however it is shown. */
function expectClean(value: unknown): void {
  for (const [how, print] of Object.entries(prints)) expect(hitsIn(print(value)), how).to.deep.equal([]);
}

async function failureOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error("did not fail");
}

describe("the search through values finds what is planted", () => {
  const planted = text("planted");
  const withCause = new Error("clean", { cause: { response: { body: planted } } });
  const error = Object.assign(new Error(`said ${planted}`), { toString: () => planted });
  class Holder {
    private readonly secret = planted;
    holds = () => this.secret;
  }
  const hidden = Object.defineProperty({}, "secret", { value: planted });
  const pending = { answer: Promise.resolve(planted) };
  for (const [what, value, hows] of [
    ["in a message", error, ["message", "stack", "util.inspect", "String", "structuredClone", "util.format"]],
    ["in a cause", withCause, ["cause", "util.inspect", "util.inspect, all of it", "structuredClone"]],
    ["in a private field", new Holder(), ["util.inspect", "JSON.stringify", "util.format"]],
    ["in a hidden field", hidden, ["util.inspect, all of it", "util.format"]],
    ["in a promise", pending, ["util.inspect"]],
    ["behind a proxy", new Proxy({ a: planted }, {}), ["util.inspect, all of it", "JSON.stringify"]],
    ["in a Map, nine deep", deep(new Map([[planted, 1]])), ["util.inspect, all of it"]],
  ] as const) {
    it(what, () => {
      for (const how of hows) expect(hitsIn(prints[how]?.(value) ?? ""), how).not.to.deep.equal([]);
    });
  }
});

describe("no leak", () => {
  // This process has its managed identity from the fake that it was started with, and can have but one.
  let fake: ConnectedFakeArm;
  before(async () => {
    fake = await connectFakeArm();
  });
  beforeEach(() => fake.reset());
  after(() => fake.reset());

  function contextWith(more: Partial<Settings> = {}): Context {
    const settings = { ...readSettings({}, fake.environment({})), timeoutSeconds: 30, ...more };
    return {
      settings,
      client: new ArmClient(settings, { connect, clock: hurried }),
      untilReady: false,
      report: () => undefined,
      warn: () => undefined,
    };
  }

  describe("by an ArmError:", () => {
    const target = { resourceId: QUANTUM_WORKSPACE };

    for (const [what, fault] of Object.entries(refusals)) {
      it(`${what}`, async () => {
        await fake.fail({ ...fault, times: "always" });
        const error = await failureOf(() => listKeys(listWorkspaceKeys, target, contextWith()));
        expect(error).to.be.instanceOf(ArmError);
        expectClean(error);
        expect(await fake.requests).not.to.have.length(0);
      });
    }

    it("a response that came too late", async () => {
      await fake.setAnswer(QUANTUM_WORKSPACE, { primaryConnectionString: text("late") });
      await fake.fail({ wire: { kind: "stall", at: "body" } });
      const context = contextWith({ timeoutSeconds: 0.3 });
      const error = await failureOf(() => listKeys(listWorkspaceKeys, target, context));
      expect(error).to.include({ name: "ArmError", code: "DeadlineExceeded" });
      expectClean(error);
    });
  });

  describe("by an ArgsError:", () => {
    const names = operations.flatMap((operation) =>
      ["subscriptionId", "resourceId", "apiVersion", ...Object.keys(operation.parameters)].map(
        (name) => [operation, name] as const,
      ),
    );
    const wrong: Readonly<Record<string, unknown>> = {
      "a path": `${text("arg")}/b`,
      "too long": text("arg").repeat(30),
      "with white space": ` ${text("arg")}`,
      "a list": [text("arg")],
      "an object": { a: text("arg") },
    };
    for (const [operation, name] of names) {
      it(`${operation.module}.${operation.functionName} with a wrong ${name}`, async () => {
        for (const [how, value] of Object.entries(wrong)) {
          const others: Args = name === "resourceId" ? {} : argsOf(operation);
          const error = await failureOf(() =>
            listKeys(operation, { ...others, [name]: value }, contextWith()),
          );
          expect(error, how).to.be.instanceOf(ArgsError);
          expectClean(error);
        }
      });
    }

    for (const [what, args] of [
      [
        "a resourceId that is another's",
        { resourceId: `/providers/${text("n")}.x/a/${text("name")}`, body: 1 },
      ],
      ["an action", { resourceId: QUANTUM_WORKSPACE, apiVersion: "2023-05-01", action: text("action") }],
      ["an api-version", { resourceId: QUANTUM_WORKSPACE, apiVersion: text("version") + "?" }],
      ["a body", { resourceId: QUANTUM_WORKSPACE, apiVersion: "2023-05-01", body: text("body") }],
    ] as const) {
      it(`arm.listKeys with ${what}`, async () => {
        const error = await failureOf(() => listAny(args, contextWith()));
        expect(error).to.be.instanceOf(ArgsError);
        expectClean(error);
      });
    }

    for (const name of [
      ...[
        "environment",
        "endpoint",
        "authorityHost",
        "timeoutSeconds",
        "readyTimeoutSeconds",
        "maxConcurrency",
      ],
      ...["useOidc", "useMsi", "useDefaultAzureCredential", "disableInstanceDiscovery", "msiEndpoint"],
    ]) {
      it(`a wrong setting of ${name}`, async () => {
        const error = await failureOf(() => readSettings({ [`azure-listkeys:${name}`]: text(name) }, {}));
        expect(error).to.be.instanceOf(ArgsError);
        expectClean(error);
      });
    }

    for (const name of ["clientSecret", "oidcToken", "subscriptionId", "clientCertificatePassword"]) {
      it(`a setting of ${name} that is no string`, async () => {
        const configuration = { [`azure-native:${name}`]: JSON.stringify([text(name)]) };
        expectClean(await failureOf(() => readSettings(configuration, {})));
      });
    }

    it("a wrong setting of onRotation", async () => {
      expectClean(await failureOf(() => readOnRotation({ "azure-listkeys:onRotation": text("rotation") })));
    });
  });

  describe("by a client:", () => {
    const settings: Partial<Settings> = {
      credential: {
        kind: "client secret",
        tenantId: "t",
        clientId: "c",
        clientSecret: text("client-secret"),
      },
    };

    it("one that was never used", () => expectClean(contextWith(settings).client));

    it("one with requests in flight, and after them", async () => {
      for (const { operation, resourceId, answer } of plantedAnswers()) {
        await fake.setAnswer(resourceId, answer, { action: operation.action });
      }
      const context = contextWith();
      const answers = plantedAnswers().map(({ operation, resourceId }) =>
        listKeys(operation, { ...requiredArgs(operation), resourceId }, context).then(() =>
          expectClean(context.client),
        ),
      );
      expectClean(context.client);
      await Promise.all(answers);
      expectClean(context.client);
      expect(await fake.givenKeys()).not.to.have.length(0);
    });

    it("one that sends a body", async () => {
      const given = { resourceId: QUANTUM_WORKSPACE, apiVersion: "2023-05-01", body: { a: text("body") } };
      await fake.fail({ wire: { kind: "stall", at: "headers" } });
      const context = contextWith({ timeoutSeconds: 0.3 });
      const failed = failureOf(() => listAny(given, context));
      expectClean(context.client);
      expectClean(await failed);
    });
  });

  describe("by a dynamic provider:", () => {
    for (const { operation, resourceId, answer } of plantedAnswers(1, keptOperations)) {
      it(`after its whole life: ${resourceId}`, async () => {
        await fake.setAnswer(resourceId, answer, { action: operation.action });
        const values: Record<string, string> = { "azure-native:oidcToken": text("token") };
        for (const [name, value] of Object.entries(fake.environment({}))) {
          const setting = { ARM_ENDPOINT: "endpoint", ARM_USE_MSI: "useMsi" }[name];
          if (setting !== undefined) values[`azure-listkeys:${setting}`] = value ?? "";
        }
        const own = provider(`${operation.module}.${operation.resourceName}`);
        await own.configure?.({ config: { get: (key: string) => values[key] } as never });
        const given = { ...requiredArgs(operation), resourceId };
        const { inputs } = (await own.check?.({}, given)) as { inputs: unknown };
        const { outs } = (await own.create(inputs)) as { outs: unknown };
        // What goes to the engine has them all, marked.
        expect(hitsIn(JSON.stringify(operation.isStable ? inputs : outs))).not.to.have.length(0);
        expectClean(own);
      });
    }
  });
});

function argsOf({ parameters }: (typeof operations)[number]): Args {
  return Object.fromEntries(Object.keys(parameters).map((name) => [name, "fake1"]));
}

function deep(value: unknown, levels = 9): unknown {
  return levels === 0 ? value : { inner: deep(value, levels - 1) };
}
