import { listOf, name, object, service, string } from "../operations/declare";
import type { ObjectType } from "../operations/types";

const hostPoolName = name(
  "the name of the host pool",
  "3 to 64 letters, digits, spaces, @, ., - and _",
  /^[A-Za-z0-9@.\-_ ]{3,64}$/,
);

export default service({
  module: "desktopvirtualization",
  namespace: "Microsoft.DesktopVirtualization",
  title: "Azure Virtual Desktop",
  operations: {
    listHostPoolRegistrationTokens: {
      resource: "HostPoolRegistrationTokens",
      summary: "the tokens by which session hosts register with a host pool",
      path: "hostPools/{hostPoolName}",
      action: "listRegistrationTokens",
      apiVersion: "2024-04-03",
      names: { hostPoolName },
      pages: { items: "value", next: "nextLink" },
      result: tokens("ListHostPoolRegistrationTokensResult"),
    },
    listSessionHostSingleRegistrationTokens: {
      resource: "SessionHostRegistrationTokens",
      summary: "the tokens by which one session host registers with its host pool",
      path: "hostPools/{hostPoolName}/sessionHosts/{sessionHostName}",
      action: "listSingleSessionHostRegistrationTokens",
      apiVersion: "2026-01-01-preview",
      names: {
        hostPoolName,
        sessionHostName: name("the name of the session host", "the name of a session host"),
      },
      body: {
        expirationTimeInUtc: string("Until when the token is to be valid: a date and time in UTC.", {
          required: true,
        }),
      },
      pages: { items: "value", next: "nextLink" },
      result: tokens("ListSessionHostSingleRegistrationTokensResult"),
      stable: false,
    },
  },
});

/** @param type azure-native's name for the result */
function tokens(type: string): ObjectType {
  return object(type, "Registration tokens.", {
    value: listOf(
      object("RegistrationTokenMinimal", "One registration token.", {
        token: string("The token."),
        expirationTime: string("Until when the token is valid: an RFC 3339 date and time."),
      }),
      "The tokens.",
    ),
    nextLink: string("Where the next page is.", { required: true }),
  });
}
