import { expect } from "chai";

import type { FakeArm } from "../../../provider/testing";
import { validateError } from "../../support/declarations/specification";
import {
  ask,
  type AskOptions,
  compute,
  errorIn,
  listKeys,
  machineLearningVersion,
  quantum,
  quantumVersion,
  startTrustedFake,
  workspace,
} from "./support";

const good = `${workspace}/listKeys?api-version=${machineLearningVersion}`;

interface Refusal {
  readonly what: string;
  readonly path?: string;
  readonly options?: AskOptions;
  readonly status: number;
  readonly code: string;
}

const refusals: readonly Refusal[] = [
  { what: "no api-version", path: `${workspace}/listKeys`, status: 400, code: "MissingApiVersionParameter" },
  {
    what: "an api-version that the type has not got",
    path: `${workspace}/listKeys?api-version=2020-01-01`,
    status: 400,
    code: "NoRegisteredProviderFound",
  },
  {
    what: "another operation's api-version",
    path: `${workspace}/listKeys?api-version=${quantumVersion}`,
    status: 400,
    code: "NoRegisteredProviderFound",
  },
  {
    what: "an api-version that is none",
    path: `${workspace}/listKeys?api-version=latest`,
    status: 400,
    code: "InvalidApiVersionParameter",
  },
  {
    what: "no token",
    options: { headers: { authorization: undefined } },
    status: 401,
    code: "AuthenticationFailed",
  },
  {
    what: "credentials of another kind",
    options: { headers: { authorization: "Basic eDp5" } },
    status: 401,
    code: "AuthenticationFailed",
  },
  {
    what: "a token it did not give",
    options: { headers: { authorization: "Bearer fake-token-1-of-another" } },
    status: 401,
    code: "InvalidAuthenticationToken",
  },
  { what: "GET", options: { method: "GET" }, status: 405, code: "MethodNotAllowed" },
  { what: "PUT", options: { method: "PUT" }, status: 405, code: "MethodNotAllowed" },
  {
    what: "a namespace it does not know",
    path: good.replace("MachineLearningServices", "Nothing"),
    status: 404,
    code: "InvalidResourceNamespace",
  },
  {
    what: "a type it does not know",
    path: good.replace("/workspaces/", "/registries/"),
    status: 404,
    code: "InvalidResourceType",
  },
  {
    what: "a type below a known one that it does not know",
    path: `${workspace}/examples/x/listKeys?api-version=${machineLearningVersion}`,
    status: 404,
    code: "InvalidResourceType",
  },
  { what: "another action", path: good.replace("listKeys", "regenerateKeys"), status: 404, code: "NotFound" },
  {
    what: "a path outside ARM's form",
    path: "/tenants?api-version=2022-12-01",
    status: 404,
    code: "NotFound",
  },
  {
    what: "an empty segment",
    path: good.replace("/workspaces/", "/workspaces//"),
    status: 404,
    code: "NotFound",
  },
  {
    what: "an encoded slash in a name",
    path: good.replace("ml-ws", "ml-ws%2Fcomputes%2Fcluster"),
    status: 404,
    code: "NotFound",
  },
  { what: "a broken escape", path: good.replace("ml-ws", "ml%zz"), status: 404, code: "NotFound" },
  {
    what: "a name that cannot exist",
    path: good.replace("ml-ws", "-"),
    status: 404,
    code: "ResourceNotFound",
  },
  {
    what: "a group's name of 91 characters",
    path: good.replace("/rg/", `/${"g".repeat(91)}/`),
    status: 404,
    code: "ResourceNotFound",
  },
  {
    what: "a Quantum subscription that is no UUID",
    path: `${quantum}/listKeys?api-version=${quantumVersion}`.replace("00000000-0000", "x"),
    status: 400,
    code: "InvalidSubscriptionId",
  },
  {
    what: "a body that is not said to be JSON",
    options: { body: "{}", headers: { "content-type": "text/plain" } },
    status: 415,
    code: "UnsupportedMediaType",
  },
  {
    what: "a body of no type",
    options: { body: "{}" },
    status: 415,
    code: "UnsupportedMediaType",
  },
  {
    what: "a body that is no JSON",
    options: { body: "{", headers: { "content-type": "application/json" } },
    status: 400,
    code: "InvalidRequestContent",
  },
  {
    what: "a body beyond 4 MiB",
    options: { body: `"${"x".repeat(4 * 1024 * 1024)}"`, headers: { "content-type": "application/json" } },
    status: 413,
    code: "RequestContentTooLarge",
  },
];

describe("the fake ARM rejects, as ARM does,", () => {
  let fake: FakeArm;
  before(async () => {
    fake = await startTrustedFake();
  });
  after(() => fake.close());

  for (const { what, path = good, options, status, code } of refusals) {
    it(`${what}: ${status} ${code}`, async () => {
      const answer = await ask(fake, path, options);
      expect([answer.status, errorIn(answer).code]).to.deep.equal([status, code]);
      expect(validateError(JSON.parse(answer.text)), JSON.stringify(validateError.errors)).to.equal(true);
      expect(errorIn(answer).message).to.not.equal("");
      expect(fake.givenKeys()).to.deep.equal([]);
    });
  }

  it("a POST without a length: 411, in HTML", async () => {
    const answer = await ask(fake, good, { headers: { "content-length": undefined } });
    expect(answer.status).to.equal(411);
    expect(answer.headers["content-type"]).to.equal("text/html");
  });

  it("every token of others, and reports where to get one", async () => {
    const answer = await ask(fake, good, { headers: { authorization: "Bearer other" } });
    expect(answer.headers["www-authenticate"]).to.match(
      /^Bearer authorization_uri="https:\/\/localhost:\d+\/tenant", error="invalid_token"/,
    );
  });

  it("a wrong api-version with the ones it supports", async () => {
    const answer = await ask(fake, `${workspace}/listKeys?api-version=2020-01-01`);
    expect(errorIn(answer).message).to.contain(`The supported api-versions are '${machineLearningVersion}'.`);
  });
});

describe("the fake ARM accepts", () => {
  let fake: FakeArm;
  before(async () => {
    fake = await startTrustedFake({ apiVersions: ["2030-01-01"] });
  });
  after(() => fake.close());

  it("IDs and actions in any case", async () => {
    const path = `${compute}/listKeys`.toUpperCase().replace("/LISTKEYS", "/LISTkeys");
    const answer = await ask(fake, `${path}?api-version=${machineLearningVersion}`);
    expect(answer.status).to.equal(200);
    expect(answer.text).to.equal((await listKeys(fake, compute)).text);
  });

  it("a body of JSON, which its operations have no use for", async () => {
    const options = { body: "{}", headers: { "content-type": "application/json; charset=utf-8" } };
    expect((await listKeys(fake, workspace, options)).status).to.equal(200);
  });

  it("the api-versions that were declared beside the operation's, and with them other names", async () => {
    const answer = await ask(fake, `${workspace.replace("ml-ws", "x")}/listKeys?api-version=2030-01-01`);
    expect(answer.status).to.equal(200);
  });

  it("a request with headers to trace it by, each time others", async () => {
    const [one, other] = [await listKeys(fake, workspace), await listKeys(fake, workspace)];
    for (const name of ["x-ms-request-id", "x-ms-correlation-request-id", "x-ms-routing-request-id"]) {
      expect(one.headers[name], name)
        .to.be.a("string")
        .that.matches(/[\da-f-]{36}$/);
      expect(one.headers[name], name).to.not.equal(other.headers[name]);
    }
  });
});
