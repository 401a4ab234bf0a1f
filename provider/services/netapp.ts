import { name, object, service, string } from "../operations/declare";

const required = { required: true } as const;

export default service({
  module: "netapp",
  namespace: "Microsoft.NetApp",
  title: "Azure NetApp Files",
  operations: {
    listCapacityPoolCachePeeringPassphrases: {
      resource: "CapacityPoolCachePeeringSecrets",
      summary: "the passphrase and the commands that peer a cache with its origin",
      path: "netAppAccounts/{accountName}/capacityPools/{poolName}/caches/{cacheName}",
      action: "listPeeringPassphrases",
      apiVersion: "2026-06-01",
      names: {
        accountName: name("the name of the NetApp account", "the name of a NetApp account"),
        poolName: name("the name of the capacity pool", "the name of a capacity pool"),
        cacheName: name("the name of the cache", "the name of a cache"),
      },
      result: object("ListCapacityPoolCachePeeringPassphrasesResult", "What peers a cache with its origin.", {
        clusterPeeringCommand: string("The command that peers the clusters.", required),
        clusterPeeringPassphrase: string("The passphrase that the command asks for.", required),
        vserverPeeringCommand: string("The command that peers the storage virtual machines.", required),
      }),
    },
  },
});
