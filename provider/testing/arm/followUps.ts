/** Follow-up responses: further pages, and the results of long-running actions. */
import { randomUUID } from "node:crypto";

import type { RecordedRequest } from "../fakeArm";
import type { ArmAnswer } from "../faults";
import { armError, json, type Reply } from "../server/reply";

type Paged = ArmAnswer & { kind: "pages" };
type Accepted = ArmAnswer & { kind: "accepted" };

export interface FollowUps {
  /** The response to a follow-up request; `undefined` for other requests. */
  answer(request: RecordedRequest): (() => Reply) | undefined;
  /** The first page of a response. */
  pages(request: RecordedRequest, whole: Reply, fault: Paged): Reply;
  /** 202, for a response that is available later. */
  accept(request: RecordedRequest, whole: Reply, fault: Accepted): Reply;
  clear(): void;
}

const SKIP_TOKEN = "$skipToken";

export function createFollowUps(endpoint: string): FollowUps {
  /** Keyed by method, path and page. */
  const replies = new Map<string, () => Reply>();
  const keyOf = ({ method, path, query }: Pick<RecordedRequest, "method" | "path" | "query">) =>
    [method, path.toLowerCase(), query[SKIP_TOKEN] ?? ""].join(" ");

  return {
    answer: (request) => replies.get(keyOf(request)),
    pages({ path, query }, whole, { size = 1, items = "value", next = "nextLink" }) {
      const { [items]: list, ...others } = JSON.parse(String(whole.body)) as Record<string, unknown>;
      if (!Array.isArray(list)) return armError(500, "FakeArmError", `The response has no list '${items}'.`);
      const apiVersion = query["api-version"] ?? "";
      const pageFrom = (start: number, token: string): Reply => {
        const end = start + size;
        const page = { ...others, [items]: list.slice(start, end) };
        if (end >= list.length) return json(200, page);
        const following = `${token}${end}`;
        replies.set(keyOf({ method: "POST", path, query: { [SKIP_TOKEN]: following } }), () =>
          pageFrom(end, token),
        );
        const link = `${endpoint}${path}?api-version=${apiVersion}&${encodeURIComponent(SKIP_TOKEN)}=${following}`;
        return json(200, { ...page, [next]: link });
      };
      return pageFrom(0, `fake-skip-${randomUUID()}-`);
    },
    accept({ query }, whole, { via = "location", polls = 1, retryAfterSeconds, error }) {
      const id = randomUUID();
      const apiVersion = query["api-version"] ?? "";
      const at = (kind: string) => `/subscriptions/fake/providers/Fake.Operations/${kind}/${id}`;
      const linkTo = (kind: string) => `${endpoint}${at(kind)}?api-version=${apiVersion}&t=fake-link-token`;
      const wait: Record<string, string> =
        retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
      const on = (kind: string, reply: () => Reply) =>
        replies.set(keyOf({ method: "GET", path: at(kind), query: {} }), reply);
      let left = polls;
      const isLater = () => left-- > 0;
      const failed = error && { error: { ...error, message: error.message ?? error.code } };

      on("results", () => {
        if (via === "location" && isLater()) return json(202, {}, { location: linkTo("results"), ...wait });
        return failed ? json(400, failed) : whole;
      });
      on("statuses", () => {
        if (isLater()) return json(200, { status: "InProgress" }, wait);
        if (failed) return json(200, { status: "Failed", ...failed });
        const properties = via === "both" ? undefined : (JSON.parse(String(whole.body)) as unknown);
        return json(200, { status: "Succeeded", properties });
      });
      const links = {
        ...(via === "azure-asyncoperation" ? {} : { location: linkTo("results") }),
        ...(via === "location" ? {} : { "azure-asyncoperation": linkTo("statuses") }),
      };
      return { status: 202, headers: { ...links, ...wait }, body: "" };
    },
    clear: () => replies.clear(),
  };
}
