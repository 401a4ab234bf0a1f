import { name, object, service, string } from "../operations/declare";

export default service({
  module: "saas",
  namespace: "Microsoft.SaaS",
  title: "Microsoft SaaS",
  operations: {
    listSaasSubscriptionLevelAccessToken: {
      resource: "SaasSubscriptionLevelAccessToken",
      summary: "a token for the publisher's page of a SaaS resource",
      path: "resources/{resourceName}",
      action: "listAccessToken",
      apiVersion: "2018-03-01-beta",
      names: { resourceName: name("the name of the resource", "the name of a resource") },
      result: object("ListSaasSubscriptionLevelAccessTokenResult", "A token for the publisher's page.", {
        publisherOfferBaseUri: string("The URL of the publisher's page.", {
          example: "https://fake-publisher.example/{mark}",
        }),
        token: string("The token."),
      }),
      stable: false,
    },
  },
});
