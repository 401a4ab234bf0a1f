import { name, object, service, string } from "../operations/declare";
import { twoKeys } from "./shared/twoKeys";

const KEYS = ["primary", "secondary"] as const;

export default service({
  module: "batch",
  namespace: "Microsoft.Batch",
  title: "Azure Batch",
  operations: {
    listBatchAccountKeys: {
      resource: "BatchAccountKeys",
      summary: "the two keys of a Batch account",
      path: "batchAccounts/{accountName}",
      action: "listKeys",
      apiVersion: "2024-07-01",
      reference: "https://learn.microsoft.com/rest/api/batchmanagement/batchaccount/getkeys",
      names: {
        accountName: name("the name of the account", "3 to 24 letters and digits", /^[a-zA-Z0-9]{3,24}$/),
      },
      result: object("ListBatchAccountKeysResult", "The keys of an account.", twoKeys(KEYS, "required"), {
        itself: { accountName: string("The name of the account.", { required: true }) },
      }),
      pair: { activeKey: KEYS },
    },
  },
});
