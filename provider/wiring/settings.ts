/** Keys in headers and in settings. */
import type * as pulumi from "@pulumi/pulumi";

import { projection, type Text } from "./projection";

/**
 * The value of the `Authorization` header for a serverless endpoint.
 *
 * @param key the key of an endpoint: `activeKey`, `primaryKey` or `secondaryKey`
 * @returns a secret: `Bearer <key>`
 * @see https://learn.microsoft.com/azure/ai-studio/reference/reference-model-inference-chat-completions
 */
export function bearer(key: pulumi.Input<Text>): pulumi.Output<string> {
  return projection("wiring.bearer", { key }, (values, fields) => {
    const text = fields.text(
      "key",
      values.key,
      "the service returned none: check that the endpoint authenticates by key",
    );
    if (!/^[\x21-\x7e]+$/.test(text)) fields.reject("key", "has characters that a header cannot have");
    return `Bearer ${text}`;
  });
}

/**
 * Settings as azure-native's `{ name, value }[]`: `siteConfig.appSettings` of a `WebApp`, for one.
 *
 * @param settings the values by name; none may be absent
 * @returns a secret
 * @see https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update#namevaluepair
 */
export function appSettings(
  settings: Readonly<Record<string, pulumi.Input<Text>>>,
): pulumi.Output<{ name: string; value: string }[]> {
  return projection("wiring.appSettings", settings, (values, fields) =>
    Object.entries(values).map(([name, value]) => {
      if (value === "") return { name, value };
      return { name, value: fields.text(name, value) };
    }),
  );
}
