import { name, service } from "../operations/declare";
import { authKeyPair, authKeysOf } from "./shared/authKeys";

export default service({
  module: "datamigration",
  namespace: "Microsoft.DataMigration",
  title: "Azure Database Migration Service",
  operations: {
    listSqlMigrationServiceAuthKeys: {
      resource: "SqlMigrationServiceKeys",
      summary: "the two keys by which integration runtimes register with a SQL migration service",
      path: "sqlMigrationServices/{sqlMigrationServiceName}",
      action: "listAuthKeys",
      apiVersion: "2025-06-30",
      names: {
        sqlMigrationServiceName: name("the name of the migration service", "the name of a migration service"),
      },
      result: authKeysOf("ListSqlMigrationServiceAuthKeysResult"),
      pair: authKeyPair,
    },
  },
});
