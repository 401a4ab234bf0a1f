/** Reads single settings from the stack's configuration or the environment, and collects the problems. */
import { ArgsError, type ArgsProblem } from "../arm/errors/errors";
import { isOnMachine } from "../arm/http/onMachine";
import { segmentProblem } from "../arm/resourceId";
import { configurationKeysOf, type SettingDeclaration, settings, type SettingName } from "./declaration";

/** Values by their full key, such as `azure-native:clientId`, as Pulumi passes them: JSON unless a string. */
export type StackConfiguration = Readonly<Record<string, string | undefined>>;

type NumberName = {
  [Name in SettingName]: (typeof settings)[Name]["type"] extends "number" ? Name : never;
}[SettingName];

/** The values by name, and the problems with them. No problem contains a value. */
export class Reader {
  constructor(
    private readonly configuration: StackConfiguration,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly variablesOf = ({ variables }: SettingDeclaration): readonly string[] => variables,
    private readonly problems: ArgsProblem[] = [],
  ) {}

  string(name: SettingName): string | undefined {
    const found = this.find(name);
    if (found === undefined || !isJsonStructure(found.value)) return found?.value;
    this.problems.push({
      property: found.source,
      reason: `must be a string, but is a JSON object or list; set it with \`pulumi config set ${found.source} <value>\`, without --path`,
    });
    return undefined;
  }

  /** A value for one segment of a path. */
  segment(name: SettingName): string | undefined {
    const value = this.string(name);
    const problem = value === undefined ? undefined : segmentProblem(value);
    if (problem !== undefined) this.reject(name, `${problem}; it takes the ID of a subscription`);
    return value;
  }

  boolean(name: SettingName): boolean {
    const found = this.find(name);
    if (found === undefined || /^(?:true|false)$/i.test(found.value))
      return found?.value.toLowerCase() === "true";
    this.problems.push({ property: found.source, reason: "takes true or false" });
    return false;
  }

  positive(name: NumberName): number {
    const { default: byDefault } = settings[name];
    const found = this.find(name);
    if (found === undefined) return byDefault;
    const value = Number(found.value);
    if (value > 0 && Number.isFinite(value)) return value;
    this.problems.push({ property: found.source, reason: "takes a number greater than 0" });
    return byDefault;
  }

  /** A JSON list, as in azure-native. In the environment, lists with semicolons or commas are common too. */
  list(name: SettingName): readonly string[] | undefined {
    const found = this.find(name);
    if (found === undefined) return undefined;
    const values = isJsonStructure(found.value)
      ? (JSON.parse(found.value) as unknown)
      : found.value
          .split(/[;,]/)
          .map((value) => value.trim())
          .filter((value) => value !== "");
    if (Array.isArray(values) && values.every((value): value is string => typeof value === "string")) {
      return values;
    }
    this.problems.push({ property: found.source, reason: "takes a list of strings" });
    return undefined;
  }

  /** An https URL, or an http URL on the machine itself, as managed identities have. */
  localOrHttps(name: SettingName): string | undefined {
    const value = this.string(name);
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
      this.reject(name, "takes a URL, such as http://169.254.169.254");
    } else if (url.username !== "" || url.password !== "") {
      this.reject(name, "takes a URL without credentials in it");
    } else if (url.protocol === "http:" && !isOnMachine(value)) {
      this.reject(
        name,
        "takes http only for the machine itself (localhost, 127.0.0.0/8, [::1], 169.254.0.0/16, [fe80::]/10), as the response has a token: use https for another host",
      );
    }
    return value;
  }

  /** An https URL without its last slash, and without a path unless `form` allows one. */
  https(name: SettingName, form?: "with a path" | "host alone"): string | undefined {
    const given = this.string(name);
    if (given === undefined) return undefined;
    const value = form === "host alone" && !given.includes("://") ? `https://${given}` : given;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") {
      this.reject(name, "takes an https URL without credentials in it; keys are sent over TLS only");
      return undefined;
    }
    if (form === "with a path") return url.href;
    if (url.pathname === "/" && url.search === "" && url.hash === "") return url.origin;
    this.reject(name, "takes a URL without a path, such as https://management.azure.com");
    return undefined;
  }

  reject(name: SettingName, reason: string): void {
    this.problems.push({ property: this.find(name)?.source ?? name, reason });
  }

  throwIfWrong(): void {
    if (this.problems.length > 0) throw new ArgsError("configuration", this.problems);
  }

  /** An environment variable. */
  variable(name: string): string | undefined {
    const value = this.environment[name];
    return value === "" ? undefined : value;
  }

  /** Where the setting was found: `azure-native:clientId`, `ARM_CLIENT_ID`. */
  sourceOf(name: SettingName): string | undefined {
    return this.find(name)?.source;
  }

  /** A reader of only the Azure SDKs' variables, `AZURE_*`. */
  ofAzureFamily(): Reader {
    const azureVariables = ({ azureVariable }: SettingDeclaration) =>
      azureVariable === undefined ? [] : [azureVariable];
    return new Reader({}, this.environment, azureVariables, this.problems);
  }

  private find(name: SettingName): { source: string; value: string } | undefined {
    for (const source of configurationKeysOf(name)) {
      const value = this.configuration[source];
      if (value !== undefined && value !== "") return { source, value };
    }
    for (const source of this.variablesOf(settings[name])) {
      const value = this.environment[source];
      if (value !== undefined && value !== "") return { source, value };
    }
    return undefined;
  }
}

function isJsonStructure(value: string): boolean {
  if (!/^\s*[[{]/.test(value)) return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
