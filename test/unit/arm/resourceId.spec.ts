import { expect } from "chai";
import fc from "fast-check";

import {
  fillTemplate,
  matchTemplate,
  parseResourceId,
  pathOf,
  segmentProblem,
  typeOf,
} from "../../../provider/arm/resourceId";

const TEMPLATE =
  "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Quantum/workspaces/{workspaceName}";

describe("segmentProblem", () => {
  for (const value of [
    "a",
    "...",
    ".a",
    "a.",
    "a b",
    "ä",
    "日本",
    "😀",
    "a+b&c=d;e,f:g@h",
    "(a)",
    "x".repeat(260),
  ]) {
    it(`accepts ${JSON.stringify(value.slice(0, 20))}`, () => {
      expect(segmentProblem(value)).to.equal(undefined);
    });
  }

  for (const [value, problem] of [
    ["", "is empty"],
    [".", "is a relative path"],
    ["..", "is a relative path"],
    ["a/b", 'holds a "/"'],
    ["a\\b", 'holds a "\\"'],
    ["a?b", 'holds a "?"'],
    ["a#b", 'holds a "#"'],
    ["%2e%2e", 'holds a "%"'],
    ["a\r\nb", "holds a control character"],
    ["a\tb", "holds a control character"],
    ["a\u0000", "holds a control character"],
    ["a\u0085b", "holds a control character"],
    ["\ud800", "contains an unpaired surrogate"],
    ["a\udc00b", "contains an unpaired surrogate"],
    [" a", "begins or ends with white space"],
    ["a\u00a0", "begins or ends with white space"],
    ["x".repeat(261), "has 261 characters, but no name in Azure has more than 260"],
  ] as const) {
    it(`refuses ${JSON.stringify(value.slice(0, 20))}: ${problem}`, () => {
      expect(segmentProblem(value)).to.equal(problem);
    });
  }

  it("accepts nothing that a URL would take for anything but one segment", () => {
    const segment = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(segment, (value) => {
        if (segmentProblem(value) !== undefined) return true;
        const { pathname, search, hash } = new URL(`https://arm.example${pathOf(`/a/${value}/b`)}?q=1`);
        const [, first, middle = "", last, ...rest] = pathname.split("/");
        return (
          first === "a" &&
          decodeURIComponent(middle) === value &&
          last === "b" &&
          rest.length === 0 &&
          search === "?q=1" &&
          hash === ""
        );
      }),
    );
  });
});

describe("parseResourceId", () => {
  it("gives the segments", () => {
    expect(parseResourceId("/subscriptions/s/resourceGroups/rg")).to.deep.equal({
      segments: ["subscriptions", "s", "resourceGroups", "rg"],
    });
  });

  for (const [id, problem] of [
    ["", 'does not begin with a "/"'],
    ["subscriptions/s", 'does not begin with a "/"'],
    ["https://arm.example/subscriptions/s", 'does not begin with a "/"'],
    ["/", "has a segment that is empty"],
    ["//subscriptions/s", "has a segment that is empty"],
    ["/subscriptions/s/", "has a segment that is empty"],
    ["/subscriptions/../s", "has a segment that is a relative path"],
    ["/subscriptions/s?x", 'has a segment that holds a "?"'],
  ] as const) {
    it(`refuses ${JSON.stringify(id)}: it ${problem}`, () => {
      expect(parseResourceId(id)).to.deep.equal({ problem });
    });
  }
});

describe("pathOf", () => {
  it("encodes names, and leaves the slashes between them", () => {
    expect(pathOf("/a b/ä/a+b&c=d/(x)")).to.equal("/a%20b/%C3%A4/a%2Bb%26c%3Dd/(x)");
  });
});

describe("typeOf", () => {
  for (const [id, type] of [
    [
      "subscriptions/s/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q",
      "Microsoft.Quantum/workspaces",
    ],
    [
      "SUBSCRIPTIONS/s/RESOURCEGROUPS/rg/PROVIDERS/Microsoft.Quantum/workspaces/q",
      "Microsoft.Quantum/workspaces",
    ],
    ["subscriptions/s/resourceGroups/rg/providers/N.S/a/1/b/2/c/3", "N.S/a/b/c"],
    ["subscriptions/s/providers/N.S/a/1", "N.S/a"],
    ["providers/N.S/a/1", "N.S/a"],
    ["subscriptions/s/resourceGroups/rg/providers/N.S/a/1/providers/M.T/b/2", "M.T/b"],
    // Names that look like the word before a namespace.
    ["subscriptions/s/resourceGroups/providers/providers/N.S/a/1", "N.S/a"],
    ["subscriptions/s/resourceGroups/rg/providers/N.S/a/providers", "N.S/a"],
    ["subscriptions/s/resourceGroups/rg/providers/N.S/a/Providers/b/2", "N.S/a/b"],
    ["subscriptions/s", ""],
    ["subscriptions/s/resourceGroups/providers", ""],
    ["", ""],
  ] as const) {
    it(`is ${type || "none"} in ${id || "nothing"}`, () => {
      expect(typeOf(id.split("/"))).to.equal(type);
    });
  }
});

describe("matchTemplate and fillTemplate", () => {
  const names = { subscriptionId: "s", resourceGroupName: "RG", workspaceName: "Q" };

  it("find the names, in the case they have, where all else is in any case", () => {
    const segments = "Subscriptions/s/RESOURCEGROUPS/RG/providers/microsoft.quantum/WorkSpaces/Q".split("/");
    expect(matchTemplate(TEMPLATE, segments)).to.deep.equal(names);
  });

  for (const id of [
    "subscriptions/s/resourceGroups/RG/providers/Microsoft.Quantum/workspaces",
    "subscriptions/s/resourceGroups/RG/providers/Microsoft.Quantum/workspaces/Q/x",
    "subscriptions/s/resourceGroups/RG/providers/Microsoft.Quantums/workspaces/Q",
    "subscriptions/s/resourceGroup/RG/providers/Microsoft.Quantum/workspaces/Q",
    "",
  ]) {
    it(`find none in ${id || "nothing"}`, () => {
      expect(matchTemplate(TEMPLATE, id.split("/"))).to.equal(undefined);
    });
  }

  it("are the reverse of each other, whatever the names", () => {
    const name = fc.string({ unit: "grapheme" }).filter((value) => segmentProblem(value) === undefined);
    fc.assert(
      fc.property(name, name, name, (subscriptionId, resourceGroupName, workspaceName) => {
        const given = { subscriptionId, resourceGroupName, workspaceName };
        const parsed = parseResourceId(fillTemplate(TEMPLATE, given));
        expect(parsed).to.have.property("segments");
        if ("segments" in parsed) expect(matchTemplate(TEMPLATE, parsed.segments)).to.deep.equal(given);
      }),
    );
  });

  it("take a name that is a pattern of replacement, or a placeholder, as it is", () => {
    expect(fillTemplate("/a/{x}/{y}", { x: "$&$1$$", y: "{x}" })).to.equal("/a/$&$1$$/{x}");
  });
});
