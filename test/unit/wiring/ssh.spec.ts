import { expect } from "chai";

import { wiring } from "../../../provider";
import { failureOf, secretValueOf } from "../../support/stack/outputs";

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
    [
      "another compute",
      { computeType: "AKS", userKubeConfig: "fake" },
      host,
      /compute has another computeType than VirtualMachine/,
    ],
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
