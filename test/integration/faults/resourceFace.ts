/** The key resources, in the SDK's own provider process. */
import { join } from "node:path";

import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import type { LogRequest } from "@pulumi/pulumi/proto/engine_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";

import { stubOf } from "../../../provider/lifecycle/stub";
import { dynamicProvider } from "../../support/embedded/dynamicProvider";
import { readProject } from "../../support/stack/project";
import { serve, unary } from "../../support/plugin/rpc";
import { isSecret, mapValues, type Properties, unwrap } from "../../support/values";
import { type Called, type Face, type FaceOptions, type Outcome, serviceFieldsOf } from "./face";

/** Any program's: the provider finds the package from there. */
const PROJECT = join(__dirname, "../../e2e/programs/one-key-resource");

/** What a resource has beside the service's fields. */
const OWN = ["resourceId", "apiVersion", "use", "revision", "rotated", "__provider"];

export async function startResources({ env, config }: FaceOptions): Promise<Face> {
  const printed: string[] = [];
  const log = unary((request: LogRequest) => {
    printed.push(request.getMessage());
    return new Empty();
  });
  const engine = await serve([{ definition: EngineService, implementation: { log } }]);
  const provider = dynamicProvider({
    project: readProject(PROJECT),
    env,
    config: { ...config },
    engineAddress: engine.address,
    onOutput: (_, line) => printed.push(line),
  });
  return {
    /** Checked, as in each preview and update, and created where `check` could not list the keys yet. */
    async call({ operation, resourceId }: Called): Promise<Outcome> {
      const type = `pulumi-nodejs:${operation.module}:${operation.resourceName}`;
      printed.length = 0;
      const resource = { urn: `urn:pulumi:dev::faults::${type}::keys`, type, name: "keys" };
      const args = { resourceId, __provider: stubOf(`${operation.module}.${operation.resourceName}`) };
      try {
        const { inputs, failures } = await provider.check(resource, {}, args);
        if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
        const state = "revision" in inputs ? inputs : (await provider.create(resource, inputs)).outputs;
        return { ...keysIn(state), printed };
      } catch (error) {
        return { error: (error as Error).message, isSecret: true, printed };
      }
    },
    async end() {
      await provider.end();
      engine.close();
    },
  };
}

function keysIn(state: Properties): Pick<Outcome, "keys" | "isSecret"> {
  const fields = Object.entries(state).filter(([name]) => !OWN.includes(name));
  const { additionalFields, ...keys } = mapValues(Object.fromEntries(fields), unwrap);
  return {
    keys: { ...serviceFieldsOf(keys), ...(additionalFields as object | undefined) },
    // An absent field has no value to keep.
    isSecret: fields.every(([, value]) => value === null || isSecret(value)),
  };
}
