import { name, object, service } from "../operations/declare";
import { keyOneAndTwo, twoKeys } from "./shared/twoKeys";

export default service({
  module: "fluidrelay",
  namespace: "Microsoft.FluidRelay",
  title: "Azure Fluid Relay",
  operations: {
    listFluidRelayServerKeys: {
      resource: "FluidRelayServerKeys",
      summary: "the two keys of a Fluid Relay server",
      resourceGroup: "resourceGroup",
      path: "fluidRelayServers/{fluidRelayServerName}",
      action: "listKeys",
      apiVersion: "2022-06-01",
      names: { fluidRelayServerName: name("the name of the server", "the name of a server") },
      result: object(
        "ListFluidRelayServerKeysResult",
        "The keys of a server.",
        twoKeys(keyOneAndTwo, "required"),
      ),
      pair: { activeKey: keyOneAndTwo },
    },
  },
});
