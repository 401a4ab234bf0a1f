import { boolean, listOf, string } from "../../../operations/declare";
import type { Fields } from "../../../operations/types";

const required = { required: true } as const;

/** A site that may use a channel, and its two keys. */
export const siteFields: Fields = {
  appId: string("The ID of the app."),
  eTag: string("The entity tag of the site."),
  isBlockUserUploadEnabled: boolean("Whether users may not upload files."),
  isDetailedLoggingEnabled: boolean("Whether the site is logged in detail."),
  isEnabled: boolean("Whether it is enabled.", required),
  isEndpointParametersEnabled: boolean("Whether endpoint parameters are enabled."),
  isNoStorageEnabled: boolean("Whether nothing is stored of what is said."),
  isSecureSiteEnabled: boolean("Whether only the trusted origins are served."),
  isTokenEnabled: boolean("Whether the site uses tokens.", required),
  isV1Enabled: boolean("Whether the first version of the protocol is enabled."),
  isV3Enabled: boolean("Whether the third version of the protocol is enabled."),
  isWebChatSpeechEnabled: boolean("Whether speech is enabled."),
  isWebchatPreviewEnabled: boolean("Whether the preview of Web Chat is enabled."),
  key: string("The first key.", required),
  key2: string("The second key: it serves while the first is regenerated.", required),
  siteId: string("The ID of the site.", required),
  siteName: string("The name of the site.", required),
  tenantId: string("The ID of the tenant."),
  trustedOrigins: listOf("string", "The origins that are trusted."),
};
