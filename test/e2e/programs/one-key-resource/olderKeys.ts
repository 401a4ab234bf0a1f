import * as pulumi from "@pulumi/pulumi";
import type { quantum } from "pulumi-azure-listkeys";

/** The code that was stored then. What a response did not have was left out, not stored as `null`. */
const STUB = `exports.handler = () => {
  const provider = require("module").createRequire(process.cwd() + "/_")("pulumi-azure-listkeys/dynamic").provider("quantum.WorkspaceKeys");
  const there = (properties) => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  return {
    configure: (request) => provider.configure(request),
    check: async (olds, news) => {
      const checked = await provider.check(olds, news);
      return checked.inputs === undefined ? checked : { inputs: there(checked.inputs) };
    },
    diff: (id, olds, news) => provider.diff(id, olds, news),
    create: async (inputs) => {
      const { id, outs } = await provider.create(inputs);
      return { id, outs: there(outs) };
    },
  };
};`;

const OUTPUTS = [
  "primaryConnectionString",
  "secondaryConnectionString",
  "activeKey",
  "additionalFields",
  "revision",
] as const;

/** `quantum.WorkspaceKeys` under the type that it had before the first release. */
export class OlderKeys extends pulumi.CustomResource {
  declare readonly primaryConnectionString: quantum.WorkspaceKeys["primaryConnectionString"];
  declare readonly secondaryConnectionString: quantum.WorkspaceKeys["secondaryConnectionString"];
  declare readonly activeKey: quantum.WorkspaceKeys["activeKey"];
  declare readonly additionalFields: quantum.WorkspaceKeys["additionalFields"];
  declare readonly revision: quantum.WorkspaceKeys["revision"];

  constructor(name: string, args: quantum.ListWorkspaceKeysArgs) {
    const outputs = Object.fromEntries(OUTPUTS.map((output) => [output, undefined]));
    super("pulumi-nodejs:dynamic/azure-listkeys/quantum:WorkspaceKeys", name, {
      ...outputs,
      ...args,
      __provider: STUB,
    });
  }
}
