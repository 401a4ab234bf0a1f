/** The place in the program at which a function was called. */
import { dirname, relative, sep } from "node:path";

/** This package's files, which also call its functions. */
const OWN_FOLDER = dirname(__dirname) + sep;

/**
 * Captures the place of the call; its text, which source maps make expensive, is computed on demand.
 *
 * @returns a function that returns `index.ts:12:20`, relative to the program's folder; `undefined` if no file called it
 */
export function callSite(): () => string | undefined {
  const here = new Error();
  return () => {
    for (const frame of (here.stack ?? "").split("\n").slice(1)) {
      const [, file, position] = /(?:\(|at )([^()]+?):(\d+:\d+)\)?$/.exec(frame) ?? [];
      if (file === undefined || file.startsWith("node:") || file.startsWith(OWN_FOLDER)) continue;
      return `${relative(process.cwd(), file.replace(/^file:\/\//, ""))}:${position}`;
    }
    return undefined;
  };
}
