import { name, object, service } from "../operations/declare";
import { keyPair, primaryAndSecondary, twoKeys } from "./shared/twoKeys";

const ACCEPTS = "1 to 60 letters, digits and -, each - between two of the others";
const RULE = /^(?=.{1,60}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

export default service({
  module: "redisenterprise",
  namespace: "Microsoft.Cache",
  title: "Azure Managed Redis",
  operations: {
    listDatabaseKeys: {
      resource: "DatabaseKeys",
      summary: "the two keys of a database of a Redis Enterprise cluster",
      path: "redisEnterprise/{clusterName}/databases/{databaseName}",
      action: "listKeys",
      apiVersion: "2025-07-01",
      names: {
        clusterName: name("the name of the cluster", ACCEPTS, RULE),
        databaseName: name("the name of the database", ACCEPTS, RULE),
      },
      result: object(
        "ListDatabaseKeysResult",
        "The keys of a database.",
        twoKeys(primaryAndSecondary, "required"),
      ),
      pair: keyPair,
    },
  },
});
