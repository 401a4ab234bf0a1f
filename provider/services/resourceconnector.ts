import { listOf, mapOf, name, number, object, service, string } from "../operations/declare";
import { hybridConnectionConfig } from "./shared/hybridConnection";
import { kubeconfig } from "./shared/kubeconfig";

const required = { required: true } as const;

const shared = {
  path: "appliances/{resourceName}",
  names: {
    resourceName: name(
      "the name of the appliance",
      "1 to 63 letters, digits, - and _, the first and the last a letter or a digit",
      /^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$/,
    ),
  },
} as const;

/** In base64 or not: nothing says so. */
const kubeconfigs = listOf(
  object("ApplianceCredentialKubeconfig", "One kubeconfig.", {
    name: string("Which kubeconfig it is.", { ...required, values: ["clusterUser", "clusterCustomerUser"] }),
    value: string("The kubeconfig.", { ...required, example: kubeconfig("fake-kubeconfig-{mark}") }),
  }),
  "The kubeconfigs.",
  { ...required, identity: { name: ["clusterUser", "clusterCustomerUser"] } },
);

export default service({
  module: "resourceconnector",
  namespace: "Microsoft.ResourceConnector",
  title: "Azure Arc resource bridge",
  operations: {
    listApplianceClusterCustomerUserCredential: {
      ...shared,
      resource: "ApplianceClusterCustomerUserCredentials",
      summary: "the kubeconfigs and SSH keys of the customer's user of an appliance",
      action: "listClusterCustomerUserCredential",
      apiVersion: "2022-04-15-preview",
      result: object("ListApplianceClusterCustomerUserCredentialResult", "The kubeconfigs and SSH keys.", {
        kubeconfigs,
        sshKeys: mapOf(
          object("SSHKey", "One SSH key.", {
            privateKey: string("The private key."),
            publicKey: string("The public key."),
          }),
          "The SSH keys by name.",
          { ...required, names: ["SSHCustomerUser"] },
        ),
      }),
    },
    listApplianceClusterUserCredential: {
      ...shared,
      resource: "ApplianceClusterUserCredentials",
      summary: "the kubeconfigs of the user of an appliance, with a token for the relay",
      action: "listClusterUserCredential",
      apiVersion: "2022-10-27",
      result: object(
        "ListApplianceClusterUserCredentialResult",
        "The kubeconfigs of an appliance, and how to reach it.",
        { kubeconfigs, hybridConnectionConfig },
      ),
      stable: false,
    },
    listApplianceKeys: {
      ...shared,
      resource: "ApplianceKeys",
      summary: "the kubeconfigs and SSH keys of an appliance, with certificates that expire",
      action: "listkeys",
      apiVersion: "2022-10-27",
      query: {
        artifactType: string("Lists where to upload artifacts of this type too.", {
          values: ["LogsArtifactType"],
        }),
      },
      result: object("ListApplianceKeysResult", "The kubeconfigs and SSH keys of an appliance.", {
        kubeconfigs,
        sshKeys: mapOf(
          object("SSHKeylistApplianceKeys", "One SSH key.", {
            privateKey: string("The private key.", required),
            publicKey: string("The public key.", required),
            certificate: string("The certificate of the public key, where it is signed.", required),
            creationTimeStamp: number("When the certificate was made, in seconds since 1970.", required),
            expirationTimeStamp: number("Until when it is valid, in seconds since 1970.", required),
          }),
          "The SSH keys by name.",
          { ...required, names: ["SSHCustomerUser", "ManagementCAKey", "LogsKey", "ScopedAccessKey"] },
        ),
        artifactProfiles: mapOf(
          object("ArtifactProfile", "Where to upload artifacts.", {
            endpoint: string("The URL to upload to, with its shared access signature.", {
              ...required,
              example: "https://fake.blob.example/logs?sig=fake-signature-{mark}",
            }),
          }),
          "Where to upload artifacts, by their type.",
          { ...required, names: ["LogsArtifactType"] },
        ),
      }),
      stable: false,
    },
  },
});
