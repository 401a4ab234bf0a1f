import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import fc from "fast-check";

import { containerregistry, wiring } from "../../../provider";
import { operationNamed } from "../../../provider/operations";
import { sampleOf } from "../../../provider/operations/sample";
import { failureOf, secretValueOf } from "../../support/stack/outputs";

const loginServer = "fake.azurecr.io";
const USER = "fake-user";

const credentialsOf = (password: string) => ({
  location: "westeurope",
  username: USER,
  passwords: [
    { name: "password", value: password },
    { name: "password2", value: "fake-second" },
  ],
});

/** Docker's own way with `auth`: what is before the first colon is the user. */
function dockerReads(json: string, server: string): { username: string; password: string } {
  const { auths } = JSON.parse(json) as { auths: Record<string, { auth: string }> };
  const auth = auths[server]?.auth ?? "";
  // Node would take the form for URLs too, and Docker does not.
  expect(auth).to.match(/^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
  const [username = "", ...password] = Buffer.from(auth, "base64").toString("utf8").split(":");
  return { username, password: password.join(":") };
}

describe("dockerConfigJson", () => {
  it("is right for any character in the password", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (password) => {
        const json = await secretValueOf(
          wiring.dockerConfigJson({ credentials: credentialsOf(password), loginServer }),
        );
        const { auths } = JSON.parse(json) as { auths: Record<string, object> };
        expect(Object.keys(auths)).to.deep.equal([loginServer]);
        expect(auths[loginServer]).to.deep.include({ username: USER, password });
        expect(dockerReads(json, loginServer)).to.deep.equal({ username: USER, password });
      }),
    );
  });

  it("is right for a quote, a colon and letters beyond ASCII", async () => {
    const password = `fake-"quoted": ünïcödé\\n`;
    const json = await secretValueOf(
      wiring.dockerConfigJson({ credentials: credentialsOf(password), loginServer }),
    );
    expect(dockerReads(json, loginServer).password).to.equal(password);
  });

  it("takes the password that is named", async () => {
    const json = await secretValueOf(
      wiring.dockerConfigJson({
        credentials: credentialsOf("fake-first"),
        loginServer,
        passwordName: "password2",
      }),
    );
    expect(dockerReads(json, loginServer).password).to.equal("fake-second");
  });
});

describe("the credentials that a registry itself lists", () => {
  const listed = sampleOf(operationNamed("containerregistry.listRegistryCredentials"), "mark") as {
    username: string;
    passwords: containerregistry.RegistryPassword[];
  };

  it("are taken as the function returns them", async () => {
    const credentials = pulumi.secret(listed);
    const json = await secretValueOf(wiring.dockerConfigJson({ credentials, loginServer }));
    expect(dockerReads(json, loginServer)).to.deep.equal({
      username: listed.username,
      password: listed.passwords[0]?.value,
    });
  });

  describe("as a key resource", () => {
    beforeEach(() =>
      pulumi.runtime.setMocks({
        call: () => ({}),
        newResource: ({ name }) => ({ id: name, state: listed }),
      }),
    );
    afterEach(() => pulumi.runtime.resetOptions("", "", -1, "", "", false, ""));

    it("are taken as they are, by each projection", async () => {
      const resourceId =
        "/subscriptions/fake/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/fakeregistry";
      const credentials = new containerregistry.RegistryCredentials("registry", { resourceId });
      const args = { credentials, loginServer, passwordName: "password2" } as const;
      const password = listed.passwords[1]?.value;
      const json = await secretValueOf(wiring.dockerConfigJson(args));
      expect(dockerReads(json, loginServer)).to.deep.equal({ username: listed.username, password });
      expect(await secretValueOf(wiring.imageRegistryCredential(args))).to.include({ password });
      expect((await secretValueOf(wiring.containerAppRegistry(args))).secrets[0]).to.include({
        value: password,
      });
    });
  });
});

describe("imageRegistryCredential", () => {
  it("has the three fields, each lifts", async () => {
    const credential = wiring.imageRegistryCredential({ credentials: credentialsOf("fake-1"), loginServer });
    expect(await secretValueOf(credential)).to.deep.equal({
      server: loginServer,
      username: USER,
      password: "fake-1",
    });
    expect(await secretValueOf(credential.password)).to.equal("fake-1");
  });
});

describe("containerAppRegistry", () => {
  it("refers to the secret that holds the password", async () => {
    const args = { credentials: credentialsOf("fake-1"), loginServer };
    expect(await secretValueOf(wiring.containerAppRegistry(args))).to.deep.equal({
      registries: [{ server: loginServer, username: USER, passwordSecretRef: "fake-azurecr-io-password" }],
      secrets: [{ name: "fake-azurecr-io-password", value: "fake-1" }],
    });
    const named = await secretValueOf(wiring.containerAppRegistry({ ...args, secretName: "registry" }));
    expect(named.registries[0]?.passwordSecretRef).to.equal("registry");
    expect(named.secrets[0]?.name).to.equal("registry");
  });

  for (const secretName of ["Registry", "-registry", "my_registry", ""]) {
    it(`rejects "${secretName}" as the secret's name`, async () => {
      const output = wiring.containerAppRegistry({
        credentials: credentialsOf("fake-value"),
        loginServer,
        secretName,
      });
      expect(await failureOf(output)).to.equal(
        "RunError: wiring.containerAppRegistry: secretName takes lower-case letters, digits and -, and neither begins nor ends with -.",
      );
    });
  }
});

describe("registry credentials that cannot be right", () => {
  const refusal = (values: object) =>
    failureOf(wiring.imageRegistryCredential({ credentials: undefined, loginServer, ...values }));
  const NO_ADMIN = /a registry whose admin user is disabled has none; enable it .*--admin-enabled true/;

  const disabled: [title: string, credentials: unknown, field: string][] = [
    ["none", null, "credentials is null or missing"],
    ["no user", { username: null, passwords: [] }, "credentials.username is null or missing"],
    [
      "no passwords",
      { username: "fake-u", passwords: null },
      "credentials.passwords[password] is null or missing",
    ],
    [
      "an empty list",
      { username: "fake-u", passwords: [] },
      "credentials.passwords[password] is null or missing",
    ],
    [
      "only the other one",
      { username: "fake-u", passwords: [{ name: "password2", value: "fake-p" }] },
      "credentials.passwords[password] is null or missing",
    ],
    [
      "an empty one",
      { username: "fake-u", passwords: [{ name: "password", value: "" }] },
      "credentials.passwords[password] is empty",
    ],
  ];
  for (const [title, credentials, field] of disabled) {
    it(`${title}: named, with what to do about a disabled admin user`, async () => {
      const message = await refusal({ credentials });
      expect(message).to.contain(`RunError: wiring.imageRegistryCredential: ${field}: `).and.match(NO_ADMIN);
      expect(message).not.to.match(/fake-|\n/);
    });
  }

  for (const server of ["https://fake.azurecr.io", "fake.azurecr.io/image", "fake azurecr", "-fake.io", ""]) {
    it(`rejects "${server}" as the registry's host`, async () => {
      const message = await refusal({ credentials: credentialsOf("fake-p"), loginServer: server });
      expect(message).to.match(/loginServer .*takes a host name such as myregistry\.azurecr\.io/);
    });
  }

  it("takes a host with a port", async () => {
    const credential = wiring.imageRegistryCredential({
      credentials: credentialsOf("fake"),
      loginServer: "localhost:5000",
    });
    expect((await secretValueOf(credential)).server).to.equal("localhost:5000");
  });

  it("rejects a third password, with the two names", async () => {
    expect(await refusal({ credentials: credentialsOf("fake-p"), passwordName: "password3" })).to.equal(
      'RunError: wiring.imageRegistryCredential: passwordName takes "password" or "password2".',
    );
  });
});
