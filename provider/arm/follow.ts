/** Follows the links of responses: to the result of a long-running action, and to the next page. */
import { failureOf, parseBody, referenceOf, unexpected } from "./readResponse";
import type { Call, Surroundings } from "./call";
import { errorIn } from "./errors/errorBody";
import type { ArmError } from "./errors/errors";
import { type ArmResponse, type Link, MAX_RESPONSE_BYTES } from "./armResponse";
import { parsed } from "./json";
import { PAGES } from "./target";

/** A limit that no list of keys reaches. */
const MAX_PAGES = 100;

/**
 * Calls the action, and fetches all pages.
 *
 * @returns the body of the response; if there are several pages, that of the first with the items of all
 * @throws ArmError, CredentialError
 */
export async function responseOf(call: Call, surroundings: Surroundings): Promise<string> {
  const { items, next } = call.target.pages ?? PAGES;
  let body = await resultOf(call, surroundings, await call.request(surroundings));
  if (call.target.isRead) return body;
  // Parsed only if there may be a next page: every response is parsed once more, for its caller.
  if (!body.includes(JSON.stringify(next))) return body;
  const { target } = call;
  let page = parseBody(body, target);
  let url = urlIn(page[next]);
  if (url === undefined || !Array.isArray(page[items])) return body;

  const { [next]: _, ...first } = page;
  const all = [...(page[items] as unknown[])];
  const followed = new Set<string>();
  const pages = new Set([body]);
  for (let length = body.length; url !== undefined; length += body.length, url = urlIn(page[next])) {
    if (followed.has(url)) {
      call.warn("a page of the response names an earlier one as the next: the list may be incomplete");
      break;
    }
    if (followed.add(url).size >= MAX_PAGES || length > MAX_RESPONSE_BYTES) {
      const size = `${MAX_PAGES} pages, or ${MAX_RESPONSE_BYTES / 1024 / 1024} MiB`;
      throw unexpected(target, `the response has more than ${size}`);
    }
    const link = linkTo(call, surroundings, url, "POST", "the next page");
    body = await resultOf(call, surroundings, await call.request(surroundings, link));
    page = parseBody(body, target);
    // A service without pages responds with the same one again.
    if (pages.has(body)) continue;
    pages.add(body);
    // The last page of some services has `null`, or no list.
    const more = page[items] ?? [];
    if (!Array.isArray(more)) throw unexpected(target, `a page of the response has no list ${items}`);
    for (const item of more) all.push(item);
  }
  return JSON.stringify({ ...first, [items]: all });
}

function urlIn(next: unknown): string | undefined {
  return typeof next === "string" && next !== "" ? next : undefined;
}

/**
 * The result of an action that may be long-running. See
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 */
async function resultOf(call: Call, surroundings: Surroundings, first: ArmResponse): Promise<string> {
  if (first.status === 200) return first.body ?? "";
  const operation = first.header("azure-asyncoperation");
  let location = first.header("location");
  const to = (url: string) => linkTo(call, surroundings, url, "GET", "the result");

  let response = first;
  for (let polls = 1; ; polls++) {
    const url = operation ?? location;
    if (url === undefined) {
      throw unexpected(
        call.target,
        "the service accepted the request, but sent no URL for its result",
        referenceOf(first),
      );
    }
    const link = to(url);
    await call.poll(surroundings, response, polls);
    response = await call.request(surroundings, link);
    location = response.header("location") ?? location;
    if (operation === undefined) {
      if (response.status === 200) return response.body ?? "";
      continue;
    }
    const { status, properties } = parsed(response.body);
    if (isInProgress(response, status)) continue;
    if (!/^succeeded$/i.test(String(status))) throw failed(call, response, String(status));
    if (location === undefined) return JSON.stringify(properties ?? null);
    return resultOf(call, surroundings, await call.request(surroundings, to(location)));
  }
}

/** True of all but the three final states: services have other ones, https://github.com/Azure/azure-rest-api-specs/issues/7984 */
function isInProgress({ status }: ArmResponse, state: unknown): boolean {
  return status !== 200 || (typeof state === "string" && !/^(?:succeeded|failed|cancell?ed)$/i.test(state));
}

function failed(call: Call, response: ArmResponse, state: string): ArmError {
  const error = errorIn(response.body);
  if (error !== undefined) return failureOf(call.target, { ...referenceOf(response), ...error });
  const how = /^cancell?ed$/i.test(state) ? "was canceled" : "failed, and the service gave no reason";
  return unexpected(call.target, `the action was accepted, but ${how}`, referenceOf(response));
}

/**
 * A link in a response. It is followed only to the same host, as the identity's token is sent with it; it may contain
 * a token itself, so no message shows it.
 */
function linkTo(
  { target, host: requested }: Call,
  { settings }: Surroundings,
  url: string,
  method: Link["method"],
  what: string,
): Link {
  const origin = requested === undefined ? settings.cloud.endpoint : `https://${requested}`;
  const found = URL.canParse(url, origin) ? new URL(url, origin) : undefined;
  if (found?.origin === new URL(origin).origin && found.username === "" && found.password === "") {
    return { url: found.href, method };
  }
  const host = found?.host ? ` (${found.host})` : "";
  throw unexpected(
    target,
    `the response links to another host for ${what}${host}, to which the token is not sent`,
    { advice: "Check azure-listkeys:endpoint if it is set, and the proxy if there is one" },
  );
}
