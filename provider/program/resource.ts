/** An operation as a resource of a Pulumi program, whose keys are stored, encrypted, in the state. */
import * as pulumi from "@pulumi/pulumi";

import { dynamicTypeOf, keptForm, type Operation, resourceNameOf } from "../operations/operation";
import { type CallContext, CONTEXT } from "../lifecycle/callContext";
import { namesakesOf, withoutNulls } from "../operations/values";
import { secretPropertiesOf } from "../lifecycle/state";
import type { StackConfiguration } from "../configuration/settings";
import { LISTED } from "../lifecycle/listed";
import { stubOf } from "../lifecycle/stub";
import type { KeepersArgs, KeysResourceOptions } from "./argsAndOptions";
import { hasResourceBehind, isMocked, secretNamesOf } from "./inputs";
import { warnOfProvider } from "./parentProvider";
import { listForResource } from "./listForResource";

/** The service's fields, each an output of its own. */
export type FieldOutputs<Result> = {
  readonly [Field in keyof Result]: pulumi.Output<Result[Field]>;
};

/** What every key resource is: what `pulumi.dynamic.Resource` sends, without a closure to serialize. */
export abstract class StoredResource extends pulumi.CustomResource {
  /** The full ARM ID of the resource whose keys these are; also the `id`. */
  declare readonly resourceId: pulumi.Output<string>;
  /** 1, plus one for each detected change of the keys. */
  declare readonly revision: pulumi.Output<number>;
  /** The names of the fields that changed at the last revision. */
  declare readonly rotated: pulumi.Output<string[]>;
  /** The keepers, if there are any. */
  declare readonly keepers: pulumi.Output<Record<string, string> | undefined>;

  /** @internal Of no use to a program, whose compiler would read the types of all operations for it. */
  protected constructor(declared: Operation, name: string, args: object, opts: KeysResourceOptions = {}) {
    const operation = keptForm(declared);
    const secrets = secretPropertiesOf(operation);
    const plain = [
      ...["resourceId", "revision", "rotated", "keepers"],
      ...(operation.twoKeys === undefined ? [] : ["use"]),
      ...(operation.isAny ? ["apiVersion", "action"] : []),
    ];
    const type = dynamicTypeOf(operation);
    // With these options the engine would call another provider, or import: so `check` rejects them.
    const taken = { ...opts };
    delete taken.provider;
    delete taken.import;
    delete taken.profile;
    const own: { resource?: pulumi.Resource } = {};
    const urn = urnOf(name, type, opts.parent);
    super(
      type,
      name,
      {
        // The object has only the outputs that are named here.
        ...Object.fromEntries([...plain, ...secrets].map((output) => [output, undefined])),
        ...args,
        ...(isMocked() ? {} : { [CONTEXT]: contextOf(urn, args, opts) }),
        ...(isListed(operation, args, opts)
          ? { [LISTED]: listForResource(operation, args, { ...opts, urn, self: () => own.resource }) }
          : {}),
        __provider: stubOf(resourceNameOf(operation)),
      },
      pulumi.mergeOptions({ additionalSecretOutputs: secrets, ...aliasOf(operation, opts) }, taken),
    );
    if (!isMocked() && opts.profile === undefined) warnOfProvider(resourceNameOf(operation), opts.parent);
    own.resource = this;
    finish(this, operation, secrets);
  }
}

/** The base of the key resources of declared operations. */
export abstract class KeysResource extends StoredResource {
  /** Fields of the response that this version does not know, by name; a secret. */
  declare readonly additionalFields: pulumi.Output<Record<string, unknown> | undefined>;
}

/** The type in states from before the first release. A look-up has no earlier state. */
function aliasOf(
  { module, resourceName }: Operation,
  { id }: pulumi.CustomResourceOptions,
): pulumi.CustomResourceOptions {
  if (id !== undefined) return {};
  return { aliases: [{ type: `pulumi-nodejs:dynamic/azure-listkeys/${module}:${resourceName}` }] };
}

/**
 * A field that the response lacks is `null` on the wire, and `undefined` in a program. With mocks, no engine marks the
 * outputs as secret.
 */
function finish(resource: object, { result, isAny }: Operation, names: readonly string[]): void {
  const outputs = resource as Record<string, pulumi.Output<unknown>>;
  const withUndefined = isAny ? (value: unknown) => value : withoutNulls;
  for (const name of names) {
    const output = (outputs[name] as pulumi.Output<unknown>).apply(
      (value) => withUndefined(value) ?? undefined,
    );
    outputs[name] = isMocked() ? pulumi.secret(output) : output;
  }
  if (isMocked()) return;
  // A state from before a field had its second name has only the first, until a key changes.
  for (const [name, [first = name]] of Object.entries(namesakesOf(result))) {
    outputs[name] = outputs[first] as pulumi.Output<unknown>;
  }
}

/** False for a look-up, which its provider lists, for a resource that is rejected, and for one that keeps its keys. */
function isListed(
  { isStable }: Operation,
  args: object,
  { id, provider, import: imported }: KeysResourceOptions,
): boolean {
  const keepsKeys = !isStable || (args as KeepersArgs | undefined)?.keepers !== undefined;
  return !keepsKeys && !isMocked() && id === undefined && provider === undefined && imported === undefined;
}

async function contextOf(
  urn: Promise<string>,
  args: object,
  { provider, import: imported, replaceOnChanges, profile, dependsOn }: KeysResourceOptions,
): Promise<CallContext> {
  // With the settings, which no import of the package loads.
  const { settingNameProblems } = await import("./settingNames.js");
  const configuration = pulumi.runtime.allConfig();
  return {
    urn: await urn,
    secrets: await secretNamesOf(args),
    preview: pulumi.runtime.isDryRun(),
    hasResourceBehind: await hasResourceBehind(args, dependsOn),
    rejected: [
      ...(provider === undefined ? [] : [{ property: "provider", reason: NO_PROVIDER }]),
      ...(imported === undefined ? [] : [{ property: "import", reason: NO_IMPORT }]),
      ...settingNameProblems(configuration),
    ],
    ...(replaceOnChanges === undefined ? {} : { replaceOnChanges }),
    ...(profile === undefined ? {} : { profile }),
    ...(await fingerprintIn(configuration, profile)),
  };
}

/** Its provider, another process, compares it with its own settings. */
async function fingerprintIn(
  configuration: StackConfiguration,
  profile: string | undefined,
): Promise<Pick<CallContext, "settings">> {
  const { fingerprintOf, readProfile } = await import("../configuration/profile.js");
  try {
    const { settings } = readProfile(configuration, process.env, profile);
    return { settings: fingerprintOf(settings) };
  } catch {
    // The provider reports the problem at the resource.
    return {};
  }
}

const NO_PROVIDER =
  "is not an option of a key resource: it uses the Azure identity of the stack, or of a profile (azure-listkeys:profiles) named in the option `profile`";

const NO_IMPORT =
  "is not an option of a key resource: there is nothing in Azure to import. Remove it: the keys are listed when the resource is created";

/** Awaits the parent's URN without its dependencies: those of a component are its children, and this is one. */
async function urnOf(name: string, type: string, parent: pulumi.Resource | undefined): Promise<string> {
  const parentUrn =
    parent === undefined ? undefined : await new Promise<string>((resolve) => void parent.urn.apply(resolve));
  const urn = pulumi.createUrn(name, type, parentUrn);
  return new Promise((resolve) => void urn.apply(resolve));
}
