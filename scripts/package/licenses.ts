/** The licenses of what is in the archive: most of them ask for their text in every copy. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** @param withNode true if Node is in the archive too */
export function licensesText(packages: readonly string[], withNode: boolean): string {
  const texts = [...(withNode ? [licenseOfNode()] : []), ...packages.map(licenseOf)];
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

/** Node's, with those of what is in it: V8, OpenSSL and others. Some installations have its text nowhere. */
export function licenseOfNode(): string {
  const folder = dirname(process.execPath);
  const places = ["LICENSE", "../LICENSE", "../share/doc/nodejs/LICENSE", "../share/doc/node/LICENSE"];
  const file = places.map((place) => join(folder, place)).find((each) => existsSync(each));
  const text =
    file === undefined
      ? `https://github.com/nodejs/node/blob/${process.version}/LICENSE`
      : readFileSync(file, "utf8");
  return `Node.js ${process.version}\n\n${text.trim()}\n`;
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? `Licensed under ${license}.` : readFileSync(join(folder, file), "utf8");
  return `${name} ${version}\n\n${text.trim()}\n`;
}
