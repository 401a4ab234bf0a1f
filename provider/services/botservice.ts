import { listOf, mapOf, name, object, of, service, string } from "../operations/declare";
import type { Fields } from "../operations/types";
import { anyChannel, channelSettings } from "./shared/botservice/channel";
import { armResource, systemData } from "./shared/armResource";

const resourceName = name("the name of the bot", "the name of a bot");

const required = { required: true } as const;

const connectionSettingParameter = object("ConnectionSettingParameter", "A setting of a connection.", {
  key: string("The name of the setting."),
  value: string("The value of the setting."),
});

const connectionSettingProperties = object(
  "ConnectionSettingProperties",
  "How a bot signs in with a service.",
  {
    clientId: string("The ID of the client."),
    clientSecret: string("The secret of the client."),
    id: string("The ID of the connection."),
    name: string("The name of the connection."),
    parameters: listOf(connectionSettingParameter, "Further settings of the connection."),
    provisioningState: string("Whether the last change of the resource has been made."),
    scopes: string("What the client asks for."),
    serviceProviderDisplayName: string("What the service is called."),
    serviceProviderId: string("The ID of the service."),
    settingId: string("The ID of the connection's settings.", required),
  },
);

const sku = object("Sku", "A pricing tier.", {
  name: string("The name of the pricing tier.", { values: ["F0", "S1"], required: true }),
  tier: string("The kind of the pricing tier.", { values: ["Free", "Standard"], required: true }),
});

/** What the response says of the resource itself. */
const itself: Fields = {
  etag: string("The entity tag of the resource."),
  ...armResource,
  kind: string("The kind of the resource.", { values: ["sdk", "designer", "bot", "function", "azurebot"] }),
  location: string("The region of the resource."),
  sku: of(sku, "The pricing tier of the resource."),
  systemData,
  tags: mapOf("string", "The tags of the resource."),
  zones: listOf("string", "The availability zones of the resource.", required),
};

export default service({
  module: "botservice",
  namespace: "Microsoft.BotService",
  title: "Azure AI Bot Service",
  operations: {
    listBotConnectionWithSecrets: {
      resource: "BotConnectionSecrets",
      summary: "a connection of a bot with the secret of its client",
      path: "botServices/{resourceName}/connections/{connectionName}",
      action: "listWithSecrets",
      apiVersion: "2022-09-15",
      names: { resourceName, connectionName: name("the name of the connection", "the name of a connection") },
      result: object(
        "ListBotConnectionWithSecretsResult",
        "A connection of a bot, with the secret of its client.",
        {
          properties: of(
            connectionSettingProperties,
            "The connection, with the secret of its client.",
            required,
          ),
        },
        { itself },
      ),
    },
    listChannelWithKeys: {
      resource: "ChannelKeys",
      summary: "a channel of a bot with its keys",
      path: "botServices/{resourceName}/channels/{channelName}",
      action: "listChannelWithKeys",
      apiVersion: "2022-09-15",
      names: {
        resourceName,
        channelName: name("the name of the channel", "the name of a channel, such as DirectLineChannel"),
      },
      result: object(
        "ListChannelWithKeysResult",
        "A channel of a bot, with its keys.",
        {
          changedTime: string("When the channel was last changed: an RFC 3339 date and time."),
          entityTag: string("The entity tag of the channel."),
          properties: of(anyChannel, "The channel, with its keys.", required),
          provisioningState: string("Whether the last change of the resource has been made."),
          resource: of(anyChannel, "The channel, with its keys."),
          setting: of(channelSettings, "The settings of the channel."),
        },
        { itself },
      ),
    },
  },
});
