import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";

import { keptOperations, operations } from "../../../provider/operations";
import { ANY_TOKEN, anyOperation } from "../../../provider/operations/any";
import { tokenOf, typeTokenOf } from "../../../provider/operations/operation";
import { settingsByName } from "../../../provider/configuration/declaration";
import {
  readOnRotation,
  readSettings,
  readUnreadable,
  type StackConfiguration,
} from "../../../provider/configuration/settings";
import { listFunctionOf } from "../../../provider/plugin/keysPackage";

interface Property {
  type?: string;
  $ref?: string;
  oneOf?: Property[];
  items?: Property;
  description?: string;
  secret?: boolean;
}

interface ObjectType {
  properties: Record<string, Property>;
  required?: string[];
}

interface Schema {
  config: { variables: Record<string, Property> };
  types: Record<string, Partial<ObjectType>>;
  resources: Record<string, ObjectType & { inputProperties: Record<string, Property> }>;
  functions: Record<
    string,
    { description: string; inputs: ObjectType; outputs: ObjectType; plain?: boolean }
  >;
  provider: { inputProperties: Record<string, Property> };
}

describe("schema.json", () => {
  const schema = JSON.parse(readFileSync(join(__dirname, "../../../schema.json"), "utf8")) as Schema;

  it("has every function and every resource of the plugin, and no other", () => {
    expect(Object.keys(schema.functions)).to.deep.equal([...operations.map(tokenOf), ANY_TOKEN]);
    for (const token of Object.keys(schema.functions))
      expect(listFunctionOf(token), token).to.not.equal(undefined);
    expect(Object.keys(schema.resources)).to.deep.equal([...keptOperations, anyOperation].map(typeTokenOf));
  });

  it("marks every field of a function's response as secret, and all of a resource but its own outputs", () => {
    const plain = ["resourceId", "apiVersion", "use", "action", "keepers", "revision", "rotated"];
    for (const [token, { outputs }] of Object.entries(schema.functions)) {
      expect(plainIn(outputs), token).to.deep.equal([]);
    }
    for (const [token, resource] of Object.entries(schema.resources)) {
      expect(plainIn(resource), token).to.have.members(plain.filter((name) => name in resource.properties));
    }
  });

  it("leaves an SDK no form of a function that returns plain strings, or warns of it", () => {
    const plain = Object.entries(schema.functions).filter(([, each]) => each.plain !== false);
    expect(plain.map(([token]) => token)).to.deep.equal([]);
    // Those of C# and Java have it all the same.
    const silent = Object.entries(schema.functions).filter(
      ([, each]) => !/InvokeAsync/.test(each.description),
    );
    expect(silent.map(([token]) => token)).to.deep.equal([]);
  });

  it("takes the word where an input is one of a few, and the enumeration", () => {
    const inputs = [
      schema.provider.inputProperties,
      ...Object.values(schema.resources).map(({ inputProperties }) => inputProperties),
      ...Object.values(schema.functions).map((each) => each.inputs.properties),
    ].flatMap((properties) => Object.entries(properties));
    const chosen = inputs.filter(([, { oneOf }]) => oneOf !== undefined);
    expect(new Set(chosen.map(([name]) => name))).to.deep.equal(
      new Set(["use", "environment", "onRotation", "unreadable"]),
    );
    for (const [, { oneOf = [] }] of chosen) expect(oneOf[0]).to.deep.equal({ type: "string" });
    const alone = inputs.filter(([, { $ref = "" }]) => "enum" in (schema.types[$ref.slice(8)] ?? {}));
    expect(alone.map(([name]) => name)).to.deep.equal([]);
  });

  it("names nothing as C# or Java cannot have it", () => {
    const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);
    const classes = [
      ...Object.entries(schema.types).map(([token, { properties = {} }]) => ({ token, properties })),
      ...Object.entries(schema.resources).map(([token, { properties }]) => ({ token, properties })),
      ...Object.entries(schema.functions).map(([token, { outputs }]) => ({
        token: `${token}Result`,
        properties: outputs.properties,
      })),
    ].map(({ token, properties }) => ({ token, module: token.split(":")[1]!, properties }));
    const nameOf = ({ token }: { token: string }) => capital(token.split(":")[2]!);
    // Error CS0542: a member with the name of its class.
    const asTheirClass = classes.filter((each) =>
      Object.keys(each.properties).some((name) => capital(name) === nameOf(each)),
    );
    expect(asTheirClass.map(({ token }) => token)).to.deep.equal([]);
    // A file for each class: on Windows and macOS two names that differ only in case are one file.
    const files = classes.map((each) => `${each.module}/${nameOf(each)}`.toLowerCase());
    expect(files.filter((name, index) => files.indexOf(name) !== index)).to.deep.equal([]);
    // Names that C# programs and the generated code have from the standard library and the Pulumi SDK.
    const imported = [
      "Environment",
      "Task",
      "Type",
      "Action",
      "Output",
      "Input",
      "Config",
      "Deployment",
      "Union",
    ];
    expect(classes.map(nameOf).filter((name) => imported.includes(name))).to.deep.equal([]);
  });

  it("describes every property", () => {
    const all = [
      ...Object.values(schema.types).map(({ properties = {} }) => properties),
      ...Object.values(schema.resources).flatMap((each) => [each.properties, each.inputProperties]),
      ...Object.values(schema.functions).flatMap((each) => [each.inputs.properties, each.outputs.properties]),
    ].flatMap((properties) => Object.entries(properties));
    expect(all.filter(([, { description }]) => !description).map(([name]) => name)).to.deep.equal([]);
  });

  it("has no reference without a type", () => {
    const references = [...JSON.stringify(schema).matchAll(/"#\/types\/([^"]+)"/g)].map(([, token]) => token);
    expect(references).to.include("azure-listkeys:quantum:ApiKey");
    expect(new Set(references)).to.deep.equal(new Set(Object.keys(schema.types)));
  });

  it("requires what the response always has, and none of the names that an ID replaces", () => {
    const { outputs, inputs } = schema.functions["azure-listkeys:machinelearningservices:listComputeKeys"]!;
    expect(outputs.required).to.deep.equal(["computeType"]);
    expect(inputs.required).to.equal(undefined);
    const active = ["activeKey", "activeConnectionString"];
    expect(schema.functions["azure-listkeys:quantum:listWorkspaceKeys"]!.outputs.required).to.deep.equal(
      active,
    );
    expect(schema.resources["azure-listkeys:quantum:WorkspaceKeys"]!.required).to.include.members(active);
    expect(inputs.properties).to.include.keys("resourceId", "resourceGroupName", "computeName");
  });
});

describe("settings", () => {
  it("are all read, with the credential that needs them", () => {
    const read = new Set<string>();
    const valuesOf = (values: Record<string, string>): StackConfiguration =>
      new Proxy(values, {
        get: (target, name: string) => {
          read.add(name.split(":")[1] ?? "");
          return target[name];
        },
      });
    const application = { "azure-listkeys:tenantId": "t", "azure-listkeys:clientId": "c" };
    const oidc = { "azure-listkeys:useOidc": "true", "azure-listkeys:oidcToken": "fake" };
    readSettings(valuesOf({ ...application, ...oidc }), {});
    readOnRotation(valuesOf({}));
    readUnreadable(valuesOf({}));
    const names = Object.entries(settingsByName).flatMap(([name, { azureNativeName }]) => [
      name,
      ...(azureNativeName === undefined ? [] : [azureNativeName]),
    ]);
    expect([...read].sort()).to.deep.equal(names.sort());
  });

  it("are secret where one of them is enough for a token", () => {
    const secrets = Object.entries(settingsByName).filter(([, { secret }]) => secret);
    expect(secrets.map(([name]) => name)).to.deep.equal([
      "clientSecret",
      "clientCertificatePassword",
      "oidcToken",
      "oidcRequestToken",
    ]);
  });
});

function plainIn({ properties }: ObjectType): string[] {
  return Object.keys(properties).filter((name) => properties[name]?.secret !== true);
}
