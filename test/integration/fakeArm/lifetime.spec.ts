import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

import { expect } from "chai";

import { startFakeArm } from "../../../provider/testing";
import {
  failureOf,
  listKeys,
  machineLearningVersion,
  programArguments,
  repository,
  startTrustedFake,
  without,
  workspace,
} from "./support";

const TLS = "AZURE_LISTKEYS_FAKE_TLS";

/** What a program prints that starts a fake of its own, without the wrapper. */
async function startsFake(nodeOptions: readonly string[] = []): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== TLS));
  const args = [...nodeOptions, ...programArguments("startsFake")];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: repository,
    env,
    timeout: 15_000,
  });
  return stdout.trim();
}

describe("the certificate of a fake ARM", () => {
  it("is the one of azure-listkeys-fake, if the process has one, and stays when the fake is closed", async () => {
    const fake = await startTrustedFake();
    expect(fake.caFile).to.equal(process.env["NODE_EXTRA_CA_CERTS"]);
    await fake.close();
    expect(existsSync(fake.caFile)).to.equal(true);
  });

  it("is a new one elsewhere: private, not trusted here, and gone after close()", async () => {
    await without(TLS, async () => {
      const fake = await startFakeArm();
      const folder = dirname(fake.caFile);
      expect(fake.caFile).to.not.equal(process.env["NODE_EXTRA_CA_CERTS"]);
      expect((statSync(folder).mode & 0o777).toString(8)).to.equal("700");
      expect((statSync(join(folder, "key.pem")).mode & 0o777).toString(8)).to.equal("600");
      expect(readFileSync(fake.caFile, "utf8")).to.contain("BEGIN CERTIFICATE").and.not.contain("PRIVATE");
      expect(await failureOf(listKeys(fake, workspace))).to.match(/SELF_SIGNED_CERT|UNABLE_TO_VERIFY/);
      await fake.close();
      expect(existsSync(folder)).to.equal(false);
    });
  });

  it("is trusted by child processes that have environment()", async () => {
    await without(TLS, async () => {
      const fake = await startFakeArm();
      const ask = (env: NodeJS.ProcessEnv) =>
        promisify(execFile)(process.execPath, programArguments("requestsArm"), { env });
      expect((await ask(fake.environment())).stdout).to.equal("400\n");
      expect((await ask({ ...fake.environment(), NODE_EXTRA_CA_CERTS: "" })).stdout).to.match(
        /SELF_SIGNED_CERT|UNABLE_TO_VERIFY/,
      );
      await fake.close();
    });
  });

  it("needs selfsigned, and reports how to install it", async () => {
    const preload = join(__dirname, "preload/withoutSelfsigned.cjs");
    expect(await startsFake(["--require", preload])).to.contain("npm install --save-dev selfsigned@5");
  });
});

describe("a fake ARM that is closed", () => {
  it("cannot be reached any more, nor does it issue tokens", async () => {
    const fake = await startTrustedFake();
    await fake.close();
    expect(await failureOf(listKeys(fake, workspace))).to.equal("ECONNREFUSED");
    const { IDENTITY_ENDPOINT = "" } = fake.environment();
    expect(await failureOf(fetch(IDENTITY_ENDPOINT))).to.equal("fetch failed");
  });

  it("ends connections that are kept alive", async () => {
    const fake = await startTrustedFake();
    const agent = new Agent({ keepAlive: true });
    const headers = { authorization: `Bearer ${fake.giveToken()}`, "content-length": 0 };
    const path = `${workspace}/listKeys?api-version=${machineLearningVersion}`;
    const { port } = new URL(fake.endpoint);
    const { socket } = await new Promise<Pick<IncomingMessage, "socket">>((resolve, reject) => {
      const sent = request({ host: "localhost", port, path, method: "POST", headers, agent }, (response) => {
        const { socket } = response;
        response.resume().on("end", () => resolve({ socket }));
      });
      sent.on("error", reject).end();
    });
    const closed = once(socket, "close");
    await fake.close();
    await closed;
    agent.destroy();
  });

  it("may be closed again", async () => {
    const fake = await startTrustedFake();
    await fake.close();
    await fake.close();
  });
});

describe("a process that forgets to close its fake ARM", () => {
  it("ends all the same, and leaves no file behind", async () => {
    const caFile = await startsFake();
    expect(caFile).to.match(/ca\.pem$/);
    expect(existsSync(dirname(caFile))).to.equal(false);
  });
});
