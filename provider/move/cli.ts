#!/usr/bin/env node
/** `azure-listkeys-move [--write] [path…]`: moves a program's calls of azure-native's functions to this package. */
import { parseArgs } from "node:util";

import { moveFiles } from "./moveFiles";
import { Problem } from "./problem";
import { report } from "./report";

const HELP = `Usage: azure-listkeys-move [--write] [file or folder...]

Moves a TypeScript program from azure-native's functions that return credentials
to those of pulumi-azure-listkeys, whose results are secrets. It shows what
would change, and what is left and why. It changes a file only with --write.

  azure-listkeys-move              the program in this folder
  azure-listkeys-move --write      the same, and changes its files
  azure-listkeys-move index.ts     one file

Of a folder it reads the files of its tsconfig.json with what they import, or
else all TypeScript files; JavaScript files if there are none.

Options:
  --write      changes the files
  -h, --help   prints this

Exit codes: 0 if all files were read, and changed if --write is given; 1 if one
could not be, or if there are none; 2 if the arguments are wrong.
`;

const USAGE_EXIT_CODE = 2;

function main(args: string[]): void {
  const options = optionsIn(args);
  if (options === undefined) return;
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  const result = moveFiles(options.paths, options.write);
  const { isTTY } = process.stdout;
  process.stdout.write(
    report(result, { written: options.write, colours: isTTY && !process.env["NO_COLOR"] }),
  );
  if (result.unread.length > 0 || result.files === 0) process.exitCode = 1;
}

function optionsIn(args: string[]): { help: boolean; write: boolean; paths: string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        write: { type: "boolean", default: false },
      },
    });
    return { ...values, paths: positionals.length > 0 ? positionals : ["."] };
  } catch (error) {
    complain((error as Error).message);
    process.stderr.write(`\n${HELP}`);
    process.exitCode = USAGE_EXIT_CODE;
    return undefined;
  }
}

function complain(message: string): void {
  process.stderr.write(`azure-listkeys-move: ${message}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof Problem && error.isOfArguments ? USAGE_EXIT_CODE : 1;
}
