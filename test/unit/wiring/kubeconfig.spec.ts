import { KubeConfig } from "@kubernetes/client-node";
import { expect } from "chai";
import { dump, load } from "js-yaml";

import { wiring } from "../../../provider";
import { failureOf, secretValueOf } from "../../support/stack/outputs";
import { operations } from "../../../provider/operations";
import { sampleOf } from "../../../provider/operations/sample";
import { listComputeKeys } from "../../support/declarations/operations";

const CONFIG = {
  apiVersion: "v1",
  clusters: [
    {
      cluster: { "certificate-authority-data": "ZmFrZQ==", server: "https://fake.example:443" },
      name: "fake-cluster",
    },
  ],
  contexts: [{ context: { cluster: "fake-cluster", user: "fake-user" }, name: "fake-context" }],
  "current-context": "fake-context",
  kind: "Config",
  preferences: {},
  users: [{ name: "fake-user", user: { "client-key-data": "ZmFrZQ==", token: "fake-token" } }],
};
/** As AKS writes it. */
const BLOCK = dump(CONFIG);

const aks = (userKubeConfig: unknown, adminKubeConfig: unknown = null) =>
  ({ computeType: "AKS", userKubeConfig, adminKubeConfig }) as wiring.ComputeKubeconfigArgs["compute"];

/** What a Kubernetes client makes of it. */
function clientReads(text: string): unknown[] {
  const config = new KubeConfig();
  config.loadFromString(text);
  return [config.getCurrentCluster()?.server, config.getCurrentUser()?.token];
}

describe("kubeconfig", () => {
  const forms: [title: string, text: string][] = [
    ["as AKS writes it", BLOCK],
    ["in one line", dump(CONFIG, { flowLevel: 0, lineWidth: -1 })],
    ["with its names quoted", dump(CONFIG, { forceQuotes: true, quotingType: '"' })],
    ["as JSON", JSON.stringify(CONFIG)],
    ["as JSON over lines", JSON.stringify(CONFIG, undefined, 2)],
    ["with the line ends of Windows", BLOCK.replaceAll("\n", "\r\n")],
    ["with comments", `# fake\n${BLOCK.replace("kind: Config", "kind: Config # of a client")}`],
  ];
  for (const [title, text] of forms) {
    for (const [encoding, given] of [
      ["plain", text],
      ["base64", Buffer.from(text).toString("base64")],
      ["base64 in lines", Buffer.from(text).toString("base64").replace(/.{76}/g, "$&\n")],
    ] as const) {
      it(`${title}, ${encoding}: is what a Kubernetes client reads`, async () => {
        const output = await secretValueOf(wiring.kubeconfig({ compute: aks(given) }));
        expect(output).to.equal(text);
        expect(load(output)).to.deep.equal(CONFIG);
        expect(clientReads(output)).to.deep.equal(["https://fake.example:443", "fake-token"]);
      });
    }
  }

  it("is the user's, or the administrator's if that is requested", async () => {
    const admin = BLOCK.replace("token: fake-token", "token: fake-admin");
    const compute = aks(BLOCK, admin);
    expect(clientReads(await secretValueOf(wiring.kubeconfig({ compute })))[1]).to.equal("fake-token");
    expect(clientReads(await secretValueOf(wiring.kubeconfig({ compute, role: "admin" })))[1]).to.equal(
      "fake-admin",
    );
  });

  it("is read from the sample of the fake Resource Manager", async () => {
    const sample = sampleOf(listComputeKeys, "mark") as wiring.ComputeKubeconfigArgs["compute"];
    for (const role of ["user", "admin"] as const) {
      const [server, token] = clientReads(await secretValueOf(wiring.kubeconfig({ compute: sample, role })));
      expect(server).to.be.a("string");
      expect(token).to.equal(`fake-${role}-kubeconfig-mark`);
    }
  });

  it("is rejected if it was cut off before the user's credential, and never shown", async () => {
    const end = BLOCK.indexOf("client-key-data");
    for (let length = 1; length < end; length += 7) {
      const message = await failureOf(wiring.kubeconfig({ compute: aks(BLOCK.slice(0, length)) }));
      expect(message, String(length)).to.match(/^RunError: wiring\.kubeconfig: compute\.userKubeConfig /);
      expect(message).not.to.match(/fake/);
    }
  });

  const wrong: [title: string, compute: unknown, role: unknown, message: RegExp][] = [
    [
      "another compute",
      { computeType: "Databricks", databricksAccessToken: "fake" },
      "user",
      /: compute has another computeType than AKS, so it has no such secrets\.$/,
    ],
    [
      "no keys of a compute",
      {},
      "user",
      /compute\.computeType is null or missing: pass the result of listComputeKeys/,
    ],
    ["none", aks(null), "user", /compute\.userKubeConfig is null or missing: the service returned none/],
    ["none for the administrator", aks(BLOCK), "admin", /compute\.adminKubeConfig is null or missing/],
    ["a placeholder", aks("user kube config..."), "user", /userKubeConfig is neither text nor base64,/],
    [
      "base64 cut off",
      aks(Buffer.from(BLOCK).toString("base64").slice(0, 101)),
      "user",
      /is neither text nor/,
    ],
    ["base64 of other bytes", aks("/////w=="), "user", /is neither text nor base64/],
    [
      "another document",
      aks("kind: Secret\nfake: 1"),
      "user",
      /userKubeConfig is not of kind Config, so it is/,
    ],
    [
      "kind alone",
      aks("kind: Config"),
      "user",
      /has no clusters, contexts, current-context, users, server, so/,
    ],
    ["another role", aks(BLOCK), "root", /: role takes "user" or "admin"\.$/],
  ];
  for (const [title, compute, role, message] of wrong) {
    it(`is rejected: ${title}`, async () => {
      const args = { compute, role } as wiring.KubeconfigArgs;
      expect(await failureOf(wiring.kubeconfig(args)))
        .to.match(message)
        .and.not.match(/fake/);
    });
  }

  it("is the first of a cluster's, or the one that is named, in base64", async () => {
    const other = BLOCK.replace("token: fake-token", "token: fake-other");
    const kubeconfigs = [
      { name: "clusterUser", value: Buffer.from(BLOCK).toString("base64") },
      { name: "other", value: Buffer.from(other).toString("base64") },
    ];
    const read = async (name?: string) =>
      clientReads(await secretValueOf(wiring.kubeconfig({ cluster: { kubeconfigs }, name })))[1];
    expect([await read(), await read("clusterUser"), await read("other")]).to.deep.equal([
      "fake-token",
      "fake-token",
      "fake-other",
    ]);
  });

  const wrongOfCluster: [title: string, args: object, message: RegExp][] = [
    [
      "no result",
      { cluster: undefined },
      /: cluster\.kubeconfigs is null or missing: pass the result of list/,
    ],
    ["no kubeconfig", { cluster: { kubeconfigs: [] } }, /: cluster\.kubeconfigs is empty: pass the result/],
    [
      "another name",
      { cluster: { kubeconfigs: [{ name: "fake-1", value: BLOCK }] }, name: "fake-2" },
      /: name is of none of the kubeconfigs that the service returned\.$/,
    ],
    [
      "a cluster's without a value",
      { cluster: { kubeconfigs: [{ name: "fake-1", value: null }] } },
      /: cluster\.kubeconfigs\.value is null or missing: the service returned none/,
    ],
    [
      "a cluster's that was cut off",
      { cluster: { kubeconfigs: [{ name: "fake-1", value: BLOCK.slice(0, 200) }] } },
      /: cluster\.kubeconfigs\.value (?:has no|is not) .*, so it is not a complete kubeconfig: list the keys again\.$/,
    ],
    [
      "a single one that is none",
      { kubeconfig: null },
      /: kubeconfig is null or missing: the service returned/,
    ],
  ];
  for (const [title, args, message] of wrongOfCluster) {
    it(`is rejected: ${title}`, async () => {
      expect(await failureOf(wiring.kubeconfig(args as wiring.KubeconfigArgs)))
        .to.match(message)
        .and.not.match(/fake/);
    });
  }
});

describe("the kubeconfigs of every operation that lists some", () => {
  /** What the service returns for them, by how the projection takes it. */
  const asListed = operations.flatMap((operation): [name: string, args: wiring.KubeconfigArgs][] => {
    const result = sampleOf(operation, "mark") as {
      kubeconfigs?: { name: string; value: string }[];
      kubeConfig?: string;
      kubeconfig?: string;
    };
    const name = `${operation.module}.${operation.functionName}`;
    const single = result.kubeConfig ?? result.kubeconfig;
    if (single !== undefined) return [[name, { kubeconfig: single }]];
    if (result.kubeconfigs === undefined) return [];
    return [[name, { cluster: { kubeconfigs: result.kubeconfigs } }]];
  });

  it("are found", () => {
    expect(asListed.map(([name]) => name)).to.include.members([
      "containerservice.listManagedClusterUserCredentials",
      "containerservice.listManagedClusterAdminCredentials",
      "containerservice.listManagedClusterAccessProfile",
      "containerservice.listFleetCredentials",
      "kubernetes.listConnectedClusterUserCredential",
      "redhatopenshift.listOpenShiftClusterAdminCredentials",
    ]);
  });

  for (const [name, args] of asListed) {
    it(`${name}: is what a Kubernetes client reads`, async () => {
      const [server, token] = clientReads(await secretValueOf(wiring.kubeconfig(args)));
      expect(server).to.match(/^https:/);
      expect(token).to.equal("fake-kubeconfig-mark");
    });
  }
});
