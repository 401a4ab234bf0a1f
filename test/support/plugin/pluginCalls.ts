/** The methods of a plugin, over plain values. */
import * as proto from "@pulumi/pulumi/proto/provider_pb";

import type { Plugin } from "./plugin";
import { call, readStruct, writeStruct } from "./rpc";
import { type Properties, unwrap } from "../values";

export const CALL_TIMEOUT_MILLISECONDS = 60_000;

/** A method's failure as the engine receives it. */
export interface CheckFailure {
  property: string;
  reason: string;
}

export function handshake({ client }: Plugin, engineAddress: string, invokeWithPreview = true) {
  const request = new proto.ProviderHandshakeRequest()
    .setEngineAddress(engineAddress)
    .setConfigureWithUrn(true)
    .setInvokeWithPreview(invokeWithPreview);
  return call(client.handshake.bind(client), request, CALL_TIMEOUT_MILLISECONDS);
}

export function configure({ client }: Plugin, args: Properties = {}) {
  const request = new proto.ConfigureRequest()
    .setArgs(writeStruct(args))
    .setAcceptsecrets(true)
    .setAcceptresources(true)
    .setSendsOldInputs(true);
  return call(client.configure.bind(client), request, CALL_TIMEOUT_MILLISECONDS);
}

export async function getSchema({ client }: Plugin): Promise<string> {
  const request = new proto.GetSchemaRequest();
  return (await call(client.getSchema.bind(client), request, CALL_TIMEOUT_MILLISECONDS)).getSchema();
}

export async function checkConfig(
  { client }: Plugin,
  news: Properties,
  project = "fake",
): Promise<{ inputs: Properties; failures: CheckFailure[] }> {
  const urn = `urn:pulumi:dev::${project}::pulumi:providers:azure-listkeys::default`;
  return checked(
    await call(
      client.checkConfig.bind(client),
      new proto.CheckRequest().setUrn(urn).setNews(writeStruct(news)),
      CALL_TIMEOUT_MILLISECONDS,
    ),
  );
}

export async function invoke(
  { client }: Plugin,
  token: string,
  args: Properties,
  { preview = false } = {},
): Promise<{ result: Properties; failures: CheckFailure[] }> {
  const request = new proto.InvokeRequest()
    .setTok(`azure-listkeys:${token}`)
    .setArgs(writeStruct(args))
    .setPreview(preview);
  const response = await call(client.invoke.bind(client), request, CALL_TIMEOUT_MILLISECONDS);
  return { result: readStruct(response.getReturn()), failures: failuresIn(response) };
}

export async function check(
  { client }: Plugin,
  urn: string,
  olds: Properties,
  news: Properties,
): Promise<{ inputs: Properties; failures: CheckFailure[] }> {
  const request = new proto.CheckRequest().setUrn(urn).setOlds(writeStruct(olds)).setNews(writeStruct(news));
  return checked(await call(client.check.bind(client), request, CALL_TIMEOUT_MILLISECONDS));
}

export interface Difference {
  changes: "some" | "none" | "unknown";
  diffs: string[];
  replaces: string[];
  /** The kind of change, by property. */
  detailed: Record<string, string>;
}

export async function diff(
  { client }: Plugin,
  urn: string,
  olds: Properties,
  news: Properties,
): Promise<Difference> {
  const request = new proto.DiffRequest()
    .setUrn(urn)
    // The ID of a key resource is the ARM ID that its state has.
    .setId((unwrap(olds["resourceId"] ?? "") ?? "") as string)
    .setOldInputs(writeStruct(olds))
    .setOlds(writeStruct(olds))
    .setNews(writeStruct(news));
  const response = await call(client.diff.bind(client), request, CALL_TIMEOUT_MILLISECONDS);
  const kinds = Object.entries(proto.PropertyDiff.Kind);
  const entries = response.getDetaileddiffMap().toObject(false, (_, message) => message);
  return {
    changes: (["unknown", "none", "some"] as const)[response.getChanges()] ?? "unknown",
    diffs: response.getDiffsList(),
    replaces: response.getReplacesList(),
    detailed: Object.fromEntries(
      entries.map(([name, change]) => [
        name,
        kinds.find(([, value]) => value === change.getKind())?.[0] ?? "",
      ]),
    ),
  };
}

export async function create(
  { client }: Plugin,
  urn: string,
  inputs: Properties,
  { preview = false } = {},
): Promise<{ id: string; properties: Properties }> {
  const request = new proto.CreateRequest()
    .setUrn(urn)
    .setProperties(writeStruct(inputs))
    .setPreview(preview);
  const response = await call(client.create.bind(client), request, CALL_TIMEOUT_MILLISECONDS);
  return { id: response.getId(), properties: readStruct(response.getProperties()) };
}

export async function update(
  { client }: Plugin,
  urn: string,
  olds: Properties,
  news: Properties,
  { preview = false } = {},
): Promise<Properties> {
  const request = new proto.UpdateRequest()
    .setUrn(urn)
    .setOlds(writeStruct(olds))
    .setNews(writeStruct(news))
    .setPreview(preview);
  return readStruct(
    (await call(client.update.bind(client), request, CALL_TIMEOUT_MILLISECONDS)).getProperties(),
  );
}

export async function readResource(
  { client }: Plugin,
  urn: string,
  id: string,
  properties: Properties,
): Promise<{ id: string; properties: Properties; inputs: Properties }> {
  const request = new proto.ReadRequest().setUrn(urn).setId(id).setProperties(writeStruct(properties));
  const response = await call(client.read.bind(client), request, CALL_TIMEOUT_MILLISECONDS);
  return {
    id: response.getId(),
    properties: readStruct(response.getProperties()),
    inputs: readStruct(response.getInputs()),
  };
}

function checked(response: proto.CheckResponse): { inputs: Properties; failures: CheckFailure[] } {
  return { inputs: readStruct(response.getInputs()), failures: failuresIn(response) };
}

function failuresIn(response: { getFailuresList: () => proto.CheckFailure[] }): CheckFailure[] {
  return response
    .getFailuresList()
    .map((failure) => ({ property: failure.getProperty(), reason: failure.getReason() }));
}
