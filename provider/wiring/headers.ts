/** Keys in the headers that services read them from. */
import type * as pulumi from "@pulumi/pulumi";

import { type FieldChecker, type Inputs, projection, type Text } from "./projection";

/** The arguments of {@link functionsHeader}. */
export interface FunctionsHeaderArgs {
  /**
   * The result of `listWebAppHostKeys` or `listWebAppFunctionKeys`, or the key resource of one of them: keys that call
   * each function of the app, or one function.
   */
  readonly keys:
    | Inputs<{ functionKeys: Readonly<Record<string, string>> | undefined }>
    | Inputs<{ properties: Readonly<Record<string, string>> | undefined }>;
  /**
   * Which of the keys to take, by its name.
   * @default "default"
   */
  readonly keyName?: pulumi.Input<string | undefined> | undefined;
}

/**
 * The value of the `Authorization` header for a serverless endpoint.
 *
 * @param key the key of an endpoint: `activeKey`, `primaryKey` or `secondaryKey`
 * @returns a secret: `Bearer <key>`
 * @see https://learn.microsoft.com/azure/ai-studio/reference/reference-model-inference-chat-completions
 */
export function bearer(key: pulumi.Input<Text>): pulumi.Output<string> {
  return projection("wiring.bearer", { key }, (values, fields) => {
    const advice = "the service returned none: check that the endpoint authenticates by key";
    return `Bearer ${headerValue("key", values.key, fields, advice)}`;
  });
}

/**
 * The header that Azure OpenAI reads its key from, as a map of one header.
 *
 * @param key the key of an account: `activeKey`, `key1` or `key2`
 * @returns a secret: `{ "api-key": key }`
 * @see https://learn.microsoft.com/azure/ai-foundry/openai/reference#authentication
 */
export function openAIHeader(key: pulumi.Input<Text>): pulumi.Output<{ "api-key": string }> {
  return projection("wiring.openAIHeader", { key }, (values, fields) => ({
    "api-key": headerValue("key", values.key, fields, NO_ACCOUNT_KEY),
  }));
}

/**
 * The header that Azure AI services other than Azure OpenAI read their key from, as a map of one header.
 *
 * @param key the key of an account: `activeKey`, `key1` or `key2`
 * @returns a secret: `{ "Ocp-Apim-Subscription-Key": key }`
 * @see https://learn.microsoft.com/azure/ai-services/authentication#authenticate-with-a-single-service-resource-key
 */
export function aiServicesHeader(
  key: pulumi.Input<Text>,
): pulumi.Output<{ "Ocp-Apim-Subscription-Key": string }> {
  return projection("wiring.aiServicesHeader", { key }, (values, fields) => ({
    "Ocp-Apim-Subscription-Key": headerValue("key", values.key, fields, NO_ACCOUNT_KEY),
  }));
}

/**
 * The header that Azure Functions reads a host's or a function's key from, as a map of one header.
 *
 * @returns a secret: `{ "x-functions-key": key }`
 * @see https://learn.microsoft.com/azure/azure-functions/function-keys-how-to
 *
 * @example
 * const keys = web.listWebAppHostKeys({ resourceId: app.id });
 * const headers = wiring.functionsHeader({ keys });
 */
export function functionsHeader(args: FunctionsHeaderArgs): pulumi.Output<{ "x-functions-key": string }> {
  const { keys, keyName } = args ?? {};
  const { functionKeys, properties } = (keys ?? {}) as Partial<Record<KeyMap, pulumi.Input<Keys>>>;
  return projection("wiring.functionsHeader", { functionKeys, properties, keyName }, (values, fields) => {
    const { keyName: name = "default" } = values;
    const field: KeyMap =
      values.functionKeys == null && values.properties != null ? "properties" : "functionKeys";
    const named = values[field];
    const advice = "pass the result of listWebAppHostKeys or of listWebAppFunctionKeys";
    if (named == null) return fields.reject(`keys.${field}`, `is null or missing: ${advice}`);
    const key = Object.hasOwn(named, name) ? named[name] : undefined;
    const none = "there is no key of the name that keyName has, which is default if it is left out";
    return { "x-functions-key": headerValue(`keys.${field}`, key, fields, none) };
  });
}

type KeyMap = "functionKeys" | "properties";
type Keys = Readonly<Record<string, string>> | undefined;

const NO_ACCOUNT_KEY =
  "the service returned none: an account with disableLocalAuth has no keys, and takes tokens of Entra ID";

function headerValue(field: string, value: unknown, fields: FieldChecker, advice: string): string {
  const text = fields.text(field, value, advice);
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  return fields.reject(field, "has characters that a header cannot have");
}
