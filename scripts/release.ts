/**
 * What the release workflow does first, in each of its jobs: `npm run release -- v1.2.3 owner/repository` checks that the
 * tag is a release of what stands here, writes the repository's address into `package.json`, and generates what derives
 * from it. `--notes v1.2.3` prints what the changelog has of the version.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { type PackageManifest, repositoryOf } from "./generate/packageFacts";
import { type Promised, promisedBefore, promisedNow } from "./promise";

const ROOT = join(__dirname, "..");

export interface Candidate {
  version: string;
  changelog: string;
  /** The snapshot, and what the code does. */
  promised: Promised | undefined;
  now: Promised;
}

/** Why the tag is no release of this; each with what to do. */
export function problemsWith(tag: string, { version, changelog, promised, now }: Candidate): string[] {
  return [
    ...(tag === `v${version}`
      ? []
      : [
          `The tag is ${tag}, and package.json has version ${version}: tag v${version}, or change the version.`,
        ]),
    ...(notesOf(changelog, version) === undefined
      ? [`CHANGELOG.md has nothing under a heading [${version}]: move there what is under [Unreleased].`]
      : []),
    ...(JSON.stringify(promised) === JSON.stringify(now)
      ? []
      : [
          "test/support/promised.json is not what this release promises: run npm run promise, and commit it.",
        ]),
  ];
}

/** What the changelog has under the version's heading. */
export function notesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.startsWith(`[${version}]`));
  const notes = section?.slice(section.indexOf("\n")).trim();
  return notes === "" ? undefined : notes;
}

function candidate(): Candidate {
  const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
  const { version } = JSON.parse(read("package.json")) as { version: string };
  return { version, changelog: read("CHANGELOG.md"), promised: promisedBefore(), now: promisedNow() };
}

function prepare(tag: string, repository: string): void {
  const problems = problemsWith(tag, candidate());
  if (problems.length > 0) throw new Error(`${tag} cannot be released:\n${problems.join("\n")}`);
  const file = join(ROOT, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as PackageManifest;
  const address = `https://github.com/${repository}`;
  repositoryOf({ ...manifest, repository: address });
  const changed = {
    ...manifest,
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
    repository: { type: "git", url: `git+${address}.git` },
  };
  writeFileSync(file, `${JSON.stringify(changed, undefined, 2)}\n`);
  execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "generate.ts")], { stdio: "inherit" });
}

function main([first, second]: string[]): void {
  if (first === "--notes" && second !== undefined) {
    console.log(notesOf(candidate().changelog, second.replace(/^v/, "")) ?? "");
  } else if (first !== undefined && second !== undefined) prepare(first, second);
  else throw new Error("Usage: npm run release -- <tag> <owner>/<repository>");
}

if (require.main === module) main(process.argv.slice(2));
