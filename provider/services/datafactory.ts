import { name, service } from "../operations/declare";
import { authKeyPair, authKeysOf } from "./shared/authKeys";

const ACCEPTS = "3 to 63 letters, digits and -, each - between two of the others";
const RULE = /^(?=.{3,63}$)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

export default service({
  module: "datafactory",
  namespace: "Microsoft.DataFactory",
  title: "Azure Data Factory",
  operations: {
    listIntegrationRuntimeAuthKeys: {
      resource: "IntegrationRuntimeKeys",
      summary: "the two keys of a self-hosted integration runtime of a data factory",
      path: "factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
      action: "listAuthKeys",
      apiVersion: "2018-06-01",
      reference: "https://learn.microsoft.com/rest/api/datafactory/integrationruntimes/listauthkeys",
      names: {
        factoryName: name("the name of the factory", ACCEPTS, RULE),
        integrationRuntimeName: name("the name of the integration runtime", ACCEPTS, RULE),
      },
      result: authKeysOf("ListIntegrationRuntimeAuthKeysResult"),
      pair: authKeyPair,
    },
  },
});
