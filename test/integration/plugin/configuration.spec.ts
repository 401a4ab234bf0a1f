import { PluginAttach } from "@pulumi/pulumi/proto/plugin_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { expect } from "chai";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { serveEngine } from "../../support/plugin/plugin";
import {
  CALL_TIMEOUT_MILLISECONDS as TIMEOUT,
  checkConfig,
  configure,
  handshake,
  invoke,
} from "../../support/plugin/pluginCalls";
import { call } from "../../support/plugin/rpc";
import { unknownValue } from "../../support/values";
import { ENDPOINT, QUANTUM_WORKSPACE } from "../../support/tools";
import { NAMES, refusalOf, secret, withPlugin } from "./support";

const OTHER_SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";

describe("plugin, as a package", () => {
  it("accepts and returns secrets and resources, and declares that in either handshake", () =>
    withPlugin(async ({ plugin, engineAddress }) => {
      const hands = await handshake(plugin, engineAddress);
      expect([hands.getAcceptSecrets(), hands.getAcceptResources()]).to.deep.equal([true, true]);
      const configured = await configure(plugin);
      expect(configured.toObject()).to.deep.include({
        acceptsecrets: true,
        acceptresources: true,
        supportspreview: true,
        acceptoutputs: false,
      });
    }));

  it("returns its version, its schema with that version, and no mapping of another tool's names", () =>
    withPlugin(async ({ plugin: { client } }) => {
      const version = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
      const info = await call(client.getPluginInfo.bind(client), new Empty(), TIMEOUT);
      expect(info.getVersion()).to.equal(version);
      const schema = await call(client.getSchema.bind(client), new proto.GetSchemaRequest(), TIMEOUT);
      expect(JSON.parse(schema.getSchema())).to.deep.equal({
        ...(JSON.parse(readFileSync(join(__dirname, "../../../schema.json"), "utf8")) as object),
        version,
      });
      const mapping = await call(client.getMapping.bind(client), new proto.GetMappingRequest(), TIMEOUT);
      expect(mapping.getProvider()).to.equal("");
      const mappings = await call(client.getMappings.bind(client), new proto.GetMappingsRequest(), TIMEOUT);
      expect(mappings.getProvidersList()).to.deep.equal([]);
    }));

  it("logs to the engine that attaches", () =>
    withPlugin(async ({ fake, plugin, shown }) => {
      const later = await serveEngine();
      try {
        const { client } = plugin;
        const request = new PluginAttach().setAddress(later.address);
        await call(client.attach.bind(client), request, TIMEOUT);
        fake.setAnswer(QUANTUM_WORKSPACE, {
          apiKeyEnabled: false,
          primaryKey: { key: "fake-1" },
          primaryConnectionString: "fake-2",
        });
        await invoke(plugin, "quantum:listWorkspaceKeys", NAMES);
        expect(later.lines.map(({ severity }) => severity)).to.deep.equal(["warning"]);
        expect(later.lines[0]?.message).to.match(
          /^quantum\.listWorkspaceKeys of .*: the workspace accepts none of its keys/,
        );
        expect(shown).to.deep.equal([]);
      } finally {
        later.close();
      }
    }));

  it("has no components", () =>
    withPlugin(async ({ plugin: { client } }) => {
      const refused = refusalOf(call(client.construct.bind(client), new proto.ConstructRequest(), TIMEOUT));
      expect(await refused).to.match(/does not implement the method/);
    }));
});

describe("plugin, its configuration", () => {
  it("marks what is secret, and leaves the rest as it is", () =>
    withPlugin(async ({ plugin }) => {
      const { inputs, failures } = await checkConfig(plugin, {
        tenantId: "t",
        clientId: "c",
        clientSecret: "fake-secret",
        timeoutSeconds: 5,
        version: "0.1.0",
      });
      expect(failures).to.deep.equal([]);
      expect(inputs).to.deep.equal({
        tenantId: "t",
        clientId: "c",
        clientSecret: secret("fake-secret"),
        timeoutSeconds: 5,
        version: "0.1.0",
      });
    }));

  it("names each setting that is wrong, and returns the engine no secret to print", () =>
    withPlugin(async ({ plugin }) => {
      const { failures } = await checkConfig(plugin, {
        environment: "mars",
        timeoutSeconds: "soon",
        useMsi: "perhaps",
        onRotation: secret("update"),
        clientSecret: secret('{"a":1}'),
      });
      expect(failures.map(({ property }) => property).sort()).to.deep.equal([
        "",
        "environment",
        "timeoutSeconds",
        "useMsi",
      ]);
      expect(failures.map(({ reason }) => reason).join("\n")).to.match(
        /azure-listkeys:environment takes one of public, china, usgovernment/,
      );
      expect(failures.find(({ property }) => property === "")?.reason).to.match(
        /^azure-listkeys:clientSecret /,
      );
    }));

  it("names what is not a setting, with the nearest one, even if its value is unknown", () =>
    withPlugin(async ({ plugin }) => {
      const { failures } = await checkConfig(plugin, {
        subscripton: unknownValue,
        clientSecrte: "fake-secret",
        tennantId: secret("fake-tenant"),
        password: "fake-password",
        profiles: "{}",
        pluginDownloadURL: "https://fake.example",
        __internal: "{}",
      });
      const nearest = (name: string) => `is not a setting; the nearest one is azure-listkeys:${name}`;
      const shown = failures.map(({ property, reason }) => ({
        property,
        reason: reason.replace(/;.*are .*/, ""),
      }));
      // The engine prints the value of a property that is named.
      expect(shown).to.have.deep.members([
        { property: "subscripton", reason: `azure-listkeys:subscripton ${nearest("subscriptionId")}` },
        { property: "", reason: `azure-listkeys:clientSecrte ${nearest("clientSecret")}` },
        { property: "", reason: `azure-listkeys:tennantId ${nearest("tenantId")}` },
        { property: "", reason: "azure-listkeys:password is not a setting" },
      ]);
    }));

  it("takes what is the program's own, in a project whose name is the namespace", () =>
    withPlugin(async ({ plugin }) => {
      const { failures } = await checkConfig(plugin, { workspaceName: "fake" }, "azure-listkeys");
      expect(failures).to.deep.equal([]);
    }));

  it("names what the chosen credential lacks", () =>
    withPlugin(async ({ plugin }) => {
      const { failures } = await checkConfig(plugin, { clientSecret: "fake-secret" });
      expect(failures).to.have.length(1);
      expect(failures[0]?.property).to.equal("");
      expect(failures[0]?.reason).to.match(/client secret.*lacks azure-listkeys:tenantId/);
      expect(failures[0]?.reason).not.to.include("fake-secret");
    }));

  it("is not judged while a part of it is unknown", () =>
    withPlugin(async ({ plugin }) => {
      const given = { clientSecret: secret("fake-secret"), tenantId: unknownValue };
      expect(await checkConfig(plugin, given)).to.deep.equal({ inputs: given, failures: [] });
    }));

  it("replaces no resource when it changes", () =>
    withPlugin(async ({ plugin: { client } }) => {
      const response = await call(client.diffConfig.bind(client), new proto.DiffRequest(), TIMEOUT);
      expect(response.getReplacesList()).to.deep.equal([]);
      expect(response.getChanges()).to.equal(proto.DiffResponse.DiffChanges.DIFF_UNKNOWN);
    }));

  it("is used, secrets and values that are no strings too", () =>
    withPlugin(
      async ({ fake, plugin }) => {
        const { result } = await invoke(plugin, "quantum:listWorkspaceKeys", NAMES);
        expect(result).to.have.property("primaryKey");
        expect(fake.requests.map(({ path }) => path).join()).to.include(
          `/subscriptions/${OTHER_SUBSCRIPTION}/`,
        );
      },
      { subscriptionId: secret(OTHER_SUBSCRIPTION), timeoutSeconds: 20, maxConcurrency: "2" },
    ));

  it("is separate for each process: two providers read two subscriptions side by side", () =>
    withPlugin(async ({ fake, plugin, another }) => {
      const other = await another({ subscriptionId: OTHER_SUBSCRIPTION });
      const both = [plugin, other].map((each) => invoke(each, "quantum:listWorkspaceKeys", NAMES));
      const [first, second] = await Promise.all(both);
      const otherId = QUANTUM_WORKSPACE.replace(/00000000-0000-0000-0000-000000000000/, OTHER_SUBSCRIPTION);
      expect(first?.result["primaryKey"]).to.deep.equal(secret(keysOf(QUANTUM_WORKSPACE)["primaryKey"]));
      expect(second?.result["primaryKey"]).to.deep.equal(secret(keysOf(otherId)["primaryKey"]));
      expect(first?.result["primaryKey"]).not.to.deep.equal(second?.result["primaryKey"]);

      function keysOf(id: string): Record<string, unknown> {
        return fake.keysOf(id) as Record<string, unknown>;
      }
    }));

  it("without a subscription: the error names the setting", () =>
    withPlugin(async ({ fake, another }) => {
      const { ARM_SUBSCRIPTION_ID: _, ...env } = fake.environment();
      const plugin = await another({}, { env });
      const { failures } = await invoke(plugin, "machinelearningservices:listServerlessEndpointKeys", {
        resourceGroupName: "rg",
        workspaceName: "ml-ws",
        name: "phi",
      });
      expect(failures.map(({ property }) => property)).to.deep.equal(["subscriptionId"]);
      expect(failures[0]?.reason).to.match(/azure-listkeys:subscriptionId .*ARM_SUBSCRIPTION_ID/);
      const { result } = await invoke(plugin, "machinelearningservices:listServerlessEndpointKeys", {
        resourceId: ENDPOINT,
      });
      expect(result).to.have.property("primaryKey");
    }));
});
