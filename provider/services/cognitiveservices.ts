import { name, object, service } from "../operations/declare";
import { keyOneAndTwo, twoKeys } from "./shared/twoKeys";

export default service({
  module: "cognitiveservices",
  namespace: "Microsoft.CognitiveServices",
  title: "Azure AI services and Azure OpenAI",
  operations: {
    listAccountKeys: {
      resource: "AccountKeys",
      summary: "the two keys of an account of Azure OpenAI or another AI service",
      path: "accounts/{accountName}",
      action: "listKeys",
      apiVersion: "2025-06-01",
      reference:
        "https://learn.microsoft.com/rest/api/cognitiveservices/accountmanagement/accounts/list-keys",
      names: {
        accountName: name(
          "the name of the account",
          "2 to 64 letters, digits, _, . and -, the first a letter or a digit",
          /^[a-zA-Z0-9][\w.-]{1,63}$/,
        ),
      },
      result: object("ListAccountKeysResult", "The keys of an account.", twoKeys(keyOneAndTwo)),
      pair: { activeKey: keyOneAndTwo },
    },
  },
});
