import { name, object, service } from "../operations/declare";
import { keyOneAndTwo, twoKeys } from "./shared/twoKeys";

export default service({
  module: "powerbi",
  namespace: "Microsoft.PowerBI",
  title: "Power BI workspace collections",
  operations: {
    listWorkspaceCollectionAccessKeys: {
      resource: "WorkspaceCollectionKeys",
      summary: "the two keys of a workspace collection",
      path: "workspaceCollections/{workspaceCollectionName}",
      action: "listKeys",
      apiVersion: "2016-01-29",
      names: {
        workspaceCollectionName: name(
          "the name of the workspace collection",
          "the name of a workspace collection",
        ),
      },
      result: object(
        "ListWorkspaceCollectionAccessKeysResult",
        "The keys of a workspace collection.",
        twoKeys(keyOneAndTwo),
      ),
      pair: { activeKey: keyOneAndTwo },
    },
  },
});
