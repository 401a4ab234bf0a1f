import { listOf, name, object, service, string } from "../operations/declare";

export default service({
  module: "solutions",
  namespace: "Microsoft.Solutions",
  title: "Azure Managed Applications",
  operations: {
    listApplicationTokens: {
      resource: "ApplicationTokens",
      summary: "tokens of a managed application's identities",
      path: "applications/{applicationName}",
      action: "listTokens",
      apiVersion: "2021-07-01",
      names: { applicationName: name("the name of the application", "the name of an application") },
      body: {
        authorizationAudience: string("What the tokens are for."),
        userAssignedIdentities: listOf("string", "The ARM IDs of the user-assigned identities."),
      },
      result: object("ListApplicationTokensResult", "Tokens of an application's identities.", {
        value: listOf(
          object("ManagedIdentityToken", "A token of a managed identity.", {
            accessToken: string("The token."),
            authorizationAudience: string("What the token is for."),
            expiresIn: string("For how many seconds the token is valid."),
            expiresOn: string("When the token expires, in seconds since 1970."),
            notBefore: string("From when the token is valid, in seconds since 1970."),
            resourceId: string("The ARM ID of the identity."),
            tokenType: string("What kind of token it is.", { example: "Bearer" }),
          }),
          "The tokens.",
        ),
      }),
      stable: false,
    },
  },
});
