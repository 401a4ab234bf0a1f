import { expect } from "chai";
import * as fc from "fast-check";

import { errorFrom } from "../../../provider/arm/readResponse";
import { ArgsError, armErrorOf, CredentialError } from "../../../provider/arm/errors/errors";
import { sentence, visible } from "../../../provider/arm/outside";

/** What a reader does not see, or sees something else by. */
const HIDDEN = [
  ..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
  ..."\u200b\u200c\u200d\u2060\u2064\ufeff\u00ad\u180e\u034f\u3164\u115f\uffa0\u2800\ufe0f",
  ..."\u0000\u0007\u001b\u007f\u009b\u2028\u2029",
  "\u{e0041}",
  "\ud800",
];
const HIDES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

const target = {
  operation: "listWorkspaceKeys",
  resourceId: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q\u202e1",
  resourceType: "Microsoft.Quantum/workspaces",
  action: "listKeys",
  apiVersion: "2025\u200b",
};

describe("text from outside", () => {
  for (const hidden of HIDDEN) {
    const code = (hidden.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
    it(`shows U+${code}`, () => {
      expect(visible(`a${hidden}b`)).to.equal(`a<U+${code}>b`);
      for (const { message } of [
        new ArgsError(`s${hidden}`, [{ property: `p${hidden}`, reason: `r${hidden}` }]),
        new CredentialError("client secret", `no${hidden}`),
        armErrorOf(target, {
          code: "c",
          reason: `r${hidden}`,
          details: [{ message: `m${hidden}` }],
          advice: `a${hidden}`,
        }),
        errorFrom(
          {
            status: 403,
            header: () => undefined,
            headerNames: [],
            body: JSON.stringify({
              error: { code: "c", message: `m${hidden}`, details: [{ message: `d${hidden}` }] },
            }),
          },
          target,
        ) as Error,
      ]) {
        expect(message.replaceAll("\n", "")).not.to.match(HIDES);
      }
    });
  }

  it("keeps what can be read, and lines", () => {
    const text = "Größe: 10 €, 日本語, עברית, עم, 😀\nnext – line";
    expect(visible(text)).to.equal(text);
  });

  it("is one line of bounded length as a sentence, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = sentence(text, 20);
        expect(line).not.to.match(HIDES);
        expect(line.length).to.be.at.most(21);
        expect(line).not.to.match(/[.\s]$/);
        expect(line.isWellFormed()).to.equal(true);
      }),
    );
  });

  it("shows no token, nor the beginning of one, as a sentence", () => {
    const token = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${"Fake0".repeat(8)}.${"Sign0".repeat(8)}`;
    expect(sentence(`It was ${token}, no more.`, 600)).to.equal("It was [secret], no more");
    expect(sentence(`It was ${token.slice(0, 40)}`, 600)).to.equal("It was [secret]");
    expect(sentence(`It was ${"Fake0".repeat(8)}.${token.split(".").slice(1).join(".")}`, 600)).to.equal(
      "It was [secret]",
    );
    const host = "https://login.microsoftonline.com/tenant/oauth2/v2.0/token of application.example.com";
    expect(sentence(host, 600)).to.equal(host);
  });
});
