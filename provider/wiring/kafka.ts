/** How Kafka clients connect to Event Hubs. */
import type * as pulumi from "@pulumi/pulumi";

import { type FieldChecker, type Inputs, projection, type Text } from "./projection";

/** The arguments of {@link kafkaConfiguration} and {@link kafkaProperties}. */
export type KafkaArgs = Inputs<KafkaValues>;

interface KafkaValues {
  /**
   * The connection string of a namespace, or of an event hub for a client of that one alone: `activeConnectionString` of
   * the result of `listNamespaceKeys` or `listEventHubKeys`, for one.
   */
  connectionString: Text;
}

/** What `new Kafka(…)` of kafkajs takes, beside a `clientId`. */
export interface KafkaConfiguration {
  brokers: string[];
  ssl: true;
  sasl: { mechanism: "plain"; username: string; password: string };
}

/** Properties by their names in Kafka's documentation, for librdkafka and the clients that are built on it. */
export interface KafkaProperties {
  "bootstrap.servers": string;
  "security.protocol": "SASL_SSL";
  "sasl.mechanism": "PLAIN";
  "sasl.username": string;
  "sasl.password": string;
}

/**
 * The configuration of a Kafka client for Event Hubs, as kafkajs takes it; each field lifts (`kafka.sasl.password`).
 *
 * @returns a secret
 * @see https://learn.microsoft.com/azure/event-hubs/azure-event-hubs-apache-kafka-overview
 *
 * @example
 * const keys = eventhub.listNamespaceKeys({ resourceId: rule.id });
 * const kafka = wiring.kafkaConfiguration({ connectionString: keys.activeConnectionString });
 */
export function kafkaConfiguration(args: KafkaArgs): pulumi.Output<KafkaConfiguration> {
  return projection("wiring.kafkaConfiguration", args, (values: KafkaValues, fields): KafkaConfiguration => {
    const { broker, password } = brokerIn(values, fields);
    return { brokers: [broker], ssl: true, sasl: { mechanism: "plain", username: USER, password } };
  });
}

/**
 * The properties of a Kafka client for Event Hubs, as librdkafka takes them, and so the clients of Python, Go and .NET
 * by Confluent. Java's clients take the same but for user and password, which are parts of its `sasl.jaas.config`.
 *
 * @returns a secret; each property lifts
 * @see https://learn.microsoft.com/azure/event-hubs/apache-kafka-configurations
 */
export function kafkaProperties(args: KafkaArgs): pulumi.Output<KafkaProperties> {
  return projection("wiring.kafkaProperties", args, (values: KafkaValues, fields): KafkaProperties => {
    const { broker, password } = brokerIn(values, fields);
    return {
      "bootstrap.servers": broker,
      "security.protocol": "SASL_SSL",
      "sasl.mechanism": "PLAIN",
      "sasl.username": USER,
      "sasl.password": password,
    };
  });
}

/** Event Hubs takes this word, not the name of a user; the password is the whole connection string. */
const USER = "$ConnectionString";

/** The port of Event Hubs for Kafka, in every cloud. */
const PORT = 9093;

const FORM = "takes Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=…, as the service returns it";

function brokerIn(
  { connectionString }: KafkaValues,
  fields: FieldChecker,
): { broker: string; password: string } {
  const password = fields.text("connectionString", connectionString, "the service returned none");
  const valueOf = (name: string) => new RegExp(`(?:^|;)\\s*${name}=([^;]+)`, "i").exec(password)?.[1]?.trim();
  const [, host] = /^sb:\/\/([a-z0-9][a-z0-9.-]*[a-z0-9])\/?$/i.exec(valueOf("Endpoint") ?? "") ?? [];
  // The key comes last, so it is missing if the string was cut off.
  if (host === undefined || !valueOf("SharedAccessKeyName") || !valueOf("SharedAccessKey")) {
    return fields.reject("connectionString", FORM);
  }
  return { broker: `${host}:${PORT}`, password };
}
