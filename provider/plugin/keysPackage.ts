/** The plugin: its configuration, and its resources and functions by their tokens. */
import { ArgsError, type ArgsProblem, isNotFound } from "../arm/errors/errors";
import { keptOperationOfType, tokensBeside, operationOfToken } from "../operations/find";
import { functionNameOf, type Operation } from "../operations/operation";
import { type Args, type Context, listKeys } from "../listKeys";
import { activeOutputs, activeUse } from "../operations/twoKeys";
import { clientFor } from "../lifecycle/clients";
import type { LifecycleContext } from "../lifecycle/lifecycle";
import { readProfile } from "../configuration/profile";
import type { StackConfiguration } from "../configuration/settings";
import { configurationOf, secretSettingsIn } from "./configuration";
import type { Engine } from "../lifecycle/engine";
import type { Properties } from "../lifecycle/state";
import { unwrapAll, holdsUnknown, secret } from "../specialValues";
import { type Failure, failuresOf, PluginError, profileProblemsIn } from "./errors";
import { KeyResource } from "./keyResource";
import { hushed, type Mask, maskOfArguments, maskOfSettings } from "./mask";

type Invoked = { result: Properties } | { failures: readonly Failure[] };

interface ListFunction {
  /** The name in messages and in argument checks. */
  readonly name: string;
  /** The path that its arguments fill in. */
  readonly resourcePath: string;
  readonly list: (args: Args, context: Context) => Promise<object>;
}

/** The function by its token. */
export function listFunctionOf(token: string): ListFunction | undefined {
  const operation = operationOfToken(token);
  return operation && functionOf(operation);
}

function functionOf(operation: Operation): ListFunction {
  return {
    name: functionNameOf(operation),
    resourcePath: operation.resourcePath,
    list: async (args, context) => {
      const keys = await listKeys(operation, args, context);
      const result = { ...keys, ...activeOutputs(operation, keys, activeUse(args)) };
      return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
    },
  };
}

export class ListKeysProvider {
  /** True if the engine reports which calls are made in a preview; older engines do not. */
  reportsPreviews = false;
  private configuration: StackConfiguration = {};
  private mask: Mask = (text) => text;
  private ended = new AbortController();

  constructor(private readonly engine: Engine) {}

  configure(args: Properties): void {
    this.start();
    this.configuration = configurationOf(args);
    this.mask = maskOfSettings(secretSettingsIn(args));
  }

  /** An engine that attaches to a plugin cancels it after the preview, and then runs the update. */
  start(): void {
    if (this.ended.signal.aborted) this.ended = new AbortController();
  }

  /** Aborts all calls in flight, and all later ones until the engine starts again. */
  cancel(): void {
    this.ended.abort(new PluginError("CANCELLED", "The run was cancelled before the keys were listed."));
  }

  /** @throws an error that names the known types */
  resource(urn: string): KeyResource {
    const type = typeIn(urn);
    const operation = keptOperationOfType(type);
    if (operation === undefined) throw unknownToken("resource", type);
    return new KeyResource(operation, this.mask, (mask) => this.context(mask, urn));
  }

  /** Each field of the result is a secret. */
  invoke(token: string, args: Properties, preview: boolean): Promise<Invoked> {
    const listed = listFunctionOf(token);
    const ofArguments = maskOfArguments(args, listed?.resourcePath ?? "");
    const mask: Mask = (text) => ofArguments(this.mask(text));
    return hushed(mask, async () => {
      if (listed === undefined) throw unknownToken("function", token);
      return this.invoked(listed, args, preview, mask);
    });
  }

  private async invoked(
    listed: ListFunction,
    args: Properties,
    preview: boolean,
    mask: Mask,
  ): Promise<Invoked> {
    const known = unwrapAll(args);
    const unknown = Object.keys(known).filter((name) => holdsUnknown(known[name]));
    if (unknown.length > 0) return { failures: failuresOf(unknown.map(notKnownYet), args, mask) };
    const profile = profileProblemsIn(args);
    if (profile.length > 0) return { failures: failuresOf(profile, args, mask) };
    // Resource Manager may not know yet what the program creates in this run.
    const untilReady = this.reportsPreviews && !preview;
    try {
      const result = await listed.list(known, { ...this.context(mask), untilReady });
      return { result: mapValues(result, secret) };
    } catch (error) {
      if (error instanceof ArgsError && error.subject === listed.name) {
        return { failures: failuresOf(error.problems, args, mask) };
      }
      throw preview && isNotFound(error) ? notThereYet(error) : error;
    }
  }

  private context(mask: Mask, urn?: string): LifecycleContext {
    const { settings, ...others } = readProfile(this.configuration, process.env, undefined);
    return {
      ...others,
      settings,
      client: clientFor(settings, this.ended.signal),
      report: (message) => this.engine.log("info", mask(message), urn),
      warn: (message) => this.engine.log("warning", mask(message), urn),
    };
  }
}

/** Pulumi calls no function with unknown arguments; another client may. */
function notKnownYet(property: string): ArgsProblem {
  return { property, reason: "is not known yet" };
}

function unknownToken(kind: "resource" | "function", token: string): PluginError {
  return new PluginError(
    "NOT_FOUND",
    `azure-listkeys has no ${kind} ${token}; ${tokensBeside(kind, token)}.`,
  );
}

/** The engine rejects unknowns from invokes, and an empty result would look real, so fail. */
function notThereYet(error: Error): PluginError {
  return new PluginError(
    "UNKNOWN",
    `${error.message}\nIf the program creates the resource, pass its id as resourceId: the keys are then unknown until it exists.`,
  );
}

function typeIn(urn: string): string {
  const [stack, , types, name] = urn.split("::");
  const type = types?.split("$").pop();
  if (stack?.startsWith("urn:pulumi:") && type && name !== undefined) return type;
  throw new PluginError(
    "INVALID_ARGUMENT",
    "The request names no resource: its URN is not of the form urn:pulumi:<stack>::<project>::<type>::<name>.",
  );
}

function mapValues(properties: object, change: (value: unknown) => unknown): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, change(value)]));
}
