import contentSafety from "@azure-rest/ai-content-safety";
import modelInference from "@azure-rest/ai-inference";
import { AzureKeyCredential } from "@azure/core-auth";
import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";

import { wiring } from "../../../provider";
import { operationNamed } from "../../../provider/operations";
import { sampleOf } from "../../../provider/operations/sample";
import { failureOf, secretValueOf } from "../../support/stack/outputs";

type Projection = (key: pulumi.Input<string>) => pulumi.Output<unknown>;

/** The headers of the first request of a client, which gets no further. */
async function sent(use: (httpClient: HttpClient) => PromiseLike<unknown>): Promise<Headers> {
  let headers = new Headers();
  await use({
    sendRequest(request) {
      headers = new Headers(request.headers.toJSON());
      return Promise.resolve({ request, status: 204, headers: createHttpHeaders() });
    },
  });
  return headers;
}

describe("bearer", () => {
  it("is the value of the Authorization header", async () => {
    expect(await secretValueOf(wiring.bearer(pulumi.output("fake-key")))).to.equal("Bearer fake-key");
    expect(new Headers({ Authorization: "Bearer fake-key" }).get("authorization")).to.equal(
      "Bearer fake-key",
    );
  });

  for (const key of ["fake\nkey", "fake key", "fäke"]) {
    it(`rejects a key that a header cannot hold: ${JSON.stringify(key)}`, async () => {
      expect(await failureOf(wiring.bearer(key)))
        .to.match(/: key has characters that a header cannot have\.$/)
        .and.not.match(/f.ke/);
    });
  }
});

describe("the headers of keys", () => {
  const KEY = "fake+key/with=signs==";

  it("openAIHeader is what Microsoft's client of models sends", async () => {
    const header = await secretValueOf(wiring.openAIHeader(KEY));
    expect(Object.keys(header)).to.have.length(1);
    const headers = await sent((httpClient) =>
      modelInference("https://fake.openai.example", new AzureKeyCredential(KEY), { httpClient })
        .path("/chat/completions")
        .post({ body: { messages: [] } }),
    );
    for (const [name, value] of Object.entries(header)) expect(headers.get(name)).to.equal(value);
  });

  it("aiServicesHeader is what Microsoft's client of an AI service sends", async () => {
    const header = await secretValueOf(wiring.aiServicesHeader(KEY));
    expect(Object.keys(header)).to.have.length(1);
    const headers = await sent((httpClient) =>
      contentSafety("https://fake.cognitiveservices.example", new AzureKeyCredential(KEY), { httpClient })
        .path("/text:analyze")
        .post({ body: { text: "" } }),
    );
    for (const [name, value] of Object.entries(header)) expect(headers.get(name)).to.equal(value);
  });

  // The Functions host (4.1037.0, AuthenticationLevelHandler and SecretManager; read by hand) takes the first value of
  // this header, of any case, and compares it with the keys as it is, before the query's `code`.
  it("functionsHeader has the key that is named, of a host or of a function", async () => {
    const named = { default: KEY, other: "fake-other" };
    const header = (keys: wiring.FunctionsHeaderArgs["keys"], keyName?: string) =>
      secretValueOf(wiring.functionsHeader({ keys, keyName }));
    expect(await header({ functionKeys: named })).to.deep.equal({ "x-functions-key": KEY });
    expect(await header({ functionKeys: named }, "other")).to.deep.equal({ "x-functions-key": "fake-other" });
    expect(await header({ properties: named }, "other")).to.deep.equal({ "x-functions-key": "fake-other" });
  });

  for (const name of ["listWebAppHostKeys", "listWebAppFunctionKeys", "listWebAppHostKeysSlot"]) {
    it(`functionsHeader takes the result of ${name} as it is`, async () => {
      const keys = pulumi.output(sampleOf(operationNamed(`web.${name}`), "mark"));
      const header = await secretValueOf(
        wiring.functionsHeader({ keys: keys as unknown as wiring.FunctionsHeaderArgs["keys"] }),
      );
      expect(header["x-functions-key"]).to.match(/^fake-.*default.*-mark$/);
    });
  }

  it("functionsHeader takes no key of a name that every object has", async () => {
    const message = await failureOf(
      wiring.functionsHeader({ keys: { functionKeys: { default: KEY } }, keyName: "constructor" }),
    );
    expect(message).to.match(/: keys\.functionKeys is null or missing: there is no key of the name/);
  });

  const byKey: [name: string, projection: Projection][] = [
    ["openAIHeader", wiring.openAIHeader],
    ["aiServicesHeader", wiring.aiServicesHeader],
    ["functionsHeader", (key) => wiring.functionsHeader({ keys: { functionKeys: keysOf(key) } })],
  ];
  for (const [name, projection] of byKey) {
    for (const key of ["fake\nkey", "fake key", "fäke"]) {
      it(`${name} rejects a key that a header cannot hold: ${JSON.stringify(key)}`, async () => {
        expect(await failureOf(projection(key)))
          .to.match(/: [\w.]+ has characters that a header cannot have\.$/)
          .and.not.match(/f.ke/);
      });
    }
  }
});

function keysOf(key: pulumi.Input<string>): pulumi.Output<Record<string, string>> {
  return pulumi.output(key).apply((each): Record<string, string> => ({ default: each }));
}
