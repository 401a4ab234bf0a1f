/** The real Pulumi CLI, where there is one. */
import { findOnPath } from "./processes";

/**
 * Why a test on the real engine cannot run here; `undefined` where it can.
 *
 * @param language the language whose host it needs as well: `yaml`
 * @throws Error where the CLI is required, as in the checks on GitHub: a test that is skipped there would go unseen
 */
export function pulumiUnavailable(language?: string): string | undefined {
  if (findOnPath("pulumi", process.env) === undefined) {
    if (process.env["PULUMI_CLI_REQUIRED"] === "true") {
      throw new Error("PULUMI_CLI_REQUIRED is true, and no pulumi is on the PATH");
    }
    return "no pulumi on the PATH";
  }
  if (language === undefined) return undefined;
  const host = `pulumi-language-${language}`;
  return findOnPath(host, process.env) === undefined ? `no ${host} on the PATH` : undefined;
}
