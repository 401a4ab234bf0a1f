import { CosmosClient } from "@azure/cosmos";
import { expect } from "chai";
import fc from "fast-check";

import { wiring } from "../../../provider";
import { failureOf, secretValueOf } from "../../support/stack/outputs";
import { listQuantumWorkspaceKeys as listWorkspaceKeys } from "../../support/declarations/operations";
import { sampleOf } from "../../../provider/operations/sample";

const PARTS = {
  subscriptionId: "00000000-0000-0000-0000-000000000000",
  resourceGroupName: "fake-group",
  workspaceName: "fake-workspace",
  apiKey: "fake-key==",
  quantumEndpoint: "https://fake.quantum.example/",
};
const STRING =
  "SubscriptionId=00000000-0000-0000-0000-000000000000;ResourceGroupName=fake-group;WorkspaceName=fake-workspace;ApiKey=fake-key==;QuantumEndpoint=https://fake.quantum.example/;";

describe("the connection string of a Quantum workspace", () => {
  it("is made of its parts, and taken apart into them", async () => {
    expect(await secretValueOf(wiring.quantumConnectionString(PARTS))).to.equal(STRING);
    expect(await secretValueOf(wiring.parseQuantumConnectionString(STRING))).to.deep.equal(PARTS);
  });

  it("loses nothing, whatever is in the parts", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((value) => !/[;\s\u0085]/.test(value));
    await fc.assert(
      fc.asyncProperty(fc.tuple(text, text, text, text, text), async ([a, b, c, d, e]) => {
        const parts = {
          subscriptionId: a,
          resourceGroupName: b,
          workspaceName: c,
          apiKey: d,
          quantumEndpoint: e,
        };
        const string = await secretValueOf(wiring.quantumConnectionString(parts));
        expect(await secretValueOf(wiring.parseQuantumConnectionString(string))).to.deep.equal(parts);
      }),
    );
  });

  it("keeps parts that the service adds later", async () => {
    const later = `${STRING}Region=fake-region;`;
    const parts = await secretValueOf(wiring.parseQuantumConnectionString(later));
    expect(parts).to.deep.equal({ ...PARTS, additionalParts: { Region: "fake-region" } });
    expect(await secretValueOf(wiring.quantumConnectionString(parts))).to.equal(later);
  });

  it("is read whatever the order and the case of its names", async () => {
    const shuffled = STRING.split(";").filter(Boolean).reverse().join(";").replace("ApiKey", "APIKEY");
    expect(await secretValueOf(wiring.parseQuantumConnectionString(`${shuffled};`))).to.deep.equal(PARTS);
  });

  it("is read as the service's sample has it", async () => {
    const { primaryConnectionString } = sampleOf(listWorkspaceKeys, "mark") as {
      primaryConnectionString: string;
    };
    const { apiKey } = await secretValueOf(wiring.parseQuantumConnectionString(primaryConnectionString));
    expect(apiKey).to.equal("fake-primary-key-key-mark");
  });

  it("is rejected wherever it is cut off, and never shown", async () => {
    for (let length = 1; length < STRING.length; length++) {
      const message = await failureOf(wiring.parseQuantumConnectionString(STRING.slice(0, length)));
      expect(message, String(length)).to.match(
        /^RunError: wiring\.parseQuantumConnectionString: connectionString (?:is cut off within a part|has no )/,
      );
      expect(message).not.to.match(/fake/);
    }
  });

  const wrong: [title: string, given: unknown, message: RegExp][] = [
    ["null", null, /connectionString is null or missing: the service returned none\.$/],
    ["empty", "", /connectionString is empty/],
    ["a number", 7, /connectionString must be a string, not a number/],
    ["a part twice", `${STRING}ApiKey=fake-2;`, /has a part twice; it takes SubscriptionId=…;/],
    ["an empty part", STRING.replace("fake-key==", ""), /has an empty part/],
    ["anything", "fake;", /has an empty part|has no SubscriptionId/],
  ];
  for (const [title, given, message] of wrong) {
    it(`is rejected: ${title}`, async () => {
      const shown = await failureOf(wiring.parseQuantumConnectionString(given as string));
      expect(shown).to.match(message).and.not.match(/fake/);
    });
  }

  it("is not made of a part that is missing, or that would end it", async () => {
    const without = { ...PARTS, apiKey: undefined as unknown as string };
    expect(await failureOf(wiring.quantumConnectionString(without))).to.match(
      /: apiKey is null or missing\.$/,
    );
    const cut = await failureOf(wiring.quantumConnectionString({ ...PARTS, workspaceName: "fake;w" }));
    expect(cut)
      .to.match(/workspaceName holds a ";" or white space/)
      .and.not.match(/fake/);
  });
});

describe("applicationInsightsConnectionString", () => {
  const instrumentationKey = "fake-instrumentation-key";
  const ingestionEndpoint = "https://westeurope-1.in.applicationinsights.azure.com/";

  it("has the key and the regional endpoint", async () => {
    expect(
      await secretValueOf(
        wiring.applicationInsightsConnectionString({ instrumentationKey, ingestionEndpoint }),
      ),
    ).to.equal(`InstrumentationKey=${instrumentationKey};IngestionEndpoint=${ingestionEndpoint}`);
  });

  const wrong: [title: string, values: object, message: RegExp][] = [
    ["no key", { instrumentationKey: null }, /instrumentationKey is null or missing: the workspace has none/],
    [
      "no endpoint",
      { ingestionEndpoint: undefined },
      /ingestionEndpoint is null or missing: takes the https/,
    ],
    ["http", { ingestionEndpoint: "http://fake" }, /ingestionEndpoint takes the https URL of a region/],
    ["two parts", { ingestionEndpoint: "https://fake/;X=1" }, /ingestionEndpoint holds a ";"/],
  ];
  for (const [title, values, message] of wrong) {
    it(`is rejected: ${title}`, async () => {
      const output = wiring.applicationInsightsConnectionString({
        instrumentationKey,
        ingestionEndpoint,
        ...values,
      });
      expect(await failureOf(output))
        .to.match(message)
        .and.not.match(/fake/);
    });
  }
});

describe("cosmosConnectionString", () => {
  const endpoint = "https://fake.documents.azure.com:443/";
  const key = Buffer.from("fake-master-key").toString("base64");

  it("is read by the Azure Cosmos DB SDK, whatever is in the key", async () => {
    const any = fc.string({ minLength: 1 }).filter((value) => !/[;\s]/.test(value));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(key), any), async (given) => {
        const text = await secretValueOf(wiring.cosmosConnectionString({ endpoint, key: given }));
        expect(cosmosReads(text)).to.deep.equal({ endpoint, key: given });
      }),
    );
  });

  const wrong: [title: string, values: object, message: RegExp][] = [
    ["no key", { key: null }, /: key is null or missing: the service returned none\.$/],
    [
      "no endpoint",
      { endpoint: undefined },
      /: endpoint is null or missing: takes the https URL of an account/,
    ],
    ["a name", { endpoint: "fake" }, /: endpoint takes the https URL of an account, such as https:/],
    ["http", { endpoint: "http://fake/" }, /: endpoint takes the https URL of an account, such as https:/],
    ["a key of two parts", { key: "fake;x=1" }, /: key holds a ";"/],
    ["a key that .NET trims", { key: "fake\u0085" }, /: key holds a ";" or white space/],
  ];
  for (const [title, values, message] of wrong) {
    it(`is rejected: ${title}`, async () => {
      expect(await failureOf(wiring.cosmosConnectionString({ endpoint, key, ...values })))
        .to.match(message)
        .and.not.match(/fake/);
    });
  }
});

/** What the client is made of, which it asks for nothing until it is used. */
function cosmosReads(connectionString: string): object {
  const client = new CosmosClient(connectionString);
  const { cosmosClientOptions } = (
    client as unknown as { clientContext: { cosmosClientOptions: { endpoint: string; key: string } } }
  ).clientContext;
  client.dispose();
  const { endpoint, key } = cosmosClientOptions;
  return { endpoint, key };
}
