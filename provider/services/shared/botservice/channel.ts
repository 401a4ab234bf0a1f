/** A channel of a bot, told apart by its name. */
import { boolean, listOf, object, of, oneOf, string } from "../../../operations/declare";
import type { ObjectType } from "../../../operations/types";
import {
  alexaChannelProperties,
  directLineChannelProperties,
  directLineSpeechChannelProperties,
  emailChannelProperties,
  facebookChannelProperties,
  kikChannelProperties,
  lineChannelProperties,
} from "./channels";
import {
  msTeamsChannelProperties,
  skypeChannelProperties,
  slackChannelProperties,
  smsChannelProperties,
  telegramChannelProperties,
  telephonyChannelProperties,
  webChatChannelProperties,
} from "./channelsMore";
import { siteFields } from "./site";

const required = { required: true } as const;

function channel(name: string, description: string, properties?: ObjectType): ObjectType {
  return object(name, description, {
    etag: string("The entity tag of the channel."),
    location: string("The region of the channel."),
    ...(properties && { properties: of(properties, "What the channel is set to, with its keys.") }),
    provisioningState: string("Whether the last change of the channel has been made.", required),
  });
}

export const anyChannel = oneOf({
  name: "AnyChannel",
  description:
    "A channel of a bot, told apart by `channelName`. A later kind is passed on with whatever the service answered.",
  discriminator: "channelName",
  discriminatorDescription: "Tells the channels apart.",
  variants: {
    AcsChatChannel: channel("AcsChatChannel", "The channel of Azure Communication Services."),
    AlexaChannel: channel("AlexaChannel", "The Alexa channel.", alexaChannelProperties),
    DirectLineChannel: channel("DirectLineChannel", "The Direct Line channel.", directLineChannelProperties),
    DirectLineSpeechChannel: channel(
      "DirectLineSpeechChannel",
      "The Direct Line Speech channel.",
      directLineSpeechChannelProperties,
    ),
    EmailChannel: channel("EmailChannel", "The email channel.", emailChannelProperties),
    FacebookChannel: channel("FacebookChannel", "The Facebook channel.", facebookChannelProperties),
    KikChannel: channel("KikChannel", "The Kik channel.", kikChannelProperties),
    LineChannel: channel("LineChannel", "The LINE channel.", lineChannelProperties),
    M365Extensions: channel("M365Extensions", "The Microsoft 365 channel."),
    MsTeamsChannel: channel("MsTeamsChannel", "The Microsoft Teams channel.", msTeamsChannelProperties),
    Omnichannel: channel("Omnichannel", "The Omnichannel channel."),
    OutlookChannel: channel("OutlookChannel", "The Outlook channel."),
    SearchAssistant: channel("SearchAssistant", "The search assistant channel."),
    SkypeChannel: channel("SkypeChannel", "The Skype channel.", skypeChannelProperties),
    SlackChannel: channel("SlackChannel", "The Slack channel.", slackChannelProperties),
    SmsChannel: channel("SmsChannel", "The SMS channel.", smsChannelProperties),
    TelegramChannel: channel("TelegramChannel", "The Telegram channel.", telegramChannelProperties),
    TelephonyChannel: channel("TelephonyChannel", "The telephony channel.", telephonyChannelProperties),
    WebChatChannel: channel("WebChatChannel", "The Web Chat channel.", webChatChannelProperties),
  },
});

export const channelSettings = object("ChannelSettings", "The settings of a channel.", {
  botIconUrl: string("The URL of the bot's icon."),
  botId: string("The ID of the bot."),
  channelDisplayName: string("What the channel is called."),
  channelId: string("The ID of the channel."),
  disableLocalAuth: boolean("Whether the channel accepts no keys."),
  extensionKey1: string("The first key of the app service extension."),
  extensionKey2: string("The second key of the app service extension."),
  isEnabled: boolean("Whether it is enabled."),
  requireTermsAgreement: boolean("Whether terms have to be agreed to."),
  sites: listOf(
    object("Site", "A site that may use a channel.", siteFields),
    "The sites that may use the channel, with their keys.",
  ),
});
