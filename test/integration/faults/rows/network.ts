import type { Place, Row } from "../row";
import { ENDS_SOON } from "../row";

const UNREACHABLE =
  "machinelearningservices\\.(?:list)?ServerlessEndpointKeys of /subscriptions/.*: Resource Manager could not be reached";
const CHECK_NETWORK = "Check the network, HTTPS_PROXY, and azure-listkeys:endpoint and environment";
const AT_DEADLINE = [
  "no response within 1 second \\(DeadlineExceeded",
  "Raise azure-listkeys:timeoutSeconds",
];

const at = (url: string, { fake }: Place) => ({ ARM_ENDPOINT: url, ARM_AUDIENCE: fake.endpoint });
const systemErrors = (...codes: string[]) => ({
  env: () => ({
    NODE_OPTIONS: `--require ${require.resolve("../preload/systemErrors.cjs")}`,
    SYSTEM_ERRORS: JSON.stringify(codes),
  }),
  fresh: true as const,
});

export const network: Row[] = [
  {
    title: "refused",
    surroundings: { env: (place) => at(place.closed, place) },
    requests: [],
    error: [UNREACHABLE, "ECONNREFUSED, .*host localhost:\\d+\\)", CHECK_NETWORK],
  },
  ...(["start", "headers", "body"] as const).flatMap((where): Row[] => {
    const status = where === "body" ? 200 : undefined;
    const place = { start: "before the headers", headers: "in the headers", body: "in the body" }[where];
    return [
      {
        title: `reset ${place}, twice`,
        faults: [{ times: 2, wire: { kind: "reset", at: where } }],
        requests: [status, status, 200],
        keys: "the service's",
      },
      {
        title: `closed ${place}, twice`,
        faults: [{ times: 2, wire: { kind: "close", at: where } }],
        requests: [status, status, 200],
        keys: "the service's",
      },
      {
        title: `reset ${place}, for good`,
        faults: [{ times: "always", wire: { kind: "reset", at: where } }],
        requests: [status, status, status, status, status],
        error: [UNREACHABLE, "ECONNRESET", CHECK_NETWORK],
      },
      {
        title: `stalled ${place}`,
        faults: [{ times: "always", wire: { kind: "stall", at: where } }],
        surroundings: ENDS_SOON,
        requests: [status],
        error: AT_DEADLINE,
      },
    ];
  }),
  {
    title: "stalled at connect",
    surroundings: { ...ENDS_SOON, env: (place) => at(place.silent, place) },
    requests: [],
    error: AT_DEADLINE,
  },
  {
    title: "unknown host",
    surroundings: systemErrors(...Array<string>(5).fill("ENOTFOUND")),
    requests: [],
    error: [UNREACHABLE, "ENOTFOUND", CHECK_NETWORK],
  },
  ...["ENOTFOUND", "EAI_AGAIN", "EPIPE", "ENETUNREACH", "ETIMEDOUT"].map((code): Row => ({
    title: `${code}, once`,
    surroundings: systemErrors(code),
    requests: [200],
    keys: "the service's",
  })),
  {
    title: "untrusted certificate",
    surroundings: { env: () => ({ NODE_EXTRA_CA_CERTS: "" }) },
    requests: [],
    error: [UNREACHABLE, "SELF_SIGNED_CERT", "The certificate is not trusted: .* NODE_EXTRA_CA_CERTS"],
  },
];
