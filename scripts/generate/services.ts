/** The README's list of services, and the first page of the reference. */
import type { ServiceDeclaration } from "../../provider/operations/declare";
import { operationsOf } from "../../provider/operations/operation";
import { capital } from "./prose";
import { between, table } from "./text";

/** Letters share a line of the README until it has as many services as this. */
const SERVICES_A_LINE = 7;

/** The README with the list of services as it should be: all of them, in few lines. */
export function withServices(readme: string, services: readonly ServiceDeclaration[]): string {
  const lines = inLines(byTitle(services)).map((line) => {
    const links = line.map(
      (each) => `[${shortTitle(each)}](docs/reference/${each.module}.md) ${operationsOf(each).length}`,
    );
    return `- **${lettersOf(line)}** ${links.join(" · ")}`;
  });
  return between(readme, "services", lines.join("\n"));
}

/** The document with all services, a row each. */
export function withAllServices(document: string, services: readonly ServiceDeclaration[]): string {
  const rows = byTitle(services).map((service) => {
    const operations = operationsOf(service);
    const kept = operations.filter(({ isKept }) => isKept).length;
    const { module, title } = service;
    return [`[${title}](${module}.md)`, `\`${module}\``, String(operations.length), String(kept || "–")];
  });
  return between(document, "services", table(["Service", "Module", "Functions", "Key resources"], rows));
}

function byTitle(services: readonly ServiceDeclaration[]): ServiceDeclaration[] {
  return [...services].sort((one, other) => shortTitle(one).localeCompare(shortTitle(other), "en"));
}

/** Readers look for Storage under S. */
function shortTitle({ title }: ServiceDeclaration): string {
  return capital(title.replace(/^(?:Azure|Microsoft) /, ""));
}

function inLines(services: readonly ServiceDeclaration[]): ServiceDeclaration[][] {
  const lines: ServiceDeclaration[][] = [];
  for (const service of services) {
    const line = lines.at(-1);
    const isFull = line !== undefined && line.length >= SERVICES_A_LINE;
    const isOther = initialOf(line?.at(-1)) !== initialOf(service);
    if (line === undefined || (isFull && isOther)) lines.push([service]);
    else line.push(service);
  }
  return lines;
}

function lettersOf(line: readonly ServiceDeclaration[]): string {
  const [first, last] = [initialOf(line[0]), initialOf(line.at(-1))];
  return first === last ? first : `${first}–${last}`;
}

function initialOf(service: ServiceDeclaration | undefined): string {
  return service === undefined ? "" : shortTitle(service).charAt(0);
}
