import { expect } from "chai";

import { inProfile, readProfile } from "../../../provider/configuration/profile";

const SUBSCRIPTION = "00000000-0000-0000-0000-00000000000";

/** What the settings of the profile `eu` are, in a stack that has others. */
function read(eu: object, environment: NodeJS.ProcessEnv = {}, more: Record<string, string> = {}) {
  const configuration = {
    "azure-native:subscriptionId": `${SUBSCRIPTION}0`,
    "azure-listkeys:profiles": JSON.stringify({ eu, us: {} }),
    ...more,
  };
  return readProfile(configuration, environment, "eu");
}

function failureOf(act: () => unknown): string {
  try {
    act();
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
}

const APPLICATION = { clientId: "fake-client", tenantId: "fake-tenant", clientSecret: "fake-secret" };

describe("readProfile", () => {
  it("takes a setting from the profile before the stack, and any other from the usual places", () => {
    const { settings, onRotation } = read(
      { subscriptionId: `${SUBSCRIPTION}1`, onRotation: "warn" },
      {},
      {
        "azure-listkeys:subscriptionId": `${SUBSCRIPTION}2`,
        "azure-listkeys:timeoutSeconds": "7",
      },
    );
    expect(settings).to.include({ subscriptionId: `${SUBSCRIPTION}1`, timeoutSeconds: 7 });
    expect(onRotation).to.equal("warn");
    expect(read({}).settings.subscriptionId).to.equal(`${SUBSCRIPTION}0`);
  });

  it("takes values that are no strings, as `pulumi config set --path` writes them", () => {
    const { settings } = read({ useMsi: true, timeoutSeconds: 7, auxiliaryTenantIds: ["a", "b"] });
    expect(settings.timeoutSeconds).to.equal(7);
    expect(settings.credential).to.deep.include({
      kind: "managed identity",
      additionallyAllowedTenants: ["a", "b"],
    });
  });

  for (const [title, environment, configuration] of [
    [
      "the environment",
      { ARM_TENANT_ID: "other", ARM_CLIENT_CERTIFICATE_PATH: "other", ARM_USE_MSI: "true" },
      {},
    ],
    ["azure-native's configuration", {}, { "azure-native:tenantId": "other", "azure-native:useMsi": "true" }],
    ["the package's configuration", {}, { "azure-listkeys:clientCertificatePath": "other" }],
  ] as const) {
    it(`has a separate credential without any part from ${title}`, () => {
      expect(read(APPLICATION, environment, configuration).settings.credential).to.deep.include({
        kind: "client secret",
        ...APPLICATION,
      });
      const { tenantId: _, ...lacking } = APPLICATION;
      expect(failureOf(() => read(lacking, environment, configuration))).to.match(
        /client secret credential: .*lacks azure-listkeys:profiles\.eu\.tenantId/,
      );
    });
  }

  it("keeps the stack's credential if it has only a subscription or a tenant", () => {
    const environment = {
      ARM_CLIENT_ID: "fake-client",
      ARM_TENANT_ID: "other",
      ARM_CLIENT_SECRET: "fake-secret",
    };
    const { credential } = read({ tenantId: "fake-tenant" }, environment).settings;
    expect(credential).to.deep.include({ kind: "client secret", ...APPLICATION });
  });

  it("has a separate cloud without any part from elsewhere", () => {
    const more = { "azure-listkeys:endpoint": "https://other.example" };
    const environment = { ARM_ENVIRONMENT: "usgovernment", AZURE_AUTHORITY_HOST: "https://login.example" };
    expect(read({ environment: "china" }, environment, more).settings.cloud).to.deep.include({
      endpoint: "https://management.chinacloudapi.cn",
      authorityHost: "https://login.chinacloudapi.cn",
    });
    expect(read({}, environment, more).settings.cloud.endpoint).to.equal("https://other.example");
  });

  it("has a separate cloud without an address of the stack's, under whichever name", () => {
    for (const name of ["endpoint", "resourceManagerEndpoint"]) {
      for (const key of [`azure-listkeys:${name}`, `azure-native:${name}`]) {
        const { cloud } = read({ environment: "china" }, {}, { [key]: "https://arm.example" }).settings;
        expect(cloud.endpoint, key).to.equal("https://management.chinacloudapi.cn");
      }
    }
  });

  it("uses what a runner sets for each job, in every profile", () => {
    const { credential } = read(
      { useOidc: true, clientId: "fake-client", tenantId: "fake-tenant" },
      {
        ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example/x",
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "fake-token",
        ARM_OIDC_TOKEN: "fake-other",
      },
    ).settings;
    expect(credential).to.deep.include({ kind: "OIDC", clientId: "fake-client" });
    expect(JSON.stringify(credential)).to.include("token.example").and.not.include("fake-other");
  });

  it("shares no credential with another profile that has the same settings", () => {
    const configuration = { "azure-listkeys:profiles": JSON.stringify({ eu: APPLICATION, us: APPLICATION }) };
    const of = (profile: string) => readProfile(configuration, {}, profile).settings;
    expect(of("eu")).not.to.deep.equal(of("us"));
  });

  it("is the stack's without a name", () => {
    const configuration = { "azure-listkeys:profiles": "no JSON" };
    expect(readProfile(configuration, {}, undefined).settings.credential).not.to.have.property("profile");
  });

  for (const [title, profiles, profile, message] of [
    [
      "of another name",
      '{"eu":{},"us":{}}',
      "asia",
      /has no profile "asia"; it has eu, us: run `pulumi config set --path 'azure-listkeys:profiles\.asia\.subscriptionId' <id>`/,
    ],
    ["by a name that every object has", '{"eu":{}}', "constructor", /has no profile "constructor"/],
    ["without any", undefined, "eu", /has no profile "eu"; it has none/],
    ["that is no object", '{"eu":"fake-value"}', "eu", /profiles\.eu is no object of settings/],
    ["of profiles that are no object", "fake-value", "eu", /azure-listkeys:profiles is no object/],
    [
      "with a setting that is none",
      '{"eu":{"subscription":"fake-value"}}',
      "eu",
      /profiles\.eu has subscription, which is no setting; it takes subscriptionId, /,
    ],
    [
      "with a value that is wrong",
      '{"eu":{"useMsi":"fake-value"}}',
      "eu",
      /profiles\.eu\.useMsi takes true or false/,
    ],
    [
      "with a value of another form",
      '{"eu":{"clientId":{"fake":"fake-value"}}}',
      "eu",
      /profiles\.eu\.clientId is a JSON object.*set --path 'azure-listkeys:profiles\.eu\.clientId' <value>`\./,
    ],
    ["by what is no name", '{"eu":{}}', 5 as never, /profile takes the name of one of/],
  ] as const) {
    it(`rejects one ${title}, and shows no value`, () => {
      const failure = failureOf(() => readProfile({ "azure-listkeys:profiles": profiles }, {}, profile));
      expect(failure)
        .to.match(message)
        .and.match(/^configuration: /);
      expect(failure).not.to.include("fake-value");
    });
  }

  it("names the stack's setting that is wrong if it is not the profile's", () => {
    expect(failureOf(() => read({ useMsi: true }, {}, { "azure-listkeys:timeoutSeconds": "soon" }))).to.match(
      /azure-listkeys:timeoutSeconds takes/,
    );
  });
});

describe("inProfile", () => {
  const configuration = { "azure-listkeys:profiles": JSON.stringify({ eu: APPLICATION }) };

  it("names the profile's settings in place of the stack's, and those that it leaves to the stack as they are", () => {
    const named = inProfile(configuration, "eu");
    expect(
      named("check azure-native:clientSecret (or ARM_CLIENT_SECRET) and azure-native:subscriptionId"),
    ).to.equal("check azure-listkeys:profiles.eu.clientSecret and azure-native:subscriptionId");
  });

  it("changes nothing without a profile, or with one that is wrong", () => {
    for (const profile of [undefined, "us"]) {
      expect(inProfile(configuration, profile)("azure-native:clientId")).to.equal("azure-native:clientId");
    }
  });
});
