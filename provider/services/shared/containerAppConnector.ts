/** The connectors of agents and of agent spaces, with their data source, which is a secret. */
import { any, listOf, object, of, string } from "../../operations/declare";
import type { Field, Fields, ObjectType } from "../../operations/types";
import { armResource, systemData } from "./armResource";

const required = { required: true } as const;

const itself: Fields = { ...armResource, systemData };

const content: Fields = {
  dataConnectorType: string("What it connects to."),
  dataSource: string("The data source, with what it takes to reach it."),
  endpoint: string("The endpoint of the data source."),
  extendedProperties: any("Whatever else the kind of connector has."),
  identity: string("The managed identity that it connects as."),
  provisioningState: string("Whether it was made.", {
    ...required,
    values: ["Succeeded", "Failed", "Canceled", "InProgress", "Deleting"],
  }),
  deploymentError: string("Why it was not made.", required),
};

const agentContent: Fields = { ...content, source: string("Where the connector comes from.", required) };

export const agentSpaceConnector = connector("AgentSpaceConnectorProperties", content);
export const agentConnector = connector("AgentConnectorProperties", agentContent);

function connector(type: string, fields: Fields): ObjectType {
  return object(type, "What a connector connects to.", fields);
}

/** @param type azure-native's name for the result */
export function oneConnector(type: string, properties: ObjectType): ObjectType {
  return object(
    type,
    "A connector.",
    { properties: of(properties, "What it connects to.", required) },
    { itself },
  );
}

/** @param item azure-native's name for one of them */
export function allConnectors(type: string, item: string, properties: ObjectType): ObjectType {
  const connectors: Field = listOf(
    object(item, "A connector.", { ...itself, properties: of(properties, "What it connects to.") }),
    "The connectors.",
    required,
  );
  return object(type, "The connectors.", {
    value: connectors,
    nextLink: string("Where the next page is."),
  });
}
