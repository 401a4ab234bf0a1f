/**
 * A kubeconfig is searched and not parsed: a YAML parser would be more than half of what this package adds to an
 * installation. The search finds keys in YAML of any style, and in JSON.
 */

/** The text of a kubeconfig in text or base64; `undefined` if it is neither. */
export function kubeconfigText(given: string): string | undefined {
  // Every kubeconfig has a colon in it, and no base64 has.
  if (given.includes(":")) return given;
  const base64 = given.replace(/\s/g, "");
  if (base64.length % 4 !== 0 || !/^[a-z0-9+/]+={0,2}$/i.test(base64)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(base64, "base64"));
  } catch {
    return undefined;
  }
}

/** What is missing for a client, as the rest of a sentence; `undefined` if nothing is. */
export function kubeconfigProblem(text: string): string | undefined {
  if (!keyOf("kind", `["']?Config["']?(?=[\\s,}]|$)`).test(text)) return "is not of kind Config";
  const missing = NEEDED.filter((key) => !keyOf(key).test(text));
  if (missing.length > 0) return `has no ${missing.join(", ")}`;
  // Users come last, so they are missing if the text was cut off.
  return keyOf(CREDENTIAL).test(text) ? undefined : "has no credential of a user";
}

const NEEDED = ["clusters", "contexts", "current-context", "users", "server"];

const CREDENTIAL =
  "(?:token|tokenFile|client-certificate|client-certificate-data|client-key|client-key-data|exec|auth-provider|username)";

function keyOf(name: string, value = ""): RegExp {
  return new RegExp(`(?:^|[\\s{,])["']?${name}["']?\\s*:\\s*${value}`, "m");
}
