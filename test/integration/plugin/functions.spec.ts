import { expect } from "chai";

import { operations } from "../../../provider/operations";
import { tokenOf } from "../../../provider/operations/operation";
import { requiredArgs, resourceIdOf, resultOf } from "../../support/declarations/operations";
import { check, checkConfig, handshake, invoke } from "../../support/plugin/pluginCalls";
import { ENDPOINT, ML_WORKSPACE, QUANTUM_WORKSPACE } from "../../support/tools";
import { isSecret, unknownValue } from "../../support/values";
import { NAMES, QUANTUM_KEYS, refusalOf, secret, withOnePlugin, withPlugin } from "./support";

const LIST = "quantum:listWorkspaceKeys";

describe("plugin, its functions", () => {
  const onPlugin = withOnePlugin();
  it("of every operation: each field is a separate secret", () =>
    onPlugin(async ({ fake, plugin }) => {
      for (const operation of operations) {
        const token = tokenOf(operation).replace("azure-listkeys:", "");
        const resourceId = resourceIdOf(operation);
        const { result, failures } = await invoke(plugin, token, { ...requiredArgs(operation), resourceId });
        expect(failures, token).to.deep.equal([]);
        const answered = Object.entries(resultOf(operation, fake.keysOf(resourceId, operation)));
        expect(answered, token).not.to.have.length(0);
        for (const [name, value] of answered) {
          expect(result[name], `${token} ${name}`).to.deep.equal(secret(value));
        }
        expect(
          Object.values(result).filter((value) => !isSecret(value)),
          token,
        ).to.deep.equal([]);
      }
    }));

  it("return the active key", () =>
    onPlugin(async ({ fake, plugin }) => {
      const { result } = await invoke(plugin, LIST, { ...NAMES, use: "secondary" });
      const { secondaryKey, secondaryConnectionString } = fake.keysOf(QUANTUM_WORKSPACE) as {
        secondaryKey: { key: string };
        secondaryConnectionString: string;
      };
      expect(result["activeKey"]).to.deep.equal(secret(secondaryKey.key));
      expect(result["activeConnectionString"]).to.deep.equal(secret(secondaryConnectionString));
    }));

  it("arm:listKeys returns any response as one secret", () =>
    onPlugin(async ({ fake, plugin }) => {
      const resourceId = ML_WORKSPACE.replace(/Microsoft.*/, "Microsoft.Example/accounts/account");
      const answer = { keys: [{ keyName: "key1", value: "fake-account-key" }] };
      fake.setAnswer(resourceId, answer, { action: "listKeys" });
      const { result } = await invoke(plugin, "arm:listKeys", { resourceId, apiVersion: "2023-05-01" });
      expect(result).to.deep.equal({ result: secret(answer) });
      const { failures } = await invoke(plugin, "arm:listKeys", {
        resourceId,
        apiVersion: "2023-05-01",
        action: "regenerateKey",
      });
      expect(failures.map(({ property }) => property)).to.deep.equal(["action"]);
    }));

  it("keep undeclared fields, and leave out nulls", () =>
    onPlugin(async ({ fake, plugin }) => {
      fake.setAnswer(ENDPOINT, {
        primaryKey: "fake-first",
        secondaryKey: null,
        tertiaryKey: { key: "fake-third" },
      });
      const { result } = await invoke(plugin, "machinelearningservices:listServerlessEndpointKeys", {
        resourceId: ENDPOINT,
      });
      expect(result).to.deep.equal({
        primaryKey: secret("fake-first"),
        activeKey: secret("fake-first"),
        tertiaryKey: secret({ key: "fake-third" }),
      });
    }));

  it("take arguments as secrets, as outputs and as resources", () =>
    onPlugin(async ({ fake, plugin }) => {
      const signature = "4dabf18193072939515e22adb298388d";
      const output = { [signature]: "d0e6a833031e9bbcd3f4e8bde6ca49a4", value: "rg", secret: true };
      const workspace = {
        [signature]: "5cf8f73096256a8f31e491e813e4eb8e",
        urn: "urn:pulumi:dev::project::azure-native:quantum:Workspace::ws",
        id: QUANTUM_WORKSPACE,
      };
      await invoke(plugin, LIST, { resourceGroupName: output, workspaceName: secret("q1") });
      await invoke(plugin, LIST, { resourceId: workspace });
      expect(fake.requests.map(({ path, status }) => [path, status])).to.deep.equal([
        [`${QUANTUM_WORKSPACE}/listKeys`, 200],
        [`${QUANTUM_WORKSPACE}/listKeys`, 200],
      ]);
    }));

  it("name every argument that is wrong, and the value of none that is secret", () =>
    onPlugin(async ({ fake, plugin }) => {
      const asset = {
        "4dabf18193072939515e22adb298388d": "c44067f5952c0a294b673a41bacd8c17",
        text: "fake",
      };
      const { failures } = await invoke(plugin, LIST, {
        resourceGroupName: 5,
        workspaceName: secret("no good"),
        apiVersion: asset,
        workspace: "q1",
      });
      expect(failures.map(({ property }) => property)).to.have.members([
        "",
        "apiVersion",
        "resourceGroupName",
        "workspace",
      ]);
      const reasons = failures.map(({ reason }) => reason).join("\n");
      expect(reasons).to.match(/resourceGroupName must be a string, not a number/);
      expect(reasons).to.match(/apiVersion must be a string, not an object/);
      expect(reasons).to.match(/workspace is not an argument of quantum\.listWorkspaceKeys/);
      expect(reasons).to.match(/workspaceName is invalid/);
      expect(reasons).not.to.include("no good");
      const missing = await invoke(plugin, LIST, { resourceGroupName: "rg" });
      expect(missing.failures.map(({ property }) => property)).to.deep.equal(["workspaceName"]);
      const unknown = await invoke(plugin, LIST, { resourceId: unknownValue });
      expect(unknown.failures).to.deep.equal([
        { property: "resourceId", reason: "resourceId is not known yet" },
      ]);
      expect(fake.requests).to.have.length(0);
    }));

  it("and resources and providers accept no profile, and report what to create", () =>
    onPlugin(async ({ fake, plugin }) => {
      const given = { ...NAMES, profile: "eu" };
      for (const { failures } of [
        await invoke(plugin, LIST, given),
        await check(plugin, QUANTUM_KEYS, {}, given),
        await checkConfig(plugin, { profile: "eu" }),
      ]) {
        expect(failures.map(({ property }) => property)).to.deep.equal(["profile"]);
        expect(failures[0]?.reason).to.match(
          /create a provider with those settings \(azure-listkeys:Provider\)/,
        );
      }
      expect(fake.requests).to.have.length(0);
    }));

  it("of another name: the error lists the functions", () =>
    onPlugin(async ({ plugin }) => {
      expect(await refusalOf(invoke(plugin, "quantum:listWorkspaceKey", NAMES))).to.match(
        /^azure-listkeys has no function azure-listkeys:quantum:listWorkspaceKey; its module has .*azure-listkeys:quantum:listWorkspaceKeys/,
      );
    }));

  it("report the whole error of Azure", () =>
    onPlugin(async ({ fake, plugin }) => {
      fake.fail({ answer: { kind: "error", status: 403, code: "AuthorizationFailed" } });
      const refusal = await refusalOf(invoke(plugin, LIST, NAMES));
      expect(refusal).to.match(/^quantum\.listWorkspaceKeys of .*workspaces\/q1: .*403 AuthorizationFailed/);
      expect(refusal).to.include("Microsoft.Quantum/workspaces/listKeys/action");
    }));

  it("of what is not found, in a preview: an error at once, which reports how to wait for it", () =>
    onPlugin(async ({ fake, plugin }) => {
      fake.remove(QUANTUM_WORKSPACE);
      const refusal = await refusalOf(invoke(plugin, LIST, NAMES, { preview: true }));
      expect(refusal).to.match(
        /404 ResourceNotFound.*\n(.*\n)*If the program creates the resource, pass its id/,
      );
      expect(fake.requests).to.have.length(1);
    }));

  it("of what is not found yet, in an update: wait for it", () =>
    onPlugin(async ({ fake, plugin }) => {
      fake.fail({ answer: { kind: "error", status: 404, code: "ResourceNotFound" } });
      const { result } = await invoke(plugin, LIST, NAMES);
      expect(result).to.have.property("primaryKey");
      expect(fake.requests.map(({ status }) => status)).to.deep.equal([404, 200]);
    }));

  it("share the request of a key resource for the same target, in an update too", () =>
    onPlugin(async ({ fake, plugin }) => {
      fake.fail({ times: "always", delayMs: 500 });
      const [{ result }, { inputs }] = await Promise.all([
        invoke(plugin, LIST, NAMES),
        check(plugin, QUANTUM_KEYS, {}, NAMES),
      ]);
      expect(result["primaryKey"]).to.deep.equal(inputs["primaryKey"]);
      expect(fake.requests).to.have.length(1);
    }));

  it("of what is not found, with an engine that does not announce previews: an error at once", () =>
    withPlugin(async ({ fake, plugin, engineAddress }) => {
      await handshake(plugin, engineAddress, false);
      fake.remove(QUANTUM_WORKSPACE);
      const refusal = await refusalOf(invoke(plugin, LIST, NAMES));
      expect(refusal).to.match(/404 ResourceNotFound/);
      expect(refusal).not.to.match(/If the program creates the resource/);
      expect(fake.requests).to.have.length(1);
    }));

  it("warn, through the engine", () =>
    onPlugin(async ({ fake, plugin, shown }) => {
      fake.setAnswer(QUANTUM_WORKSPACE, {
        apiKeyEnabled: false,
        primaryKey: { key: "fake-1" },
        primaryConnectionString: "fake-2",
      });
      await invoke(plugin, LIST, NAMES);
      expect(shown.map(({ severity, urn }) => [severity, urn])).to.deep.equal([["warning", ""]]);
    }));
});
