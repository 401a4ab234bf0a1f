import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { ArmClient } from "../../../../provider/arm/client";
import { failedLoad } from "../../../../provider/arm/errors/failedLoad";
import { clouds } from "../../../../provider/arm/cloud";

const errorOf = (fields: object, message = "fake") => Object.assign(new Error(message), fields);

/** The error of Node in an empty folder. */
function errorOfNode(program: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "failed-load-"));
  try {
    writeFileSync(
      join(folder, "load.cjs"),
      `(async () => { ${program} })().catch(({ code, message }) => console.log(JSON.stringify({ code, message })))`,
    );
    const { stdout } = spawnSync(process.execPath, [join(folder, "load.cjs")], { encoding: "utf8" });
    const { code, message } = JSON.parse(stdout) as { code: string; message: string };
    return errorOf({ code }, message);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("failedLoad", () => {
  for (const [program, name, code] of [
    [`await import("node-fetch")`, "node-fetch", "ERR_MODULE_NOT_FOUND"],
    [`await import("@azure/identity")`, "@azure/identity", "ERR_MODULE_NOT_FOUND"],
    [`await import("./call.js")`, "pulumi-azure-listkeys", "ERR_MODULE_NOT_FOUND"],
    [`await import("./node_modules/p-limit/index.js")`, "p-limit", "ERR_MODULE_NOT_FOUND"],
    [`require("@azure/identity/dist/none")`, "@azure/identity", "MODULE_NOT_FOUND"],
    [`require("./none")`, "pulumi-azure-listkeys", "MODULE_NOT_FOUND"],
  ] as const) {
    it(`names the package alone, as Node fails: ${program}`, () => {
      const { reason, advice } = failedLoad(errorOfNode(program)) ?? { reason: "", advice: "" };
      expect(reason).to.equal(`the package ${name} cannot be loaded (${code})`);
      expect(advice).to.match(/npm install/);
    });
  }

  it("names the package alone, as Yarn's Plug'n'Play fails", () => {
    const error = errorOf(
      {
        code: "MODULE_NOT_FOUND",
        pnpCode: "UNDECLARED_DEPENDENCY",
        data: { request: "@azure/identity/x", issuer: "/fake" },
      },
      "Your application tried to access @azure/identity, but it isn't declared in your dependencies",
    );
    expect(failedLoad(error)?.reason).to.equal(
      "the package @azure/identity cannot be loaded (UNDECLARED_DEPENDENCY)",
    );
    const versions = process.versions as { pnp?: string };
    versions.pnp = "3";
    try {
      expect(failedLoad(error)?.advice).to.match(/`yarn run pulumi`.*`nodeLinker: node-modules`/);
    } finally {
      delete versions.pnp;
    }
  });

  for (const error of [
    new TypeError("fake"),
    errorOf({ code: "ECONNREFUSED" }),
    "fake",
    undefined,
    null,
    1,
  ]) {
    it(`is none of ${String(error)}`, () => expect(failedLoad(error)).to.equal(undefined));
  }

  it("is the error of a call whose HTTP client cannot be loaded", async () => {
    const client = new ArmClient(
      {
        cloud: clouds.public,
        credential: { kind: "Azure CLI" },
        timeoutSeconds: 60,
        readyTimeoutSeconds: 1,
        maxConcurrency: 1,
      },
      {
        connect: () =>
          Promise.reject(
            errorOf(
              { code: "ERR_MODULE_NOT_FOUND" },
              "Cannot find package 'node-fetch' imported from /fake/path",
            ),
          ),
      },
    );
    const target = {
      operation: "listKeys",
      resourceId: "/fake",
      resourceType: "fake",
      action: "listKeys",
      apiVersion: "2025-01-01",
    };
    const error = await client.send(target, { untilReady: false, report: () => undefined }).then(
      () => undefined,
      (failure: Error) => failure,
    );
    expect(error?.message)
      .to.match(/: the package node-fetch cannot be loaded \(ERR_MODULE_NOT_FOUND\) \(ConnectionNotSetUp/)
      .and.match(/Reinstall the program's packages/)
      .and.not.contain("path");
  });
});
