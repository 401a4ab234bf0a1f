/** Prints which of the package's files are loaded: with the package, and by the first use of one of its modules. */
import { sep } from "node:path";

import * as listkeys from "pulumi-azure-listkeys";

const dist = `${sep}dist${sep}`;

function ownFiles(): string[] {
  return Object.keys(require.cache)
    .filter((file) => file.startsWith(`${process.cwd()}${dist}`))
    .map((file) => file.slice(file.indexOf(dist) + dist.length).replaceAll("\\", "/"));
}

const before = ownFiles();
const used = typeof listkeys.quantum.listWorkspaceKeys;
const modules = ownFiles().filter((file) => /^(modules|services|configuration)/.test(file));
console.log(JSON.stringify({ before, used, modules }));
