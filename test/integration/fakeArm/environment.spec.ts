import { expect } from "chai";

import { settingsByName } from "../../../provider/configuration/declaration";
import type { FakeArm } from "../../../provider/testing";
import { startTrustedFake } from "./support";

describe("environment()", () => {
  let fake: FakeArm;
  before(async () => {
    fake = await startTrustedFake({ subscriptionId: "22222222-0000-0000-0000-000000000000" });
  });
  after(() => fake.close());

  it("points at the fake, and at nothing else", () => {
    const environment = fake.environment({});
    expect(environment).to.include({
      NODE_EXTRA_CA_CERTS: fake.caFile,
      ARM_ENDPOINT: fake.endpoint,
      ARM_AUDIENCE: fake.endpoint,
      ARM_SUBSCRIPTION_ID: "22222222-0000-0000-0000-000000000000",
      ARM_USE_MSI: "true",
    });
    expect(environment["IDENTITY_ENDPOINT"]).to.match(/^http:\/\/127\.0\.0\.1:\d+\/msi\/token$/);
    expect(environment["IDENTITY_HEADER"]).to.match(/^[\da-f]{24}$/);
  });

  it("keeps everything else, PATH and all", () => {
    expect(fake.environment({ PATH: "/bin", HTTPS_PROXY: "http://proxy.example", ARMADA: "x" })).to.include({
      PATH: "/bin",
      HTTPS_PROXY: "http://proxy.example",
      ARMADA: "x",
    });
    expect(fake.environment()["PATH"]).to.equal(process.env["PATH"]);
  });

  const credentials = [
    "ARM_CLIENT_SECRET",
    "ARM_TENANT_ID",
    "ARM_ACCESS_KEY",
    "arm_client_id",
    "AZURE_CLIENT_SECRET",
    "AZURE_FEDERATED_TOKEN_FILE",
    "AZURE_CONFIG_DIR",
    "IDENTITY_SERVER_THUMBPRINT",
    "MSI_ENDPOINT",
    "MSI_SECRET",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_URL",
    "SYSTEM_ACCESSTOKEN",
    "SYSTEM_OIDCREQUESTURI",
    // All that the package reads.
    ...Object.values(settingsByName).flatMap(({ variables, azureVariable }) => [
      ...variables,
      ...(azureVariable === undefined ? [] : [azureVariable]),
    ]),
  ];
  for (const name of new Set(credentials)) {
    it(`leaves ${name} out`, () => {
      expect(Object.values(fake.environment({ [name]: "a developer's own" }))).not.to.include(
        "a developer's own",
      );
    });
  }

  it("takes the place of an endpoint that was set before", () => {
    const before = {
      ARM_ENDPOINT: "https://real.example",
      IDENTITY_HEADER: "real",
      ARM_SUBSCRIPTION_ID: "real",
    };
    expect(Object.values(fake.environment(before))).to.not.include.members(["https://real.example", "real"]);
  });

  for (const [base, expected] of [
    [{}, "localhost,127.0.0.1"],
    [{ NO_PROXY: "a.example" }, "a.example,localhost,127.0.0.1"],
    [{ no_proxy: "b.example" }, "b.example,localhost,127.0.0.1"],
  ] as const) {
    it(`keeps loopback out of a proxy, with ${JSON.stringify(base)}`, () => {
      expect(fake.environment(base)).to.include({ NO_PROXY: expected, no_proxy: expected });
    });
  }
});
