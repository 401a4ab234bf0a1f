/** Actions that page, that take their time and that take a body, as the language of the declarations has them. */
import { expect } from "chai";

import { ArmClient } from "../../provider/arm/client";
import { connect } from "../../provider/arm/connection";
import { readSettings } from "../../provider/configuration/settings";
import { type Context, listKeys } from "../../provider/listKeys";
import { operationOf } from "../../provider/operations/operation";
import { connectFakeArm, type ConnectedFakeArm, type Fault } from "../../provider/testing";
import { forms } from "../support/declarations/declaredForms";
import { listAny, requiredArgs, resourceIdOf } from "../support/declarations/operations";
import { other, quantum, quantumVersion } from "./fakeArm/support";
import { operations } from "../../provider/operations";

const account = `${other.slice(0, other.indexOf("/Microsoft.Example"))}/Microsoft.Forms/accounts/store`;
const names = { resourceGroupName: "rg", accountName: "store" };
const connections = ["fake-1", "fake-2", "fake-3", "fake-4", "fake-5"];

describe("what a response leads on to", () => {
  let fake: ConnectedFakeArm;
  let context: Context;
  const settings = () => readSettings({}, fake.environment({}));

  before(async () => {
    fake = await connectFakeArm();
  });
  beforeEach(async () => {
    await fake.reset();
    context = {
      settings: settings(),
      client: new ArmClient(settings(), { connect }),
      untilReady: false,
      report: () => undefined,
      warn: () => undefined,
    };
  });
  after(() => fake.reset());

  const sent = async () =>
    (await fake.requests).map(({ method, body }) => (body === "" ? method : `${method} ${body}`));

  it("a declared list in pages arrives whole, without the URL of a next page", async () => {
    await fake.setAnswer(account, { value: connections }, { action: "listConnections" });
    await fake.fail({ answer: { kind: "pages", size: 2 } });
    const operation = operationOf(forms, "listAccountConnections");
    expect(await listKeys(operation, names, context)).to.deep.equal({ value: connections });
    expect(await sent()).to.deep.equal(["POST", "POST", "POST"]);
  });

  it("pages by other names are followed where they are declared, and only then", async () => {
    await fake.setAnswer(account, { items: connections }, { action: "listConnections" });
    const operation = operationOf(
      {
        ...forms,
        operations: {
          listAccountConnections: {
            ...operationOf(forms, "listAccountConnections").declaration,
            pages: { items: "items", next: "@odata.nextLink" },
          },
        },
      },
      "listAccountConnections",
    );
    const pages: Fault = {
      answer: { kind: "pages", size: 4, items: "items", next: "@odata.nextLink" },
    };
    await fake.fail(pages);
    expect(await listKeys(operation, names, context)).to.deep.equal({ items: connections });
    await fake.fail(pages);
    const undeclared = await listKeys(operationOf(forms, "listAccountConnections"), names, context);
    expect(undeclared).to.have.keys("items", "@odata.nextLink");
  });

  it("a page's request has the body of the first one", async () => {
    await fake.setAnswer(account, { value: connections }, { action: "listThings" });
    await fake.fail({ answer: { kind: "pages", size: 3 } });
    const args = {
      resourceId: account,
      apiVersion: "2026-01-01",
      action: "listThings",
      body: { kind: "all" },
    };
    expect(await listAny(args, context)).to.deep.equal({ value: connections });
    expect(await sent()).to.deep.equal(['POST {"kind":"all"}', 'POST {"kind":"all"}']);
  });

  it("arm.listKeys returns the items of all pages", async () => {
    const keys = [
      { name: "Primary", value: "fake-1", readOnly: false },
      { name: "Primary Read Only", value: "fake-2", readOnly: true },
    ];
    await fake.setAnswer(other, { value: keys, count: 2 });
    await fake.fail({ answer: { kind: "pages" } });
    const args = { resourceId: other, apiVersion: "2024-05-01" };
    expect(await listAny(args, context)).to.deep.equal({ value: keys, count: 2 });
  });

  it("a long-running action is looked at until its result is there, without a body", async () => {
    await fake.setAnswer(account, { token: "fake-token-9", expiresAt: 1 }, { action: "token" });
    await fake.fail({ answer: { kind: "accepted", polls: 1, retryAfterSeconds: 0 } });
    const operation = operationOf(forms, "getAccountToken");
    expect(await listKeys(operation, { ...names, expiry: "2027" }, context)).to.deep.equal({
      token: "fake-token-9",
      expiresAt: 1,
    });
    expect(await sent()).to.deep.equal(['POST {"signedExpiry":"2027"}', "GET", "GET"]);
  });

  it("names in a response that only look like a page's are what they are", async () => {
    const whole = { value: "fake-1", nextLink: "fake-2" };
    await fake.setAnswer(account, whole);
    expect(await listAny({ resourceId: account, apiVersion: "2026-01-01" }, context)).to.deep.equal(whole);
    expect(await sent()).to.deep.equal(["POST"]);
  });

  it("calls in flight together share all of it", async () => {
    await fake.setAnswer(quantum, { value: connections });
    await fake.fail({ answer: { kind: "pages", size: 3 } });
    const args = { resourceId: quantum, apiVersion: quantumVersion };
    const [one, other] = await Promise.all([listAny(args, context), listAny(args, context)]);
    expect(one).to.deep.equal(other).and.deep.equal({ value: connections });
    expect(await sent()).to.have.length(2);
  });

  it("no operation that is declared without a body sends one", async () => {
    for (const operation of operations.filter(({ body }) => Object.keys(body).length === 0)) {
      await fake.reset();
      const args = { ...requiredArgs(operation), resourceId: resourceIdOf(operation) };
      await listKeys(operation, args, context);
      const [request] = await fake.requests;
      expect(request?.headers, operation.functionName).to.include({ "content-length": "0" });
      expect(request?.headers, operation.functionName).not.to.have.property("content-type");
    }
  });
});
