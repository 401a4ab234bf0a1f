/** What arrives as a secret is in no message: neither a setting nor an argument, whatever fails or is warned of. */
import { expect } from "chai";

import {
  check,
  checkConfig,
  configure,
  create,
  invoke,
  readResource,
  update,
} from "../../support/plugin/pluginCalls";
import { QUANTUM_WORKSPACE } from "../../support/tools";
import { type Properties, signatureKey } from "../../support/values";
import { NAMES, QUANTUM_KEYS, refusalOf, secret, withOnePlugin, withPlugin } from "./support";

const NAME = "hush-hush-1";
const ID = QUANTUM_WORKSPACE.replace("q1", NAME);
const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const SUBSCRIPTION = "22222222-3333-4444-5555-666666666666";

/** A secret each time, though the schema declares none of them as one. */
const SETTINGS: Readonly<Record<string, string>> = {
  endpoint: "ftp://user:fake-password@hush.example",
  msiEndpoint: "gopher://user:fake-password@hush.example",
  authorityHost: "http://user:fake-password@hush.example",
  environment: "hush-hush-cloud",
  timeoutSeconds: "hush-hush-time",
  useMsi: "hush-hush-flag",
  onRotation: "hush-hush-rotation",
};

/** The arguments of which one is a secret, and what no message may have. */
const ARGUMENTS: [title: string, args: Properties][] = [
  ["a name", { resourceGroupName: "rg", workspaceName: secret(NAME) }],
  ["the ID", { resourceId: secret(ID) }],
  ["the ID, of an output", { resourceId: { [signatureKey]: OUTPUT, value: ID, secret: true } }],
];

describe("plugin, secrets in messages", () => {
  const onPlugin = withOnePlugin();
  it("a setting that is wrong is named, and its value is not shown", () =>
    onPlugin(async ({ plugin, another }) => {
      for (const [name, value] of Object.entries(SETTINGS)) {
        const { failures } = await checkConfig(plugin, { [name]: secret(value) });
        expect(
          failures.map(({ property }) => property),
          name,
        ).to.deep.equal([""]);
        expect(failures[0]?.reason).to.include(`azure-listkeys:${name}`);
        expectHushed(JSON.stringify(failures));
        const configured = await another();
        const refusals = [
          await refusalOf(configure(configured, { [name]: secret(value) }).then(() => refuse())),
          await refusalOf(invoke(configured, "quantum:listWorkspaceKeys", NAMES)),
          await refusalOf(check(configured, QUANTUM_KEYS, {}, NAMES)),
          await refusalOf(create(configured, QUANTUM_KEYS, { resourceId: ID.replace(NAME, "q1") })),
          await refusalOf(readResource(configured, QUANTUM_KEYS, ID.replace(NAME, "q1"), {})),
        ];
        expectHushed(refusals.join("\n"));
      }
    }));

  it("a subscription that is configured as a secret is in no message", () =>
    withPlugin(
      async ({ fake, plugin, shown }) => {
        fake.setAnswer(QUANTUM_WORKSPACE.replace(/0{8}-(0{4}-){3}0{12}/, SUBSCRIPTION), {
          apiKeyEnabled: false,
          primaryKey: { key: "fake-1" },
          primaryConnectionString: "fake-2",
        });
        await invoke(plugin, "quantum:listWorkspaceKeys", NAMES);
        expect(shown.map(({ message }) => message).join()).to.match(/accepts none of its keys/);
        fake.fail({ times: "always", answer: { kind: "error", status: 403, code: "AuthorizationFailed" } });
        const refusals = [
          await refusalOf(invoke(plugin, "quantum:listWorkspaceKeys", NAMES)),
          await refusalOf(check(plugin, QUANTUM_KEYS, {}, NAMES)),
        ];
        for (const refusal of refusals) expect(refusal).to.match(/403 AuthorizationFailed/);
        expect(`${JSON.stringify(shown)} ${refusals.join()}`).not.to.include(SUBSCRIPTION);
      },
      { subscriptionId: secret(SUBSCRIPTION) },
    ));

  for (const [title, args] of ARGUMENTS) {
    it(`${title}: in no error, by every method`, () =>
      onPlugin(async ({ fake, plugin }) => {
        const { inputs } = await check(plugin, QUANTUM_KEYS, {}, args);
        const target = { resourceId: inputs["resourceId"] ?? null };
        for (const status of [403, 404, 400]) {
          fake.clearFaults();
          const message = `No access to ${NAME.toUpperCase()}, which is ${ID}`;
          fake.fail({ times: "always", answer: { kind: "error", status, code: "Refused", message } });
          const refusals = [
            await refusalOf(invoke(plugin, "quantum:listWorkspaceKeys", args, { preview: true })),
            await refusalOf(readResource(plugin, QUANTUM_KEYS, ID, target)),
            ...(status === 404
              ? [] // It would be waited for.
              : [
                  await refusalOf(invoke(plugin, "quantum:listWorkspaceKeys", args)),
                  await refusalOf(check(plugin, QUANTUM_KEYS, inputs, args)),
                  await refusalOf(create(plugin, QUANTUM_KEYS, target)),
                  await refusalOf(update(plugin, QUANTUM_KEYS, inputs, target)),
                ]),
          ];
          for (const refusal of refusals) expect(refusal).to.match(new RegExp(`${status} Refused`));
          expectHushed(refusals.join("\n"));
        }
      }));

    it(`${title}: in no warning, and no word of a retry`, () =>
      withPlugin(
        async ({ fake, plugin, shown }) => {
          fake.setAnswer(ID, {
            apiKeyEnabled: false,
            primaryKey: { key: "fake-1" },
            primaryConnectionString: "fake-2",
          });
          const body = JSON.stringify({ error: { code: "Throttled", message: `Too much of ${NAME}` } });
          const headers = { "content-type": "application/json", "retry-after": "6" };
          fake.fail({ answer: { kind: "raw", status: 429, headers, body } });
          await invoke(plugin, "quantum:listWorkspaceKeys", args);
          await check(plugin, QUANTUM_KEYS, {}, args);
          expect(shown.map(({ message }) => message).join("\n"))
            .to.match(/accepts none of its keys/)
            .and.match(/retrying/);
          expectHushed(JSON.stringify(shown));
        },
        { onRotation: "warn" },
      ));
  }

  it("an argument that is wrong is named, and its value is not shown", () =>
    onPlugin(async ({ plugin }) => {
      const args = { resourceId: secret(`${ID}/hush`), use: secret("hush-hush-use"), other: "x" };
      for (const { failures } of [
        await check(plugin, QUANTUM_KEYS, {}, args),
        await invoke(plugin, "quantum:listWorkspaceKeys", args),
      ]) {
        const reasons = failures.map(({ reason }) => reason).join("\n");
        expect(reasons)
          .to.match(/resourceId/)
          .and.match(/use takes/)
          .and.not.match(/hush-hush-use|\/hush/);
      }
    }));

  it("what is no secret is shown", () =>
    onPlugin(async ({ fake, plugin }) => {
      fake.fail({ times: "always", answer: { kind: "error", status: 403, code: "Refused" } });
      expect(await refusalOf(check(plugin, QUANTUM_KEYS, {}, { resourceId: ID }))).to.include(ID);
    }));
});

function refuse(): never {
  throw new Error("configured");
}

function expectHushed(text: string): void {
  expect(text).not.to.match(/hush|fake-password/i);
}
