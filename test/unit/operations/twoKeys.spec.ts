import { expect } from "chai";

import type { ArgsError } from "../../../provider/arm/errors/errors";
import { operations } from "../../../provider/operations";
import { functionNameOf, type Operation } from "../../../provider/operations/operation";
import { fieldsOf } from "../../../provider/operations/result";
import { targetOf } from "../../../provider/operations/target";
import { activeOutputs, activeNamesOf, ageWarningsOf } from "../../../provider/operations/twoKeys";
import type { Type } from "../../../provider/operations/types";
import { allFields } from "../../../provider/operations/values";
import { UNKNOWN } from "../../../provider/specialValues";
import {
  listComputeKeys,
  listQuantumWorkspaceKeys as listQuantum,
  listServerlessEndpointKeys,
} from "../../support/declarations/operations";

const SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";
const NAMES = { resourceGroupName: "rg", workspaceName: "ws1" };
const NOW = Date.parse("2026-06-01T00:00:00Z");

const pair = operations.filter(({ twoKeys }) => twoKeys !== undefined);

function problemsOf(operation: Operation, args: Record<string, unknown>): string {
  try {
    targetOf(operation, args, SUBSCRIPTION);
    return "none";
  } catch (error) {
    return (error as ArgsError).message;
  }
}

describe("operations with two keys", () => {
  for (const operation of pair) {
    it(`${operation.module}.${operation.functionName}: no output of the key in use has the name of a field or of another output`, () => {
      const taken = [...fieldsOf(operation), "id", "urn", "resourceId", "revision", "rotated", "use"];
      expect(activeNamesOf(operation)[0]).to.be.oneOf(["activeKey", "activeConnectionString"]);
      expect(activeNamesOf(operation).filter((name) => taken.includes(name))).to.deep.equal([]);
    });
  }

  it("give the bare key for both, and Quantum its connection string too", () => {
    expect(
      activeOutputs(listServerlessEndpointKeys, { primaryKey: "1", secondaryKey: "2" }, "primary"),
    ).to.deep.equal({ activeKey: "1" });
    const keys = {
      primaryKey: { key: "1" },
      secondaryKey: { key: "2" },
      primaryConnectionString: "c1",
      secondaryConnectionString: "c2",
    };
    expect(activeOutputs(listQuantum, keys, "primary")).to.deep.equal({
      activeKey: "1",
      activeConnectionString: "c1",
    });
    expect(activeOutputs(listQuantum, keys, "secondary")).to.deep.equal({
      activeKey: "2",
      activeConnectionString: "c2",
    });
  });

  for (const keys of [{}, { secondaryKey: null, secondaryConnectionString: null }]) {
    it(`give nothing where the service gave ${JSON.stringify(keys)}`, () => {
      expect(activeOutputs(listQuantum, keys, "secondary")).to.deep.equal({
        activeKey: undefined,
        activeConnectionString: undefined,
      });
    });
  }

  it("do not know the key in use while `use` is unknown", () => {
    expect(activeOutputs(listServerlessEndpointKeys, { primaryKey: "1" }, UNKNOWN)).to.deep.equal({
      activeKey: UNKNOWN,
    });
  });

  it("have none of it where there are not two keys", () => {
    expect([
      activeNamesOf(listComputeKeys),
      activeOutputs(listComputeKeys, { activeKey: "x" }),
    ]).to.deep.equal([[], {}]);
  });
});

/** Responses with pairs of keys, none of which is the one that `use` could choose. */
const WITHOUT_USE: Readonly<Record<string, string>> = {
  "botservice.listChannelWithKeys": "the keys are of one kind of channel, and of each of its sites",
  "deviceprovisioningservices.listIotDpsResourceKeys": "a list: each policy has a pair",
  "iothub.listIotHubResourceKeys": "a list: each policy has a pair",
  "machinelearningservices.listWorkspaceKeys":
    "a pair each of the registry and of the notebooks, and single keys",
};

/** Where the texts of a result are; items of a list by what tells them apart. */
function pathsIn(type: Type, path = ""): string[] {
  switch (type.kind) {
    case "object":
    case "union":
      return Object.entries(allFields(type)).flatMap(([name, field]) =>
        pathsIn(field.type, `${path}.${name}`),
      );
    case "list":
      return (type.identity?.values ?? ["*"]).flatMap((item) => pathsIn(type.items, `${path}.${item}`));
    case "map":
      return pathsIn(type.values, `${path}.*`);
    default:
      return type.kind === "string" ? [path] : [];
  }
}

/** The second ones of two texts whose paths differ in `primary` and `secondary`, or in `1` (or nothing) and `2`. */
function secondsIn(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const firsts = [
      path.replace("secondary", "primary").replace("Secondary", "Primary"),
      path.replace(/(?<=[a-z])2(?=\.|$)/, "1"),
      path.replace(/(?<=[a-z])2(?=\.|$)/, ""),
    ];
    return firsts.some((first) => first !== path && paths.includes(first));
  });
}

describe("a response with a pair of keys", () => {
  const withPairs = operations.filter(({ result }) => secondsIn(pathsIn(result)).length > 0);

  it("is found by the names of its fields", () => {
    expect(withPairs).to.have.length.above(40);
    expect(secondsIn([".key1", ".key2", ".endpoint", ".tls1.2"])).to.deep.equal([".key2"]);
    expect(secondsIn([".keys.password.value", ".keys.password2.value"])).to.have.length(1);
    expect(secondsIn([".aPrimaryKey", ".aSecondaryKey", ".secondaryRegion"])).to.deep.equal([
      ".aSecondaryKey",
    ]);
  });

  it("has an output of the active key, or is in the list with the reason", () => {
    const without = withPairs.filter(({ twoKeys }) => twoKeys === undefined).map(functionNameOf);
    expect(without).to.have.members(Object.keys(WITHOUT_USE));
  });
});

describe("use and maxAgeDays", () => {
  it("are no part of what is asked of Resource Manager", () => {
    const target = targetOf(listQuantum, NAMES, SUBSCRIPTION);
    expect(targetOf(listQuantum, { ...NAMES, use: "secondary", maxAgeDays: 1 }, SUBSCRIPTION)).to.deep.equal(
      target,
    );
  });

  it("do not hold a request up while they are unknown", () => {
    const args = { ...NAMES, use: UNKNOWN, maxAgeDays: UNKNOWN };
    expect(targetOf(listQuantum, args, SUBSCRIPTION)).to.have.property("resourceId");
  });

  for (const use of ["tertiary", "Primary", "", null, 1, ["primary"]]) {
    it(`refuses use: ${JSON.stringify(use)}, with what it takes`, () => {
      expect(problemsOf(listQuantum, { ...NAMES, use })).to.equal(
        'quantum.listWorkspaceKeys: use takes "primary" or "secondary": which of the two keys is active.',
      );
    });
  }

  for (const maxAgeDays of [0, -1, Infinity, NaN, "90", null]) {
    it(`refuses maxAgeDays: ${typeof maxAgeDays} ${String(maxAgeDays)}`, () => {
      expect(problemsOf(listQuantum, { ...NAMES, maxAgeDays })).to.equal(
        "quantum.listWorkspaceKeys: maxAgeDays takes a number of days greater than 0.",
      );
    });
  }

  it("are no arguments where the service has no such keys", () => {
    expect(problemsOf(listComputeKeys, { ...NAMES, computeName: "c", use: "primary" })).to.match(
      /^machinelearningservices\.listComputeKeys: use is not an argument of machinelearningservices\.listComputeKeys: give either/,
    );
    expect(problemsOf(listServerlessEndpointKeys, { ...NAMES, name: "phi", maxAgeDays: 1 })).to.match(
      /^machinelearningservices\.listServerlessEndpointKeys: maxAgeDays is not an argument/,
    );
  });
});

describe("ageWarningsOf", () => {
  const keys = (primary: unknown, secondary: unknown = "2026-05-31T00:00:00Z") => ({
    primaryKey: { key: "fake-1", createdAt: primary },
    secondaryKey: { key: "fake-2", createdAt: secondary },
  });
  const warnings = (answer: object, args: Record<string, unknown> = { maxAgeDays: 90 }) =>
    ageWarningsOf(listQuantum, answer, args, NOW);

  it("names the age of an older key and which key it is, and what to do with the one in use", () => {
    expect(warnings(keys("2026-01-01T12:00:00.1234567Z", "2026-01-01T00:00:00Z"))).to.deep.equal([
      'the primary key is 150 days old, and maxAgeDays is 90: set use to "secondary", then regenerate it',
      "the secondary key is 151 days old, and maxAgeDays is 90: regenerate it",
    ]);
    const old = keys("2026-01-01T00:00:00Z");
    expect(warnings(old, { maxAgeDays: 90, use: "secondary" })).to.deep.equal([
      "the primary key is 151 days old, and maxAgeDays is 90: regenerate it",
    ]);
    expect(warnings(old, { maxAgeDays: 90, use: UNKNOWN })[0]).to.match(/set use to "secondary", then/);
  });

  it("says nothing of keys as old as that, of younger ones, and of those to come", () => {
    expect(warnings(keys("2026-03-03T00:00:00Z", "2026-07-01T00:00:00Z"))).to.deep.equal([]);
  });

  it("says nothing where no age is given, or none is known yet", () => {
    const old = keys("2000-01-01T00:00:00Z");
    expect([...warnings(old, {}), ...warnings(old, { maxAgeDays: UNKNOWN })]).to.deep.equal([]);
  });

  for (const createdAt of [null, undefined, "", "yesterday"]) {
    it(`says so where createdAt is ${JSON.stringify(createdAt)}, and never the value`, () => {
      expect(warnings(keys(createdAt))).to.deep.equal([
        'the primary key is of unknown age, as its createdAt is not a date, and maxAgeDays is 90: set use to "secondary", then regenerate it',
      ]);
    });
  }

  it("says nothing of a key that is not there", () => {
    expect(warnings({ primaryKey: null, secondaryKey: { key: null, createdAt: null } })).to.deep.equal([]);
  });
});
