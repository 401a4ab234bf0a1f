import { name, object, service, string } from "../operations/declare";

const required = { required: true } as const;

export default service({
  module: "avs",
  namespace: "Microsoft.AVS",
  title: "Azure VMware Solution",
  operations: {
    listPrivateCloudAdminCredentials: {
      resource: "PrivateCloudAdminCredentials",
      summary: "the administrators of a private cloud",
      details: ": those of NSX and of vCenter, with their passwords",
      path: "privateClouds/{privateCloudName}",
      action: "listAdminCredentials",
      apiVersion: "2023-09-01",
      names: { privateCloudName: name("the name of the private cloud", "the name of a private cloud") },
      result: object("ListPrivateCloudAdminCredentialsResult", "The administrators of a private cloud.", {
        nsxtUsername: string("The user name of the administrator of NSX.", required),
        nsxtPassword: string("The password of the administrator of NSX.", required),
        vcenterUsername: string("The user name of the administrator of vCenter.", required),
        vcenterPassword: string("The password of the administrator of vCenter.", required),
      }),
    },
  },
});
