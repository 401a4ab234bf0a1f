/** What the channels of a bot are set to, with their keys: Alexa to LINE. */
import { boolean, listOf, number, object, string } from "../../../operations/declare";
import { siteFields } from "./site";

const required = { required: true } as const;

export const alexaChannelProperties = object("AlexaChannelProperties", "What the Alexa channel is set to.", {
  alexaSkillId: string("The ID of the Alexa skill.", required),
  isEnabled: boolean("Whether it is enabled.", required),
  serviceEndpointUri: string("The URL that Alexa calls.", required),
  urlFragment: string("The part of that URL which tells the bot.", required),
});

export const directLineChannelProperties = object(
  "DirectLineChannelProperties",
  "What the Direct Line channel is set to.",
  {
    directLineEmbedCode: string("The code that embeds the channel in a page.", {
      wire: "DirectLineEmbedCode",
    }),
    extensionKey1: string("The first key of the app service extension."),
    extensionKey2: string("The second key of the app service extension."),
    sites: listOf(
      object("DirectLineSite", "A site that may use the Direct Line channel.", siteFields),
      "The sites that may use the channel, with their keys.",
    ),
  },
);

export const directLineSpeechChannelProperties = object(
  "DirectLineSpeechChannelProperties",
  "What the Direct Line Speech channel is set to.",
  {
    cognitiveServiceRegion: string("The region of the speech resource."),
    cognitiveServiceResourceId: string("The ARM ID of the speech resource."),
    cognitiveServiceSubscriptionKey: string("The key of the speech resource."),
    customSpeechModelId: string("The ID of the speech model."),
    customVoiceDeploymentId: string("The ID of the voice's deployment."),
    isDefaultBotForCogSvcAccount: boolean("Whether it is the default bot of the speech resource."),
    isEnabled: boolean("Whether it is enabled."),
  },
);

export const emailChannelProperties = object("EmailChannelProperties", "What the email channel is set to.", {
  authMethod: number("How the account is signed in: 0 is by password, 1 by the magic code."),
  emailAddress: string("The email address.", required),
  isEnabled: boolean("Whether it is enabled.", required),
  magicCode: string("The code that the account is signed in with."),
  password: string("The password."),
});

const facebookPage = object("FacebookPage", "A Facebook page.", {
  accessToken: string("The access token of the page."),
  id: string("The ID of the page.", required),
});

export const facebookChannelProperties = object(
  "FacebookChannelProperties",
  "What the Facebook channel is set to.",
  {
    appId: string("The ID of the app.", required),
    appSecret: string("The secret of the app."),
    callbackUrl: string("The URL that is called back.", required),
    isEnabled: boolean("Whether it is enabled.", required),
    pages: listOf(facebookPage, "The pages of the bot, with their tokens."),
    verifyToken: string("The token that the callback is verified by.", required),
  },
);

export const kikChannelProperties = object("KikChannelProperties", "What the Kik channel is set to.", {
  apiKey: string("The API key."),
  isEnabled: boolean("Whether it is enabled.", required),
  isValidated: boolean("Whether the settings have been validated."),
  userName: string("The user name.", required),
});

const lineRegistration = object("LineRegistration", "A registration at LINE.", {
  channelAccessToken: string("The access token of the registration."),
  channelSecret: string("The secret of the registration."),
  generatedId: string("The ID of the registration.", required),
});

export const lineChannelProperties = object("LineChannelProperties", "What the LINE channel is set to.", {
  callbackUrl: string("The URL that is called back.", required),
  isValidated: boolean("Whether the settings have been validated.", required),
  lineRegistrations: listOf(lineRegistration, "The registrations at LINE, with their secrets.", required),
});
