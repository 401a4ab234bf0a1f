/**
 * The plugin and all that it needs as one file, by esbuild: an archive has no `node_modules`, and a single executable
 * application can load nothing but Node's own modules.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { build, type Plugin } from "esbuild";

import { schemaText } from "../../provider/plugin/schema";
import { packagesOf } from "./licenses";

const ROOT = join(__dirname, "../..");

export interface Bundle {
  /** JavaScript, for the oldest Node that the package supports. */
  code: Buffer;
  /** The folders of the packages in it. */
  packages: string[];
}

export async function bundlePlugin(version: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: 'require("./provider/plugin/main").main();', resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Names stay, as messages show them.
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames: true,
    legalComments: "none",
    logLevel: "error",
    // Of ES modules, which have no `__filename`.
    define: { "import.meta.url": "urlOfThisFile" },
    banner: { js: 'const urlOfThisFile=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [filesInside(version)],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild left no file");
  return {
    code: Buffer.from(file.contents),
    packages: packagesOf(Object.keys(metafile.inputs)).map((folder) => join(ROOT, folder)),
  };
}

/**
 * The modules that look for a file when they are loaded: here with what is in the file.
 *
 * gRPC and protobuf are found from the SDK's folder, as at run time, so that they are the copies of its stubs.
 */
function filesInside(version: string): Plugin {
  const text = schemaText();
  const sdk = dirname(createRequire(__filename).resolve("@pulumi/pulumi/package.json"));
  const replaced: [file: RegExp, contents: string, resolveDir?: string][] = [
    [/[\\/]provider[\\/]version\.ts$/, `exports.version = ${JSON.stringify(version)};`],
    [/[\\/]provider[\\/]plugin[\\/]schema\.ts$/, `exports.schemaText = () => ${JSON.stringify(text)};`],
    [
      /[\\/]provider[\\/]lifecycle[\\/]sdk\.ts$/,
      `exports.grpc = require("@grpc/grpc-js");
       exports.protobuf = require("google-protobuf");
       exports.Empty = require("google-protobuf/google/protobuf/empty_pb.js").Empty;
       exports.Struct = require("google-protobuf/google/protobuf/struct_pb.js").Struct;`,
      sdk,
    ],
  ];
  return {
    name: "files-inside",
    setup(building) {
      for (const [filter, contents, resolveDir] of replaced) {
        building.onLoad({ filter }, ({ path }) => ({
          contents,
          loader: "js",
          resolveDir: resolveDir ?? dirname(path),
        }));
      }
    },
  };
}
