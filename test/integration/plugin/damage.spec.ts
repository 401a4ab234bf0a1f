/** States that were edited by hand, cut short, or written by something else: every method takes them. */
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { expect } from "chai";

import type { Plugin } from "../../support/plugin/plugin";
import {
  CALL_TIMEOUT_MILLISECONDS,
  check,
  create,
  diff,
  invoke,
  readResource,
  update,
} from "../../support/plugin/pluginCalls";
import { call, writeStruct } from "../../support/plugin/rpc";
import { ML_WORKSPACE, QUANTUM_WORKSPACE } from "../../support/tools";
import { type Properties, unknownValue, type Value } from "../../support/values";
import { QUANTUM_KEYS, secret, urnOf, withPlugin } from "./support";

const WORKSPACE_KEYS = urnOf("machinelearningservices:WorkspaceKeys");

const FORMS: Value[] = [null, "text", "", 5, true, [null], { a: null }, unknownValue];

describe("plugin, damaged states and arguments", () => {
  for (const [urn, resourceId] of [
    [QUANTUM_KEYS, QUANTUM_WORKSPACE],
    [WORKSPACE_KEYS, ML_WORKSPACE],
  ] as const) {
    it(`${urn.split("::")[2]}: a state of any form is repaired, or rejected with a message`, () =>
      withPlugin(async ({ plugin }) => {
        const whole = (await check(plugin, urn, {}, { resourceId })).inputs;
        const states = [{}, { ...whole, unheardOf: "x" }, ...Object.keys(whole).flatMap(damages(whole))];
        const methods: ((state: Properties) => Promise<unknown>)[] = [
          (state) => check(plugin, urn, state, { resourceId }),
          (state) => check(plugin, urn, whole, state),
          (state) => diff(plugin, urn, state, whole),
          (state) => diff(plugin, urn, whole, state),
          (state) => create(plugin, urn, state),
          (state) => create(plugin, urn, state, { preview: true }),
          (state) => update(plugin, urn, state, whole),
          (state) => update(plugin, urn, whole, state, { preview: true }),
          (state) => readResource(plugin, urn, resourceId, state),
          (state) => deleted(plugin, urn, state),
        ];
        const refusals = await Promise.all(
          states.flatMap((state) => methods.map((method) => method(state).then(() => "", messageOf))),
        );
        expect(refusals.filter((message) => /internal|TypeError|undefined/i.test(message))).to.deep.equal([]);
        // What a state has lost, an update brings back.
        for (const state of states) {
          const { inputs } = await check(plugin, urn, state, { resourceId });
          expect(await update(plugin, urn, state, inputs)).to.include({ resourceId });
        }
      }));
  }

  it("arguments of any form are rejected by name", () =>
    withPlugin(async ({ plugin }) => {
      for (const token of ["quantum:listWorkspaceKeys", "arm:listKeys"]) {
        for (const form of FORMS.filter((value) => typeof value !== "string")) {
          const { failures } = await invoke(plugin, token, { resourceId: form, apiVersion: form });
          expect(failures.map(({ property }) => property)).to.include("resourceId");
        }
      }
    }));

  it("a URN that is none is said to be none, and deleting goes on", () =>
    withPlugin(async ({ plugin }) => {
      for (const urn of ["", "keys", "urn:pulumi:dev::project", "::::::"]) {
        for (const refused of [
          check(plugin, urn, {}, {}),
          diff(plugin, urn, {}, {}),
          create(plugin, urn, {}),
          update(plugin, urn, {}, {}),
          readResource(plugin, urn, "", {}),
        ]) {
          expect(await refused.catch(messageOf)).to.match(/its URN is not of the form urn:pulumi:/);
        }
        await deleted(plugin, urn, {});
      }
    }));
});

function damages(whole: Properties): (name: string) => Properties[] {
  return (name) => {
    const { [name]: _, ...without } = whole;
    return [without, ...[...FORMS, secret({ a: null })].map((form) => ({ ...whole, [name]: form }))];
  };
}

function deleted({ client }: Plugin, urn: string, state: Properties): Promise<unknown> {
  const request = new proto.DeleteRequest().setUrn(urn).setProperties(writeStruct(state));
  return call(client.delete.bind(client), request, CALL_TIMEOUT_MILLISECONDS);
}

function messageOf(error: unknown): string {
  return (error as Error).message;
}
