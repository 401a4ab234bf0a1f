import { name, object, service } from "../operations/declare";
import { twoKeys } from "./shared/twoKeys";

const sharedKeys = ["primarySharedKey", "secondarySharedKey"] as const;

export default service({
  module: "operationalinsights",
  namespace: "Microsoft.OperationalInsights",
  title: "Azure Monitor Log Analytics",
  operations: {
    getSharedKeys: {
      resource: "SharedKeys",
      summary: "the two keys of a Log Analytics workspace",
      path: "workspaces/{workspaceName}",
      action: "sharedKeys",
      onlyReads: true,
      apiVersion: "2023-09-01",
      names: {
        workspaceName: name(
          "the name of the workspace",
          "4 to 63 letters, digits and -, the first and the last a letter or a digit",
          /^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$/,
        ),
      },
      result: object("GetSharedKeysResult", "The keys of a workspace.", twoKeys(sharedKeys)),
      pair: { activeKey: sharedKeys },
    },
  },
});
