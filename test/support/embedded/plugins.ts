/**
 * Plugins, as the CLI starts them: from the folder that the project names, a process for each provider, shaken
 * hands with, configured when it is first asked about a resource or a function, and ended with the run. They take
 * secrets as they are.
 */
import { join } from "node:path";
import { InvokeRequest } from "@pulumi/pulumi/proto/provider_pb";
import { OWN_PACKAGE } from "../ownPlugin";
import { startPlugin } from "../plugin/plugin";
import type { Plugin } from "../plugin/plugin";
import { providerTypePrefix, urnType } from "../stack/urn";
import { checkConfig, configure, handshake } from "../plugin/pluginCalls";
import { call, readStruct, writeStruct } from "../plugin/rpc";
import { containsUnknown } from "../values";
import type { Properties } from "../values";
import { callTimeoutMs, grpcProvider } from "./grpcProvider";
import { providerProvider } from "./providers";
import type { CheckFailure, Provider } from "./providers";

export interface PluginsOptions {
  env: NodeJS.ProcessEnv;
  engineAddress: string;
  dryRun: boolean;
  onOutput: (stream: "stdout" | "stderr", line: string) => void;
  /** The folders of the project's plugins, by package. */
  pluginFolders: Record<string, string>;
  /** The inputs of a provider, by its URN. */
  inputsOf: (urn: string) => Properties;
}

interface Process {
  plugin: Promise<Plugin>;
  configured?: Promise<Plugin>;
}

export class Plugins {
  /** Of the providers themselves. */
  readonly provider: Provider = {
    ...providerProvider,
    check: async ({ urn }, _olds, news) => checkConfig(await this.process(urn).plugin, news),
  };

  /** By the URN of the provider. */
  private readonly processes = new Map<string, Process>();
  private ended = false;

  constructor(private readonly options: PluginsOptions) {}

  /** True if the package is a plugin's: the repository's own, or one that the project gives a folder for. */
  has(packageName: string): boolean {
    return packageName === OWN_PACKAGE || packageName in this.options.pluginFolders;
  }

  /** @param reference `urn::id` of a provider */
  for(reference: string): Provider {
    const client = async () => (await this.configured(reference)).client;
    const asItIs = (properties: Properties): Properties => properties;
    return { ...grpcProvider(client, { send: asItIs, receive: asItIs }), previews: true };
  }

  async invoke(
    reference: string,
    token: string,
    args: Properties,
  ): Promise<{ result: Properties; failures: CheckFailure[] }> {
    const { client } = await this.configured(reference);
    const request = new InvokeRequest()
      .setTok(token)
      .setArgs(writeStruct(args))
      .setPreview(this.options.dryRun);
    const response = await call(client.invoke.bind(client), request, callTimeoutMs);
    const result = readStruct(response.getReturn());
    const unknown = Object.keys(result).find((name) => containsUnknown(result[name] ?? null));
    if (unknown !== undefined) {
      throw new Error(`unexpected unknown property value for "${unknown}"`);
    }
    return { result, failures: response.getFailuresList().map((failure) => failure.toObject()) };
  }

  async end(): Promise<void> {
    this.ended = true;
    const plugins = [...this.processes.values()].map(({ plugin }) => plugin.catch(() => undefined));
    await Promise.all(plugins.map(async (plugin) => (await plugin)?.end()));
  }

  private configured(reference: string): Promise<Plugin> {
    const urn = reference.slice(0, reference.lastIndexOf("::"));
    const process = this.process(urn);
    return (process.configured ??= this.configure(process, urn));
  }

  private async configure({ plugin }: Process, urn: string): Promise<Plugin> {
    const { version: _, ...inputs } = this.options.inputsOf(urn);
    await configure(await plugin, inputs);
    return plugin;
  }

  private process(urn: string): Process {
    // A run that is being stopped may still come to its first resource of a plugin.
    if (this.ended) throw new Error("the run has ended");
    let process = this.processes.get(urn);
    if (process === undefined) {
      this.processes.set(urn, (process = { plugin: this.start(packageIn(urn)) }));
    }
    return process;
  }

  private async start(packageName: string): Promise<Plugin> {
    const { env, engineAddress, onOutput, pluginFolders } = this.options;
    const folder = pluginFolders[packageName];
    const name = `pulumi-resource-${packageName}`;
    if (folder === undefined) throw new Error(`no resource plugin '${name}' found in the workspace`);
    const plugin = await startPlugin({ executable: join(folder, name), env, engineAddress, onOutput });
    try {
      await handshake(plugin, engineAddress);
      return plugin;
    } catch (error) {
      await plugin.end();
      throw error;
    }
  }
}

/** @param urn of a provider */
function packageIn(urn: string): string {
  return urnType(urn).slice(providerTypePrefix.length);
}
