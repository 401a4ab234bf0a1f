/** What is measured. */
import type { Report } from "../report";
import { call } from "./call";
import { faults } from "./faults";
import { install } from "./install";
import { plugin } from "./plugin";
import { program } from "./program";
import { requests } from "./requests";
import { state } from "./state";
import { throttled } from "./throttled";
import { typecheck } from "./typecheck";
import { up } from "./up";

export interface Bench {
  /** What `--only` takes. */
  readonly name: string;
  /** What is measured, beside what, in a sentence or two. */
  readonly about: string;
  /** True if what it measures does not vary, so that it is taken once. */
  readonly once?: true;
  readonly run: (options: BenchOptions) => Promise<Omit<Report, "circumstances">>;
}

export interface BenchOptions {
  /** How often each candidate has its turn, after one to warm up. */
  readonly rounds: number;
  /** True if what runs on an engine runs on the Pulumi CLI on the PATH, too. */
  readonly cli: boolean;
}

export const benches: readonly Bench[] = [
  ...[up, program, typecheck, install, plugin],
  ...[state, call, faults, requests, throttled],
];
