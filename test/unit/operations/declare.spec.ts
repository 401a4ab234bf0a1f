/** Each form of a declaration, in whatever is made of it. */
import { expect } from "chai";

import { clouds } from "../../../provider/arm/cloud";
import { ArgsError } from "../../../provider/arm/errors/errors";
import { urlOf } from "../../../provider/arm/target";
import { operations } from "../../../provider/operations";
import type { Operation } from "../../../provider/operations/operation";
import {
  keptForm,
  operationOf,
  operationsOf,
  permissionOf,
  sentNamesOf,
} from "../../../provider/operations/operation";
import { fieldsOf, warningsOf } from "../../../provider/operations/result";
import { rotatedPaths } from "../../../provider/operations/rotated";
import { sampleOf } from "../../../provider/operations/sample";
import { needsSubscription, targetOf } from "../../../provider/operations/target";
import { activeOutputs, ageWarningsOf } from "../../../provider/operations/twoKeys";
import { stringsIn, typeAt } from "../../../provider/operations/values";
import { responseOf } from "../../../provider/operations/wire";
import type { KeysState } from "../../../provider/lifecycle/state";
import { allServices } from "../../../provider/services";
import { UNKNOWN } from "../../../provider/specialValues";
import { operationFor } from "../../../provider/testing/arm/routes";
import { declarationProblems } from "../../../scripts/generate/check";
import { plantedAnswers } from "../../leak/plant";
import { forms } from "../../support/declarations/declaredForms";
import { read } from "../../support/declarations/operations";
import { answeringClient } from "../../support/answeringClient";
import { testLifecycle } from "../../support/testLifecycle";

const services = allServices();
const SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Forms`;
const NAMES = { resourceGroupName: "rg", accountName: "abc" };

const operation = (name: string) => operationOf(forms, name);
const target = (name: string, args: object) => targetOf(operation(name), { ...args }, SUBSCRIPTION);

function problemsOf(name: string, args: object): string[] {
  try {
    target(name, args);
    return [];
  } catch (error) {
    if (!(error instanceof ArgsError)) throw error;
    return error.problems.map(({ property, reason }) => `${property} ${reason}`);
  }
}

describe("a declared path", () => {
  it("has the resource group under the name that azure-native has for it", () => {
    expect(target("listGroupKeys", { group: "rg", accountName: "abc" })?.resourceId).to.equal(
      `${GROUP}/groupAccounts/abc`,
    );
    expect(problemsOf("listGroupKeys", NAMES)).to.include("group is missing; it takes 1 to 90 characters");
  });

  it("has the action of its own, which the permission is for", () => {
    expect(target("listAccountReadOnlyKeys", NAMES)).to.include({ action: "listReadOnlyKeys" });
    expect(permissionOf(operation("listAccountReadOnlyKeys"))).to.equal(
      "Microsoft.Forms/accounts/listReadOnlyKeys/action",
    );
  });

  it("has fixed names, which are no type", () => {
    expect(target("listAccountSettings", NAMES)?.resourceId).to.equal(
      `${GROUP}/accounts/abc/config/settings`,
    );
    expect(permissionOf(operation("listAccountSettings"))).to.equal(
      "Microsoft.Forms/accounts/config/list/action",
    );
    const other = `${GROUP}/accounts/abc/config/publishingcredentials`;
    expect(problemsOf("listAccountSettings", { resourceId: other })).to.have.length(1);
  });

  it("is of a subscription, without a resource group and with no name of its own", () => {
    const id = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Forms/profiles/default`;
    expect(target("listSubscriptionKeys", {})?.resourceId).to.equal(id);
    expect(target("listSubscriptionKeys", { resourceId: id })?.resourceId).to.equal(id);
    expect(problemsOf("listSubscriptionKeys", { resourceGroupName: "rg" })).to.have.length(1);
  });

  it("is of a tenant, without a subscription", () => {
    const id = "/providers/Microsoft.Forms/tenantAccounts/abc";
    expect(targetOf(operation("listTenantKeys"), { accountName: "abc" }, undefined)?.resourceId).to.equal(id);
    expect(target("listTenantKeys", { resourceId: id })?.resourceId).to.equal(id);
    expect(needsSubscription(operation("listTenantKeys"), { accountName: "abc" })).to.equal(false);
    expect(problemsOf("listTenantKeys", { accountName: "abc", subscriptionId: SUBSCRIPTION })[0]).to.match(
      /^subscriptionId is not an argument of \w+\.listTenantKeys: give either accountName, or resourceId$/,
    );
  });

  for (const resourceUri of [
    `${GROUP.replace("Forms", "Compute")}/virtualMachines/vm`,
    `/subscriptions/${SUBSCRIPTION}`,
    `${GROUP.replace("Forms", "Compute")}/virtualMachines/vm/extensions/e`,
  ]) {
    it(`is of any resource: ${resourceUri.split("/").slice(-2).join("/")}`, () => {
      const id = `${resourceUri}/providers/Microsoft.Forms/endpoints/default`;
      const found = target("listEndpointCredentials", { resourceUri, endpointName: "default" });
      expect(found?.resourceId).to.equal(id);
      expect(found?.resourceType).to.equal("Microsoft.Forms/endpoints");
      expect(target("listEndpointCredentials", { resourceId: id })?.resourceId).to.equal(id);
    });
  }

  for (const resourceUri of ["vm", "/subscriptions/../x", "/subscriptions/a%2fb"]) {
    it(`is not of ${resourceUri}`, () => {
      const args = { resourceUri, endpointName: "default" };
      expect(problemsOf("listEndpointCredentials", args)[0]).to.match(
        /^resourceUri .*the ARM ID of a resource$/,
      );
      expect(problemsOf("listEndpointCredentials", { ...args, apiVersion: "2030-01-01" })).to.have.length(1);
    });
  }
});

describe("declared arguments beside the path", () => {
  it("are sent in the query, encoded", () => {
    const found = target("listAccountKeys", { ...NAMES, expand: "kerb & more" });
    expect(found && urlOf(found, clouds.public)).to.match(
      /\/accounts\/abc\/listKeys\?api-version=2026-01-01&\$expand=kerb%20%26%20more$/,
    );
    const without = target("listAccountKeys", NAMES);
    expect(without && urlOf(without, clouds.public)).to.match(/\?api-version=2026-01-01$/);
  });

  it("are sent in the body, by their names there", () => {
    const args = { ...NAMES, expiry: "2026-02-01", hours: 2, full: false, services: ["b"] };
    expect(target("getAccountToken", args)?.body).to.deep.equal({
      signedExpiry: "2026-02-01",
      hours: 2,
      full: false,
      services: ["b"],
    });
  });

  it("are sent in an object of the body, by their names there", () => {
    const args = { ...NAMES, expiry: "2026-02-01", name: "n", timeSpan: "P1D" };
    expect(target("getAccountToken", args)?.body).to.deep.equal({
      signedExpiry: "2026-02-01",
      properties: { name: "n", span: "P1D" },
    });
  });

  it("are checked for their types, and for being there", () => {
    const args = { ...NAMES, hours: "2", full: null, services: ["b", 1] };
    expect(problemsOf("getAccountToken", args)).to.deep.equal([
      "expiry is missing; it takes a string",
      "hours must be a number, not a string",
      "full must be a boolean, not null",
      "services is wrong at 1, which must be a string, not a number",
    ]);
  });

  it("may be unknown, at any depth: the resource is known all the same", () => {
    const unknown = { ...NAMES, expiry: UNKNOWN, services: ["b", UNKNOWN] };
    expect(target("getAccountToken", unknown)).to.have.property("resourceId").that.contains("/accounts/");
    expect(target("getAccountToken", { ...unknown, accountName: UNKNOWN })).to.equal(undefined);
  });
});

describe("a declared result", () => {
  for (const each of operationsOf(forms)) {
    it(`is read from the response that its sample makes: ${each.functionName}`, () => {
      const sample = sampleOf(each, "m");
      expect(Object.keys(sample).filter((name) => !fieldsOf(each).includes(name))).to.deep.equal([]);
      expect(read(each, responseOf(each, sample))).to.deep.equal({ result: sample });
    });
  }

  const credentials = operation("listAccountPublishingCredentials");

  it("has the fields of its envelope, under their declared names, and all else", () => {
    const response = { id: "i", name: "n", properties: { trigger_url: "u", name: "inner", later: 1 } };
    expect(read(credentials, response)).to.deep.equal({
      result: { id: "i", name: "n", triggerUrl: "u", later: 1 },
    });
  });

  it("has what the response says of the resource itself beside the envelope, and a key resource has not", () => {
    const response = { id: "i", name: "n", properties: { trigger_url: "u", limits: [1, { a: null }] } };
    const keys = { triggerUrl: "u", limits: [1, {}] };
    expect(read(credentials, response)).to.deep.equal({ result: { ...keys, id: "i", name: "n" } });
    expect(responseOf(credentials, { ...keys, id: "i", name: "n" })).to.deep.equal({
      id: "i",
      name: "n",
      properties: { trigger_url: "u", limits: [1, {}] },
    });
    expect(read(keptForm(credentials), response)).to.deep.equal({ result: keys });
    expect(fieldsOf(keptForm(credentials))).to.not.include.members(["id", "name"]);
  });

  it("keeps what the envelope calls as what is beside it", () => {
    const response = { id: "i", properties: { id: 1, trigger_url: "u" } };
    const result = { id: "i", credentialsId: 1, triggerUrl: "u" };
    expect(read(credentials, response)).to.deep.equal({ result });
    expect(responseOf(credentials, result)).to.deep.equal(response);
    const without = { properties: { id: 1 } };
    expect(read(credentials, without)).to.deep.equal({ result: { credentialsId: 1 } });
  });

  it("is the whole response, where that is a flat map, of any names", () => {
    const keys = operation("listAccountFunctionKeys");
    for (const response of [{ default: "a", id: "b", properties: "c" }, { default: "a" }, {}]) {
      const result = { properties: response };
      expect(read(keys, response)).to.deep.equal({ result });
      expect(read(keptForm(keys), response)).to.deep.equal({ result });
      expect(responseOf(keys, result)).to.deep.equal(response);
    }
    expect(read(keys, { id: "i", properties: { default: "a" } })).to.deep.equal({
      result: { id: "i", properties: { default: "a" } },
    });
    expect(read(keys, { default: 1 })).to.deep.equal({
      result: { properties: { default: 1 } },
      mismatches: ["properties.* must be a string, not a number"],
    });
  });

  it("has fields that are in several objects of the response, and what else is in there", () => {
    const endpoint = operation("listEndpointCredentials");
    const response = {
      relay: { key: "k", later: 1 },
      ingress: { hostname: "h", profile: { tenant: "t" } },
    };
    const result = { key: "k", later: 1, hostname: "h", tenantId: "t" };
    expect(read(endpoint, response)).to.deep.equal({ result });
    expect(read(endpoint, { relay: null, ingress: {} })).to.deep.equal({ result: {} });
    expect(read(endpoint, { relay: "as it came" })).to.deep.equal({
      result: { relay: "as it came" },
      mismatches: ["relay must be an object, not a string"],
    });
    const { later: _, ...known } = result;
    expect(responseOf(endpoint, known)).to.deep.equal({
      relay: { key: "k" },
      ingress: { hostname: "h", profile: { tenant: "t" } },
    });
  });

  it("is read without its envelope, where the service leaves that out", () => {
    for (const response of [{ trigger_url: "u" }, { trigger_url: "u", properties: null }]) {
      expect(read(credentials, response)).to.deep.equal({ result: { triggerUrl: "u" } });
    }
    expect(read(credentials, { properties: "as it came" })).to.deep.equal({
      result: { properties: "as it came" },
      mismatches: ["properties must be an object, not a string"],
    });
  });

  for (const name of ["storageArmId", "storageResourceId"]) {
    it(`has a renamed field under both names, where the service sends ${name}`, () => {
      expect(read(credentials, { properties: { [name]: "a" } })).to.deep.equal({
        result: { storageArmId: "a", storageResourceId: "a" },
      });
    });
  }

  it("has maps of any names, each value of its form", () => {
    const settings = operation("listAccountSettings");
    const response = { settings: { constructor: "a", "A B": "b" }, keys: { other: { Value: "v", more: 1 } } };
    expect(read(settings, response)).to.deep.equal({
      result: { settings: response.settings, keys: { other: { value: "v", more: 1 } } },
    });
    expect(read(settings, { settings: { a: 1 }, keys: ["as it came"] })).to.deep.equal({
      result: { settings: { a: 1 }, keys: ["as it came"] },
      mismatches: ["settings.* must be a string, not a number", "keys must be an object, not an array"],
    });
  });

  it("has variants, known ones held to their fields", () => {
    const secrets = operation("listAccountDatastoreSecrets");
    const others = [
      { secretsType: "Sas", key: 1 },
      { secretsType: "Later", sasToken: 1 },
    ];
    expect(read(secrets, { secrets: others })).to.deep.equal({ result: { secrets: others } });
    const wrong = [{ secretsType: "Sas", sasToken: 1 }, {}, { secretsType: 1 }];
    expect(read(secrets, { secrets: wrong })).to.deep.equal({
      result: { secrets: wrong },
      mismatches: [
        "secrets.0.sasToken must be a string, not a number",
        "secrets.1.secretsType is missing",
        "secrets.2.secretsType must be a string, not a number",
      ],
    });
  });

  it("has the fields of all variants in an object that several have by one name", () => {
    const { result } = operation("listAccountConnectionSecrets");
    for (const name of ["key", "pat"]) {
      expect(typeAt(`properties.credentials.${name}`, result), name).to.deep.equal({ kind: "string" });
    }
    expect(typeAt("properties.authType", result)).to.deep.include({ values: ["ApiKey", "PAT", "None"] });
  });

  it("warns where what it says is so, and only there", () => {
    const keys = operation("listAccountReadOnlyKeys");
    expect(warningsOf(keys, { localAuth: { disabled: true } })).to.deep.equal([
      "the account accepts no keys",
    ]);
    for (const result of [{}, { localAuth: null }, { localAuth: { disabled: false } }]) {
      expect(warningsOf(keys, result)).to.deep.equal([]);
    }
  });
});

describe("a declared pair", () => {
  const key = (keyName: string, value: string) => ({ keyName, value, creationTime: "2026-01-01T00:00:00Z" });
  const named = { keys: [key("key2", "two"), key("key1", "one"), key("key1", "again")] };

  it("is of items of a list, in any order, by the field that tells them apart", () => {
    expect(activeOutputs(operation("listAccountKeys"), named, "primary")).to.deep.equal({ activeKey: "one" });
    expect(activeOutputs(operation("listAccountKeys"), named, "secondary")).to.deep.equal({
      activeKey: "two",
    });
    for (const keys of [null, [], [null, "key1"], undefined]) {
      expect(activeOutputs(operation("listAccountKeys"), { keys }, "primary")).to.deep.equal({
        activeKey: undefined,
      });
    }
  });

  it("has an age, of such items too", () => {
    const now = Date.parse("2026-01-11T00:00:00Z");
    expect(ageWarningsOf(operation("listAccountKeys"), named, { maxAgeDays: 9 }, now)).to.have.length(2);
    expect(ageWarningsOf(operation("listAccountKeys"), named, { maxAgeDays: 11 }, now)).to.deep.equal([]);
  });

  it("is of entries of a map", () => {
    const keys = { master: { value: "one" }, spare: { value: "two" } };
    expect(activeOutputs(operation("listAccountSettings"), { keys }, "secondary")).to.deep.equal({
      activeKey: "two",
    });
  });

  it("has keys that only read, beside those that do not", () => {
    const sample = sampleOf(operation("listAccountReadOnlyKeys"), "m");
    expect(activeOutputs(operation("listAccountReadOnlyKeys"), sample, "secondary")).to.deep.equal({
      activeKey: "fake-secondary-master-key-m",
      activeReadOnlyKey: "fake-secondary-readonly-master-key-m",
    });
  });
});

describe("a sample", () => {
  it("is the last page, which names no next one", () => {
    expect(Object.keys(sampleOf(operation("listAccountConnections"), "m"))).to.deep.equal(["value"]);
  });

  it("holds in base64 what is declared so", () => {
    const { key, kubeconfig } = sampleOf(operation("listSubscriptionKeys"), "m");
    expect(key).to.equal("fake-key-m");
    expect(Buffer.from(kubeconfig as string, "base64").toString()).to.equal("token: fake-m");
  });
});

describe("what rotated", () => {
  const keys = operation("listAccountKeys");
  const item = (keyName: string, value: string) => ({ keyName, value });
  const rows: [string, object[], object[], string[]][] = [
    [
      "one item",
      [item("key1", "a"), item("key2", "b")],
      [item("key2", "b"), item("key1", "c")],
      ["keys.key1"],
    ],
    [
      "both",
      [item("key1", "a"), item("key2", "b")],
      [item("key1", "c"), item("key2", "d")],
      ["keys.key1", "keys.key2"],
    ],
    ["one that is gone", [item("key1", "a"), item("key2", "b")], [item("key1", "a")], ["keys.key2"]],
    ["an item that nobody documented", [item("canary", "a")], [item("canary", "b")], ["keys"]],
    [
      "such an item beside another",
      [item("canary", "a"), item("key1", "a")],
      [item("canary", "b"), item("key1", "b")],
      ["keys"],
    ],
    [
      "the second of a name",
      [item("key1", "a"), item("key1", "b")],
      [item("key1", "a"), item("key1", "c")],
      ["keys"],
    ],
  ];
  for (const [title, olds, news, expected] of rows) {
    it(`is named by the items of a list: ${title}`, () => {
      expect(rotatedPaths(keys, ["keys"], { keys: olds }, { keys: news })).to.deep.equal(expected);
    });
  }

  it("is named by the entries of a map, and else by the field", () => {
    const settings = operation("listAccountSettings");
    const olds = { keys: { master: { value: "a" } }, settings: { canary: "a" }, more: 1 };
    const news = { keys: { master: { value: "b" } }, settings: { canary: "b" }, more: 2 };
    expect(rotatedPaths(settings, ["keys", "settings", "more"], olds, news)).to.deep.equal([
      "keys.master",
      "settings",
      "more",
    ]);
  });

  it("is what a key resource says", async () => {
    const body = JSON.stringify({ keys: [item("key1", "a"), item("key2", "c")] });
    const lifecycle = testLifecycle(
      keys,
      answeringClient(() => ({ body })),
    );
    const resourceId = `${GROUP}/accounts/abc`;
    const old: KeysState = {
      resourceId,
      use: "primary",
      revision: 1,
      rotated: [],
      keys: { keys: [item("key1", "a"), item("key2", "b")] },
      active: { activeKey: "a" },
    };
    const updated = await lifecycle.update(old, { resourceId, use: "primary" });
    expect(updated).to.deep.include({ revision: 2, rotated: ["keys.key2"] });
  });
});

describe("what is kept in a state", () => {
  it("is what differs at each call too, with the arguments of the request", () => {
    const kept = keptForm(operation("getAccountToken"));
    expect(kept).to.include({ isKept: true, isStable: false });
    expect(sentNamesOf(kept)).to.include("expiry");
    expect(sentNamesOf(keptForm(operation("listAccountKeys")))).to.deep.equal([]);
  });

  it("is listed without the arguments that a state has not", () => {
    const kept = keptForm(operation("listAccountKeys"));
    expect(() => targetOf(kept, { ...NAMES, expand: "kerb" }, SUBSCRIPTION)).to.throw(
      /expand is not an argument of \w+\.listAccountKeys/,
    );
    expect(targetOf(kept, NAMES, SUBSCRIPTION)).to.deep.equal(target("listAccountKeys", NAMES));
  });
});

describe("the fake Resource Manager", () => {
  const all = operationsOf(forms);
  for (const each of all) {
    it(`knows an operation by its path and its action, and by both alone: ${each.functionName}`, () => {
      const resourceId = `${each.resourcePath.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === "resourceUri" ? `${GROUP.slice(1)}/accounts/abc` : "abc",
      )}`;
      expect(operationFor({ resourceId, action: each.action.toUpperCase() }, all)).to.equal(each);
      expect(operationFor({ resourceId, action: "listAnything" }, all)).to.equal(undefined);
      expect(operationFor({ resourceId: `${resourceId}/more/abc`, action: each.action }, all)).to.equal(
        undefined,
      );
    });
  }
});

describe("what the leak tests plant", () => {
  for (const { operation: each, answer } of plantedAnswers(1, operationsOf(forms))) {
    it(`is all of it in the result: ${each.functionName}`, () => {
      const parsed = read(each, answer);
      expect(parsed).to.have.property("result");
      expect(new Set(stringsIn(parsed))).to.deep.equal(new Set(stringsIn(answer)));
    });
  }
});

describe("the declarations of the package", () => {
  const all: readonly Operation[] = [...operations, ...operationsOf(forms)];

  it("have one type a key resource, with the short module too", () => {
    for (const type of [
      (each: Operation) => `${each.module}:${each.resourceName}`,
      (each: Operation) => `${each.typeModule}:${each.resourceName}`,
      (each: Operation) => `${each.module}:${each.functionName}`,
    ]) {
      const types = all.map(type);
      expect([...new Set(types)]).to.deep.equal(types);
    }
    const modules = services.map(({ module, typeModule = module }) => typeModule);
    expect([...new Set(modules)]).to.deep.equal(modules);
    expect(modules).to.include.members(["ml", "quantum"]);
  });

  for (const service of [...services, forms]) {
    it(`have no problems: ${service.module}`, () => expect(declarationProblems(service)).to.deep.equal([]));
  }

  for (const each of all) {
    it(`are whole: ${each.module}.${each.functionName}`, () => {
      const sample = sampleOf(each, "m");
      const active = Object.values(activeOutputs(each, sample, "secondary"));
      expect(active.filter((value) => typeof value !== "string")).to.deep.equal([]);
    });
  }
});
