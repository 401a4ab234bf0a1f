/** A custom cloud: under azure-native's names all three addresses, or its metadata; never a part of the public one. */
import { expect } from "chai";

import { clouds } from "../../../provider/arm/cloud";
import { ArgsError } from "../../../provider/arm/errors/errors";
import { readSettings } from "../../../provider/configuration/settings";

type Values = Record<string, string>;

const CLOUD = {
  endpoint: "https://management.local.example",
  audience: "https://management.example/fake-id",
  authorityHost: "https://login.local.example",
};
const NAMES = {
  "azure-native:resourceManagerEndpoint": `${CLOUD.endpoint}/`,
  "azure-native:resourceManagerAudience": CLOUD.audience,
  "azure-native:activeDirectoryAuthorityHost": `${CLOUD.authorityHost}/`,
};
const VARIABLES = {
  ARM_RESOURCE_MANAGER_ENDPOINT: `${CLOUD.endpoint}/`,
  ARM_RESOURCE_MANAGER_AUDIENCE: CLOUD.audience,
  ARM_ACTIVE_DIRECTORY_AUTHORITY_HOST: `${CLOUD.authorityHost}/`,
};

function problemsOf(configuration: Values, environment: Values = {}): Record<string, string> {
  try {
    readSettings(configuration, environment);
  } catch (error) {
    expect(error).to.be.instanceOf(ArgsError);
    return Object.fromEntries(
      (error as ArgsError).problems.map(({ property, reason }) => [property, reason]),
    );
  }
  throw new Error("was accepted");
}

describe("a custom cloud", () => {
  for (const [what, configuration, environment] of [
    ["azure-native's keys", NAMES, {}],
    ["the variables", {}, VARIABLES],
  ] as const) {
    it(`is known by its three addresses: ${what}`, () => {
      const { cloud, cloudFrom } = readSettings(configuration, environment);
      expect(cloud).to.deep.equal(CLOUD);
      expect(cloudFrom).to.equal(undefined);
    });

    it(`may have any name then: ${what}`, () => {
      expect(readSettings(configuration, { ...environment, ARM_ENVIRONMENT: "custom" }).cloud).to.deep.equal(
        CLOUD,
      );
    });

    const all: Values = { ...configuration, ...environment };
    for (const left of Object.keys(all)) {
      it(`is rejected if ${left} is missing`, () => {
        const without = (values: Values) =>
          Object.fromEntries(Object.entries(values).filter(([name]) => name !== left));
        const short = left.replace("azure-native:", "");
        const problems = problemsOf(without(configuration), without(environment));
        expect(Object.values(problems).join())
          .to.contain(short)
          .and.match(/^needs azure-native:.* as well/);
      });
      it(`is rejected if only ${left} is configured`, () => {
        const alone = (values: Values) =>
          Object.fromEntries(Object.entries(values).filter(([name]) => name === left));
        expect(problemsOf(alone(configuration), alone(environment))[left]).to.match(
          /^needs .* and .* as well/,
        );
      });
    }
  }

  it("has an authority that is not looked up in the public directory of authorities, unless that is configured", () => {
    const discovers = (environment: Values) =>
      readSettings({}, { ARM_USE_MSI: "true", ...environment }).credential.disableInstanceDiscovery !== true;
    expect(discovers(VARIABLES)).to.equal(false);
    expect(discovers({ ARM_METADATA_HOSTNAME: "arm.example" })).to.equal(false);
    expect(discovers({ ...VARIABLES, ARM_DISABLE_INSTANCE_DISCOVERY: "false" })).to.equal(true);
    const known = { ARM_ACTIVE_DIRECTORY_AUTHORITY_HOST: clouds.china.authorityHost };
    expect(discovers({ ...VARIABLES, ...known })).to.equal(true);
    expect(discovers({ AZURE_AUTHORITY_HOST: "https://login.example" })).to.equal(true);
  });

  it("has the authority that azure-native would take, before that of the Azure SDKs' variable", () => {
    const other = { AZURE_AUTHORITY_HOST: "https://other.example" };
    expect(readSettings(NAMES, other).cloud).to.deep.equal(CLOUD);
    expect(readSettings({}, other).cloud.authorityHost).to.equal("https://other.example");
    // The webhook of workload identity sets the variable in every pod.
    const named = {
      ARM_ENVIRONMENT: "usgovernment",
      AZURE_AUTHORITY_HOST: "https://login.microsoftonline.com/",
    };
    expect(readSettings({}, named).cloud).to.deep.equal(clouds.usgovernment);
  });

  describe("by its metadata", () => {
    for (const [value, host] of [
      ["management.local.example", "https://management.local.example"],
      ["https://management.local.example/", "https://management.local.example"],
      ["localhost:8443", "https://localhost:8443"],
    ] as const) {
      it(`is requested at ${value}`, () => {
        expect(readSettings({}, { ARM_METADATA_HOSTNAME: value }).cloudFrom).to.deep.equal({
          kind: "metadata",
          host,
          setting: "ARM_METADATA_HOSTNAME",
        });
        expect(readSettings({ "azure-native:metadataHost": value }, {}).cloudFrom).to.include({ host });
      });
    }

    it("has no other name, as with azure-native", () => {
      const settings = readSettings({}, { ARM_METADATA_HOSTNAME: "arm.example", ARM_ENVIRONMENT: "custom" });
      expect(settings.cloudFrom).to.have.property("kind", "metadata");
    });

    it("is not needed where all addresses are there", () => {
      const { cloud, cloudFrom } = readSettings({}, { ...VARIABLES, ARM_METADATA_HOSTNAME: "arm.example" });
      expect({ cloud, cloudFrom }).to.deep.equal({ cloud: CLOUD, cloudFrom: undefined });
    });

    it("is rejected beside one address, and over http", () => {
      expect(
        problemsOf({}, { ARM_METADATA_HOSTNAME: "arm.example", ARM_ENDPOINT: "https://arm.example" }),
      ).to.deep.equal({ ARM_METADATA_HOSTNAME: "provides all addresses of a cloud: leave out endpoint" });
      for (const value of ["http://arm.example", "https://u:canary@arm.example", "arm.example/canary"]) {
        expect(problemsOf({}, { ARM_METADATA_HOSTNAME: value })).to.have.all.keys("ARM_METADATA_HOSTNAME");
      }
    });
  });

  it("is the Azure CLI's if no address is configured, and is compared with a name", () => {
    expect(readSettings({}, {}).cloudFrom).to.deep.equal({ kind: "Azure CLI" });
    expect(readSettings({ "azure-native:environment": "china" }, {}).cloudFrom).to.deep.equal({
      kind: "Azure CLI",
      configured: { name: "china", setting: "azure-native:environment" },
    });
    expect(readSettings({}, { ARM_ENDPOINT: "https://arm.example" }).cloudFrom).to.equal(undefined);
    expect(readSettings({}, { ARM_USE_MSI: "true" }).cloudFrom).to.equal(undefined);
  });
});
