/** The deadline of a call if a token endpoint never responds: the library ignores cancellation. */
import { expect } from "chai";

import { inChild, type Outcome } from "../child";
import { installAzureCli } from "./azureCli";
import { azureCliKind, configured, type Kind, kinds, type Prepared } from "./kinds";
import { settingsFrom, startTools, type Tools } from "./tools";

/** Once: of a chain that is left behind, what comes next is asked too, by then for nobody. */
const STALL = { at: "identity", wire: { kind: "stall", at: "start" } } as const;

/** Longer than the deadline, and not for ever, as nobody but the library could end it. */
const HANGS = `setTimeout(() => require("node:fs").writeFileSync(__dirname + "/az-ended", ""), 5000)`;

describe("identity that never answers", function () {
  // Less than the minute after which a token is given up: a child that ended has given up its request before.
  this.timeout(45_000);

  let tools: Tools;
  let prepared: Prepared | undefined;
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(async () => {
    await prepared?.endpoint?.close();
    await tools.close();
  });

  const call = ({ settings, environment }: Prepared) =>
    inChild<Outcome & { azEnded: boolean }>(
      tools.environment(environment),
      `${settingsFrom({ ...configured(settings, "azure-native"), "azure-listkeys:timeoutSeconds": "2" })}
       const outcome = await outcomeOf(list(settings, new ArmClient(settings, { connect })));
       return { ...outcome, azEnded: require("node:fs").existsSync(process.env.PATH + "/az-ended") };`,
    );

  function expectDeadline({ error }: Outcome, kind: Kind): void {
    expect(error).to.include({ name: "ArmError", code: "DeadlineExceeded" });
    const isFromAuthority = kind.name.startsWith("client ") || kind.kind === "OIDC";
    const from = isFromAuthority ? `${tools.authority.host} for the` : "the";
    expect(error?.message).to.contain(`: no token from ${from} ${kind.kind} credential within 2 seconds`);
    expect(error?.printed).not.to.contain("canary");
    expect(tools.fake.requests).to.deep.equal([]);
  }

  for (const kind of kinds.filter(({ name }) => !name.endsWith("Azure CLI"))) {
    it(`ends the call in time, and lets the process end: ${kind.name}`, async () => {
      prepared = await kind.prepare(tools);
      prepared.fail?.(STALL);
      expectDeadline(await call(prepared), kind);
    });
  }

  it("ends the call in time: Azure CLI", async () => {
    prepared = await azureCliKind.prepare(tools);
    installAzureCli(tools.folder, { getAccessToken: HANGS });
    const outcome = await call(prepared);
    expectDeadline(outcome, azureCliKind);
    expect(outcome.azEnded).to.equal(false);
  });
});
