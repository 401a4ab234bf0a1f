/** The properties for Event Hubs, as the consumer's own parser has them: librdkafka's, in the confluent-kafka package. */
import { expect } from "chai";

import { wiring } from "../../provider";
import { secretValueOf } from "../support/stack/outputs";
import { pythonUnavailable, runPython } from "./python";

const unavailable = pythonUnavailable();

describe("confluent-kafka", () => {
  const behaviour = (title: string, test: () => Promise<void>) =>
    unavailable === undefined ? it(title, test) : it.skip(`${title} (${unavailable})`);

  behaviour("makes a client of what kafkaProperties has, and of nothing that differs in a word", async () => {
    const properties = await secretValueOf(
      wiring.kafkaProperties({
        connectionString:
          "Endpoint=sb://localhost/;SharedAccessKeyName=fake-rule;SharedAccessKey=fake+key/==",
      }),
    );
    const wrong = [
      { ...properties, "security.protocol": "SASL-SSL" },
      { ...properties, "sasl.mechanism": "NONE" },
      { ...properties, "sasl.user": "fake" },
    ];
    expect(runPython("read_kafka_properties.py", [properties, ...wrong])).to.deep.equal([
      true,
      null,
      null,
      null,
    ]);
  });
});
