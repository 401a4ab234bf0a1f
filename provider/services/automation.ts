import { listOf, name, object, service, string } from "../operations/declare";

const required = { required: true } as const;

export default service({
  module: "automation",
  namespace: "Microsoft.Automation",
  title: "Azure Automation",
  operations: {
    listKeyByAutomationAccount: {
      resource: "AutomationAccountKeys",
      summary: "the two registration keys of an Automation account",
      path: "automationAccounts/{automationAccountName}",
      action: "listKeys",
      apiVersion: "2024-10-23",
      reference: "https://learn.microsoft.com/rest/api/automation/keys/listbyautomationaccount",
      names: {
        automationAccountName: name("the name of the account", "the name of an account"),
      },
      result: object("ListKeyByAutomationAccountResult", "The keys of an account.", {
        keys: listOf(
          object("Key", "One of the two keys.", {
            keyName: string("Which key it is.", {
              ...required,
              wire: "KeyName",
              values: ["Primary", "Secondary"],
            }),
            permissions: string("What the key allows.", {
              ...required,
              wire: "Permissions",
              values: ["Read", "Full"],
            }),
            value: string("The key.", { ...required, wire: "Value" }),
          }),
          "The keys.",
          { identity: { keyName: ["Primary", "Secondary"] } },
        ),
      }),
      pair: { activeKey: ["keys.Primary.value", "keys.Secondary.value"] },
    },
  },
});
