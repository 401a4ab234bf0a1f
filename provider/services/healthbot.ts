import { listOf, name, object, service, string } from "../operations/declare";

export default service({
  module: "healthbot",
  namespace: "Microsoft.HealthBot",
  title: "Azure Health Bot",
  operations: {
    listBotSecrets: {
      resource: "BotSecrets",
      summary: "the secrets of a health bot",
      path: "healthBots/{botName}",
      action: "listSecrets",
      apiVersion: "2024-02-01",
      names: { botName: name("the name of the bot", "the name of a bot") },
      result: object("ListBotSecretsResult", "The secrets of a health bot.", {
        secrets: listOf(
          object("HealthBotKey", "One secret.", {
            keyName: string("Which secret it is."),
            value: string("The secret."),
          }),
          "The secrets.",
          { identity: { keyName: ["APP_SECRET", "WEBCHAT_SECRET", "API_JWT_SECRET"] } },
        ),
      }),
    },
  },
});
