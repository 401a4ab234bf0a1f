/** When a result expires: in which fields of the declared operations, and in what else it may say so. */
import { expect } from "chai";

import { operations } from "../../../provider/operations";
import { anyOperation } from "../../../provider/operations/any";
import { any, listOf, mapOf, object, string } from "../../../provider/operations/declare";
import { expiriesIn } from "../../../provider/operations/expiry";
import { functionNameOf } from "../../../provider/operations/operation";
import { sampleOf } from "../../../provider/operations/sample";

const DATE = "2020-01-01T00:00:00Z";
const AT = Date.parse(DATE);

/** The fields of the declared operations that hold a time of expiry. */
const DECLARED: Record<string, string[]> = {
  "apimanagement.listClientApplicationSecrets": ["entra.expiresAt"],
  "app.listBuildAuthToken": ["expires"],
  "desktopvirtualization.listHostPoolRegistrationTokens": ["value.expirationTime"],
  "desktopvirtualization.listSessionHostSingleRegistrationTokens": ["value.expirationTime"],
  "hybridconnectivity.listEndpointCredentials": ["expiresOn"],
  "hybridconnectivity.listEndpointIngressGatewayCredentials": ["expiresOn"],
  "hybridnetwork.listArtifactManifestCredential": ["expiry"],
  "hybridnetwork.listVendorSkusCredential": ["expiry"],
};

describe("when a result expires", () => {
  it("is in these fields of the declared operations, and of those of their kinds", () => {
    const found = operations.flatMap((operation) => {
      const paths = expiriesIn(operation, withTime(sampleOf(operation, "m"))).map(({ path }) => path);
      return paths.length === 0 ? [] : [[functionNameOf(operation), paths] as const];
    });
    expect(Object.fromEntries(found)).to.deep.include(DECLARED);
    const names = new Set(found.flatMap(([, paths]) => paths).map((path) => path.split(".").pop()));
    expect([...names].sort()).to.deep.equal([
      "expirationTime",
      "expirationTimeStamp",
      "expires",
      "expiresAt",
      "expiresOn",
      "expiry",
      "expiryTime",
      "expiryTimeUtc",
      "se",
    ]);
  });

  const seconds = AT / 1000;
  const token = (claims: object) =>
    ["fake-header", Buffer.from(JSON.stringify(claims)).toString("base64url"), "fake-signature"].join(".");
  const rows: [what: string, response: object, at: number | undefined][] = [
    ["a date and time", { expiry: DATE }, AT],
    ["a date and time without a zone, which is in UTC", { expiry: "2020-01-01T00:00:00" }, AT],
    ["a date and time of another zone", { expiry: "2020-01-01T02:00:00+02:00" }, AT],
    ["a date", { expirationDate: "2020-01-01" }, AT],
    ["seconds", { expiresOn: seconds }, AT],
    ["seconds as text", { expiresOn: String(seconds) }, AT],
    ["milliseconds", { expiresOn: AT }, AT],
    ["a date of another country", { expiry: "01/02/2020" }, undefined],
    ["a duration", { expiresIn: seconds }, undefined],
    ["another duration", { expirationDays: 30 }, undefined],
    ["a time that .NET did not set", { expiresOn: "0001-01-01T00:00:00Z" }, undefined],
    ["nothing of a time", { expiry: null }, undefined],
    ["a number that no date has", { expiry: 1e300 }, undefined],
    ["a SAS", { sas: `sv=2026&se=${encodeURIComponent(DATE)}&sig=fake` }, AT],
    ["a SAS at its beginning", { sas: `se=2020-01-01&sig=fake` }, AT],
    ["a URL with a SAS", { url: `https://fake.example/a?sig=fake&se=${DATE}` }, AT],
    ["a connection string with a SAS", { s: `A=b;SharedAccessSignature=se=${DATE}&sig=fake` }, AT],
    ["a SAS of a relay", { token: `SharedAccessSignature sr=a&sig=fake&se=${seconds}` }, AT],
    ["a URL without a signature", { url: `https://fake.example/a?se=${DATE}` }, undefined],
    ["a SAS whose escapes are broken", { sas: "se=%ZZ&sig=fake" }, undefined],
    ["a token", { token: token({ exp: seconds }) }, AT],
    ["a token without an end", { token: token({ iat: seconds }) }, undefined],
    ["what is no token", { token: "fake.not-json.fake" }, undefined],
  ];
  for (const [what, response, at] of rows) {
    it(`is read from ${what}`, () => {
      const found = expiriesIn(anyOperation, { result: response });
      const [name] = Object.keys(response);
      expect(found).to.deep.equal(at === undefined ? [] : [{ path: `result.${name}`, at }]);
    });
  }

  it("is the earliest of a list", () => {
    const result = { value: [{ expiry: "2030-01-01" }, { expiry: "2020-01-01" }] };
    expect(expiriesIn(anyOperation, { result })).to.deep.equal([{ path: "result.value.expiry", at: AT }]);
  });

  it("is told by declared names, and by none that only the service knows", () => {
    const item = object("Item", "", { expiry: string("") });
    const result = object("Result", "", { keys: mapOf(item, ""), all: listOf(item, ""), other: any("") });
    const keys = {
      keys: { "fake-secret": { expiry: DATE } },
      all: [{ expiry: DATE }],
      other: { hidden: { expiry: DATE } },
      undeclared: { expiry: DATE },
      constructor: { expiry: DATE },
    };
    expect(expiriesIn({ result }, keys).map(({ path }) => path)).to.deep.equal([
      "keys.expiry",
      "all.expiry",
      "other",
      "additionalFields",
    ]);
    const named = { ["a".repeat(40)]: { expiry: DATE }, "x=": { expiry: DATE } };
    expect(expiriesIn(anyOperation, { result: named }).map(({ path }) => path)).to.deep.equal([
      "result.expiry",
    ]);
  });
});

/** Every text and every number is a time. */
function withTime(value: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, timed(inner)]));
}

function timed(value: unknown): unknown {
  if (typeof value === "string") return DATE;
  if (typeof value === "number") return AT / 1000;
  if (Array.isArray(value)) return value.map(timed);
  return typeof value === "object" && value !== null ? withTime(value as Record<string, unknown>) : value;
}
