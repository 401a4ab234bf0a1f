/** What is in users' states and programs stays: `test/support/promised.json` has it as of the last release. */
import { expect } from "chai";

import { broken, type Promised, promisedBefore, promisedNow } from "../../scripts/promise";

describe("what a release promises (npm run promise)", () => {
  const before = promisedBefore() as Promised;
  const now = promisedNow();

  it("is there for functions, key resources, the stub and the options in a state", () => {
    expect(Object.keys(before.functions)).to.have.length.above(150);
    expect(Object.keys(before.resources)).to.have.length.above(100);
    expect(before.resources["quantum.WorkspaceKeys"]).to.deep.include({
      dynamicType: "pulumi-nodejs:quantum:WorkspaceKeys",
      pluginType: "azure-listkeys:quantum:WorkspaceKeys",
    });
    expect(before.stub).to.include("NAME");
  });

  it("is kept", () => expect(broken(before, now)).to.deep.equal([]));

  const changes: [title: string, change: (promised: Promised) => void, found: string][] = [
    ["a function that is gone", ({ functions }) => delete functions["azure-listkeys:arm:listKeys"], "gone"],
    [
      "an argument that is gone",
      ({ functions }) => functions["azure-listkeys:arm:listKeys"]?.pop(),
      "resourceId is gone",
    ],
    [
      "another type",
      ({ resources }) => (resources["quantum.WorkspaceKeys"]!.dynamicType = "pulumi-nodejs:q:WorkspaceKeys"),
      "is pulumi-nodejs:q:WorkspaceKeys",
    ],
    [
      "a secret that is plain",
      ({ resources }) => (resources["quantum.WorkspaceKeys"]!.state["primaryKey"] = "plain"),
      "primaryKey: was secret, is plain",
    ],
    ["another stub", (promised) => (promised.stub += ";"), "stub: was"],
    ["an option that is gone", ({ options }) => options["__options"]?.pop(), "urn is gone"],
  ];
  for (const [title, change, found] of changes) {
    it(`finds ${title}`, () => {
      const changed = structuredClone(now);
      change(changed);
      expect(broken(now, changed)).to.have.length(1);
      expect(broken(now, changed)[0]).to.include(found);
    });
  }

  it("takes additions", () => {
    const more = structuredClone(now);
    more.functions["azure-listkeys:new:listKeys"] = [];
    more.resources["quantum.WorkspaceKeys"]!.state["tertiaryKey"] = "secret";
    expect(broken(now, more)).to.deep.equal([]);
  });
});
