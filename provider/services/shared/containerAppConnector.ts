/** The connectors of agents and of agent spaces, with their data source, which is a secret. */
import { any, listOf, object, of, string } from "../../operations/declare";
import type { Field, Fields, ObjectType } from "../../operations/types";

const required = { required: true } as const;

const identityTypes = { values: ["User", "Application", "ManagedIdentity", "Key"] } as const;

const systemData = object("SystemData", "Who made and changed a resource, and when.", {
  createdAt: string("When it was made: an RFC 3339 date and time."),
  createdBy: string("Who made it."),
  createdByType: string("What made it.", identityTypes),
  lastModifiedAt: string("When it was last changed: an RFC 3339 date and time."),
  lastModifiedBy: string("Who changed it last."),
  lastModifiedByType: string("What changed it last.", identityTypes),
});

const itself: Fields = {
  id: string("The ARM ID of the connector.", required),
  name: string("The name of the connector.", required),
  type: string("The type of the connector.", required),
  systemData: of(systemData, "Who made and changed it, and when.", required),
};

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
