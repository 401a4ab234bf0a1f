import { expect } from "chai";
import { Kafka } from "kafkajs";

import { wiring } from "../../../provider";
import { operations } from "../../../provider/operations";
import { sampleOf } from "../../../provider/operations/sample";
import { failureOf, secretValueOf } from "../../support/stack/outputs";

const KEY = "fake+key/with=signs=";
const STRING = `Endpoint=sb://fake-ns.servicebus.windows.net/;SharedAccessKeyName=fake-rule;SharedAccessKey=${KEY}`;
const BROKER = "fake-ns.servicebus.windows.net:9093";

describe("kafkaConfiguration", () => {
  it("is what kafkajs connects and signs in with", async () => {
    const configuration = await secretValueOf(wiring.kafkaConfiguration({ connectionString: STRING }));
    expect(configuration).to.deep.equal({
      brokers: [BROKER],
      ssl: true,
      sasl: { mechanism: "plain", username: "$ConnectionString", password: STRING },
    });
    expect(await kafkajsConnectsTo(configuration)).to.deep.equal({
      host: "fake-ns.servicebus.windows.net",
      port: 9093,
      ssl: true,
    });
  });
});

describe("kafkaProperties", () => {
  it("has the same, by Kafka's names", async () => {
    expect(await secretValueOf(wiring.kafkaProperties({ connectionString: STRING }))).to.deep.equal({
      "bootstrap.servers": BROKER,
      "security.protocol": "SASL_SSL",
      "sasl.mechanism": "PLAIN",
      "sasl.username": "$ConnectionString",
      "sasl.password": STRING,
    });
  });
});

describe("the connection string of Event Hubs", () => {
  const brokerOf = async (connectionString: string) =>
    (await secretValueOf(wiring.kafkaConfiguration({ connectionString }))).brokers[0];

  const forms: [title: string, text: string, broker?: string][] = [
    ["of an event hub", `${STRING};EntityPath=fake-hub`],
    ["with a last semicolon", `${STRING};`],
    ["without the host's slash", STRING.replace("net/;", "net;")],
    ["in another order", STRING.split(";").reverse().join(";")],
    [
      "with its names in lower case",
      STRING.replace("Endpoint=", "endpoint=").replace("SharedAccessKey=", "sharedaccesskey="),
    ],
    [
      "of another cloud",
      STRING.replace("windows.net", "chinacloudapi.cn"),
      "fake-ns.servicebus.chinacloudapi.cn:9093",
    ],
  ];
  for (const [title, text, broker = BROKER] of forms) {
    it(`gives the broker: ${title}`, async () => expect(await brokerOf(text)).to.equal(broker));
  }

  for (const { functionName, ...operation } of operations.filter(({ module }) => module === "eventhub")) {
    it(`is taken as ${functionName} lists it`, async () => {
      const { primaryConnectionString } = sampleOf(operation, "mark") as Record<string, string>;
      expect(await brokerOf(primaryConnectionString ?? "")).to.equal("fake.servicebus.example:9093");
    });
  }

  const wrong: [title: string, text: unknown, message: RegExp][] = [
    ["none", null, /: connectionString is null or missing: the service returned none\.$/],
    ["cut off in the key", STRING.slice(0, STRING.indexOf(KEY)), /: connectionString takes Endpoint=sb:/],
    [
      "cut off before the key",
      STRING.slice(0, STRING.indexOf("SharedAccessKey=")),
      /: connectionString takes Endpoint/,
    ],
    ["of storage", "DefaultEndpointsProtocol=https;AccountName=fake;AccountKey=fake", /takes Endpoint=sb:/],
    ["without a host", STRING.replace("fake-ns.servicebus.windows.net", ""), /takes Endpoint=sb:/],
    ["of another scheme", STRING.replace("sb:", "https:"), /takes Endpoint=sb:/],
  ];
  for (const [title, text, message] of wrong) {
    for (const [name, projection] of Object.entries({
      kafkaConfiguration: wiring.kafkaConfiguration,
      kafkaProperties: wiring.kafkaProperties,
    })) {
      it(`${name} is rejected: ${title}`, async () => {
        expect(await failureOf(projection({ connectionString: text as string })))
          .to.match(message)
          .and.not.match(/fake/);
      });
    }
  }
});

/** Where kafkajs opens its first connection; it gets no further. */
async function kafkajsConnectsTo(configuration: wiring.KafkaConfiguration): Promise<object> {
  let asked = {};
  const kafka = new Kafka({
    ...configuration,
    logCreator: () => () => undefined,
    retry: { retries: 0 },
    socketFactory: ({ host, port, ssl }) => {
      asked = { host, port, ssl };
      throw new Error("no connection in tests");
    },
  });
  await kafka
    .admin()
    .connect()
    .catch(() => undefined);
  return asked;
}
