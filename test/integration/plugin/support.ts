/** A plugin, an engine and a fake ARM for each test, ended with it. */
import { expect } from "chai";

import { type FakeArm, startFakeArm } from "../../../provider/testing";
import {
  type LoggedLine,
  type Plugin,
  serveEngine,
  startPlugin,
  type StartOptions,
} from "../../support/plugin/plugin";
import { configure, handshake } from "../../support/plugin/pluginCalls";
import { type Properties, secretSignature, signatureKey } from "../../support/values";

export interface PluginTools {
  fake: FakeArm;
  /** Started, after handshake and configuration. */
  plugin: Plugin;
  engineAddress: string;
  /** What the user is shown. */
  shown: LoggedLine[];
  /** Another process of the plugin, for another provider. */
  another: (configuration?: Properties, options?: Partial<StartOptions>) => Promise<Plugin>;
}

export async function withPlugin(
  test: (tools: PluginTools) => Promise<void>,
  configuration: Properties = {},
  started: Partial<StartOptions> = {},
): Promise<void> {
  const { tools, close } = await open(configuration, started);
  try {
    await test(tools);
  } finally {
    await close();
  }
}

/**
 * `withPlugin` for the tests of a suite that need no configuration: they use one process of the plugin, and what each of
 * them did to the fake ARM is reset.
 */
export function withOnePlugin(): (test: (tools: PluginTools) => Promise<void>) => Promise<void> {
  let opened: Awaited<ReturnType<typeof open>>;
  before(async () => (opened = await open()));
  after(() => opened.close());
  return async (test) => {
    const { fake, shown } = opened.tools;
    try {
      await test(opened.tools);
    } finally {
      fake.reset();
      shown.length = 0;
    }
  };
}

async function open(
  configuration: Properties = {},
  started: Partial<StartOptions> = {},
): Promise<{ tools: PluginTools; close: () => Promise<void> }> {
  const fake = await startFakeArm();
  const engine = await serveEngine();
  const plugins: Plugin[] = [];
  const another: PluginTools["another"] = async (args = {}, options = {}) => {
    const plugin = await startPlugin({
      env: fake.environment(),
      engineAddress: engine.address,
      ...started,
      ...options,
    });
    plugins.push(plugin);
    await handshake(plugin, engine.address);
    await configure(plugin, args);
    return plugin;
  };
  const close = async () => {
    await Promise.all(plugins.map((plugin) => plugin.end()));
    engine.close();
    await fake.close();
  };
  try {
    const plugin = await another(configuration);
    return { tools: { fake, plugin, engineAddress: engine.address, shown: engine.lines, another }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export const NAMES = { resourceGroupName: "rg", workspaceName: "q1" };

/** The URN of a resource of the plugin. */
export function urnOf(type: string, name = "keys"): string {
  return `urn:pulumi:dev::project::azure-listkeys:${type}::${name}`;
}

export const QUANTUM_KEYS = urnOf("quantum:WorkspaceKeys");

export function secret(value: unknown): Properties {
  return { [signatureKey]: secretSignature, value } as Properties;
}

/** The error of the call. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  return expect.fail("it was not refused");
}
