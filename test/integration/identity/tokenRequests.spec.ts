/**
 * Requests for a token, by each kind of credential: bounded, never redirected, and nothing of them in an
 * error.
 */
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";

import { expect } from "chai";

import type { IdentityFault } from "../../../provider/testing/faults";
import { inChild } from "../child";
import { authorityKinds, configured, defaultKinds, type Kind, managedIdentityKinds } from "./support/kinds";
import { type Failure, failureIn, startTools, type Tools, type Variables } from "./tools";

const overHttp = [
  ...authorityKinds,
  ...managedIdentityKinds,
  ...defaultKinds.filter(({ name }) => !name.endsWith("Azure CLI")),
];

describe("requests for a token", function () {
  this.timeout(60_000);
  let tools: Tools;
  const ends: (() => unknown)[] = [];
  beforeEach(async () => {
    tools = await startTools();
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
    await tools.close();
  });

  const prepare = async (kind: Kind) => {
    const prepared = await kind.prepare(tools);
    ends.push(() => prepared.endpoint?.close());
    return prepared;
  };

  /** The results of this many calls, one after another. */
  async function failuresOf(kind: Kind, settings: Variables, environment: Variables = {}, calls = 1) {
    const { outcomes } = await inChild(
      "calls",
      tools.environment({ ...environment, AZURE_TOKEN_CREDENTIALS: "prod" }),
      { stacks: [configured(settings, "azure-native")], rounds: Array(calls).fill({}) },
    );
    return outcomes.map((outcome) => failureIn(outcome, kind.kind));
  }

  const TOO_LARGE: IdentityFault = {
    at: "identity",
    answer: { kind: "raw", body: JSON.stringify({ access_token: "x".repeat(5 * 1024 * 1024), value: "x" }) },
  };

  for (const kind of overHttp) {
    it(`accept a response of limited size, and follow no redirect: ${kind.name}`, async () => {
      const { settings, environment, fail, endpoint } = await prepare(kind);
      // Of the same origin and to the same place, which is where the library follows.
      const redirects = ([302, 303, 307] as const).map((status): IdentityFault => ({
        at: "identity",
        answer: { kind: "redirect", status, location: "?again=1" },
      }));
      const faults = [TOO_LARGE, ...redirects];
      if (endpoint === undefined) fail?.(faults);
      else endpoint.fail(faults);

      const [large, ...redirected] = await failuresOf(kind, settings, environment, 4);
      expect(large?.message).to.contain("responded with more than 4 MiB");
      for (const [index, status] of [302, 303, 307].entries()) {
        const followed =
          endpoint !== undefined && kind.kind === "OIDC" ? ")" : ", a redirect, which is not followed";
        expect(redirected[index]?.message).to.contain(`responded ${status}${followed}`);
      }
      const asked = [
        ...tools.authority.requests,
        ...tools.fake.identityRequests,
        ...(endpoint?.requests ?? []),
      ];
      expect(asked.filter(({ query }) => "again" in query)).to.deep.equal([]);
    });
  }

  /** What a URL, a form, JSON and base64 write in another way. */
  const SPECIAL = `fake-canary+/=&? "\\%2B~ä'0123456789`;
  const special: readonly Kind[] = [
    ...authorityKinds.slice(1),
    {
      ...(authorityKinds[0] as Kind),
      async prepare(given) {
        const prepared = await (authorityKinds[0] as Kind).prepare(given);
        return { ...prepared, settings: { ...prepared.settings, clientSecret: SPECIAL } };
      },
    },
    ...["oidcToken", "oidcTokenFilePath"].map((name): Kind => {
      const assertion = authorityKinds.find(({ name }) => name === "OIDC by token") as Kind;
      return {
        ...assertion,
        name: `OIDC by ${name} with special characters`,
        async prepare(given) {
          const { settings, ...rest } = await assertion.prepare(given);
          const { oidcToken: _, ...others } = settings;
          const value = name === "oidcToken" ? SPECIAL : given.write("special", SPECIAL);
          return { ...rest, settings: { ...others, [name]: value } };
        },
      };
    }),
    ...defaultKinds.slice(0, 2),
  ];

  for (const kind of special) {
    it(`show nothing of what was sent if the authority repeats it: ${kind.name}`, async () => {
      const { settings, environment } = await prepare(kind);
      tools.authority.echo();
      const [{ message, printed }] = (await failuresOf(kind, settings, environment)) as [Failure];
      expect(message, message).to.contain(
        "Refused: [secret] | [secret] | [secret] | [secret] | proof=[secret] | ",
      );
      const { body = "" } = tools.authority.tokenRequests[0] ?? {};
      const form = new URLSearchParams(body);
      const proof = form.get("client_secret") ?? form.get("client_assertion") ?? "";
      expect(proof).to.have.length.above(10);
      for (const piece of proof.match(/.{8}/gs) ?? []) expect(printed).not.to.contain(piece);
      expect(printed).not.to.contain("canary");
    });
  }

  it("show nothing of the header that was sent if a managed identity's endpoint repeats it", async () => {
    const kind = managedIdentityKinds[0] as Kind;
    const { settings, environment, fail } = await prepare(kind);
    const header = tools.fake.environment()["IDENTITY_HEADER"] ?? "";
    expect(header).to.have.length.above(10);
    fail?.({
      at: "identity",
      times: "always",
      answer: { kind: "error", status: 400, code: "bad", message: `Not with ${header}, I say.` },
    });
    const [{ message }] = (await failuresOf(kind, settings, environment)) as [Failure];
    expect(message).to.contain("Not with [secret], I say");
  });

  for (const [name, variable] of [
    ["App Service's", "IDENTITY_ENDPOINT"],
    ["the metadata service's", "AZURE_POD_IDENTITY_AUTHORITY_HOST"],
  ] as const) {
    it(`are sent to another machine over https only: ${name}`, async () => {
      // This name may resolve to this machine, but a name alone does not show that.
      const server: Server = createServer((_, response) => response.end("{}"));
      let requests = 0;
      server.on("request", () => requests++);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      ends.push(() => server.close());
      const { port } = server.address() as AddressInfo;
      const kind = managedIdentityKinds[0] as Kind;
      const [{ message }] = (await failuresOf(
        kind,
        { useMsi: "true" },
        { [variable]: `http://ip6-localhost.invalid:${port}/token`, IDENTITY_HEADER: "fake" },
      )) as [Failure];
      expect(message).to.match(
        /was not called: tokens are requested over https, or over http on the machine/,
      );
      expect(requests).to.equal(0);
    });
  }
});
