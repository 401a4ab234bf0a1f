import { name, object, service, string } from "../operations/declare";

export default service({
  module: "databoxedge",
  namespace: "Microsoft.DataBoxEdge",
  title: "Azure Stack Edge",
  operations: {
    listOrderDCAccessCode: {
      resource: "OrderCredentials",
      summary: "the code that opens the data center's door for an order",
      path: "dataBoxEdgeDevices/{deviceName}/orders/default",
      action: "listDCAccessCode",
      apiVersion: "2023-07-01",
      names: { deviceName: name("the name of the device", "the name of a device") },
      result: object(
        "ListOrderDCAccessCodeResult",
        "The code that opens the data center's door.",
        { authCode: string("The code.") },
        { envelope: "properties" },
      ),
    },
  },
});
