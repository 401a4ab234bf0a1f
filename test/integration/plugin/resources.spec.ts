import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { expect } from "chai";

import { keptOperations } from "../../../provider/operations";
import { fieldsOf } from "../../../provider/operations/result";
import { requiredArgs, resourceIdOf, resultOf } from "../../support/declarations/operations";
import type { Plugin } from "../../support/plugin/plugin";
import {
  CALL_TIMEOUT_MILLISECONDS,
  check,
  create,
  diff,
  readResource,
  update,
} from "../../support/plugin/pluginCalls";
import { call } from "../../support/plugin/rpc";
import { ENDPOINT, ML_WORKSPACE, QUANTUM_WORKSPACE } from "../../support/tools";
import { isSecret, type Properties, unknownValue, unwrap } from "../../support/values";
import { NAMES, QUANTUM_KEYS, refusalOf, secret, urnOf, withOnePlugin } from "./support";

const ENDPOINT_KEYS = urnOf("machinelearningservices:ServerlessEndpointKeys");
const WORKSPACE_KEYS = urnOf("machinelearningservices:WorkspaceKeys");
const PLAIN = ["resourceId", "apiVersion", "use", "revision", "rotated"];

describe("plugin, its resources", () => {
  const onPlugin = withOnePlugin();
  it("are checked: the keys are secret inputs", () =>
    onPlugin(async ({ fake, plugin }) => {
      const { inputs, failures } = await check(plugin, ENDPOINT_KEYS, {}, { resourceId: ENDPOINT });
      const { primaryKey, secondaryKey } = fake.keysOf(ENDPOINT) as Record<string, string>;
      expect(failures).to.deep.equal([]);
      expect(inputs).to.deep.equal({
        resourceId: ENDPOINT,
        use: "primary",
        primaryKey: secret(primaryKey),
        secondaryKey: secret(secondaryKey),
        activeKey: secret(primaryKey),
        additionalFields: null,
        revision: 1,
        rotated: [],
      });
    }));

  it("of every operation are checked, each field of the response a secret", () =>
    onPlugin(async ({ fake, plugin }) => {
      for (const operation of keptOperations.filter(({ isStable }) => isStable)) {
        const type = `${operation.module}:${operation.resourceName}`;
        const resourceId = resourceIdOf(operation);
        const { inputs, failures } = await check(plugin, urnOf(type), {}, { resourceId });
        expect(failures, type).to.deep.equal([]);
        const answered = Object.entries(resultOf(operation, fake.keysOf(resourceId, operation)));
        expect(answered, type).not.to.have.length(0);
        for (const [name, value] of answered) {
          expect(inputs[name], `${type} ${name}`).to.deep.equal(secret(value));
        }
        expect(plainIn(inputs), type).to.deep.equal([]);
      }
    }));

  it("of every operation that differs at each call keep what was listed first, each field a secret", () =>
    onPlugin(async ({ fake, plugin }) => {
      for (const operation of keptOperations.filter(({ isStable }) => !isStable)) {
        const urn = urnOf(`${operation.module}:${operation.resourceName}`);
        const resourceId = resourceIdOf(operation);
        const args = { ...requiredArgs(operation), resourceId };
        const before = fake.requests.length;
        const { inputs, failures } = await check(plugin, urn, {}, { ...args, keepers: { version: "1" } });
        expect(failures, urn).to.deep.equal([]);
        expect(inputs, urn).to.deep.equal({ ...args, keepers: { version: "1" } });
        const planned = await create(plugin, urn, inputs, { preview: true });
        expect(fake.requests.length, urn).to.equal(before);
        const { properties } = await create(plugin, urn, inputs);
        for (const [name, value] of Object.entries(resultOf(operation, fake.keysOf(resourceId, operation)))) {
          // What the response says of the Azure resource itself is not kept.
          if (fieldsOf(operation).includes(name)) {
            expect(properties[name], `${urn} ${name}`).to.deep.equal(secret(value));
            expect(planned.properties[name], `${urn} ${name}`).to.equal(unknownValue);
          }
        }
        fake.rotate(resourceId);
        const unchanged = await check(plugin, urn, inputs, { ...args, keepers: { version: "1" } });
        expect((await diff(plugin, urn, properties, unchanged.inputs)).changes, urn).to.equal("none");
        expect(fake.requests.length, urn).to.equal(before + 1);
        const changed = (await check(plugin, urn, inputs, { ...args, keepers: { version: "2" } })).inputs;
        const found = await diff(plugin, urn, properties, changed);
        expect(found, urn).to.deep.include({
          changes: "some",
          detailed: { keepers: "UPDATE" },
          replaces: [],
        });
        const renewed = await update(plugin, urn, properties, changed);
        expect(renewed, urn).to.include({ revision: 2 });
        expect(renewed["rotated"], urn).to.not.deep.equal([]);
        const read = await readResource(plugin, urn, resourceId, renewed);
        expect(read.properties, urn).to.deep.equal(renewed);
        expect(read.inputs, urn).to.deep.equal(changed);
        fake.remove(resourceId);
        expect((await readResource(plugin, urn, resourceId, renewed)).id, urn).to.equal("");
        // Another operation may have the same resource.
        fake.add(resourceId);
      }
    }));

  it("live: created, rotated, and updated, one request a pass", () =>
    onPlugin(async ({ fake, plugin }) => {
      const { inputs } = await check(plugin, QUANTUM_KEYS, {}, NAMES);
      const planned = await create(plugin, QUANTUM_KEYS, inputs, { preview: true });
      const created = await create(plugin, QUANTUM_KEYS, inputs);
      expect(planned.properties).to.deep.equal(created.properties);
      expect(created.id).to.equal(QUANTUM_WORKSPACE);
      expect(plainIn(created.properties)).to.deep.equal([]);
      const unchanged = await check(plugin, QUANTUM_KEYS, inputs, NAMES);
      expect(await diff(plugin, QUANTUM_KEYS, created.properties, unchanged.inputs)).to.deep.equal({
        changes: "none",
        diffs: [],
        replaces: [],
        detailed: {},
      });

      fake.rotate(QUANTUM_WORKSPACE, "secondaryKey");
      const news = (await check(plugin, QUANTUM_KEYS, inputs, NAMES)).inputs;
      expect(news).to.deep.include({ revision: 2, rotated: ["secondaryConnectionString", "secondaryKey"] });
      expect(await diff(plugin, QUANTUM_KEYS, created.properties, news)).to.deep.equal({
        changes: "some",
        diffs: ["revision", "rotated", "secondaryConnectionString", "secondaryKey"],
        replaces: [],
        detailed: {
          revision: "UPDATE",
          rotated: "UPDATE",
          secondaryConnectionString: "UPDATE",
          secondaryKey: "UPDATE",
        },
      });
      const preview = await update(plugin, QUANTUM_KEYS, created.properties, news, { preview: true });
      const updated = await update(plugin, QUANTUM_KEYS, created.properties, news);
      expect(preview).to.deep.equal(updated);
      expect(updated["secondaryKey"]).to.deep.equal(
        secret((fake.keysOf(QUANTUM_WORKSPACE) as Properties)["secondaryKey"]),
      );
      await call(plugin.client.delete.bind(plugin.client), deletionOf(created.id), CALL_TIMEOUT_MILLISECONDS);
      expect(fake.requests).to.have.length(3);
    }));

  it("name the other key in use, and what follows from it, as changing", () =>
    onPlugin(async ({ plugin }) => {
      const old = (await check(plugin, QUANTUM_KEYS, {}, NAMES)).inputs;
      const { inputs } = await check(plugin, QUANTUM_KEYS, old, { ...NAMES, use: "secondary" });
      const { detailed } = await diff(plugin, QUANTUM_KEYS, old, inputs);
      expect(Object.keys(detailed)).to.deep.equal(["activeConnectionString", "activeKey", "use"]);
    }));

  it("of another target are replaced, and nothing else is said of them", () =>
    onPlugin(async ({ fake, plugin }) => {
      const old = (await check(plugin, QUANTUM_KEYS, {}, NAMES)).inputs;
      const { inputs } = await check(plugin, QUANTUM_KEYS, old, { ...NAMES, workspaceName: "q2" });
      expect(await diff(plugin, QUANTUM_KEYS, old, inputs)).to.deep.equal({
        changes: "some",
        diffs: ["resourceId"],
        replaces: ["resourceId"],
        detailed: { resourceId: "UPDATE_REPLACE" },
      });
      expect(fake.requests).to.have.length(1);
    }));

  it("of an unknown target: unknown in a preview, and nothing is sent", () =>
    onPlugin(async ({ fake, plugin }) => {
      const { inputs, failures } = await check(plugin, QUANTUM_KEYS, {}, { resourceId: unknownValue });
      expect(failures).to.deep.equal([]);
      expect(inputs).to.deep.equal({ resourceId: unknownValue, use: "primary" });
      const { id, properties } = await create(plugin, QUANTUM_KEYS, inputs, { preview: true });
      expect(id).to.equal("");
      expect(properties).to.include({
        primaryKey: unknownValue,
        activeKey: unknownValue,
        revision: unknownValue,
      });
      expect(fake.requests).to.have.length(0);
    }));

  it("of a target that is not found yet: unknown in a preview, waited for in an update", () =>
    onPlugin(async ({ fake, plugin }) => {
      fake.remove(ENDPOINT);
      const { inputs } = await check(plugin, ENDPOINT_KEYS, {}, { resourceId: ENDPOINT });
      expect(inputs).to.deep.equal({ resourceId: ENDPOINT, use: "primary" });
      const { properties } = await create(plugin, ENDPOINT_KEYS, inputs, { preview: true });
      expect(properties).to.include({ resourceId: ENDPOINT, primaryKey: unknownValue });
      fake.add(ENDPOINT);
      fake.fail({ answer: { kind: "error", status: 404, code: "ResourceNotFound" } });
      const created = await create(plugin, ENDPOINT_KEYS, inputs);
      expect(created.properties["primaryKey"]).to.deep.equal(
        secret((fake.keysOf(ENDPOINT) as Properties)["primaryKey"]),
      );
    }));

  it("whose target is gone show their keys leaving", () =>
    onPlugin(async ({ fake, plugin }) => {
      const old = (await check(plugin, ENDPOINT_KEYS, {}, { resourceId: ENDPOINT })).inputs;
      fake.remove(ENDPOINT);
      const { inputs } = await check(plugin, ENDPOINT_KEYS, old, { resourceId: ENDPOINT });
      const { detailed } = await diff(plugin, ENDPOINT_KEYS, old, inputs);
      expect(detailed).to.include({ primaryKey: "DELETE", secondaryKey: "DELETE", revision: "DELETE" });
      const preview = await update(plugin, ENDPOINT_KEYS, old, inputs, { preview: true });
      expect(preview).to.include({ primaryKey: unknownValue });
    }));

  it("are read: in a refresh, looked up, and imported by ID alone", () =>
    onPlugin(async ({ fake, plugin }) => {
      const old = (await check(plugin, ENDPOINT_KEYS, {}, { resourceId: ENDPOINT })).inputs;
      fake.rotate(ENDPOINT, "primaryKey");
      const refreshed = await readResource(plugin, ENDPOINT_KEYS, ENDPOINT, old);
      expect(refreshed.properties).to.deep.include({ revision: 2, rotated: ["primaryKey"] });
      expect(refreshed.inputs).to.deep.equal(refreshed.properties);
      const found = await readResource(plugin, ENDPOINT_KEYS, ENDPOINT, { resourceId: ENDPOINT });
      expect(found.properties).to.deep.include({ revision: 1, rotated: [] });
      const imported = await readResource(plugin, ENDPOINT_KEYS, ENDPOINT, {});
      expect(imported).to.deep.equal({ ...found, id: ENDPOINT });
      expect(imported.inputs).to.deep.equal({ resourceId: ENDPOINT });
      expect(plainIn(imported.properties)).to.deep.equal([]);

      fake.remove(ENDPOINT);
      expect((await readResource(plugin, ENDPOINT_KEYS, ENDPOINT, old)).id).to.equal("");
      expect(await refusalOf(readResource(plugin, ENDPOINT_KEYS, ENDPOINT, {}))).to.match(
        /404 ResourceNotFound/,
      );
    }));

  it("are imported with their arguments alone, which are checked without complaint", () =>
    onPlugin(async ({ plugin }) => {
      const apiVersion = "2025-12-15-preview";
      for (const [given, inputs] of [
        [{}, { resourceId: QUANTUM_WORKSPACE }],
        [{ use: "primary" }, { resourceId: QUANTUM_WORKSPACE }],
        [
          { use: "secondary", apiVersion },
          { resourceId: QUANTUM_WORKSPACE, use: "secondary", apiVersion },
        ],
      ] as const) {
        const read = await readResource(plugin, QUANTUM_KEYS, QUANTUM_WORKSPACE, given);
        expect(read.inputs).to.deep.equal(inputs);
        // The engine checks what an import has read, and compares it with what was read.
        const checked = await check(plugin, QUANTUM_KEYS, read.inputs, read.inputs);
        expect(checked.failures).to.deep.equal([]);
        const { changes } = await diff(plugin, QUANTUM_KEYS, read.properties, checked.inputs);
        expect(changes).to.equal("none");
        const refreshed = await readResource(plugin, QUANTUM_KEYS, QUANTUM_WORKSPACE, read.properties);
        expect(refreshed.inputs).to.deep.equal(refreshed.properties);
      }
    }));

  it("keep a secret argument secret, and the ID that is made of one", () =>
    onPlugin(async ({ plugin }) => {
      const byName = await check(plugin, QUANTUM_KEYS, {}, { ...NAMES, workspaceName: secret("q1") });
      expect(byName.inputs["resourceId"]).to.deep.equal(secret(QUANTUM_WORKSPACE));
      const { inputs } = await check(
        plugin,
        QUANTUM_KEYS,
        {},
        { resourceId: secret(QUANTUM_WORKSPACE), use: secret("secondary"), apiVersion: "2025-12-15-preview" },
      );
      expect(inputs).to.deep.include({
        resourceId: secret(QUANTUM_WORKSPACE),
        use: secret("secondary"),
        apiVersion: "2025-12-15-preview",
      });
      const { properties } = await create(plugin, QUANTUM_KEYS, inputs);
      expect(properties).to.deep.equal(inputs);
      expect(await update(plugin, QUANTUM_KEYS, properties, inputs)).to.deep.equal(inputs);
      const read = await readResource(plugin, QUANTUM_KEYS, QUANTUM_WORKSPACE, properties);
      expect(read.properties).to.deep.equal(inputs);
      const unknown = await check(plugin, QUANTUM_KEYS, {}, { resourceId: secret(unknownValue) });
      expect(unknown.inputs["resourceId"]).to.deep.equal(secret(unknownValue));
    }));

  it("take a state of an older version, with nulls and fewer names of a field, as no change", () =>
    onPlugin(async ({ fake, plugin }) => {
      const { containerRegistryCredentials: _, ...answer } = fake.keysOf(ML_WORKSPACE) as Properties;
      fake.setAnswer(ML_WORKSPACE, { ...answer, containerRegistryCredentials: { username: null } });
      const { inputs: now } = await check(plugin, WORKSPACE_KEYS, {}, { resourceId: ML_WORKSPACE });
      expect(now["containerRegistryCredentials"]).to.deep.equal(secret({}));
      expect(now["userStorageArmId"]).to.deep.equal(now["userStorageResourceId"]);
      const { userStorageArmId, ...others } = now;
      const older = {
        ...others,
        containerRegistryCredentials: secret({ username: null, passwords: null }),
      };
      // By the newer name, which the older version did not know, where the program asked for a newer api-version.
      const additionalFields = secret({ userStorageArmId: unwrap(userStorageArmId ?? null) });
      for (const olds of [older, { ...older, userStorageResourceId: null, additionalFields }]) {
        const again = await check(plugin, WORKSPACE_KEYS, olds, { resourceId: ML_WORKSPACE });
        expect(again.inputs).to.deep.equal(now);
        expect((await diff(plugin, WORKSPACE_KEYS, olds, again.inputs)).changes).to.equal("none");
      }
    }));

  it("keep what they know of a key that is nested, whatever the service adds", () =>
    onPlugin(async ({ fake, plugin }) => {
      const answer: Properties = {
        ...(fake.keysOf(ML_WORKSPACE) as Properties),
        newKeys: { a: ["fake-new"] },
      };
      fake.setAnswer(ML_WORKSPACE, answer);
      const { inputs } = await check(plugin, WORKSPACE_KEYS, {}, { resourceId: ML_WORKSPACE });
      expect(inputs["additionalFields"]).to.deep.equal(secret({ newKeys: { a: ["fake-new"] } }));
      expect(unwrap(inputs["containerRegistryCredentials"] ?? null)).to.deep.equal(
        answer["containerRegistryCredentials"],
      );
      const again = await check(plugin, WORKSPACE_KEYS, inputs, { resourceId: ML_WORKSPACE });
      expect((await diff(plugin, WORKSPACE_KEYS, inputs, again.inputs)).changes).to.equal("none");
      fake.setAnswer(ML_WORKSPACE, { ...answer, newKeys: { a: ["fake-newer"] } });
      const rotated = await check(plugin, WORKSPACE_KEYS, inputs, { resourceId: ML_WORKSPACE });
      const { detailed } = await diff(plugin, WORKSPACE_KEYS, inputs, rotated.inputs);
      expect(Object.keys(detailed)).to.deep.equal(["additionalFields", "revision", "rotated"]);
    }));

  it("name every argument that is wrong, and return the engine no secret to print", () =>
    onPlugin(async ({ plugin }) => {
      const news = { resourceGroupName: 5, workspaceName: secret("no good"), use: "tertiary" };
      const { failures } = await check(plugin, QUANTUM_KEYS, {}, news);
      expect(failures.map(({ property }) => property).sort()).to.deep.equal(["", "resourceGroupName", "use"]);
      expect(failures.map(({ reason }) => reason).join("\n")).to.match(/workspaceName is invalid/);
      expect(JSON.stringify(failures)).not.to.include("no good");
    }));

  it("report what rotated, by onRotation", () =>
    onPlugin(async ({ fake, plugin, another, shown }) => {
      const old = (await check(plugin, ENDPOINT_KEYS, {}, { resourceId: ENDPOINT })).inputs;
      fake.rotate(ENDPOINT, "primaryKey");
      const warns = await another({ onRotation: "warn" });
      const { inputs } = await check(warns, ENDPOINT_KEYS, old, { resourceId: ENDPOINT });
      expect(inputs).to.deep.equal(old);
      expect(shown).to.deep.equal([
        {
          severity: "warning",
          message: `machinelearningservices.ServerlessEndpointKeys of ${ENDPOINT}: rotated in Azure since revision 1: primaryKey. The stack keeps the old keys (azure-listkeys:onRotation is warn).`,
          urn: ENDPOINT_KEYS,
        },
      ]);
      const fails = await another({ onRotation: "fail" });
      expect(await refusalOf(check(fails, ENDPOINT_KEYS, old, { resourceId: ENDPOINT }))).to.match(
        /rotated in Azure since revision 1: primaryKey\. This is an error because azure-listkeys:onRotation is fail: /,
      );
    }));

  it("report keys that are too old, at the resource", () =>
    onPlugin(async ({ plugin, shown }) => {
      await check(plugin, QUANTUM_KEYS, {}, { ...NAMES, maxAgeDays: 1 });
      expect(shown.map(({ severity, urn }) => ({ severity, urn }))).to.deep.equal([
        { severity: "warning", urn: QUANTUM_KEYS },
        { severity: "warning", urn: QUANTUM_KEYS },
      ]);
      expect(shown.map(({ message }) => message).join()).to.match(
        /the primary key is .*the secondary key is /,
      );
    }));

  it("of another type: the error lists the types, by every method", () =>
    onPlugin(async ({ plugin }) => {
      const urn = urnOf("quantum:WorkspaceKey");
      const methods: ((plugin: Plugin) => Promise<unknown>)[] = [
        (it) => check(it, urn, {}, NAMES),
        (it) => diff(it, urn, {}, NAMES),
        (it) => create(it, urn, NAMES),
        (it) => update(it, urn, NAMES, NAMES),
        (it) => readResource(it, urn, QUANTUM_WORKSPACE, {}),
      ];
      for (const method of methods) {
        expect(await refusalOf(method(plugin))).to.match(
          /^azure-listkeys has no resource azure-listkeys:quantum:WorkspaceKey; its module has .*azure-listkeys:quantum:WorkspaceKeys/,
        );
      }
    }));

  it("whose state holds no keys are listed anew", () =>
    onPlugin(async ({ plugin }) => {
      const { inputs } = await check(plugin, ENDPOINT_KEYS, {}, { resourceId: ENDPOINT });
      const strange = { resourceId: ENDPOINT, somethingElse: "x" };
      expect((await diff(plugin, ENDPOINT_KEYS, strange, inputs)).changes).to.equal("some");
      expect(await update(plugin, ENDPOINT_KEYS, strange, inputs)).to.deep.equal(inputs);
    }));
});

function plainIn(properties: Properties): string[] {
  return Object.keys(properties).filter(
    (name) => !PLAIN.includes(name) && properties[name] !== null && !isSecret(properties[name]),
  );
}

function deletionOf(id: string): proto.DeleteRequest {
  return new proto.DeleteRequest().setId(id).setUrn(QUANTUM_KEYS);
}
