/** Many modules as one file of CommonJS, by esbuild, for the oldest Node that the package supports. */
import { join } from "node:path";

import { build, type BuildOptions } from "esbuild";

const ROOT = join(__dirname, "../..");

export interface Bundle {
  /** JavaScript. */
  code: Buffer;
  /** The folders of the packages in it. */
  packages: string[];
}

export async function bundled(options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...{ absWorkingDir: ROOT, platform: "node", format: "cjs", target: "node20" },
    ...{ legalComments: "none", logLevel: "error" },
    ...options,
    ...{ bundle: true, write: false, metafile: true },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild left no file");
  return { code: Buffer.from(file.contents), packages: packagesOf(Object.keys(metafile.inputs)) };
}

function packagesOf(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)].sort().map((folder) => join(ROOT, folder));
}
