import { operationOfToken } from "../../provider/operations/find";
import { activeNamesOf } from "../../provider/operations/twoKeys";
import type { Operation } from "../../provider/operations/operation";
import type { Driver, ExportedResource } from "../../test/support/driver";
import { onEachEngine, type Program, stackOf } from "../passes";
import type { Service } from "../processes";
import { goalOfEach, type Table } from "../report";
import type { Bench } from ".";

const MOST = 600;

/** The CLI notes times in as many digits as they have, and the place in the program by this machine's paths. */
const CIRCUMSTANCES = ["created", "modified", "sourcePosition", "stackTrace"];

const STUB = "__provider";

/** One key, two keys, two keys with their connection strings, and a list of keys. */
const kinds = [
  ...[
    "azure-listkeys:machinelearningservices:listWorkspaceKeys",
    "azure-listkeys:cognitiveservices:listAccountKeys",
  ],
  ...[
    "azure-listkeys:quantum:listWorkspaceKeys",
    "azure-listkeys:appconfiguration:listConfigurationStoreKeys",
  ],
].map((token) => operationOfToken(token) as Operation);

export const state: Bench = {
  name: "state",
  once: true,
  about:
    "Bytes of one resource in the exported state, as JSON without white space, times and positions in the program left out. The do-nothing resource is a `pulumi.dynamic.Resource` of the same name, argument (`resourceId`) and `id`, with the fields that the service answers as secrets in its inputs and outputs, and is counted without the code of its provider; the key resource with both copies of its stub. The key in use, where there are two, is a further output (for Quantum two). Sizes do not vary, so each is taken once.",
  async run(options) {
    const tables = await onEachEngine(options, tableOf);
    const most = Object.fromEntries(kinds.map((operation) => [nameOf(operation), mostOf(operation, tables)]));
    return {
      tables,
      goals: [goalOfEach(`bytes more than the do-nothing resource: at most ${MOST}`, most, MOST)],
    };
  },
};

async function tableOf(engine: Driver, service: Service): Promise<Table> {
  const rows = [];
  for (const operation of kinds) {
    rows.push({ name: nameOf(operation), cells: await sizesOf(engine, operation, service) });
  }
  return { title: `${engine.name} engine: bytes of a resource`, rows };
}

function mostOf(operation: Operation, tables: readonly Table[]): number {
  const rows = tables.flatMap(({ rows }) => rows.filter(({ name }) => name === nameOf(operation)));
  return Math.max(...rows.map(({ cells }) => Number(cells["difference"])));
}

function nameOf({ module, resourceName }: Operation): string {
  return `${module}.${resourceName}`;
}

async function sizesOf(engine: Driver, operation: Operation, service: Service) {
  const keys = await exported(engine, { name: "keyResources", operation, count: 1 }, service);
  const nothing = await exported(engine, { name: "doNothing", operation, count: 1 }, service);
  const sizes = { "key resource": sizeOf(keys), "do-nothing resource": sizeOf(without(nothing, [STUB])) };
  return {
    ...sizes,
    difference: sizes["key resource"] - sizes["do-nothing resource"],
    "of it the stub": sizeOf(keys) - sizeOf(without(keys, [STUB])),
    "of it the active key": sizeOf(keys) - sizeOf(without(keys, activeNamesOf(operation))),
  };
}

async function exported(engine: Driver, program: Program, service: Service): Promise<ExportedResource> {
  const stack = await stackOf(engine, program, service);
  try {
    const { succeeded, output } = await stack.up();
    if (!succeeded) throw new Error(output);
    const { deployment } = await stack.exportState();
    const resource = deployment.resources?.find(({ type }) => type.startsWith("pulumi-nodejs:"));
    if (resource === undefined) throw new Error("the state has no dynamic resource");
    return omit(resource, CIRCUMSTANCES) as ExportedResource;
  } finally {
    await stack.dispose();
  }
}

/** The resource without some of its properties, wherever it names them. */
function without(resource: ExportedResource, names: readonly string[]): object {
  const { inputs = {}, outputs = {}, propertyDependencies = {}, additionalSecretOutputs } = resource;
  return {
    ...resource,
    inputs: omit(inputs, names),
    outputs: omit(outputs, names),
    propertyDependencies: omit(propertyDependencies, names),
    ...(additionalSecretOutputs !== undefined && {
      additionalSecretOutputs: additionalSecretOutputs.filter((name) => !names.includes(name)),
    }),
  };
}

function omit(properties: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

function sizeOf(resource: object): number {
  return Buffer.byteLength(JSON.stringify(resource));
}
