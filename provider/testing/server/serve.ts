/** How both servers handle a request: record it, build the response, apply the fault, send the rest. */
import type { IncomingMessage, ServerResponse } from "node:http";

import { deliver } from "./deliver";
import { changeBody } from "./faultReply";
import type { Listening } from "./listen";
import type { Recorder } from "./recorder";
import { armError, type Outcome, type IncomingRequest } from "./reply";

export function serve(
  listening: Listening,
  recorder: Recorder,
  respond: (question: IncomingRequest) => Outcome,
) {
  return (incoming: IncomingMessage, response: ServerResponse): void => {
    const recording = recorder.begin(incoming, response);
    const outgoing = { response, reset: () => listening.reset(response), answered: recording.answered };
    const handle = async (): Promise<void> => {
      const question = await recording.read();
      const { reply, fault } = respond(question);
      recording.met(fault);
      await deliver(outgoing, changeBody(reply, fault?.body), fault ?? {});
    };
    handle().catch((error: unknown) => {
      // The client disconnected, or the fault is invalid: JavaScript callers can misspell one.
      if (response.headersSent) return void response.destroy();
      void deliver(outgoing, armError(500, "FakeArmError", String(error)), {});
    });
  };
}
