/** Any response passes through outputs, and into the inputs of other resources, unchanged. */
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import fc from "fast-check";

import { parseJson } from "../../../provider/arm/json";
import { carried, jsonObjectText } from "../../support/arbitraries";

describe("a result of any kind", () => {
  it("comes out of an output, and goes to another resource, as the service gave it", async () => {
    await fc.assert(
      fc.asyncProperty(jsonObjectText(), async (body) => {
        const { value } = parseJson(body) as { value: object };
        const expected = carried(JSON.parse(body));
        const [unwrapped] = await new Promise<unknown[]>((resolve) =>
          pulumi.output(value).apply((result) => resolve([result])),
        );
        expect(unwrapped).to.deep.equal(expected);
        const sent = await pulumi.runtime.serializeProperties("test", { value: pulumi.output(value) });
        expect(sent).to.deep.equal({ value: expected });
      }),
      { numRuns: 200 },
    );
  });
});
