import { expect } from "chai";

import { endpoint } from "../../fakeArm/support";
import type { Place, Row } from "../row";

const path = `${endpoint}/listKeys?api-version=2025-09-01`;

const redirect = (status: 301 | 302 | 307 | 308, what: string, to: (place: Place) => string): Row => ({
  title: `${status} to ${what}`,
  faults: (place) => [{ times: "always", answer: { kind: "redirect", status, location: to(place) } }],
  requests: [status],
  error: [
    `something at localhost:\\d+ responded with a redirect, which is not followed, not Resource Manager \\(${status} NotResourceManager`,
    "A proxy or firewall on the way may have responded",
  ],
  // The token went nowhere.
  afterwards: ({ other }) => expect(other.requests).to.deep.equal([]),
});

export const redirects: Row[] = ([301, 302, 307, 308] as const).flatMap((status) => [
  redirect(status, "the same host", () => path),
  redirect(status, "another host", ({ other }) => other.endpoint + path),
]);
