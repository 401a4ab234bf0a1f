import { execFile } from "node:child_process";
import { request } from "node:http";
import { promisify } from "node:util";

import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import { errorIn, failureOf, listKeys, programArguments, startTrustedFake, workspace } from "./support";

interface Asked {
  readonly status: number;
  readonly body: Record<string, string>;
}

describe("the managed-identity endpoint", () => {
  let fake: FakeArm;
  beforeEach(async () => {
    fake = await startTrustedFake();
  });
  afterEach(() => fake.close());

  /** Plain http, as App Service documents it; the arguments replace what is right. */
  const askToken = (
    query: Record<string, string> = {},
    options: { header?: string; method?: string; path?: string } = {},
  ) => {
    const { IDENTITY_ENDPOINT = "", IDENTITY_HEADER = "" } = fake.environment();
    const parameters = new URLSearchParams({
      "api-version": "2019-08-01",
      resource: fake.endpoint,
      ...query,
    });
    const url = new URL(
      `${options.path ?? new URL(IDENTITY_ENDPOINT).pathname}?${parameters.toString()}`,
      IDENTITY_ENDPOINT,
    );
    const headers = { "X-IDENTITY-HEADER": options.header ?? IDENTITY_HEADER };
    return new Promise<Asked>((resolve, reject) => {
      const sent = request(url, { method: options.method ?? "GET", headers, agent: false }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Record<string, string> }),
        );
      });
      sent.on("error", reject).end();
    });
  };

  it("issues a token that the fake ARM accepts", async () => {
    const { status, body } = await askToken();
    expect(status).to.equal(200);
    expect(body).to.include({ resource: fake.endpoint, token_type: "Bearer" }).and.have.property("client_id");
    expect(Number(body["expires_on"]) * 1000 - Date.now()).to.be.greaterThan(23 * 3600 * 1000);
    const answer = await listKeys(fake, workspace, {
      headers: { authorization: `Bearer ${body["access_token"]}` },
    });
    expect(answer.status).to.equal(200);
  });

  it("issues another token each time, and counts", async () => {
    const [one, other] = [await askToken(), await askToken({ client_id: "user-assigned" })];
    expect(one.body["access_token"])
      .to.match(/^fake-token-/)
      .and.not.equal(other.body["access_token"]);
    expect(other.body["client_id"]).to.equal("user-assigned");
    expect(fake.tokens).to.equal(2);
    expect(fake.identityRequests.map(({ status }) => status)).to.deep.equal([200, 200]);
    expect(fake.requests).to.deep.equal([]);
  });

  it("issues no token that another fake accepts", async () => {
    const other = await startTrustedFake();
    const { body } = await askToken();
    const headers = { authorization: `Bearer ${body["access_token"]}` };
    expect(errorIn(await listKeys(other, workspace, { headers })).code).to.equal(
      "InvalidAuthenticationToken",
    );
    await other.close();
  });

  const wrong = {
    "a wrong header": [{}, { header: "wrong" }, 401],
    "another api-version": [{ "api-version": "2017-09-01" }, {}, 400],
    "another audience": [{ resource: "https://management.azure.example" }, {}, 400],
    "a POST": [{}, { method: "POST" }, 405],
    "another path": [{}, { path: "/metadata" }, 404],
  } as const;
  for (const [what, [query, options, status]] of Object.entries(wrong)) {
    it(`rejects ${what}`, async () => {
      const answer = await askToken(query, options);
      expect(answer.status).to.equal(status);
      expect(answer.body).to.include({ statusCode: status }).and.have.property("message");
      expect(fake.tokens).to.equal(0);
    });
  }

  it("plays faults of its own; those of ARM are ARM's", async () => {
    fake.fail([
      { answer: { kind: "html", status: 502 } },
      {
        at: "identity",
        times: 2,
        answer: { kind: "error", status: 500, code: "Fake", message: "no token today" },
      },
      { at: "identity", wire: { kind: "reset", at: "start" } },
    ]);
    expect((await listKeys(fake, workspace)).status).to.equal(502);
    expect((await listKeys(fake, workspace)).status).to.equal(200);
    expect(await askToken()).to.deep.equal({
      status: 500,
      body: { statusCode: 500, message: "no token today" },
    });
    expect((await askToken()).status).to.equal(500);
    expect(await failureOf(askToken())).to.equal("ECONNRESET");
    expect((await askToken()).status).to.equal(200);
    expect(fake.tokens, "the one that was cut off, too").to.equal(2);
  });

  it("issues tokens with the lifetime of the fault", async () => {
    fake.fail({ at: "identity", answer: { kind: "token", expiresInSeconds: 1 } });
    const { body } = await askToken();
    const headers = { authorization: `Bearer ${body["access_token"]}` };
    expect((await listKeys(fake, workspace, { headers })).status).to.equal(200);
    await new Promise((resolve) => setTimeout(resolve, 1050));
    expect(errorIn(await listKeys(fake, workspace, { headers })).code).to.equal("ExpiredAuthenticationToken");
  });

  describe("requested by @azure/identity in a separate process", () => {
    const getTokens = async (count: number): Promise<string[]> => {
      const args = [...programArguments("managedIdentityTokens"), String(count)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { env: fake.environment() });
      return JSON.parse(stdout) as string[];
    };

    it("issues a token that the fake ARM accepts, once", async () => {
      const [token, again] = await getTokens(2);
      expect(token)
        .to.match(/^fake-token-/)
        .and.equal(again);
      expect(fake.tokens).to.equal(1);
      const answer = await listKeys(fake, workspace, { headers: { authorization: `Bearer ${token}` } });
      expect(answer.status).to.equal(200);
    });

    it("issues a new token each time if they are short-lived", async () => {
      fake.fail({ at: "identity", times: "always", answer: { kind: "token", expiresInSeconds: 200 } });
      const [token, again] = await getTokens(2);
      expect(token)
        .to.match(/^fake-token-/)
        .and.not.equal(again);
      expect(fake.tokens).to.equal(2);
    });

    it("reports why there is none", async () => {
      const answer = {
        kind: "error",
        status: 400,
        code: "Fake",
        message: "no identity is assigned",
      } as const;
      fake.fail({ at: "identity", times: "always", answer });
      const [message] = await getTokens(1);
      expect(message).to.contain("no identity is assigned");
      expect(fake.tokens).to.equal(0);
    });
  });
});
