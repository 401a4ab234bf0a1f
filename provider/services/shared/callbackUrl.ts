/** The callback URL of a workflow's trigger, or of an artifact of an integration account: its signature is the secret. */
import { listOf, object, of, string } from "../../operations/declare";
import type { Fields } from "../../operations/types";

const required = { required: true } as const;
const PATH = "https://fake.logic.example/workflows/fake/triggers/manual/paths/invoke";
const SIGNATURE = "fake-signature-{mark}";

const queries = object("WorkflowTriggerListCallbackUrlQueries", "The query parameters of a callback URL.", {
  apiVersion: string("The api-version.", { wire: "api-version", example: "2016-10-01" }),
  se: string("Until when the URL is valid.", { example: "2026-02-01T00:00:00.0000000Z" }),
  sig: string("The signature.", { example: SIGNATURE }),
  sp: string("What the URL allows.", { example: "/triggers/manual/run" }),
  sv: string("The version of the signature.", { example: "1.0" }),
});

export const callbackUrl: Fields = {
  basePath: string("The URL without its query parameters.", { ...required, example: PATH }),
  method: string("The HTTP method to call it with.", { ...required, example: "POST" }),
  queries: of(queries, "The query parameters of the URL."),
  relativePath: string("The path that is added to the URL's own.", required),
  relativePathParameters: listOf("string", "The names of the parameters in that path."),
  value: string("The URL, with its signature.", {
    ...required,
    example: `${PATH}?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${SIGNATURE}`,
  }),
};
