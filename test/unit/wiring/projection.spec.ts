/** What holds for every projection, and those of headers and settings. */
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";

import { wiring } from "../../../provider";
import { failureOf, isKnown, promiseOf, secretValueOf } from "../../support/stack/outputs";

type Projection = (args: never) => pulumi.Output<unknown>;

/** Every projection, by its name, with a value of each of its inputs. */
const inputs: Record<string, object | string> = {
  applicationInsightsConnectionString: {
    instrumentationKey: "k",
    ingestionEndpoint: "https://fake.example/",
  },
  appSettings: { A: "1" },
  bearer: "k",
  containerAppRegistry: {},
  dockerConfigJson: {},
  imageRegistryCredential: {},
  kubeconfig: { compute: {} },
  parseQuantumConnectionString: "s",
  quantumConnectionString: { apiKey: "k" },
  sshCredentials: { compute: {} },
  storageConnectionString: { userStorageKey: "k" },
};
const projections = Object.entries(wiring).filter(([name]) => /^[a-z]/.test(name)) as [string, Projection][];

describe("every projection", () => {
  it("is named here", () => {
    expect(projections.map(([name]) => name).sort()).to.deep.equal(Object.keys(inputs).sort());
  });

  for (const [name, project] of projections) {
    it(`${name}: fails with one line that names a field, and without stack frames, if it gets nothing`, async () => {
      if (name === "appSettings")
        return expect(await promiseOf(project(undefined as never))).to.deep.equal([]);
      const failure = await failureOf(project((typeof inputs[name] === "string" ? undefined : {}) as never));
      expect(failure).to.match(new RegExp(`^RunError: wiring\\.${name}: [\\w.]+ is null or missing.*\\.$`));
      expect(failure).not.to.match(/\n/);
    });
  }

  describe("of an unknown", () => {
    beforeEach(() =>
      pulumi.runtime.setMocks(
        { call: () => ({}), newResource: () => ({ id: "", state: {} }) },
        "p",
        "s",
        true,
      ),
    );
    afterEach(() => pulumi.runtime.resetOptions("", "", -1, "", "", false, ""));

    const unknown = () => pulumi.secret(pulumi.unknown as string);
    const unknowns = (given: object | string) =>
      typeof given === "string"
        ? unknown()
        : {
            ...Object.fromEntries(Object.keys(given).map((field) => [field, unknown()])),
            credentials: unknown(),
          };
    for (const [name, project] of projections) {
      it(`${name}: is unknown, and a secret`, async () => {
        const compute = {
          computeType: unknown(),
          userKubeConfig: unknown(),
          administratorAccount: unknown(),
        };
        const given =
          name === "kubeconfig" || name === "sshCredentials" ? { compute } : unknowns(inputs[name] ?? {});
        const output = project(given as never);
        expect(await isKnown(output)).to.equal(false);
        expect(await pulumi.isSecret(output)).to.equal(true);
      });
    }
  });
});

describe("bearer", () => {
  it("is the value of the Authorization header", async () => {
    expect(await secretValueOf(wiring.bearer(pulumi.output("fake-key")))).to.equal("Bearer fake-key");
    expect(new Headers({ Authorization: "Bearer fake-key" }).get("authorization")).to.equal(
      "Bearer fake-key",
    );
  });

  for (const key of ["fake\nkey", "fake key", "fäke"]) {
    it(`rejects a key that a header cannot hold: ${JSON.stringify(key)}`, async () => {
      expect(await failureOf(wiring.bearer(key)))
        .to.match(/: key has characters that a header cannot have\.$/)
        .and.not.match(/f.ke/);
    });
  }
});

describe("appSettings", () => {
  it("has a name and a value each, in their order", async () => {
    const settings = wiring.appSettings({ B: pulumi.secret("fake-b"), A: "fake-a", EMPTY: "" });
    expect(await secretValueOf(settings)).to.deep.equal([
      { name: "B", value: "fake-b" },
      { name: "A", value: "fake-a" },
      { name: "EMPTY", value: "" },
    ]);
  });

  it("names the setting that has no value", async () => {
    expect(await failureOf(wiring.appSettings({ A: "fake-a", KEY: undefined }))).to.equal(
      "RunError: wiring.appSettings: KEY is null or missing.",
    );
  });
});
