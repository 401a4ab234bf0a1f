/** What is generated from declarations of each form: it compiles, and its types are those that are meant. */
import { join } from "node:path";

import { expect } from "chai";
import * as ts from "typescript";

import { generatedFiles, ROOT } from "../../scripts/generate";
import { errorsIn } from "../support/compile";
import { forms } from "../support/declarations/declaredForms";

/** A program that uses them; each expected error is one. */
const PROGRAM = `
import type * as pulumi from "@pulumi/pulumi";
import * as forms from "../modules/forms";

declare const expires: pulumi.Output<string>;
const names = { resourceGroupName: "rg", accountName: "abc" };
const listed = forms.listAccountKeys({ ...names, expand: "kerb", use: "secondary", maxAgeDays: 90 });
export const key: pulumi.Output<string> = listed.activeKey;
export const named: pulumi.Output<forms.AccountKey[] | undefined> = listed.keys;
export const kept = new forms.AccountKeys("keys", { ...names, use: "primary" });
// @ts-expect-error: a state has no such argument
export const expanded = new forms.AccountKeys("keys", { ...names, expand: "kerb" });
export const readOnly = forms.listAccountReadOnlyKeysOutput(names).activeReadOnlyKey;
export const settings: pulumi.Output<Record<string, forms.NamedKey> | undefined> =
  forms.listAccountSettings(names).keys;
export const secrets = forms.listAccountDatastoreSecrets({ ...names, datastoreName: "d" }).apply(
  ({ secrets }) => secrets?.map((each) => (each.secretsType === "Sas" ? each.sasToken : each.key)),
);
export const pat: pulumi.Output<string | undefined> = forms
  .listAccountConnectionSecrets({ ...names, connectionName: "c" })
  .properties.apply((each) => (each.authType === "PAT" ? each.credentials?.pat : undefined));
export const token = forms.getAccountToken({ ...names, expiry: "2026-01-01", services: ["b"] }).expiresAt;
// @ts-expect-error: it needs to know when the token expires
forms.getAccountToken(names);
export const keptToken = new forms.AccountToken("token", {
  ...names,
  expiry: "2026-01-01",
  services: ["b"],
  keepers: { renewed: expires },
}).expiresAt;
// @ts-expect-error: what differs at each call is not looked up
forms.AccountToken.get;
// @ts-expect-error: keepers are strings
export const badKeepers = new forms.AccountKeys("bad", { ...names, keepers: { version: 1 } });
export const goodKeepers = new forms.AccountKeys("good", { ...names, keepers: { version: "1" } });
export const ofTenant = forms.listTenantKeys({ accountName: "abc" });
export const ofAnything = forms.listEndpointCredentials({ resourceUri: "/subscriptions/s", endpointName: "e" });
export const byId = forms.listEndpointCredentials({ resourceId: "/subscriptions/s/providers/x/endpoints/e" });
// @ts-expect-error: names and the ID that stands for them
forms.listEndpointCredentials({ endpointName: "e", resourceId: "/subscriptions/s/providers/x/endpoints/e" });
`;

describe("what is generated from a declaration of each form", () => {
  let files: Map<string, string>;
  before(async () => {
    files = await generatedFiles([forms]);
  });

  it("compiles, with the types that are meant", () => {
    const virtual = new Map([
      [join(ROOT, "provider/modules/forms.ts"), files.get("provider/modules/forms.ts") ?? ""],
      [
        join(ROOT, "provider/services/forms.ts"),
        'export { forms as default } from "../../test/support/declarations/declaredForms";',
      ],
      [join(ROOT, "provider/services/program.ts"), PROGRAM],
    ]);
    const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [] }, ts.sys, ROOT);
    expect(errorsIn(virtual, options)).to.deep.equal([]);
  });

  it("has the arguments and the outputs of all of them in the schema", () => {
    const schema = JSON.parse(files.get("schema.json") ?? "") as {
      resources: Record<string, { inputProperties: object }>;
      functions: Record<
        string,
        { inputs: { required?: string[]; properties: object }; outputs: { properties: object } }
      >;
      types: object;
    };
    const { functions, resources } = schema;
    expect(functions["azure-listkeys:forms:listAccountKeys"]?.inputs.properties).to.include.keys(
      "expand",
      "use",
    );
    expect(resources["azure-listkeys:forms:AccountKeys"]?.inputProperties).not.to.include.keys("expand");
    expect(functions["azure-listkeys:forms:getAccountToken"]?.inputs.required).to.deep.equal(["expiry"]);
    expect(resources["azure-listkeys:forms:AccountToken"]).to.deep.include({ requiredInputs: ["expiry"] });
    expect(resources["azure-listkeys:forms:AccountToken"]?.inputProperties).to.include.keys(
      "hours",
      "keepers",
    );
    expect(functions["azure-listkeys:forms:listTenantKeys"]?.inputs.properties).not.to.include.keys(
      "subscriptionId",
    );
    const settings = functions["azure-listkeys:forms:listAccountSettings"]?.outputs.properties;
    expect(settings)
      .to.have.nested.property("settings.additionalProperties")
      .that.deep.equals({ type: "string" });
    expect(schema.types)
      .to.have.nested.property("azure-listkeys:forms:ConnectionCredentials.properties")
      .with.keys("key", "pat");
    const references = [...JSON.stringify(schema).matchAll(/"#\/types\/([^"]+)"/g)].map(([, token]) => token);
    expect(new Set(references)).to.deep.equal(new Set(Object.keys(schema.types)));
  });

  it("says in the reference what to permit", () => {
    const page = files.get("docs/reference/forms.md");
    expect(page).to.contain("`Microsoft.Forms/accounts/config/list/action`");
    expect(page).to.contain("`Microsoft.Forms/accounts/listReadOnlyKeys/action`");
  });

  it("refuses two types of one name", async () => {
    const [first] = Object.values(forms.operations);
    const other = { ...first!, result: { ...first!.result, description: "Another." } };
    const twice = { ...forms, operations: { ...forms.operations, listOtherKeys: other } };
    const failure = await generatedFiles([twice]).catch((error: Error) => error.message);
    expect(failure).to.equal("Two types of forms are called ListAccountKeysResult: rename one");
    const named = { ...forms, operations: { listOtherKeys: { ...first!, resource: "AccountKey" } } };
    expect(await generatedFiles([named]).catch((error: Error) => error.message)).to.equal(
      "Two types of forms are called AccountKey: rename one",
    );
  });
});
