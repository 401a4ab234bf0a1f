/** The "service" of the program `dynamic-keys`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { StackOptions } from "./driver";

/** Its content, and the calls of the provider. */
export class KeyService {
  private readonly file: string;

  constructor(folder: string) {
    this.file = join(folder, "service.json");
  }

  /** @param resources those of the program */
  set(
    resources: object[],
    keys: Record<string, string> = { a: "key-a", b: "key-b" },
    failing = "nothing",
  ): void {
    writeFileSync(this.file, JSON.stringify({ resources, keys, failing }));
    writeFileSync(`${this.file}.calls`, "");
  }

  /** Since the last `set` or `calls`. */
  calls(): string[] {
    const calls = readFileSync(`${this.file}.calls`, "utf8").split("\n");
    writeFileSync(`${this.file}.calls`, "");
    return calls.filter((call) => call !== "");
  }

  get options(): Omit<StackOptions, "project"> {
    const config = { token: { value: "of the stack", secret: true }, "elsewhere:setting": "there" } as const;
    return { config, env: { ...process.env, SERVICE: this.file } };
  }
}
