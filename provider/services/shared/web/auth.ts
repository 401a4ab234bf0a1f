/** How an app signs its users in, with the secrets that it has of identity providers. */
import { boolean, listOf, number, string } from "../../../operations/declare";
import type { Fields } from "../../../operations/types";

const settingName = (secret: string) => `The name of the app setting that has ${secret}.`;
const scopes = (provider: string) => listOf("string", `The OAuth scopes that are asked of ${provider}.`);

export const authSettings: Fields = {
  aadClaimsAuthorization: string("What claims are asked of Microsoft Entra, as JSON."),
  additionalLoginParams: listOf("string", "Further parameters of each sign-in."),
  allowedAudiences: listOf("string", "The audiences that tokens may be for."),
  allowedExternalRedirectUrls: listOf(
    "string",
    "The URLs that users may be sent to after signing in or out.",
  ),
  authFilePath: string("The path of the file that has the settings."),
  clientId: string("The client ID of the app at Microsoft Entra."),
  clientSecret: string("The client secret of the app at Microsoft Entra."),
  clientSecretCertificateThumbprint: string("The thumbprint of the certificate in place of a client secret."),
  clientSecretSettingName: string(settingName("the client secret")),
  configVersion: string("The version of these settings."),
  defaultProvider: string("The identity provider where there are several.", {
    values: ["AzureActiveDirectory", "Facebook", "Google", "MicrosoftAccount", "Twitter", "Github"],
  }),
  enabled: boolean("Whether users are signed in."),
  facebookAppId: string("The ID of the app at Facebook."),
  facebookAppSecret: string("The secret of the app at Facebook."),
  facebookAppSecretSettingName: string(settingName("the secret of the app at Facebook")),
  facebookOAuthScopes: scopes("Facebook"),
  gitHubClientId: string("The client ID of the app at GitHub."),
  gitHubClientSecret: string("The client secret of the app at GitHub."),
  gitHubClientSecretSettingName: string(settingName("the client secret of the app at GitHub")),
  gitHubOAuthScopes: scopes("GitHub"),
  googleClientId: string("The client ID of the app at Google."),
  googleClientSecret: string("The client secret of the app at Google."),
  googleClientSecretSettingName: string(settingName("the client secret of the app at Google")),
  googleOAuthScopes: scopes("Google"),
  isAuthFromFile: string("Whether a file has the settings: `true` or `false`."),
  issuer: string("The URI of the issuer of tokens."),
  microsoftAccountClientId: string("The client ID of the app for Microsoft accounts."),
  microsoftAccountClientSecret: string("The client secret of the app for Microsoft accounts."),
  microsoftAccountClientSecretSettingName: string(
    settingName("the client secret of the app for Microsoft accounts"),
  ),
  microsoftAccountOAuthScopes: scopes("Microsoft accounts"),
  runtimeVersion: string("The version of the module that signs users in."),
  tokenRefreshExtensionHours: number(
    "For how many hours a session may be refreshed after its token expired.",
  ),
  tokenStoreEnabled: boolean("Whether tokens of users are stored."),
  twitterConsumerKey: string("The consumer key of the app at Twitter."),
  twitterConsumerSecret: string("The consumer secret of the app at Twitter."),
  twitterConsumerSecretSettingName: string(settingName("the consumer secret of the app at Twitter")),
  unauthenticatedClientAction: string("What happens to a request of nobody who is signed in.", {
    values: ["RedirectToLoginPage", "AllowAnonymous"],
  }),
  validateIssuer: boolean("Whether the issuer of a token is checked."),
};
