// Generated from services/botservice.ts by `npm run generate`.
/** Keys of Azure AI Bot Service; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { EachWithAllFields } from "../operations/publicTypes";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import botservice from "../services/botservice";

const botConnectionWithSecrets = operationOf(botservice, "listBotConnectionWithSecrets");
const channelWithKeys = operationOf(botservice, "listChannelWithKeys");

/** A connection of a bot, with the secret of its client. */
export interface ListBotConnectionWithSecretsResult {
  /** The connection, with the secret of its client. */
  properties: ConnectionSettingProperties;
  /** The entity tag of the resource. */
  etag: string | undefined;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
  /** The region of the resource. */
  location: string | undefined;
  /** The pricing tier of the resource. */
  sku: Sku | undefined;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
  /** The tags of the resource. */
  tags: Record<string, string> | undefined;
  /** The availability zones of the resource. */
  zones: string[];
}

/** How a bot signs in with a service. */
export interface ConnectionSettingProperties {
  /** The ID of the client. */
  clientId: string | undefined;
  /** The secret of the client. */
  clientSecret: string | undefined;
  /** The ID of the connection. */
  id: string | undefined;
  /** The name of the connection. */
  name: string | undefined;
  /** Further settings of the connection. */
  parameters: ConnectionSettingParameter[] | undefined;
  /** Whether the last change of the resource has been made. */
  provisioningState: string | undefined;
  /** What the client asks for. */
  scopes: string | undefined;
  /** What the service is called. */
  serviceProviderDisplayName: string | undefined;
  /** The ID of the service. */
  serviceProviderId: string | undefined;
  /** The ID of the connection's settings. */
  settingId: string;
}

/** A setting of a connection. */
export interface ConnectionSettingParameter {
  /** The name of the setting. */
  key: string | undefined;
  /** The value of the setting. */
  value: string | undefined;
}

/** A pricing tier. */
export interface Sku {
  /** The name of the pricing tier. */
  name: string;
  /** The kind of the pricing tier. */
  tier: string;
}

/** Who made the resource, who last changed it, and when. */
export interface SystemData {
  /** When the resource was made: an RFC 3339 date and time. */
  createdAt: string | undefined;
  /** Who made the resource. */
  createdBy: string | undefined;
  /** What made the resource. */
  createdByType: string | undefined;
  /** When the resource was last changed: an RFC 3339 date and time. */
  lastModifiedAt: string | undefined;
  /** Who last changed the resource. */
  lastModifiedBy: string | undefined;
  /** What last changed the resource. */
  lastModifiedByType: string | undefined;
}

/** A channel of a bot, with its keys. */
export interface ListChannelWithKeysResult {
  /** When the channel was last changed: an RFC 3339 date and time. */
  changedTime: string | undefined;
  /** The entity tag of the channel. */
  entityTag: string | undefined;
  /** The channel, with its keys. */
  properties: AnyChannel;
  /** Whether the last change of the resource has been made. */
  provisioningState: string | undefined;
  /** The channel, with its keys. */
  resource: AnyChannel | undefined;
  /** The settings of the channel. */
  setting: ChannelSettings | undefined;
  /** The entity tag of the resource. */
  etag: string | undefined;
  /** The ARM ID of the resource. */
  id: string;
  /** The name of the resource. */
  name: string;
  /** The resource type. */
  type: string;
  /** The kind of the resource. */
  kind: string | undefined;
  /** The region of the resource. */
  location: string | undefined;
  /** The pricing tier of the resource. */
  sku: Sku | undefined;
  /** Who made the resource, who last changed it, and when. */
  systemData: SystemData;
  /** The tags of the resource. */
  tags: Record<string, string> | undefined;
  /** The availability zones of the resource. */
  zones: string[];
}

/**
 * A channel of a bot, told apart by `channelName`. A later kind is passed on with whatever the service
 * answered.
 */
export type AnyChannel = EachWithAllFields<
  | AcsChatChannel
  | AlexaChannel
  | DirectLineChannel
  | DirectLineSpeechChannel
  | EmailChannel
  | FacebookChannel
  | KikChannel
  | LineChannel
  | M365Extensions
  | MsTeamsChannel
  | Omnichannel
  | OutlookChannel
  | SearchAssistant
  | SkypeChannel
  | SlackChannel
  | SmsChannel
  | TelegramChannel
  | TelephonyChannel
  | WebChatChannel
>;

/** The channel of Azure Communication Services. */
export interface AcsChatChannel {
  /** Tells the channels apart. */
  channelName: "AcsChatChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Alexa channel. */
export interface AlexaChannel {
  /** Tells the channels apart. */
  channelName: "AlexaChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: AlexaChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Direct Line channel. */
export interface DirectLineChannel {
  /** Tells the channels apart. */
  channelName: "DirectLineChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: DirectLineChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Direct Line Speech channel. */
export interface DirectLineSpeechChannel {
  /** Tells the channels apart. */
  channelName: "DirectLineSpeechChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: DirectLineSpeechChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The email channel. */
export interface EmailChannel {
  /** Tells the channels apart. */
  channelName: "EmailChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: EmailChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Facebook channel. */
export interface FacebookChannel {
  /** Tells the channels apart. */
  channelName: "FacebookChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: FacebookChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Kik channel. */
export interface KikChannel {
  /** Tells the channels apart. */
  channelName: "KikChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: KikChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The LINE channel. */
export interface LineChannel {
  /** Tells the channels apart. */
  channelName: "LineChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: LineChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Microsoft 365 channel. */
export interface M365Extensions {
  /** Tells the channels apart. */
  channelName: "M365Extensions";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Microsoft Teams channel. */
export interface MsTeamsChannel {
  /** Tells the channels apart. */
  channelName: "MsTeamsChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: MsTeamsChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Omnichannel channel. */
export interface Omnichannel {
  /** Tells the channels apart. */
  channelName: "Omnichannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Outlook channel. */
export interface OutlookChannel {
  /** Tells the channels apart. */
  channelName: "OutlookChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The search assistant channel. */
export interface SearchAssistant {
  /** Tells the channels apart. */
  channelName: "SearchAssistant";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Skype channel. */
export interface SkypeChannel {
  /** Tells the channels apart. */
  channelName: "SkypeChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: SkypeChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Slack channel. */
export interface SlackChannel {
  /** Tells the channels apart. */
  channelName: "SlackChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: SlackChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The SMS channel. */
export interface SmsChannel {
  /** Tells the channels apart. */
  channelName: "SmsChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: SmsChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Telegram channel. */
export interface TelegramChannel {
  /** Tells the channels apart. */
  channelName: "TelegramChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: TelegramChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The telephony channel. */
export interface TelephonyChannel {
  /** Tells the channels apart. */
  channelName: "TelephonyChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: TelephonyChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** The Web Chat channel. */
export interface WebChatChannel {
  /** Tells the channels apart. */
  channelName: "WebChatChannel";
  /** The entity tag of the channel. */
  etag: string | undefined;
  /** The region of the channel. */
  location: string | undefined;
  /** What the channel is set to, with its keys. */
  properties: WebChatChannelProperties | undefined;
  /** Whether the last change of the channel has been made. */
  provisioningState: string;
}

/** What the Alexa channel is set to. */
export interface AlexaChannelProperties {
  /** The ID of the Alexa skill. */
  alexaSkillId: string;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** The URL that Alexa calls. */
  serviceEndpointUri: string;
  /** The part of that URL which tells the bot. */
  urlFragment: string;
}

/** What the Direct Line channel is set to. */
export interface DirectLineChannelProperties {
  /** The code that embeds the channel in a page. */
  directLineEmbedCode: string | undefined;
  /** The first key of the app service extension. */
  extensionKey1: string | undefined;
  /** The second key of the app service extension. */
  extensionKey2: string | undefined;
  /** The sites that may use the channel, with their keys. */
  sites: DirectLineSite[] | undefined;
}

/** A site that may use the Direct Line channel. */
export interface DirectLineSite {
  /** The ID of the app. */
  appId: string | undefined;
  /** The entity tag of the site. */
  eTag: string | undefined;
  /** Whether users may not upload files. */
  isBlockUserUploadEnabled: boolean | undefined;
  /** Whether the site is logged in detail. */
  isDetailedLoggingEnabled: boolean | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** Whether endpoint parameters are enabled. */
  isEndpointParametersEnabled: boolean | undefined;
  /** Whether nothing is stored of what is said. */
  isNoStorageEnabled: boolean | undefined;
  /** Whether only the trusted origins are served. */
  isSecureSiteEnabled: boolean | undefined;
  /** Whether the site uses tokens. */
  isTokenEnabled: boolean;
  /** Whether the first version of the protocol is enabled. */
  isV1Enabled: boolean | undefined;
  /** Whether the third version of the protocol is enabled. */
  isV3Enabled: boolean | undefined;
  /** Whether speech is enabled. */
  isWebChatSpeechEnabled: boolean | undefined;
  /** Whether the preview of Web Chat is enabled. */
  isWebchatPreviewEnabled: boolean | undefined;
  /** The first key. */
  key: string;
  /** The second key: it serves while the first is regenerated. */
  key2: string;
  /** The ID of the site. */
  siteId: string;
  /** The name of the site. */
  siteName: string;
  /** The ID of the tenant. */
  tenantId: string | undefined;
  /** The origins that are trusted. */
  trustedOrigins: string[] | undefined;
}

/** What the Direct Line Speech channel is set to. */
export interface DirectLineSpeechChannelProperties {
  /** The region of the speech resource. */
  cognitiveServiceRegion: string | undefined;
  /** The ARM ID of the speech resource. */
  cognitiveServiceResourceId: string | undefined;
  /** The key of the speech resource. */
  cognitiveServiceSubscriptionKey: string | undefined;
  /** The ID of the speech model. */
  customSpeechModelId: string | undefined;
  /** The ID of the voice's deployment. */
  customVoiceDeploymentId: string | undefined;
  /** Whether it is the default bot of the speech resource. */
  isDefaultBotForCogSvcAccount: boolean | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean | undefined;
}

/** What the email channel is set to. */
export interface EmailChannelProperties {
  /** How the account is signed in: 0 is by password, 1 by the magic code. */
  authMethod: number | undefined;
  /** The email address. */
  emailAddress: string;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** The code that the account is signed in with. */
  magicCode: string | undefined;
  /** The password. */
  password: string | undefined;
}

/** What the Facebook channel is set to. */
export interface FacebookChannelProperties {
  /** The ID of the app. */
  appId: string;
  /** The secret of the app. */
  appSecret: string | undefined;
  /** The URL that is called back. */
  callbackUrl: string;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** The pages of the bot, with their tokens. */
  pages: FacebookPage[] | undefined;
  /** The token that the callback is verified by. */
  verifyToken: string;
}

/** A Facebook page. */
export interface FacebookPage {
  /** The access token of the page. */
  accessToken: string | undefined;
  /** The ID of the page. */
  id: string;
}

/** What the Kik channel is set to. */
export interface KikChannelProperties {
  /** The API key. */
  apiKey: string | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** Whether the settings have been validated. */
  isValidated: boolean | undefined;
  /** The user name. */
  userName: string;
}

/** What the LINE channel is set to. */
export interface LineChannelProperties {
  /** The URL that is called back. */
  callbackUrl: string;
  /** Whether the settings have been validated. */
  isValidated: boolean;
  /** The registrations at LINE, with their secrets. */
  lineRegistrations: LineRegistration[];
}

/** A registration at LINE. */
export interface LineRegistration {
  /** The access token of the registration. */
  channelAccessToken: string | undefined;
  /** The secret of the registration. */
  channelSecret: string | undefined;
  /** The ID of the registration. */
  generatedId: string;
}

/** What the Microsoft Teams channel is set to. */
export interface MsTeamsChannelProperties {
  /** Whether the terms were accepted. */
  acceptedTerms: boolean | undefined;
  /** The URL that calls are sent to. */
  callingWebhook: string | undefined;
  /** Which cloud of Teams it is for. */
  deploymentEnvironment: string | undefined;
  /** Whether calls are enabled. */
  enableCalling: boolean | undefined;
  /** Where incoming calls are sent to. */
  incomingCallRoute: string | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean;
}

/** What the Skype channel is set to. */
export interface SkypeChannelProperties {
  /** The URL that calls are sent to. */
  callingWebHook: string | undefined;
  /** Whether calls are enabled. */
  enableCalling: boolean | undefined;
  /** Whether groups are enabled. */
  enableGroups: boolean | undefined;
  /** Whether media cards are enabled. */
  enableMediaCards: boolean | undefined;
  /** Whether messages are enabled. */
  enableMessaging: boolean | undefined;
  /** Whether screens may be shared. */
  enableScreenSharing: boolean | undefined;
  /** Whether video is enabled. */
  enableVideo: boolean | undefined;
  /** How the bot takes part in groups. */
  groupsMode: string | undefined;
  /** Where incoming calls are sent to. */
  incomingCallRoute: string | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean;
}

/** What the Slack channel is set to. */
export interface SlackChannelProperties {
  /** The ID of the client. */
  clientId: string | undefined;
  /** The secret of the client. */
  clientSecret: string | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** Whether the settings have been validated. */
  isValidated: boolean;
  /** The URL of the landing page. */
  landingPageUrl: string | undefined;
  /** The ID of the last submission. */
  lastSubmissionId: string;
  /** What follows the sign-in. */
  redirectAction: string;
  /** Whether the bot is registered ahead of the sign-in. */
  registerBeforeOAuthFlow: boolean | undefined;
  /** What the client asks for. */
  scopes: string | undefined;
  /** The secret that requests are signed with. */
  signingSecret: string | undefined;
  /** The token that requests are verified by. */
  verificationToken: string | undefined;
}

/** What the SMS channel is set to. */
export interface SmsChannelProperties {
  /** The ID of the account at Twilio. */
  accountSID: string;
  /** The token of the account at Twilio. */
  authToken: string | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** Whether the settings have been validated. */
  isValidated: boolean | undefined;
  /** The phone number. */
  phone: string;
}

/** What the Telegram channel is set to. */
export interface TelegramChannelProperties {
  /** The access token. */
  accessToken: string | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** Whether the settings have been validated. */
  isValidated: boolean | undefined;
}

/** What the telephony channel is set to. */
export interface TelephonyChannelProperties {
  /** The speech resources that are used. */
  apiConfigurations: TelephonyChannelResourceApiConfiguration[] | undefined;
  /** The region of the speech resource. */
  cognitiveServiceRegion: string | undefined;
  /** The key of the speech resource. */
  cognitiveServiceSubscriptionKey: string | undefined;
  /** The language, unless another one is chosen. */
  defaultLocale: string | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean | undefined;
  /** The phone numbers, with their secrets. */
  phoneNumbers: TelephonyPhoneNumbers[] | undefined;
  /** The pricing tier of the channel. */
  premiumSKU: string | undefined;
}

/** A speech resource that the telephony channel uses. */
export interface TelephonyChannelResourceApiConfiguration {
  /** The region of the speech resource. */
  cognitiveServiceRegion: string | undefined;
  /** The ARM ID of the speech resource. */
  cognitiveServiceResourceId: string | undefined;
  /** The key of the speech resource. */
  cognitiveServiceSubscriptionKey: string | undefined;
  /** The language, unless another one is chosen. */
  defaultLocale: string | undefined;
  /** The ID of the configuration. */
  id: string | undefined;
  /** The name of the provider. */
  providerName: string | undefined;
}

/** A phone number of the telephony channel. */
export interface TelephonyPhoneNumbers {
  /** The endpoint of the communication resource. */
  acsEndpoint: string | undefined;
  /** The ARM ID of the communication resource. */
  acsResourceId: string | undefined;
  /** The secret of the communication resource. */
  acsSecret: string | undefined;
  /** The region of the speech resource. */
  cognitiveServiceRegion: string | undefined;
  /** The ARM ID of the speech resource. */
  cognitiveServiceResourceId: string | undefined;
  /** The key of the speech resource. */
  cognitiveServiceSubscriptionKey: string | undefined;
  /** The language, unless another one is chosen. */
  defaultLocale: string | undefined;
  /** The ID of the phone number. */
  id: string | undefined;
  /** The kind of offer that the phone number is of. */
  offerType: string | undefined;
  /** The phone number. */
  phoneNumber: string | undefined;
}

/** What the Web Chat channel is set to. */
export interface WebChatChannelProperties {
  /** The sites that may use the channel, with their keys. */
  sites: WebChatSite[] | undefined;
  /** The code that embeds the channel in a page. */
  webChatEmbedCode: string;
}

/** A site that may use the Web Chat channel. */
export interface WebChatSite {
  /** The ID of the app. */
  appId: string | undefined;
  /** The entity tag of the site. */
  eTag: string | undefined;
  /** Whether users may not upload files. */
  isBlockUserUploadEnabled: boolean | undefined;
  /** Whether the site is logged in detail. */
  isDetailedLoggingEnabled: boolean | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** Whether endpoint parameters are enabled. */
  isEndpointParametersEnabled: boolean | undefined;
  /** Whether nothing is stored of what is said. */
  isNoStorageEnabled: boolean | undefined;
  /** Whether only the trusted origins are served. */
  isSecureSiteEnabled: boolean | undefined;
  /** Whether the site uses tokens. */
  isTokenEnabled: boolean;
  /** Whether the first version of the protocol is enabled. */
  isV1Enabled: boolean | undefined;
  /** Whether the third version of the protocol is enabled. */
  isV3Enabled: boolean | undefined;
  /** Whether speech is enabled. */
  isWebChatSpeechEnabled: boolean | undefined;
  /** Whether the preview of Web Chat is enabled. */
  isWebchatPreviewEnabled: boolean | undefined;
  /** The first key. */
  key: string;
  /** The second key: it serves while the first is regenerated. */
  key2: string;
  /** The ID of the site. */
  siteId: string;
  /** The name of the site. */
  siteName: string;
  /** The ID of the tenant. */
  tenantId: string | undefined;
  /** The origins that are trusted. */
  trustedOrigins: string[] | undefined;
}

/** The settings of a channel. */
export interface ChannelSettings {
  /** The URL of the bot's icon. */
  botIconUrl: string | undefined;
  /** The ID of the bot. */
  botId: string | undefined;
  /** What the channel is called. */
  channelDisplayName: string | undefined;
  /** The ID of the channel. */
  channelId: string | undefined;
  /** Whether the channel accepts no keys. */
  disableLocalAuth: boolean | undefined;
  /** The first key of the app service extension. */
  extensionKey1: string | undefined;
  /** The second key of the app service extension. */
  extensionKey2: string | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean | undefined;
  /** Whether terms have to be agreed to. */
  requireTermsAgreement: boolean | undefined;
  /** The sites that may use the channel, with their keys. */
  sites: Site[] | undefined;
}

/** A site that may use a channel. */
export interface Site {
  /** The ID of the app. */
  appId: string | undefined;
  /** The entity tag of the site. */
  eTag: string | undefined;
  /** Whether users may not upload files. */
  isBlockUserUploadEnabled: boolean | undefined;
  /** Whether the site is logged in detail. */
  isDetailedLoggingEnabled: boolean | undefined;
  /** Whether it is enabled. */
  isEnabled: boolean;
  /** Whether endpoint parameters are enabled. */
  isEndpointParametersEnabled: boolean | undefined;
  /** Whether nothing is stored of what is said. */
  isNoStorageEnabled: boolean | undefined;
  /** Whether only the trusted origins are served. */
  isSecureSiteEnabled: boolean | undefined;
  /** Whether the site uses tokens. */
  isTokenEnabled: boolean;
  /** Whether the first version of the protocol is enabled. */
  isV1Enabled: boolean | undefined;
  /** Whether the third version of the protocol is enabled. */
  isV3Enabled: boolean | undefined;
  /** Whether speech is enabled. */
  isWebChatSpeechEnabled: boolean | undefined;
  /** Whether the preview of Web Chat is enabled. */
  isWebchatPreviewEnabled: boolean | undefined;
  /** The first key. */
  key: string;
  /** The second key: it serves while the first is regenerated. */
  key2: string;
  /** The ID of the site. */
  siteId: string;
  /** The name of the site. */
  siteName: string;
  /** The ID of the tenant. */
  tenantId: string | undefined;
  /** The origins that are trusted. */
  trustedOrigins: string[] | undefined;
}

/** The arguments of {@link listBotConnectionWithSecrets}. */
export type ListBotConnectionWithSecretsArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the bot. */
  resourceName: string;
  /** The name of the connection. */
  connectionName: string;
}>;

/** The arguments of {@link listChannelWithKeys}. */
export type ListChannelWithKeysArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the bot. */
  resourceName: string;
  /** The name of the channel. */
  channelName: string;
}>;

/**
 * Lists a connection of a bot with the secret of its client.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the connection is not found. Needs `Microsoft.BotService/botServices/connections/listWithSecrets/action`.
 *
 * @param args `resourceGroupName`, `resourceName` and `connectionName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2022-09-15 by default
 *
 * @example
 * const keys = botservice.listBotConnectionWithSecrets({ resourceId: connection.id });
 * export const secret = keys.properties;
 */
export const listBotConnectionWithSecrets = functionOf<
  ListBotConnectionWithSecretsArgs,
  ListBotConnectionWithSecretsResult
>(botConnectionWithSecrets);

/** {@link listBotConnectionWithSecrets} under azure-native's other name. */
export const listBotConnectionWithSecretsOutput: typeof listBotConnectionWithSecrets =
  listBotConnectionWithSecrets;

/**
 * Lists a channel of a bot with its keys.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the channel is not found. Needs `Microsoft.BotService/botServices/channels/listChannelWithKeys/action`.
 *
 * @param args `resourceGroupName`, `resourceName` and `channelName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.properties`)
 * API version 2022-09-15 by default
 *
 * @example
 * const keys = botservice.listChannelWithKeys({ resourceId: channel.id });
 * export const secret = keys.properties;
 */
export const listChannelWithKeys = functionOf<ListChannelWithKeysArgs, ListChannelWithKeysResult>(
  channelWithKeys,
);

/** {@link listChannelWithKeys} under azure-native's other name. */
export const listChannelWithKeysOutput: typeof listChannelWithKeys = listChannelWithKeys;

/** The outputs of {@link BotConnectionSecrets} that the service returns; all of them are secret. */
export interface BotConnectionSecrets extends FieldOutputs<
  Omit<
    ListBotConnectionWithSecretsResult,
    "etag" | "id" | "name" | "type" | "kind" | "location" | "sku" | "systemData" | "tags" | "zones"
  >
> {}

/**
 * Keeps a connection of a bot with the secret of its client, encrypted, in the stack's state. A key that was
 * rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listBotConnectionWithSecrets}; every value that the service returned is a
 * secret output.
 *
 * @example
 * const keys = new botservice.BotConnectionSecrets("keys", { resourceId: connection.id });
 */
export class BotConnectionSecrets extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(
    name: string,
    args: ListBotConnectionWithSecretsArgs & KeepersArgs,
    opts?: KeysResourceOptions,
  ) {
    super(botConnectionWithSecrets, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): BotConnectionSecrets {
    return new BotConnectionSecrets(name, { resourceId: id }, { ...opts, id });
  }
}

/** The outputs of {@link ChannelKeys} that the service returns; all of them are secret. */
export interface ChannelKeys extends FieldOutputs<
  Omit<
    ListChannelWithKeysResult,
    "etag" | "id" | "name" | "type" | "kind" | "location" | "sku" | "systemData" | "tags" | "zones"
  >
> {}

/**
 * Keeps a channel of a bot with its keys, encrypted, in the stack's state. A key that was rotated in Azure
 * shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses them changes. With
 * `keepers` the keys are kept until one of those changes. Deleting it changes nothing in Azure.
 *
 * Takes the arguments of {@link listChannelWithKeys}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new botservice.ChannelKeys("keys", { resourceId: channel.id });
 */
export class ChannelKeys extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListChannelWithKeysArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(channelWithKeys, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): ChannelKeys {
    return new ChannelKeys(name, { resourceId: id }, { ...opts, id });
  }
}
