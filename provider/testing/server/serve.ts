/** What both servers do with a request: record it, ask for an answer, play the fault, send what is left. */
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
      // A client that went away, or a fault no one can play: from JavaScript a misspelt one gets this far.
      if (response.headersSent) return void response.destroy();
      void deliver(outgoing, armError(500, "FakeArmError", String(error)), {});
    });
  };
}
