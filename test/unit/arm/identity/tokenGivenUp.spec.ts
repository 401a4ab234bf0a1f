import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";
import type { AccessToken } from "@azure/identity";
import { expect } from "chai";

import { tokenPolicy } from "../../../../provider/arm/identity/token";

/** A credential whose responses are supplied by the test, and requests that can be aborted. */
function policyOf() {
  const asked: { signal: AbortSignal; give: (token: AccessToken) => void }[] = [];
  const policy = tokenPolicy(
    {
      getToken: (_scope, options) =>
        new Promise((resolve, reject) => {
          const signal = options?.abortSignal as AbortSignal;
          signal.addEventListener("abort", () => reject(new Error("abandoned")));
          asked.push({ signal, give: resolve });
        }),
    },
    "https://arm.example/.default",
  );
  const send = () => {
    const controller = new AbortController();
    const request = createPipelineRequest({ url: "https://arm.example/", abortSignal: controller.signal });
    const outcome = policy
      .sendRequest(request, (sent) =>
        Promise.resolve<PipelineResponse>({ request: sent, headers: createHttpHeaders(), status: 200 }),
      )
      .then(
        () => request.headers.get("Authorization"),
        (error: Error) => error.message,
      );
    return { outcome, giveUp: () => controller.abort(new Error("given up")) };
  };
  return { asked, send };
}

const token = { token: "fake-token", expiresOnTimestamp: Date.now() + 3_600_000 };

describe("tokenPolicy, aborted", () => {
  it("aborts its token request once no request waits for it, and starts a new one for the next request", async () => {
    const { asked, send } = policyOf();
    const requests = [send(), send()];
    requests.forEach(({ giveUp }) => giveUp());
    expect(await Promise.all(requests.map(({ outcome }) => outcome))).to.deep.equal(["given up", "given up"]);
    expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
    const next = send();
    asked[1]?.give(token);
    expect(await next.outcome).to.equal("Bearer fake-token");
  });

  it("goes on asking for those who still wait", async () => {
    const { asked, send } = policyOf();
    const [one, other] = [send(), send()];
    one.giveUp();
    expect(await one.outcome).to.equal("given up");
    expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
    asked[0]?.give(token);
    expect(await other.outcome).to.equal("Bearer fake-token");
    expect(asked).to.have.length(1);
  });
});
