/**
 * Each request that the package sends, held against the document of what the service promises: nothing in it that the
 * document does not have. Prism, which serves such a document as a validating mock, would do that too, but what runs on
 * Node 20 is an old version of 85 MB; Ajv is there already.
 */
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect } from "chai";

import { ArmClient } from "../../../provider/arm/client";
import { connect } from "../../../provider/arm/connection";
import { readSettings } from "../../../provider/configuration/settings";
import { listKeys } from "../../../provider/listKeys";
import { operationNamed } from "../../../provider/operations";
import { connectFakeArm, type ConnectedFakeArm, type RecordedRequest } from "../../../provider/testing";
import { type Promised, promises } from "./promises";
import { resourceIdOf } from "./support";

const ajv = addFormats(new Ajv({ strict: false }));

/** What is wrong with a request. */
function problemsOf({ method, path, query, body, headers }: RecordedRequest, promise: Promised): string[] {
  const template = promise.path.replace(/[.]/g, "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const found = new RegExp(`^${template}$`).exec(path)?.groups;
  if (found === undefined) return [`${path} is not ${promise.path}`];
  const given = { path: found, query };
  const names = Object.keys(query).filter((name) => !promise.all.some((each) => each.name === name));
  return [
    ...(method === "POST" ? [] : [`${method} is not POST`]),
    ...names.map((name) => `${name} is no parameter`),
    ...promise.all
      .filter(({ name, in: where, schema }) => !ajv.validate(schema, given[where][name]))
      .map(({ name }) => `${name} is not as it must be`),
    ...(promise.hasBody || (body === "" && headers["content-type"] === undefined)
      ? []
      : ["there is a body, and none is promised"]),
  ];
}

describe("the requests of the package and the document of what the service promises", () => {
  let fake: ConnectedFakeArm;
  before(async () => {
    fake = await connectFakeArm();
  });
  beforeEach(() => fake.reset());
  after(() => fake.reset());

  for (const promise of promises) {
    it(`agree on ${promise.operationId}`, async () => {
      const settings = readSettings({}, fake.environment({}));
      const operation = operationNamed(promise.operationId);
      await listKeys(
        operation,
        { resourceId: resourceIdOf(operation) },
        {
          settings,
          client: new ArmClient(settings, { connect }),
          untilReady: false,
          report: () => undefined,
          warn: () => undefined,
        },
      );
      const requests = await fake.requests;
      expect(requests).to.have.length(1);
      expect(requests.flatMap((request) => problemsOf(request, promise))).to.deep.equal([]);
    });
  }

  it("would be found out if they did not", () => {
    const [promise] = promises as readonly [Promised];
    const operation = operationNamed(promise.operationId);
    const request: RecordedRequest = {
      method: "POST",
      path: `${resourceIdOf(operation)}/listKeys`,
      query: { "api-version": promise.apiVersion },
      headers: { "content-length": "0" },
      body: "",
      time: 0,
      underWay: 1,
    };
    expect(problemsOf(request, promise)).to.deep.equal([]);
    for (const wrong of [
      { method: "GET" },
      { path: request.path.replace("listKeys", "listkey") },
      { query: {} },
      { query: { "api-version": "2020-01-01" } },
      { query: { ...request.query, other: "1" } },
      { body: "{}", headers: { "content-type": "application/json" } },
      { headers: { "content-type": "application/json" } },
    ]) {
      expect(problemsOf({ ...request, ...wrong }, promise), JSON.stringify(wrong)).to.have.length(1);
    }
  });
});
