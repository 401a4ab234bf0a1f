/**
 * An executable that needs no Node: the bundle inside a copy of the Node that runs this script, as Node's documentation of
 * single executable applications has it (https://nodejs.org/docs/latest-v20.x/api/single-executable-applications.html).
 * So it is for this system alone.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { inject } from "postject";

import type { Bundle } from "./esbuild";

/** The mark in every `node`, which says where the bundle goes. */
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

export async function makeExecutable({ code }: Bundle, file: string, scratch: string): Promise<void> {
  const [main, blob, config] = ["main.js", "main.blob", "sea.json"].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(main, code);
  writeFileSync(config, JSON.stringify({ main, output: blob, disableExperimentalSEAWarning: true }));
  execFileSync(process.execPath, ["--experimental-sea-config", config], { stdio: "pipe" });
  copyFileSync(process.execPath, file);
  chmodSync(file, 0o755);
  const isMac = process.platform === "darwin";
  // A changed file is no longer what was signed, and macOS runs no program with a broken signature.
  if (isMac) execFileSync("codesign", ["--remove-signature", file]);
  await inject(file, "NODE_SEA_BLOB", readFileSync(blob), {
    sentinelFuse: FUSE,
    ...(isMac && { machoSegmentName: "NODE_SEA" }),
  });
  if (isMac) execFileSync("codesign", ["--sign", "-", file]);
}
