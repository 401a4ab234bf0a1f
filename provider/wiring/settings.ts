/** Keys in settings. */
import type * as pulumi from "@pulumi/pulumi";

import { projection, type Text } from "./projection";

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
