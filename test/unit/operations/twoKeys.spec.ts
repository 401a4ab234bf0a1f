import { expect } from "chai";

import type { ArgsError } from "../../../provider/arm/errors/errors";
import { operations } from "../../../provider/operations";
import type { Operation } from "../../../provider/operations/operation";
import { fieldsOf } from "../../../provider/operations/result";
import { targetOf } from "../../../provider/operations/target";
import { activeOutputs, activeNamesOf, ageWarningsOf } from "../../../provider/operations/twoKeys";
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
      expect(activeNamesOf(operation)).to.include("activeKey");
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
