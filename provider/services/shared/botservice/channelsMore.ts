/** What the channels of a bot are set to, with their keys: Microsoft Teams to Web Chat. */
import { boolean, listOf, object, string } from "../../../operations/declare";
import { siteFields } from "./site";

const required = { required: true } as const;

export const msTeamsChannelProperties = object(
  "MsTeamsChannelProperties",
  "What the Microsoft Teams channel is set to.",
  {
    acceptedTerms: boolean("Whether the terms were accepted."),
    callingWebhook: string("The URL that calls are sent to."),
    deploymentEnvironment: string("Which cloud of Teams it is for."),
    enableCalling: boolean("Whether calls are enabled."),
    incomingCallRoute: string("Where incoming calls are sent to."),
    isEnabled: boolean("Whether it is enabled.", required),
  },
);

export const skypeChannelProperties = object("SkypeChannelProperties", "What the Skype channel is set to.", {
  callingWebHook: string("The URL that calls are sent to."),
  enableCalling: boolean("Whether calls are enabled."),
  enableGroups: boolean("Whether groups are enabled."),
  enableMediaCards: boolean("Whether media cards are enabled."),
  enableMessaging: boolean("Whether messages are enabled."),
  enableScreenSharing: boolean("Whether screens may be shared."),
  enableVideo: boolean("Whether video is enabled."),
  groupsMode: string("How the bot takes part in groups."),
  incomingCallRoute: string("Where incoming calls are sent to."),
  isEnabled: boolean("Whether it is enabled.", required),
});

export const slackChannelProperties = object("SlackChannelProperties", "What the Slack channel is set to.", {
  clientId: string("The ID of the client."),
  clientSecret: string("The secret of the client."),
  isEnabled: boolean("Whether it is enabled.", required),
  isValidated: boolean("Whether the settings have been validated.", { wire: "IsValidated", required: true }),
  landingPageUrl: string("The URL of the landing page."),
  lastSubmissionId: string("The ID of the last submission.", required),
  redirectAction: string("What follows the sign-in.", required),
  registerBeforeOAuthFlow: boolean("Whether the bot is registered ahead of the sign-in."),
  scopes: string("What the client asks for."),
  signingSecret: string("The secret that requests are signed with."),
  verificationToken: string("The token that requests are verified by."),
});

export const smsChannelProperties = object("SmsChannelProperties", "What the SMS channel is set to.", {
  accountSID: string("The ID of the account at Twilio.", required),
  authToken: string("The token of the account at Twilio."),
  isEnabled: boolean("Whether it is enabled.", required),
  isValidated: boolean("Whether the settings have been validated."),
  phone: string("The phone number.", required),
});

export const telegramChannelProperties = object(
  "TelegramChannelProperties",
  "What the Telegram channel is set to.",
  {
    accessToken: string("The access token."),
    isEnabled: boolean("Whether it is enabled.", required),
    isValidated: boolean("Whether the settings have been validated."),
  },
);

const telephonyChannelResourceApiConfiguration = object(
  "TelephonyChannelResourceApiConfiguration",
  "A speech resource that the telephony channel uses.",
  {
    cognitiveServiceRegion: string("The region of the speech resource."),
    cognitiveServiceResourceId: string("The ARM ID of the speech resource."),
    cognitiveServiceSubscriptionKey: string("The key of the speech resource."),
    defaultLocale: string("The language, unless another one is chosen."),
    id: string("The ID of the configuration."),
    providerName: string("The name of the provider."),
  },
);

const telephonyPhoneNumbers = object("TelephonyPhoneNumbers", "A phone number of the telephony channel.", {
  acsEndpoint: string("The endpoint of the communication resource."),
  acsResourceId: string("The ARM ID of the communication resource."),
  acsSecret: string("The secret of the communication resource."),
  cognitiveServiceRegion: string("The region of the speech resource."),
  cognitiveServiceResourceId: string("The ARM ID of the speech resource."),
  cognitiveServiceSubscriptionKey: string("The key of the speech resource."),
  defaultLocale: string("The language, unless another one is chosen."),
  id: string("The ID of the phone number."),
  offerType: string("The kind of offer that the phone number is of."),
  phoneNumber: string("The phone number."),
});

export const telephonyChannelProperties = object(
  "TelephonyChannelProperties",
  "What the telephony channel is set to.",
  {
    apiConfigurations: listOf(
      telephonyChannelResourceApiConfiguration,
      "The speech resources that are used.",
    ),
    cognitiveServiceRegion: string("The region of the speech resource."),
    cognitiveServiceSubscriptionKey: string("The key of the speech resource."),
    defaultLocale: string("The language, unless another one is chosen."),
    isEnabled: boolean("Whether it is enabled."),
    phoneNumbers: listOf(telephonyPhoneNumbers, "The phone numbers, with their secrets."),
    premiumSKU: string("The pricing tier of the channel."),
  },
);

export const webChatChannelProperties = object(
  "WebChatChannelProperties",
  "What the Web Chat channel is set to.",
  {
    sites: listOf(
      object("WebChatSite", "A site that may use the Web Chat channel.", siteFields),
      "The sites that may use the channel, with their keys.",
    ),
    webChatEmbedCode: string("The code that embeds the channel in a page.", required),
  },
);
