/** One program that lists keys by several identities in several subscriptions; over every engine there is. */
import { expect } from "chai";

import type { FakeArm } from "../../provider/testing";
import { type ConfigValue } from "../support/driver";
import { ofProgram, onEachEngine } from "../support/onEachEngine";
import { opsOf, savedResource } from "../support/stack/results";
import { messagesOf, QUANTUM_WORKSPACE, succeed, type ProgramTools } from "../support/tools";

const behaviours: [title: string, test: (tools: ProgramTools) => Promise<void>][] = [
  ["each profile has its own subscription, identity and token, all their life long", wholeLife],
  ["another profile of the same target is an update, by which the next refresh goes", changesProfile],
  ["a component's provider that is not used is one warning, and none with a profile", warnsOfProviders],
  ["a profile that there is not is named, with those that there are", namesProfiles],
];

onEachEngine("profiles", behaviours, ofProgram("profiles"));

const SUBSCRIPTIONS = {
  stack: "00000000-0000-0000-0000-000000000000",
  eu: "00000000-0000-0000-0000-0000000000e0",
  us: "00000000-0000-0000-0000-0000000000a5",
} as const;
type Name = keyof typeof SUBSCRIPTIONS;
const NAMES = ["stack", "eu", "us"] as const;

const workspaceOf = (name: Name) => QUANTUM_WORKSPACE.replace(SUBSCRIPTIONS.stack, SUBSCRIPTIONS[name]);

function configured(): Record<string, ConfigValue> {
  const profileOf = (name: Name) => ({
    subscriptionId: SUBSCRIPTIONS[name],
    useMsi: true,
    clientId: `fake-identity-${name}`,
  });
  const profiles = { eu: profileOf("eu"), us: profileOf("us"), same: {} };
  return { "azure-listkeys:profiles": { value: JSON.stringify(profiles), secret: true } };
}

const reads = Object.fromEntries(
  NAMES.flatMap((name) => {
    const profile = name === "stack" ? {} : { profile: name };
    return [
      [`${name}Function`, { form: "function", ...profile }],
      [`${name}Resource`, { form: "resource", ...profile }],
      [`${name}Get`, { form: "get", ...profile, args: { resourceId: workspaceOf(name) } }],
    ];
  }),
);

const keyOf = (fake: FakeArm, name: Name) =>
  (fake.keysOf(workspaceOf(name)) as { primaryKey: { key: string } }).primaryKey.key;

async function wholeLife({ fake, start, change }: ProgramTools): Promise<void> {
  for (const name of NAMES) fake.add(workspaceOf(name));
  const stack = await start({ reads }, configured());
  succeed(await stack.preview());
  const { outputs } = succeed(await stack.up());
  for (const name of NAMES) {
    for (const form of ["Function", "Resource", "Get"]) {
      expect(outputs[name + form], name + form).to.deep.include({ value: keyOf(fake, name), secret: true });
    }
  }

  // Lists of what each stored, and of who asked.
  const state = await stack.exportState({ showSecrets: true });
  const { inputs } = savedResource(state.deployment.resources, "euResource");
  expect(inputs?.["__options"]).to.deep.equal({ profile: "eu" });
  const ofResources = state.deployment.resources?.filter(({ type }) => type.includes("quantum"));
  expect(JSON.stringify(ofResources)).not.to.include("fake-identity");

  fake.rotate(workspaceOf("us"));
  const refreshed = succeed(await stack.refresh());
  expect(refreshed.steps.filter(({ op }) => op === "update").map(({ name }) => name)).to.include(
    "usResource",
  );
  expect(opsOf(refreshed, "euResource")).to.deep.equal(["same"]);
  expect(succeed(await stack.up()).outputs["usResource"]?.value).to.equal(keyOf(fake, "us"));
  expectApart(fake);

  const before = fake.requests.length;
  change({ reads: {} });
  succeed(await stack.destroy());
  expect(fake.requests.length).to.equal(before);
}

/** Each token was for one identity, and asked for keys of one subscription alone. */
function expectApart(fake: FakeArm): void {
  const identities = fake.identityRequests.map(({ query }) => query["client_id"] ?? "stack");
  expect(new Set(identities)).to.deep.equal(new Set(["stack", "fake-identity-eu", "fake-identity-us"]));
  const subscriptionsOf = new Map<string, Set<string>>();
  for (const { headers, path } of fake.requests) {
    const token = headers["authorization"] ?? "";
    const subscriptions = subscriptionsOf.get(token) ?? new Set();
    subscriptionsOf.set(token, subscriptions.add(path.split("/")[2] ?? ""));
  }
  expect(subscriptionsOf.size).to.be.at.least(3);
  for (const [token, subscriptions] of subscriptionsOf) expect([...subscriptions], token).to.have.length(1);
}

async function changesProfile({ fake, start, change }: ProgramTools): Promise<void> {
  const args = { resourceId: QUANTUM_WORKSPACE };
  const stack = await start({ reads: { keys: { form: "resource", profile: "eu", args } } }, configured());
  succeed(await stack.up());
  change({ reads: { keys: { form: "resource", profile: "us", args } } });
  const before = fake.identityRequests.length;
  expect(opsOf(succeed(await stack.up()), "keys")).to.deep.equal(["update"]);
  succeed(await stack.refresh());
  const identities = fake.identityRequests.slice(before).map(({ query }) => query["client_id"]);
  expect(new Set(identities)).to.deep.equal(new Set(["fake-identity-us"]));
  change({ reads: { keys: { form: "resource", args } } });
  expect(opsOf(succeed(await stack.up()), "keys")).to.deep.equal(["update"]);
}

async function namesProfiles({ fake, start, change }: ProgramTools): Promise<void> {
  const args = { resourceId: QUANTUM_WORKSPACE };
  const stack = await start({ reads: {} }, configured());
  // The real engine ends a program at its first error.
  for (const form of ["function", "resource", "get"]) {
    change({ reads: { keys: { form, profile: "asia", args } } });
    const failed = await stack.preview();
    expect(failed.succeeded).to.equal(false);
    expect(messagesOf(failed, "error").join("\n")).to.match(
      /azure-listkeys:profiles has no profile "asia", only eu, us, same: create it/,
    );
  }
  expect(fake.requests).to.have.length(0);
}

async function warnsOfProviders({ stack: create }: ProgramTools): Promise<void> {
  const stack = await create("programs/component-provider", configured());
  for (const run of ["preview", "up"] as const) {
    const { diagnostics } = succeed(await stack[run]());
    const warned = diagnostics.filter(({ severity }) => severity === "warning");
    expect(warned.map(({ urn }) => urn?.split("::").pop()).sort()).to.deep.equal([
      "component",
      "connection",
      "parent",
    ]);
    for (const { message } of warned) {
      expect(message).to.match(
        /this resource's provider of azure-native is not used: .*of the stack\.\nTo use others/,
      );
    }
  }
  await stack.setConfig("profile", "same");
  expect(messagesOf(succeed(await stack.up()), "warning")).to.deep.equal([]);
}
