/**
 * The plugin and all that it needs as one file, by esbuild: an archive has no `node_modules`, and a single executable
 * application can load nothing but Node's own modules.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import type { Plugin } from "esbuild";

import { schemaText } from "../../provider/plugin/schema";
import { type Bundle, bundled } from "./esbuild";

const ROOT = join(__dirname, "../..");

export function bundlePlugin(version: string): Promise<Bundle> {
  return bundled({
    stdin: { contents: 'require("./provider/plugin/main").main();', resolveDir: ROOT },
    // Names stay, as messages show them.
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames: true,
    // Of ES modules, which have no `__filename`.
    define: { "import.meta.url": "urlOfThisFile" },
    banner: { js: 'const urlOfThisFile=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [filesInside(version)],
  });
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
