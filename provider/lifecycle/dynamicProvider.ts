/**
 * The key resources as a Pulumi dynamic provider. The stub in the state of each resource loads it, in the version that is
 * installed then: its path and the name `provider` must never change.
 */
import type * as pulumi from "@pulumi/pulumi";

import { ArgsError, type ArgsProblem, CredentialError } from "../arm/errors/errors";
import { keptOperationNamed } from "../operations/find";
import { type Operation, resourceNameOf } from "../operations/operation";
import { clientFor } from "./clients";
import { type CallContext, callContextIn, withoutInternal } from "./callContext";
import { Engine } from "./engine";
import { keepsKeys } from "./keepers";
import { withoutKept } from "./keptValues";
import { KeysLifecycle, type LifecycleContext } from "./lifecycle";
import { LISTED, listedFor } from "./listed";
import { messageOf } from "./messageOf";
import { maskOf } from "./secretArgs";
import { fingerprintOf, inProfile, readProfile } from "../configuration/profile";
import type { StackConfiguration } from "../configuration/settings";
import { unwrapAll } from "../specialValues";
import { type CheckedInputs, type Properties, withoutKeys } from "./state";
import { optionsIn, optionsToStore, requestedReplacements, type StoredOptions } from "./storedOptions";
import { KeyResourceCodec, withSecrets } from "./wire";

/**
 * The provider of one resource type.
 *
 * @param name the type's module and name: `quantum.WorkspaceKeys`
 */
export function provider(name: string): pulumi.dynamic.ResourceProvider {
  const operation = keptOperationNamed(name);
  if (operation === undefined) throw new Error(`pulumi-azure-listkeys has no resource ${name}.`);
  return new KeysProvider(operation);
}

class KeysProvider implements pulumi.dynamic.ResourceProvider {
  private configuration: StackConfiguration = {};
  /** By profile. */
  private readonly settings = new Map<string | undefined, ConfiguredContext>();
  private hasCompared = false;
  private readonly wire: KeyResourceCodec;

  constructor(private readonly operation: Operation) {
    this.wire = new KeyResourceCodec(operation);
  }

  configure({ config }: pulumi.dynamic.ConfigureRequest): Promise<void> {
    // The SDK returns values only by their key.
    this.configuration = new Proxy({}, { get: (_, key) => config.get(String(key)) });
    this.settings.clear();
    return Promise.resolve();
  }

  /** No failure names a property, as the engine would print its value; none is thrown, as the SDK would print frames. */
  async check(olds: Properties, news: Properties): Promise<pulumi.dynamic.CheckResult> {
    const context = callContextIn(news);
    const mask = this.maskOf(news, context);
    try {
      const { rejected = [] } = context;
      if (rejected.length > 0) return failuresOf(rejected, mask);
      this.compare(context);
      const given = withoutInternal(news);
      const { args, kept } = withoutKept(this.operation, olds, given);
      const lifecycle = this.lifecycle(context, mask);
      const checked = await lifecycle.check(
        this.wire.decodeOldInputs(olds),
        unwrapAll(args),
        this.wire.keptIn(kept),
        listedFor(args, context.profile, news[LISTED]),
      );
      if ("failures" in checked) return failuresOf(checked.failures, mask);
      return { inputs: this.stored(checked.inputs, context) };
    } catch (error) {
      return { failures: [failure(mask(messageOf(error)))] };
    } finally {
      await engine.settled();
    }
  }

  diff(id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.DiffResult> {
    const mask = this.maskOf(news);
    return plainErrors(mask, () => {
      const lifecycle = this.lifecycle(optionsIn(news), mask);
      const [old, now] = [this.wire.decodeState(olds), this.wire.decodeInputs(news)];
      const found = lifecycle.diff(old, now, id);
      // A refresh uses the stored profile, and without its stub a resource can be neither refreshed nor deleted.
      const changes =
        found.changes || optionsIn(olds).profile !== optionsIn(news).profile || !isStub(olds["__provider"]);
      if (!changes) return { changes, replaces: [] };
      const requested = requestedReplacements(olds, news, lifecycle.keptFrom(old, now) !== undefined);
      return { changes, replaces: [...new Set([...found.replaces, ...requested])] };
    });
  }

  create(inputs: Properties): Promise<pulumi.dynamic.CreateResult> {
    const mask = this.maskOf(inputs);
    return plainErrors(mask, async () => {
      const state = await this.lifecycle(optionsIn(inputs), mask).create(this.wire.decodeInputs(inputs));
      return { id: state.resourceId, outs: this.stored(state, optionsIn(inputs)) };
    });
  }

  update(_id: string, olds: Properties, news: Properties): Promise<pulumi.dynamic.UpdateResult> {
    const mask = this.maskOf(news);
    return plainErrors(mask, async () => {
      const lifecycle = this.lifecycle(optionsIn(news), mask);
      const state = await lifecycle.update(this.wire.decodeState(olds), this.wire.decodeInputs(news));
      return { outs: this.stored(state, optionsIn(news)) };
    });
  }

  read(id: string, props: Properties = {}): Promise<pulumi.dynamic.ReadResult> {
    const context = callContextIn(props);
    const options = { ...optionsIn(props), ...context };
    const mask = this.maskOf({ resourceId: id, ...props }, options);
    return plainErrors(mask, async () => {
      const [rejected] = context.rejected ?? [];
      if (rejected !== undefined) throw new ArgsError(resourceNameOf(this.operation), [rejected]);
      // A look-up has the arguments of the program; a refresh has the stored state.
      const stored = this.wire.decodeState(props);
      const state = await this.lifecycle(options, mask)
        .read(id, unwrapAll(withoutInternal(props)), stored)
        .catch((error: unknown) => {
          throw stored === undefined ? error : withOldConfiguration(error);
        });
      if (state === undefined) return { id: "" };
      const inputs = keepsKeys(this.operation, state) ? withoutKeys(state) : state;
      return {
        id: state.resourceId,
        props: this.stored(state, options),
        inputs: this.stored(inputs, options),
      };
    });
  }

  private stored(state: CheckedInputs, options: StoredOptions): Properties {
    return {
      ...withSecrets(this.wire.encode(state), options.secrets),
      ...optionsToStore(options, keepsKeys(this.operation, state)),
    };
  }

  private maskOf(props: Properties, options: StoredOptions = optionsIn(props)): (text: string) => string {
    const mask = maskOf(props, options.secrets, this.operation.resourcePath);
    const named = inProfile(this.configuration, options.profile);
    return (text) => mask(named(text));
  }

  private lifecycle({ urn, profile, ...run }: CallContext, mask = (text: string) => text): KeysLifecycle {
    return new KeysLifecycle(this.operation, () => ({
      ...this.configured(profile),
      preview: run.preview,
      hasResourceBehind: run.hasResourceBehind,
      report: (message) => engine.log("info", mask(message), urn),
      warn: (message) => engine.log("warning", mask(message), urn),
    }));
  }

  /** Warns, once per type, if the program, which lists the keys, has other settings than this provider. */
  private compare({ settings, profile, urn }: CallContext): void {
    if (settings === undefined || this.hasCompared) return;
    if (settings === fingerprintOf(this.configured(profile).settings)) return;
    this.hasCompared = true;
    engine.log("warning", OTHER_SETTINGS, urn);
  }

  /** Read once after `configure`: neither the configuration nor the environment of a provider's process changes. */
  private configured(profile: string | undefined): ConfiguredContext {
    const known = this.settings.get(profile);
    if (known !== undefined) return known;
    const { settings, ...others } = readProfile(this.configuration, process.env, profile);
    const context = { ...others, settings, client: clientFor(settings) };
    this.settings.set(profile, context);
    return context;
  }
}

const OTHER_SETTINGS =
  "The program has another subscription, credential or cloud than the provider of its key resources, which lists keys in a refresh and for `get`.\nAn inline program of the Automation API has the environment of its own process, and the provider has the `envVars` of the workspace as well: set what both need with `stack.setConfig`.";

type ConfiguredContext = Omit<LifecycleContext, "report" | "warn">;

const engine = new Engine();

/** The SDK's process for dynamic resources is started with the engine's address. */
const [, , address = ""] = process.argv;
if (/^[\d.]+:\d+$/.test(address)) engine.attach(address);

/** For a refresh the engine uses the configuration of the last update; only `--run-program` uses the current one. */
function withOldConfiguration(error: unknown): unknown {
  const isOfConfiguration =
    error instanceof CredentialError || (error instanceof ArgsError && error.subject === "configuration");
  if (isOfConfiguration) {
    error.message += `\nA refresh uses the configuration of the last update: if it has changed since, run \`pulumi refresh --run-program\`.`;
  }
  return error;
}

function failuresOf(
  problems: readonly ArgsProblem[],
  mask: (text: string) => string,
): pulumi.dynamic.CheckResult {
  return { failures: problems.map(({ property, reason }) => failure(mask(`${property} ${reason}`))) };
}

function failure(reason: string): pulumi.dynamic.CheckFailure {
  return { property: "", reason };
}

/** True for all versions of the stub. */
function isStub(code: unknown): boolean {
  return typeof code === "string" && code.includes("pulumi-azure-listkeys");
}

/** Throws errors with a message only: the engine shows it at the resource. */
async function plainErrors<Result>(
  mask: (text: string) => string,
  act: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const plain = new Error(mask(messageOf(error)));
    plain.stack = "";
    plain.toString = dropNextWrite;
    throw plain;
  } finally {
    await engine.settled();
  }
}

/**
 * The SDK prints the error again, at the stack and without its resource, by
 * `console.error(`${error}: ${error.stack}`)`: it calls `toString` just before the write, which is dropped here.
 */
function dropNextWrite(): string {
  const { stderr } = process;
  const write = stderr.write.bind(stderr);
  stderr.write = () => true;
  queueMicrotask(() => (stderr.write = write));
  return "";
}
