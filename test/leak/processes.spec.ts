/** No leak by the output of a process: each credential, with all logs enabled, however its calls end. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import type { ArmFault, FakeArm } from "../../provider/testing";
import { startTrustedFake } from "../integration/fakeArm/support";
import { installAzureCli } from "../integration/identity/azureCli";
import { makeClientCertificate } from "../integration/identity/support/certificates";
import { compileCache, typescript } from "../support/processes";
import { QUANTUM_WORKSPACE } from "../support/tools";
import { type Authority, startAuthority } from "./authority";
import { text, undeclared } from "./plant";
import { tellingRefusals } from "./refusals";
import { hitsIn } from "./search";

interface Ended {
  readonly output: string;
  /** The result of the credential, and of the call: `a result`, or the error's name. */
  readonly outcomes: readonly string[];
  /** How many messages Node itself printed. */
  readonly byNode: number;
}

describe("no leak by a process's output", function () {
  this.timeout(120_000);
  let fake: FakeArm;
  let authority: Authority;
  let folder: string;
  beforeEach(async () => {
    fake = await startTrustedFake();
    authority = await startAuthority(() => fake.giveToken());
    folder = mkdtempSync(join(tmpdir(), "leak-spec-"));
    fake.setAnswer(QUANTUM_WORKSPACE, {
      primaryConnectionString: text("connection"),
      primaryKey: { key: text("key") },
      ...undeclared("answer"),
    });
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    authority.close();
    await fake.close();
  });

  /**
   * The environment of a process for which no credential is configured, but what is given; all logs are on.
   */
  function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const { ARM_USE_MSI: _, ...rest } = fake.environment();
    return {
      ...rest,
      RESOURCE_ID: QUANTUM_WORKSPACE,
      AZURE_LOG_LEVEL: "verbose",
      NODE_DEBUG: "http,https,net,tls",
      AZURE_AUTHORITY_HOST: authority.url,
      ARM_DISABLE_INSTANCE_DISCOVERY: "true",
      ...more,
    };
  }

  async function callsOf(env: NodeJS.ProcessEnv): Promise<Ended> {
    const args = [...compileCache, ...typescript, join(__dirname, "programs/calls.cjs")];
    const child = spawn(process.execPath, args, { env: environment(env) });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    }
    await once(child, "close");
    const [last = "{}"] = /^\{"outcomes".*$/m.exec(output) ?? [];
    return { outcomes: [], byNode: 0, ...(JSON.parse(last) as object), output };
  }

  const principal = { ARM_TENANT_ID: "tenant", ARM_CLIENT_ID: "client" };

  /** A certificate whose key is encrypted with this password. */
  async function certificate(password: string): Promise<string> {
    const { encryptedFile } = await makeClientCertificate();
    return file("certificate.pem", encryptedFile(password));
  }

  function file(name: string, content: string): string {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  }

  /** The folder of an `az` that prints this. */
  function azureCli(stdout: string): string {
    installAzureCli(folder, { getAccessToken: { stdout } });
    return folder;
  }

  const withAuthority: Record<string, () => Promise<NodeJS.ProcessEnv> | NodeJS.ProcessEnv> = {
    "client secret": () => ({ ...principal, ARM_CLIENT_SECRET: text("client-secret") }),
    "client certificate": async () => ({
      ...principal,
      ARM_CLIENT_CERTIFICATE_PATH: await certificate(text("password")),
      ARM_CLIENT_CERTIFICATE_PASSWORD: text("password"),
    }),
    "OIDC by a token": () => ({ ...principal, ARM_USE_OIDC: "true", ARM_OIDC_TOKEN: text("oidc-token") }),
    "OIDC by a file": () => ({
      ...principal,
      ARM_USE_OIDC: "true",
      ARM_OIDC_TOKEN_FILE_PATH: file("token", text("token-in-a-file")),
    }),
    "OIDC by a request": () => ({
      ...principal,
      ARM_USE_OIDC: "true",
      ARM_OIDC_REQUEST_URL: `${authority.url}/oidc?session=${text("in-the-url")}`,
      ARM_OIDC_REQUEST_TOKEN: text("request-token"),
    }),
    "the default chain": () => ({
      ARM_USE_DEFAULT_AZURE_CREDENTIAL: "true",
      AZURE_TENANT_ID: "tenant",
      AZURE_CLIENT_ID: "client",
      AZURE_CLIENT_SECRET: text("client-secret"),
    }),
  };

  for (const [kind, variables] of Object.entries(withAuthority)) {
    describe(`${kind}, whose authority`, () => {
      it("says yes", async () => {
        const { outcomes, byNode, output } = await callsOf(await variables());
        expect(hitsIn(output)).to.deep.equal([]);
        expect(outcomes, output).to.deep.equal(["a result", "a result"]);
        expect(output).to.contain("azure:");
        expect(byNode).to.be.above(0);
        expect(authority.asked).to.be.above(0);
      });

      for (const says of ["no", "something odd"] as const) {
        it(`says ${says}`, async () => {
          authority.says = says;
          const { outcomes, output } = await callsOf(await variables());
          expect(hitsIn(output)).to.deep.equal([]);
          expect(outcomes, output).to.deep.equal(["CredentialError", "CredentialError"]);
          expect(authority.asked).to.be.above(0);
        });
      }

      it("is not there", async () => {
        const { outcomes, output } = await callsOf({
          ...(await variables()),
          AZURE_AUTHORITY_HOST: `https://localhost:${await freePort()}`,
        });
        expect(hitsIn(output)).to.deep.equal([]);
        expect(outcomes, output).to.deep.equal(["CredentialError", "CredentialError"]);
      });
    });
  }

  it("client certificate, with another password than the key's", async () => {
    const { outcomes, output } = await callsOf({
      ...principal,
      ARM_CLIENT_CERTIFICATE_PATH: await certificate("another"),
      ARM_CLIENT_CERTIFICATE_PASSWORD: text("password"),
    });
    expect(hitsIn(output)).to.deep.equal([]);
    expect(outcomes).to.deep.equal(["CredentialError", "CredentialError"]);
  });

  it("client certificate, in a file that holds none", async () => {
    const { outcomes, output } = await callsOf({
      ...principal,
      ARM_CLIENT_CERTIFICATE_PATH: file("no-certificate", text("no-certificate")),
      ARM_CLIENT_CERTIFICATE_PASSWORD: text("password"),
    });
    expect(hitsIn(output)).to.deep.equal([]);
    expect(outcomes).to.deep.equal(["CredentialError", "CredentialError"]);
  });

  describe("the Azure CLI, which", () => {
    for (const [what, stdout, came] of [
      ["gives a token", () => azToken(), "a result"],
      ["gives what is no token", () => JSON.stringify({ accessToken: text("no-end") }), "CredentialError"],
      ["gives what is not JSON", () => text("not-json"), "CredentialError"],
    ] as const) {
      it(what, async () => {
        // Of what it cannot parse the library logs the beginning.
        const log = what === "gives what is not JSON" ? { AZURE_LOG_LEVEL: "warning" } : {};
        const { outcomes, output } = await callsOf({ PATH: azureCli(stdout()), ...log });
        expect(hitsIn(output)).to.deep.equal([]);
        expect(outcomes, output).to.deep.equal([came, came]);
      });
    }

    const azToken = () =>
      JSON.stringify({
        accessToken: fake.giveToken(),
        expires_on: Math.floor(Date.now() / 1000) + 3600,
        tokenType: "Bearer",
        ...undeclared("az"),
      });
  });

  describe("managed identity, whose endpoint", () => {
    const variables = { ARM_USE_MSI: "true" };

    it("gives a token", async () => {
      const { outcomes, output } = await callsOf(variables);
      expect(hitsIn(output)).to.deep.equal([]);
      expect(outcomes, output).to.deep.equal(["a result", "a result"]);
      expect(output).not.to.contain(fake.environment()["IDENTITY_HEADER"]);
    });

    for (const [what, body, came] of [
      [
        "gives what is not JSON",
        `{"access_token": ${text("not-json")}}`,
        ["CredentialError", "CredentialError"],
      ],
      // The library takes it for a token; Resource Manager does not.
      [
        "gives a token without an end",
        JSON.stringify({ access_token: text("no-end"), ...undeclared("msi") }),
        ["a result", "ArmError"],
      ],
    ] as const) {
      it(what, async () => {
        fake.fail({ at: "identity", times: "always", answer: { kind: "raw", body } });
        const { outcomes, output } = await callsOf(variables);
        expect(hitsIn(output)).to.deep.equal([]);
        expect(outcomes, output).to.deep.equal(came);
      });
    }
  });

  describe("Resource Manager's answer:", () => {
    for (const [what, fault] of Object.entries(tellingRefusals)) {
      it(what, async () => {
        fake.fail(always(fault));
        const { outcomes, output } = await callsOf({ ARM_USE_MSI: "true" });
        expect(hitsIn(output)).to.deep.equal([]);
        expect(outcomes[1], output).to.equal("ArmError");
      });
    }
  });

  it("an unhandled rejection", async () => {
    fake.fail(always(tellingRefusals["403 with additional information"]));
    const { output } = await callsOf({ ARM_USE_MSI: "true", ENDING: "unhandled" });
    expect(output).to.match(/ArmError: .*AuthorizationFailed/);
    expect(hitsIn(output)).to.deep.equal([]);
  });

  const noBypass = { NO_PROXY: "", no_proxy: "" };
  const pod = () => ({
    AZURE_TENANT_ID: "tenant",
    AZURE_CLIENT_ID: "client",
    AZURE_FEDERATED_TOKEN_FILE: file("federated", text("federated")),
  });
  const throughProxy: Record<string, { variables: () => NodeJS.ProcessEnv; came: string }> = {
    "the identity library's requests": {
      variables: () => ({ ...principal, ARM_CLIENT_SECRET: text("client-secret"), ...noBypass }),
      came: "CredentialError",
    },
    // Managed identity is called at that address, Resource Manager at another.
    "the package's own": {
      variables: () => ({ ARM_USE_MSI: "true", NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" }),
      came: "ArmError",
    },
    "a managed identity's": {
      variables: () => ({ ARM_USE_MSI: "true", ...noBypass }),
      came: "ArmError",
    },
    "a managed identity's, of a client": {
      variables: () => ({ ARM_USE_MSI: "true", ARM_CLIENT_ID: "client", ...noBypass }),
      came: "ArmError",
    },
    "a managed identity's, in the default chain": {
      variables: () => ({ ARM_USE_DEFAULT_AZURE_CREDENTIAL: "true", ...noBypass }),
      came: "ArmError",
    },
    "a managed identity's, in a chain of that alone": {
      variables: () => ({
        ARM_USE_DEFAULT_AZURE_CREDENTIAL: "true",
        AZURE_TOKEN_CREDENTIALS: "ManagedIdentityCredential",
        ...noBypass,
      }),
      came: "ArmError",
    },
    "a pod's, in the default chain": {
      variables: () => ({ ARM_USE_DEFAULT_AZURE_CREDENTIAL: "true", ...pod(), PATH: folder, ...noBypass }),
      came: "CredentialError",
    },
    "a pod's, in a chain of a managed identity alone": {
      variables: () => ({
        ARM_USE_DEFAULT_AZURE_CREDENTIAL: "true",
        AZURE_TOKEN_CREDENTIALS: "ManagedIdentityCredential",
        ...pod(),
        ...noBypass,
      }),
      came: "CredentialError",
    },
  };
  for (const [whose, { variables, came }] of Object.entries(throughProxy)) {
    it(`a proxy that cannot be reached, for ${whose}`, async () => {
      const proxy = `http://user:${text("proxy-password")}@127.0.0.1:${await freePort()}`;
      const { outcomes, output } = await callsOf({ ...variables(), HTTPS_PROXY: proxy });
      expect(hitsIn(output)).to.deep.equal([]);
      expect(outcomes[1], output).to.equal(came);
      expect(output).to.match(/^azure:.*Request: \{/m);
    });
  }

  describe("is searched in vain only where there is nothing: control:", () => {
    it("a message in the libraries' logs is found", async () => {
      const { output } = await callsOf({ ARM_USE_MSI: "true", PLANTED: text("logged") });
      expect(hitsIn(output)).to.deep.equal([text("logged")]);
    });

    it("a message that ARM words itself is found, in an error that is shown and in an unhandled one", async () => {
      const answer = {
        kind: "error",
        status: 403,
        code: "AuthorizationFailed",
        message: text("worded"),
      } as const;
      fake.fail({ answer, times: "always" });
      for (const ending of ["shown", "unhandled"]) {
        const { output } = await callsOf({ ARM_USE_MSI: "true", ENDING: ending });
        expect(hitsIn(output), ending).to.deep.equal([text("worded")]);
      }
    });
  });
});

/** Without headers of its own: the libraries' verbose log prints the response headers. */
function always(fault: ArmFault | undefined): ArmFault {
  const { answer } = fault ?? {};
  if (answer?.kind !== "raw") throw new Error("no answer");
  const { headers = {}, ...others } = answer;
  const kept = Object.entries(headers).filter(([name]) => name.startsWith("content-"));
  return { ...fault, times: "always", answer: { ...others, headers: Object.fromEntries(kept) } };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
