/** Reads the error in a response's body, in every form that Azure's services have. */
import { NO_CODE, NO_ERROR } from "./errorCodes";
import type { ArmErrorDetail, ArmFailure } from "./errors";
import { parsed } from "../json";
import { sentence } from "../outside";

export const NO_REASON = "the request failed, and the response does not say why";

type Fields = Readonly<Record<string, unknown>>;

/**
 * - Resource Manager: `{ error: { code, message, target, details, additionalInfo } }`, or the inner object only
 * - OData: `{ "odata.error": { code, message: { lang, value } } }`
 * - App Service: `{ Code, Message, Target, Details: [{ ErrorEntity: { ExtendedCode, … } }] }`
 * - API Management and web APIs: `{ statusCode, message }`, `{ Message }`, `{ error: "…" }`
 *
 * @returns `undefined` if the body has none of these forms
 */
export function errorIn(body: string | undefined): ArmFailure | undefined {
  return errorOf(parsed(body), 0);
}

function errorOf(fields: Fields, depth: number): ArmFailure | undefined {
  const odata = field(fields, "odata.error");
  const error = field(fields, "error") ?? (isObject(odata) ? odata : undefined);
  const found: Fields = isObject(error)
    ? error
    : typeof error === "string"
      ? { code: error, message: field(fields, "error_description") ?? field(fields, "message") ?? error }
      : fields;
  const message = field(found, "message");
  // A message alone, such as `{ value, lang }`, may be any service's result.
  if (!isObject(error) && typeof textOf(message) !== "string") return undefined;
  // Some services send the whole error of another one as their message:
  // https://github.com/MLogdberg/APIManagementARMTemplateCreator/issues/85
  const nested = depth < 3 ? errorOf(parsed(jsonIn(message)), depth + 1) : undefined;
  const { code, message: own, target, details = [] } = detailOf(found, 0);
  return {
    code: code ?? nested?.code ?? (own === undefined ? NO_ERROR : NO_CODE),
    reason: nested?.reason ?? own ?? NO_REASON,
    target,
    details: [
      ...(code && nested && nested.code !== NO_CODE && nested.code !== NO_ERROR
        ? [{ code: nested.code }]
        : []),
      ...(nested?.details ?? []),
      ...details,
    ],
    additionalInfo: arrayOf(field(found, "additionalInfo")).flatMap(
      (info) => identifier(field(info, "type")) ?? [],
    ),
  };
}

function detailOf(given: Fields, depth: number): ArmErrorDetail {
  const entity = field(given, "errorEntity");
  const from = isObject(entity) ? entity : given;
  const code = identifier(field(from, "code"));
  const message = sentenceIn(field(from, "message"));
  const target = sentenceIn(field(from, "target"));
  const extendedCode = identifier(field(from, "extendedCode"));
  const details = [
    ...(extendedCode === undefined ? [] : [{ code: extendedCode }]),
    ...(depth < 3 ? arrayOf(field(from, "details")).map((inner) => detailOf(inner, depth + 1)) : []),
  ];
  return {
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
    ...(target === undefined ? {} : { target }),
    ...(details.length === 0 ? {} : { details }),
  };
}

/** Services differ in the case of names; an exact match comes first. */
function field(fields: Fields, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name];
  const found = Object.keys(fields).find((each) => each.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : fields[found];
}

/** Codes, types and request IDs. Anything that does not look like one is left out. */
export function identifier(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.:/-]{1,120}$/.test(value) ? value : undefined;
}

function sentenceIn(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined || jsonIn(text) !== undefined) return undefined;
  // OData's messages end with the request's ID and time: our messages have the ID elsewhere.
  return sentence(text.replace(/\s*\bRequestId:[\w-]+\s+Time:\S+\s*$/, ""), 600) || undefined;
}

function textOf(value: unknown): string | undefined {
  const text = isObject(value) ? field(value, "value") : value;
  return typeof text === "string" ? text : undefined;
}

function jsonIn(message: unknown): string | undefined {
  return typeof message === "string" && /^\s*\{[^]*\}\s*$/.test(message) ? message : undefined;
}

function arrayOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isObject).slice(0, 20) : [];
}

export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
