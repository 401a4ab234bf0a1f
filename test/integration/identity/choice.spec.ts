/** Each kind of credential is chosen wherever it is configured, and gets one token for all calls of a process. */
import { expect } from "chai";

import { inChild } from "../child";
import { configured, inEnvironment, type Kind, kinds, type Prepared } from "./support/kinds";
import { callOnce, startTools, type Tools, type Variables } from "./tools";

describe("identity", () => {
  let tools: Tools;
  let prepared: Prepared | undefined;
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(async () => {
    await prepared?.endpoint?.close();
    await tools.close();
  });

  const prepare = async (kind: Kind) => (prepared = await kind.prepare(tools));

  for (const [index, kind] of kinds.entries()) {
    // The load is the client's: one kind of credential bears all of it.
    const half = index === 0 ? 500 : 50;
    describe(`by ${kind.name}`, () => {
      it("is taken from azure-listkeys:, azure-native: and the environment", async () => {
        const { settings, environment, given } = await prepare(kind);
        const ways: [configuration: Variables, environment: Variables][] = [
          [configured(settings, "azure-listkeys"), {}],
          [configured(settings, "azure-native"), {}],
          [{}, inEnvironment(settings)],
        ];
        const outcomes = await Promise.all(
          ways.map(([configuration, variables]) =>
            callOnce(tools.environment({ ...environment, ...variables }), configuration),
          ),
        );
        expect(outcomes.map(({ error }) => error?.message)).to.deep.equal(Array(3).fill(undefined));
        expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
        expect(given()).to.equal(3);
      });

      it(`gets one token for ${2 * half} calls, and refreshes it before it expires, once, under load`, async () => {
        const { settings, environment, given, nextLives } = await prepare(kind);
        // Less than the two minutes before its expiry in which a token is refreshed.
        nextLives(100);
        const workspaces = Array.from({ length: half }, (_, number) => `q${number}`);
        const { outcomes } = await inChild("calls", tools.environment(environment), {
          stacks: [configured(settings, "azure-native")],
          // The refresh in the background begins with the second round. By the third the first token has expired, so
          // that its calls wait for the refresh if that is still pending.
          rounds: [
            {},
            { workspaces, before: { passSeconds: 31 } },
            { workspaces, before: { passSeconds: 70 } },
          ],
        });
        expect(outcomes).to.have.length(2 * half + 1);
        expect(outcomes.find(({ error }) => error !== undefined)).to.equal(undefined);
        expect(given()).to.equal(2);
        const tokens = tools.fake.requests.map(({ headers }) => headers["authorization"]);
        expect(tokens).to.have.length(2 * half + 1);
        expect(new Set(tokens)).to.have.property("size", 2);
        expect(tokens.at(-1)).not.to.equal(tokens[0]);
      });
    });
  }
});
