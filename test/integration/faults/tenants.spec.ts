/** Two stacks of different tenants at once in one process, as under Pulumi's Automation API. */
import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import { inChild } from "../child";
import { startTrustedFake } from "../fakeArm/support";
import { type Authority, startAuthority } from "../identity/support/authority";
import { GROUP } from "../../support/tools";

/** Calls of each stack, through the functions and through the key resources. */
const CALLS = 25;

interface Stack {
  readonly tenantId: string;
  readonly authority: Authority;
  readonly configuration: Record<string, string>;
}

describe("two stacks of different tenants, at once in one process", () => {
  let fake: FakeArm;
  let stacks: Stack[];
  before(async () => {
    fake = await startTrustedFake();
    stacks = await Promise.all(["fake-tenant-a", "fake-tenant-b"].map(startStack));
  });
  after(() => Promise.all([fake.close(), ...stacks.map(({ authority }) => authority.close())]));

  async function startStack(tenantId: string): Promise<Stack> {
    const secret = `fake-secret-of-${tenantId}`;
    const application = {
      tenantId,
      clientId: "fake-client",
      secret,
      certificate: "",
      assertions: new Set<string>(),
    };
    const authority = await startAuthority(fake, application, fake.endpoint);
    const configuration = {
      "azure-native:tenantId": tenantId,
      "azure-native:clientId": "fake-client",
      "azure-native:clientSecret": secret,
      "azure-native:disableInstanceDiscovery": "true",
      "azure-listkeys:authorityHost": authority.host,
    };
    return { tenantId, authority, configuration };
  }

  /** The numbers of the tokens that requests for these workspaces were sent with. */
  const tokensOf = (workspace: RegExp) =>
    new Set(
      fake.requests.filter(({ path }) => workspace.test(path)).map(({ headers }) => headers["authorization"]),
    );

  it("each see their own token and their own keys alone, of one resource too", async () => {
    const outcomes = await inChild(
      "twoStacks",
      { ...fake.environment(), ARM_USE_MSI: undefined },
      stacks.map(({ tenantId, configuration }) => {
        const own = Array.from({ length: CALLS }, (_, index) => `${tenantId}-${index}`);
        return {
          configuration,
          resourceIds: ["shared", ...own].map((name) => `${GROUP}/Microsoft.Quantum/workspaces/${name}`),
        };
      }),
    );
    expect(outcomes.flat().map(({ error }) => error?.message)).to.deep.equal(
      Array(4 * (CALLS + 1)).fill(undefined),
    );
    for (const { authority } of stacks) expect(authority.grants).to.have.length(1);
    const [first, second] = [tokensOf(/fake-tenant-a-/), tokensOf(/fake-tenant-b-/)];
    expect([first.size, second.size]).to.deep.equal([1, 1]);
    expect(tokensOf(/./)).to.deep.equal(new Set([...first, ...second]));
    expect(tokensOf(/\/shared\//), "asked for by each with its own").to.deep.equal(
      new Set([...first, ...second]),
    );

    for (const [index, all] of outcomes.entries()) {
      const other = stacks[1 - index]?.tenantId as string;
      for (const { result } of all) expect(JSON.stringify(result)).not.to.contain(other);
    }
  });
});
