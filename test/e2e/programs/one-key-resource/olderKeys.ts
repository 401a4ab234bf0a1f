import * as pulumi from "@pulumi/pulumi";
import type { quantum } from "pulumi-azure-listkeys";

/** The code that a version before the first release stored. What a response did not have was left out, not stored as `null`. */
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

/** The code that has been stored since. */
const STUB_SINCE = `exports.handler=()=>{let p="pulumi-azure-listkeys";try{return require("module").createRequire(process.cwd()+"/")(p+"/dynamic").provider("quantum.WorkspaceKeys")}catch{let f=()=>{throw{__proto__:Error("Run npm install "+p),stack:p}};return{check:f,create:f,read:f,update:f}}}`;

/** `unreleased`: under another type. `checked`: listed by `check`, and not by the program. */
const VERSIONS = {
  unreleased: { type: "pulumi-nodejs:dynamic/azure-listkeys/quantum:WorkspaceKeys", stub: STUB },
  checked: { type: "pulumi-nodejs:quantum:WorkspaceKeys", stub: STUB_SINCE },
} as const;

export type Version = keyof typeof VERSIONS;

/** `quantum.WorkspaceKeys` as an older version sent it. */
export class OlderKeys extends pulumi.CustomResource {
  declare readonly primaryConnectionString: quantum.WorkspaceKeys["primaryConnectionString"];
  declare readonly secondaryConnectionString: quantum.WorkspaceKeys["secondaryConnectionString"];
  declare readonly activeKey: quantum.WorkspaceKeys["activeKey"];
  declare readonly additionalFields: quantum.WorkspaceKeys["additionalFields"];
  declare readonly revision: quantum.WorkspaceKeys["revision"];

  constructor(name: string, args: quantum.ListWorkspaceKeysArgs, version: Version) {
    const { type, stub } = VERSIONS[version];
    const outputs = Object.fromEntries(OUTPUTS.map((output) => [output, undefined]));
    super(type, name, { ...outputs, ...args, __provider: stub });
  }
}
