/** The operation of `arm.listKeys` and `arm.Keys`: any list action of any resource, whose response nobody declared. */
import { any, object, service } from "./declare";
import { LIST_KEYS, type Operation, operationOf, tokenOf } from "./operation";

const declaration = service({
  module: "arm",
  namespace: "",
  title: "Azure Resource Manager",
  operations: {
    listKeys: {
      resource: "Keys",
      summary: "the response of any list action of any resource",
      scope: "tenant",
      path: "",
      action: LIST_KEYS,
      apiVersion: "",
      names: {},
      result: object("AnyResult", "The response of any list action.", {
        result: any("The response of the service."),
      }),
    },
  },
});

export const anyOperation: Operation = {
  ...operationOf(declaration, "listKeys"),
  isAny: true,
  // What the names in an ID are found by, to mask secret ones.
  resourcePath: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers",
};

/** The token of the function that lists anything. */
export const ANY_TOKEN = tokenOf(anyOperation);
