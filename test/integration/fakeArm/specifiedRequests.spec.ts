/**
 * Each request that the package sends, held against the specification: nothing in it that the
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
import { resourceIdOf } from "../../support/declarations/operations";
import { type SpecifiedOperation, specifiedOperations } from "../../support/declarations/specification";

const ajv = addFormats(new Ajv({ strict: false }));

/** What is wrong with a request. */
function problemsOf(
  { method, path, query, body, headers }: RecordedRequest,
  specified: SpecifiedOperation,
): string[] {
  const template = specified.path.replace(/[.]/g, "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const found = new RegExp(`^${template}$`).exec(path)?.groups;
  if (found === undefined) return [`${path} is not ${specified.path}`];
  const given = { path: found, query };
  const names = Object.keys(query).filter((name) => !specified.all.some((each) => each.name === name));
  return [
    ...(method === "POST" ? [] : [`${method} is not POST`]),
    ...names.map((name) => `${name} is no parameter`),
    ...specified.all
      .filter(({ name, in: where, schema }) => !ajv.validate(schema, given[where][name]))
      .map(({ name }) => `${name} is not as it must be`),
    ...(specified.hasBody || (body === "" && headers["content-type"] === undefined)
      ? []
      : ["there is a body, and none is specified"]),
  ];
}

describe("the requests of the package and the specification", () => {
  let fake: ConnectedFakeArm;
  before(async () => {
    fake = await connectFakeArm();
  });
  beforeEach(() => fake.reset());
  after(() => fake.reset());

  for (const specified of specifiedOperations) {
    it(`agree on ${specified.operationId}`, async () => {
      const settings = readSettings({}, fake.environment({}));
      const operation = operationNamed(specified.operationId);
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
      expect(requests.flatMap((request) => problemsOf(request, specified))).to.deep.equal([]);
    });
  }

  it("would be found out if they did not", () => {
    const [specified] = specifiedOperations as readonly [SpecifiedOperation];
    const operation = operationNamed(specified.operationId);
    const request: RecordedRequest = {
      method: "POST",
      path: `${resourceIdOf(operation)}/listKeys`,
      query: { "api-version": specified.apiVersion },
      headers: { "content-length": "0" },
      body: "",
      time: 0,
      underWay: 1,
    };
    expect(problemsOf(request, specified)).to.deep.equal([]);
    for (const wrong of [
      { method: "GET" },
      { path: request.path.replace("listKeys", "listkey") },
      { query: {} },
      { query: { "api-version": "2020-01-01" } },
      { query: { ...request.query, other: "1" } },
      { body: "{}", headers: { "content-type": "application/json" } },
      { headers: { "content-type": "application/json" } },
    ]) {
      expect(problemsOf({ ...request, ...wrong }, specified), JSON.stringify(wrong)).to.have.length(1);
    }
  });
});
