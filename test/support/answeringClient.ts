/** A client whose every request gets an immediate response, without a connection. */
import { ArmClient } from "../../provider/arm/client";
import { clouds } from "../../provider/arm/cloud";
import type { Settings } from "../../provider/arm/settings";
import type { Target } from "../../provider/arm/target";

export const testSettings: Settings = {
  cloud: clouds.public,
  credential: { kind: "managed identity" },
  timeoutSeconds: 60,
  readyTimeoutSeconds: 1,
  maxConcurrency: 1,
};

export interface Answer {
  readonly status?: number;
  readonly body: string;
}

export function answeringClient(answerTo: (target: Target) => Answer, settings = testSettings): ArmClient {
  return new ArmClient(settings, {
    connect: () =>
      Promise.resolve((target) =>
        Promise.resolve({
          status: 200,
          ...answerTo(target),
          header: () => undefined,
          headerNames: ["x-ms-request-id"],
        }),
      ),
  });
}
