/**
 * `npm run package`: the archives of a release, into `archives/`. This system's has an executable that needs no Node; the
 * others' run on the user's Node, until the release replaces them with those that are made there.
 *
 * `npm run package -- --here` makes this system's alone.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

import { makeArchives, SYSTEMS, thisSystem } from "./package/archives";

const FOLDER = join(__dirname, "../archives");

async function main([option]: string[]): Promise<void> {
  const here = thisSystem();
  if (option !== undefined && option !== "--here")
    throw new Error(`There is no option ${option}, only --here`);
  if (option === "--here" && here === undefined) throw new Error("Pulumi has no plugins for this system");
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const systems = option === "--here" ? SYSTEMS.filter((system) => system === here) : SYSTEMS;
  await makeArchives(FOLDER, { systems, executable: true });
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith(".tar.gz"))) {
    console.log(`archives/${name}: ${(statSync(join(FOLDER, name)).size / 1e6).toFixed(1)} MB`);
  }
}

void main(process.argv.slice(2));
