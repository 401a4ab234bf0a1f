/** The documentation's table of settings. */
import { type SettingDeclaration, settingsByName } from "../../provider/configuration/declaration";
import { between, table } from "./text";

/** The document with the table of settings as it should be. */
export function withSettings(document: string): string {
  const rows = Object.entries(settingsByName).map(([name, setting]) => row(name, setting));
  return between(document, "settings", table(["Name", "Environment", "What it is"], rows));
}

function row(name: string, setting: SettingDeclaration): string[] {
  const { azureNativeName, variables, azureVariable, description, values, secret } = setting;
  const names = [name, ...(azureNativeName === undefined ? [] : [azureNativeName])];
  const environment = [
    ...variables.map(code),
    ...(azureVariable === undefined ? [] : [`(${code(azureVariable)})`]),
  ];
  const what = [
    description,
    ...(values === undefined ? [] : [`One of ${values.join(", ")}.`]),
    ...(secret === true ? ["A secret."] : []),
    ...(setting.default === undefined ? [] : [`The default is ${setting.default}.`]),
  ];
  return [names.map(code).join(", "), environment.join(", "), what.join(" ")];
}

function code(name: string): string {
  return `\`${name}\``;
}
