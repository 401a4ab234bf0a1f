import { listOf, name, object, service, string } from "../operations/declare";

const required = { required: true } as const;

const ranks = ["PrimaryKey", "SecondaryKey"];

export default service({
  module: "engagementfabric",
  namespace: "Microsoft.EngagementFabric",
  title: "Azure Engagement Fabric",
  operations: {
    listAccountKeys: {
      resource: "AccountKeys",
      summary: "the keys of an Engagement Fabric account",
      path: "Accounts/{accountName}",
      action: "listKeys",
      apiVersion: "2018-09-01-preview",
      names: { accountName: name("the name of the account", "the name of an account") },
      result: object("ListAccountKeysResult", "The keys of an account.", {
        value: listOf(
          object("KeyDescription", "One key of an account.", {
            name: string("The name of the key.", required),
            rank: string("Which of the two it is.", { ...required, values: ranks }),
            value: string("The key.", required),
          }),
          "The keys.",
          { ...required, identity: { rank: ranks } },
        ),
      }),
      pair: { activeKey: ["value.PrimaryKey.value", "value.SecondaryKey.value"] },
    },
  },
});
