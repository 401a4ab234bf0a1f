/** The declared operations against their specification; names.properties.spec.ts tries the names that they take. */
import { expect } from "chai";

import { operationNamed } from "../../../provider/operations";
import type { Type } from "../../../provider/operations/types";
import { fieldsOf, specifiedOperations } from "../../support/declarations/specification";

describe("the declared operations and their specification", () => {
  for (const specified of specifiedOperations) {
    describe(specified.operationId, () => {
      const operation = operationNamed(specified.operationId);

      it("has the path and the api-version", () => {
        expect(`${operation.resourcePath}/${operation.action}`).to.equal(specified.path);
        expect(operation.apiVersion).to.equal(specified.apiVersion);
      });

      it("has the names in the path, in its order", () => {
        expect(["subscriptionId", ...Object.keys(operation.parameters)]).to.deep.equal(
          specified.parameters.map(({ name }) => name),
        );
      });

      it("has the fields, with their types", () => {
        const own = fieldsDeclared(operation.result);
        expect([...new Set(own)].sort()).to.deep.equal([...new Set(fieldsOf(specified.result))].sort());
      });
    });
  }
});

/** As `fieldsOf`, of a declaration. */
function fieldsDeclared(type: Type, at = ""): string[] {
  const below = (name: string) => (at ? `${at}.${name}` : name);
  switch (type.kind) {
    case "union":
      return [
        `${below(type.discriminator)}: string`,
        ...Object.values(type.variants).flatMap((variant) => fieldsDeclared(variant, at)),
      ];
    case "object":
      return Object.entries(type.fields).flatMap(([name, field]) => fieldsDeclared(field.type, below(name)));
    case "list":
      return fieldsDeclared(type.items, `${at}.[]`);
    case "map":
      return fieldsDeclared(type.values, below("*"));
    default:
      return [`${at}: ${type.kind}`];
  }
}
