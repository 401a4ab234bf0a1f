import { KubeConfig } from "@kubernetes/client-node";
import { expect } from "chai";
import { dump, load } from "js-yaml";

import { wiring } from "../../../provider";
import { failureOf, secretValueOf } from "../../support/stack/outputs";
import { listComputeKeys } from "../../support/declarations/operations";
import { sampleOf } from "../../../provider/operations/sample";

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
  ({ computeType: "AKS", userKubeConfig, adminKubeConfig }) as wiring.KubeconfigArgs["compute"];

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
    const sample = sampleOf(listComputeKeys, "mark") as wiring.KubeconfigArgs["compute"];
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
});

describe("sshCredentials", () => {
  const machine = (account: object | null) =>
    ({
      computeType: "VirtualMachine",
      administratorAccount: account,
    }) as wiring.SshCredentialsArgs["compute"];
  const host = "10.0.0.4";

  it("has the private key where there is one, else the password", async () => {
    const account = { username: "fake-u", password: "fake-p", privateKeyData: "fake-k" };
    expect(await secretValueOf(wiring.sshCredentials({ compute: machine(account), host }))).to.deep.equal({
      host,
      user: "fake-u",
      privateKey: "fake-k",
    });
    const byPassword = machine({ ...account, privateKeyData: null });
    expect(
      await secretValueOf(wiring.sshCredentials({ compute: byPassword, host, port: 2222 })),
    ).to.deep.equal({ host, port: 2222, user: "fake-u", password: "fake-p" });
  });

  const wrong: [title: string, compute: unknown, host: unknown, message: RegExp][] = [
    ["another compute", aks("fake"), host, /compute has another computeType than VirtualMachine/],
    ["no account", machine(null), host, /compute\.administratorAccount\.username is null or missing/],
    [
      "neither key nor password",
      machine({ username: "fake-u", password: null }),
      host,
      /administratorAccount\.password is null or missing: and so is privateKeyData/,
    ],
    [
      "no host",
      machine({ username: "fake-u", password: "fake-p" }),
      "",
      /host is empty: it takes the address/,
    ],
  ];
  for (const [title, compute, address, message] of wrong) {
    it(`is rejected: ${title}`, async () => {
      const args = { compute, host: address } as wiring.SshCredentialsArgs;
      expect(await failureOf(wiring.sshCredentials(args)))
        .to.match(message)
        .and.not.match(/fake/);
    });
  }
});
