import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PluginAttach } from "@pulumi/pulumi/proto/plugin_pb";
import { expect } from "chai";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";

import { startPlugin } from "../../support/plugin/plugin";
import {
  CALL_TIMEOUT_MILLISECONDS,
  check,
  configure,
  create,
  diff,
  handshake,
  invoke,
} from "../../support/plugin/pluginCalls";
import { call } from "../../support/plugin/rpc";
import { ML_WORKSPACE, QUANTUM_WORKSPACE } from "../../support/tools";
import { type Properties, unwrap } from "../../support/values";
import { NAMES, QUANTUM_KEYS, refusalOf, withPlugin } from "./support";

const ENDPOINTS = "machinelearningservices:listServerlessEndpointKeys";
const IN_PARALLEL = 1_000;

const PRELOAD = join(__dirname, "../preload");

const isOfSdk = (file: string) => /\/@pulumi\/pulumi\/(?!.*\/node_modules\/)/.test(file);
const isOfProtocol = (file: string) => /\/@pulumi\/pulumi\/proto\//.test(file);

describe("plugin, its process", () => {
  it("starts whatever tsconfig.json its working directory has, and loads neither a compiler nor Pulumi's SDK", () =>
    inFolder((folder) =>
      withPlugin(async ({ another }) => {
        writeFileSync(join(folder, "tsconfig.json"), '{ "compilerOptions": { "target": "nonsense" } }');
        const nodeOptions = `--require ${join(PRELOAD, "loadedFiles.cjs")}`;
        const plugin = await another({}, { cwd: folder, nodeOptions });
        const { result } = await invoke(plugin, "quantum:listWorkspaceKeys", NAMES);
        expect(result).to.have.property("primaryKey");
        const resource = await check(plugin, QUANTUM_KEYS, {}, NAMES);
        expect(resource.inputs).to.have.property("primaryKey");
        plugin.hangUp();
        await plugin.exited;
        const [loaded = ""] = plugin.printed;
        const files = JSON.parse(loaded) as string[];
        // The protocol's messages are part of the SDK.
        expect(files.filter(isOfSdk).filter(isOfProtocol)).not.to.have.length(0);
        expect(files.filter(isOfSdk).filter((file) => !isOfProtocol(file))).to.deep.equal([]);
        expect(files.filter((file) => /typescript|ts-node/.test(file))).to.deep.equal([]);
      }),
    ));

  it("responds to 1,000 calls at once, each with its own keys, at most 16 of them in flight", () =>
    withPlugin(async ({ fake, plugin }) => {
      const ids = Array.from(
        { length: IN_PARALLEL },
        (_, index) => `${ML_WORKSPACE}/serverlessEndpoints/e${index}`,
      );
      const answers = await Promise.all(ids.map((resourceId) => invoke(plugin, ENDPOINTS, { resourceId })));
      const given = answers.map(({ result }) => unwrap(result["primaryKey"] ?? null));
      expect(given).to.deep.equal(ids.map((id) => (fake.keysOf(id) as Properties)["primaryKey"]));
      expect(new Set(given)).to.have.property("size", IN_PARALLEL);
      expect(fake.requests).to.have.length(IN_PARALLEL);
      expect(Math.max(...fake.requests.map(({ underWay }) => underWay))).to.be.at.most(16);
      expect(fake.tokens).to.equal(1);
    }));

  it("ends every call in flight when the run is cancelled, and accepts no other", () =>
    withPlugin(async ({ fake, plugin }) => {
      fake.fail({ wire: { kind: "stall", at: "start" }, times: "always" });
      const calls = [
        refusalOf(invoke(plugin, "quantum:listWorkspaceKeys", NAMES)),
        refusalOf(check(plugin, QUANTUM_KEYS, {}, { ...NAMES, workspaceName: "q2" })),
        refusalOf(create(plugin, QUANTUM_KEYS, { resourceId: QUANTUM_WORKSPACE.replace("q1", "q3") })),
      ];
      while (fake.requests.length < calls.length) await new Promise((resolve) => setTimeout(resolve, 10));
      const { client } = plugin;
      await call(client.cancel.bind(client), new Empty(), CALL_TIMEOUT_MILLISECONDS);
      const message = "The run was cancelled before the keys were listed.";
      expect(await Promise.all(calls)).to.deep.equal([message, message, message]);
      fake.clearFaults();
      expect(await refusalOf(invoke(plugin, "quantum:listWorkspaceKeys", NAMES))).to.equal(message);
      expect(fake.requests).to.have.length(calls.length);
    }));

  it("that stays attached starts anew: with the handshake, the attachment or the configuration of the next phase", () =>
    withPlugin(async ({ plugin, engineAddress }) => {
      const { client } = plugin;
      const attachment = new PluginAttach().setAddress(engineAddress);
      for (const start of [
        () => handshake(plugin, engineAddress),
        () => call(client.attach.bind(client), attachment, CALL_TIMEOUT_MILLISECONDS),
        () => configure(plugin),
      ]) {
        await call(client.cancel.bind(client), new Empty(), CALL_TIMEOUT_MILLISECONDS);
        await start();
        const { result } = await invoke(plugin, "quantum:listWorkspaceKeys", NAMES);
        expect(result).to.have.property("primaryKey");
      }
    }));

  it("ends with its engine, also one that is killed", () =>
    withPlugin(async ({ plugin }) => {
      plugin.hangUp();
      expect(await plugin.exited).to.deep.equal({ code: 0, signal: null });
    }));

  it("ends with a signal", () =>
    withPlugin(async ({ plugin }) => {
      process.kill(plugin.pid, "SIGINT");
      expect((await plugin.exited).signal).to.equal("SIGINT");
    }));

  it("that crashes reports where, and no value", async () => {
    const nodeOptions = `--require ${join(PRELOAD, "crash.cjs")}`;
    const plugin = await startPlugin({ env: process.env, nodeOptions });
    process.kill(plugin.pid, "SIGUSR2");
    const { code } = await plugin.exited;
    const printed = plugin.printed.join("\n");
    expect(code).to.equal(1);
    expect(printed).to.match(
      /^Internal error of pulumi-resource-azure-listkeys: RangeError\n {4}at .*crashing/,
    );
    expect(printed).not.to.include("fake-key-in-an-error");
    await plugin.end();
  });

  it("reports only the kind of an error that is not its own", () =>
    withPlugin(async ({ another }) => {
      const nodeOptions = `--require ${join(PRELOAD, "brokenComparison.cjs")}`;
      const plugin = await another({}, { nodeOptions });
      const { inputs } = await check(plugin, QUANTUM_KEYS, {}, NAMES);
      const refusal = await refusalOf(diff(plugin, QUANTUM_KEYS, inputs, inputs));
      expect(refusal).to.equal("Internal error of pulumi-azure-listkeys: RangeError");
    }));
});

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "plugin-spec-"));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
