/**
 * What azure-native 3.28 reads: each key and each variable means the same here, is rejected, or has no part in a
 * listing. The keys of its schema are those of the installed package, so that a new one is seen.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect } from "chai";

import { type SettingDeclaration, settingsByName } from "../../../provider/configuration/declaration";

/** Keys that its provider reads, with the variables that it reads for them. */
const READ: Readonly<Record<string, readonly string[]>> = {
  activeDirectoryAuthorityHost: ["ARM_ACTIVE_DIRECTORY_AUTHORITY_HOST"],
  auxiliaryTenantIds: ["ARM_AUXILIARY_TENANT_IDS"],
  clientCertificatePassword: ["ARM_CLIENT_CERTIFICATE_PASSWORD"],
  clientCertificatePath: ["ARM_CLIENT_CERTIFICATE_PATH"],
  clientId: ["ARM_CLIENT_ID"],
  clientSecret: ["ARM_CLIENT_SECRET"],
  disableInstanceDiscovery: ["ARM_DISABLE_INSTANCE_DISCOVERY"],
  environment: ["ARM_ENVIRONMENT", "AZURE_ENVIRONMENT"],
  metadataHost: ["ARM_METADATA_HOSTNAME"],
  msiEndpoint: ["ARM_MSI_ENDPOINT"],
  oidcAudience: ["ARM_OIDC_AUDIENCE"],
  oidcRequestToken: ["ACTIONS_ID_TOKEN_REQUEST_TOKEN"],
  oidcRequestUrl: ["ACTIONS_ID_TOKEN_REQUEST_URL"],
  oidcToken: ["ARM_OIDC_TOKEN"],
  oidcTokenFilePath: ["ARM_OIDC_TOKEN_FILE_PATH"],
  resourceManagerAudience: ["ARM_RESOURCE_MANAGER_AUDIENCE"],
  resourceManagerEndpoint: ["ARM_RESOURCE_MANAGER_ENDPOINT"],
  subscriptionId: ["ARM_SUBSCRIPTION_ID"],
  tenantId: ["ARM_TENANT_ID"],
  useDefaultAzureCredential: ["ARM_USE_DEFAULT_AZURE_CREDENTIAL"],
  useMsi: ["ARM_USE_MSI"],
  useOidc: ["ARM_USE_OIDC"],
};

/** Keys and variables without a part in a listing, and why. */
const WITHOUT_A_PART: Readonly<Record<string, string>> = {
  location: "where a resource group is created",
  partnerId: "whose usage the resources are counted as that a provider creates",
  disablePulumiPartnerId: "the same; this package sends no partner's ID",
};

/** Keys of the schema, as the package's own types list them. */
function keysOfSchema(): string[] {
  const folder = dirname(require.resolve("@pulumi/azure-native/package.json"));
  const text = readFileSync(join(folder, "config/vars.d.ts"), "utf8");
  return [...text.matchAll(/^export declare const (\w+):/gm)].map(([, name]) => name as string);
}

const declared = Object.entries(settingsByName);
const declarationOf = (key: string): SettingDeclaration | undefined =>
  declared.find(([name, { azureNativeName }]) => name === key || azureNativeName === key)?.[1];

describe("parity with azure-native", () => {
  it("leaves no key of its schema out", () => {
    const keys = keysOfSchema();
    expect(keys).to.include.members(["clientId", "metadataHost", "location"]);
    expect(keys.filter((key) => !(key in READ) && !(key in WITHOUT_A_PART))).to.deep.equal([]);
  });

  for (const [key, variables] of Object.entries(READ)) {
    it(`reads ${key}, and ${variables.join(" and ")}`, () => {
      const declaration = declarationOf(key);
      expect(declaration, key).not.to.equal(undefined);
      expect(declaration?.variables).to.include.members([...variables]);
    });
  }

  it("reads none of what has no part in a listing", () => {
    expect(Object.keys(WITHOUT_A_PART).filter((key) => declarationOf(key) !== undefined)).to.deep.equal([]);
  });
});

describe("the settings' variables", () => {
  it("are each of one setting and of one family", () => {
    const all = declared.flatMap(([, { variables, azureVariable }]) => [
      ...variables,
      ...(azureVariable === undefined ? [] : [azureVariable]),
    ]);
    expect(new Set(all)).to.have.property("size", all.length);
  });

  it("of the Azure SDKs stand for no part of a credential that ARM_* has", () => {
    const mixed = declared.flatMap(([, { variables }]) => variables.filter((name) => /^AZURE_/.test(name)));
    expect(mixed).to.deep.equal(["AZURE_ENVIRONMENT"]);
  });
});
