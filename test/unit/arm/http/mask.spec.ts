import { expect } from "chai";
import * as fc from "fast-check";

import { masked } from "../../../../provider/arm/http/mask";

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const hex = (text: string, prefix: string) =>
  text
    .split("")
    .map((character) => prefix + character.charCodeAt(0).toString(16).padStart(4, "0"))
    .join("");

/** Every way in which a text may come back. */
const encodings: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "percent-encoded": encodeURIComponent,
  "percent-encoded in small letters": (text) =>
    encodeURIComponent(text).replace(/%../g, (escape) => escape.toLowerCase()),
  "percent-encoded twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  "as a form": (text) => new URLSearchParams({ text }).toString().slice("text=".length),
  "escaped for JSON": json,
  "escaped for JSON twice": (text) => json(json(text)),
  "percent-encoded in JSON": (text) => json(encodeURIComponent(text)),
  "in \\u escapes": (text) => hex(text, "\\u"),
  "escaped for XML": (text) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
};

describe("masked", () => {
  for (const secret of [
    "fake-secret",
    "fake/+=~secret",
    "fake secret?&x=<y>",
    'fake"\\secret',
    "fake%2Bsecret",
    "fäke-sécret-€",
    "0123456789".repeat(200),
    "abc",
  ]) {
    for (const [how, encode] of Object.entries(encodings)) {
      it(`leaves nothing of ${secret.slice(0, 20)} ${how}`, () => {
        expect(masked(`before: ${encode(secret)}, after`, [secret])).to.equal("before: [secret], after");
      });
    }
  }

  for (const encoding of ["base64", "base64url"] as const) {
    it(`leaves nothing that can be read of a secret in ${encoding}, wherever it stands there`, () => {
      const secret = "fake-secret-of-some-length/+=~";
      for (const before of ["", "x", "xy", "id:"]) {
        const text = masked(Buffer.from(before + secret).toString(encoding), [secret]);
        const rest = text.replace("[secret]", "");
        expect(text).to.contain("[secret]");
        expect(rest.length, text).to.be.below(9);
      }
    });
  }

  it("masks pieces, as a text may have been cut off anywhere", () => {
    const secret = "0123456789abcdefghij";
    for (const piece of ["0123456789abc", "56789abcdef", "89abcdefghij"]) {
      expect(masked(`<${piece}>`, [secret])).to.equal("<[secret]>");
    }
  });

  it("masks each of several secrets, one beside another too", () => {
    expect(masked("first-one second-one first-onesecond-one", ["first-one", "second-one"])).to.match(
      /^\[secret\] \[secret\] \[secret\](?:\[secret\])?$/,
    );
  });

  it("keeps JSON what it is", () => {
    const secret = 'a"\\quoted/secret';
    const text = JSON.stringify({ error: "invalid_client", error_description: `No: ${secret}. Next.` });
    expect(JSON.parse(masked(text, [secret]))).to.deep.equal({
      error: "invalid_client",
      error_description: "No: [secret]. Next.",
    });
  });

  it("keeps a text without a secret in it", () => {
    const text = "AADSTS7000215: Invalid client secret provided. %2B %zz \\u00zz &amp; &bad; 😀 \\";
    expect(masked(text, ["0123456789"])).to.equal(text);
    expect(masked(text, [])).to.equal(text);
    expect(masked(text, [""])).to.equal(text);
  });

  it("leaves nothing of any secret, in any text, in any encoding", () => {
    const printable = fc
      .string({ minLength: 8, maxLength: 40, unit: "grapheme" })
      .filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(
        printable,
        fc.string(),
        fc.string(),
        fc.constantFrom(...Object.keys(encodings)),
        (secret, before, after, how) => {
          // What stands around may make another escape of it, as a % before two digits.
          const around = [before, after].map((text) => text.replace(/[%\\&]/g, "")) as [string, string];
          const encoded = (encodings[how] as (text: string) => string)(secret);
          const text = masked(`${around[0]} | ${encoded} | ${around[1]}`, [secret]);
          expect(text).to.contain("[secret]");
          expect(text).not.to.contain(` | ${encoded} | `);
        },
      ),
    );
  });

  it("takes time in proportion to the text", () => {
    for (const hostile of ["%", "%25", "\\", "\\u", "&", "&amp;", "&#", "x"]) {
      masked(hostile.repeat(Math.floor(60_000 / hostile.length)), ["0123456789"]);
    }
  }).timeout(20_000);
});
