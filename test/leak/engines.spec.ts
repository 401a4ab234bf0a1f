/**
 * No leak by way of an engine: whatever programs do with the package, and however a run ends, nothing of a
 * response or a credential is in what the engine prints or stores. Each surface has a control, in which one
 * value is leaked by the program, and found.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import type { CliTestStack } from "../support/cli/index";
import type { ConfigValue, RunResult, TestStack } from "../support/driver";
import { type Behaviour, onEachEngine } from "../support/onEachEngine";
import { succeed, type Tools, withTools } from "../support/tools";
import { requiredArgs } from "../support/declarations/operations";
import { ofEachShape, plantedAnswers, text } from "./plant";
import { tellingRefusals } from "./refusals";
import { hitsIn } from "./search";

type Form = "function" | "any" | "resource" | "anyResource" | "get";

interface Stack {
  stack: TestStack;
  /** Changes the responses. */
  rotate: () => void;
  /** What the program has shown of its outputs since the last call. */
  shown: () => string;
}

interface LeakTools extends Tools {
  everything: (
    program: { forms?: Form[]; targets?: number; leaks?: boolean },
    env?: NodeJS.ProcessEnv,
  ) => Promise<Stack>;
}

const OTHER_TYPES = "fields of another type";
const FUNCTIONS: Form[] = ["function", "any"];
const ALL_FORMS: Form[] = ["function", "any", "resource", "anyResource", "get"];

/** Secrets of credentials, set beside the one that is used. */
const CREDENTIALS: Record<string, ConfigValue> = Object.fromEntries(
  ["oidcToken", "oidcRequestToken", "clientCertificatePassword"].map((name) => [
    `azure-native:${name}`,
    { value: text(name), secret: true },
  ]),
);

const CLI_ONLY = [
  "the backend's files, histories and backups",
  "preview --json",
  "the event log",
  "a saved plan",
  "stack output",
];

const behaviours: Behaviour<LeakTools>[] = [
  ["in a stack's whole life: state, console, outputs, and what the program sees", lives],
  ["control: a value that the program leaks is found in each of these", livesLeaking],
  ["in runs that fail, all at once: functions", failFunctions],
  ...(["resource", "anyResource", "get"] as const).map((form): Behaviour<LeakTools> => [
    `in runs that fail, by the form: ${form}`,
    (tools) => fails(tools, form),
  ]),
  ["control: a value that is printed in a run that fails is found", failsLeaking],
];

const ofCli: Behaviour<LeakTools>[] = [
  [`by ${CLI_ONLY.join(", ")}`, savedByCli],
  ["control: a value that the program leaks is found in each of these", savedByCliLeaking],
];

onEachEngine(
  "no leak",
  (engine) => (engine === "cli" ? [...behaviours, ...ofCli] : behaviours),
  (driver, test) => withTools(driver, (tools) => withPrograms(tools, test)),
);

async function withPrograms(tools: Tools, test: (tools: LeakTools) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "leak-spec-"));
  const [file, shown] = [join(folder, "program.json"), join(folder, "shown")];
  let round = 0;
  const plant = () => {
    round++;
    for (const { operation, resourceId, answer } of plantedAnswers(round)) {
      tools.fake.setAnswer(resourceId, answer, { action: operation.action });
    }
  };
  try {
    await test({
      ...tools,
      async everything({ forms = ALL_FORMS, targets, leaks = false }, env = {}) {
        plant();
        const all = plantedAnswers(1, ofEachShape()).map(({ resourceId, operation }) => {
          const { module, functionName, resourceName, isKept, isStable, action, apiVersion } = operation;
          const args = requiredArgs(operation);
          const names = { module, functionName, resourceName, action, apiVersion };
          return { ...names, isKept, isStable, args, resourceId };
        });
        writeFileSync(file, JSON.stringify({ forms, targets: all.slice(0, targets), shown, leaks }));
        writeFileSync(shown, "");
        // What the program shows is much, and soon garbage.
        const NODE_OPTIONS = [env["NODE_OPTIONS"], "--max-semi-space-size=64"].join(" ");
        const environment = { PROGRAM: file, ...env, NODE_OPTIONS };
        const stack = await tools.stack("../leak/programs/everything", CREDENTIALS, environment);
        return {
          stack,
          rotate: plant,
          shown: () => {
            const text = readFileSync(shown, "utf8");
            writeFileSync(shown, "");
            return text;
          },
        };
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything that a run shows or stores, by surface. */
function surfacesOf({ output, diagnostics, steps, outputs }: RunResult): Record<string, string> {
  const shown = Object.entries(outputs).map(([name, { value, secret }]) => [
    name,
    secret ? "[secret]" : value,
  ]);
  return {
    console: output,
    diagnostics: JSON.stringify(diagnostics),
    steps: JSON.stringify(steps),
    outputs: JSON.stringify(shown),
  };
}

function expectNone(where: string, surfaces: Record<string, string>): void {
  for (const [surface, found] of Object.entries(surfaces)) {
    expect(hitsIn(found), `${surface}, ${where}`).to.deep.equal([]);
  }
}

function expectSome(where: string, surfaces: Record<string, string>): void {
  for (const [surface, found] of Object.entries(surfaces)) {
    expect(hitsIn(found), `${surface}, ${where}`).not.to.have.length(0);
  }
}

async function stateOf(stack: TestStack): Promise<{ state: string }> {
  return { state: JSON.stringify(await stack.exportState()) };
}

async function lives({ everything }: LeakTools): Promise<void> {
  const { stack, rotate, shown } = await everything({});
  /** After each run: what all of them show is too long for one string. */
  const programIsClean = (run: string) => {
    const text = shown();
    expect(text.length, `what the program has shown, ${run}`).to.be.above(100_000);
    expectNone(`in the program, ${run}`, { text });
  };
  expectNone("first preview", surfacesOf(succeed(await stack.preview())));
  programIsClean("first preview");
  const up = succeed(await stack.up());
  programIsClean("first update");
  expectNone("first update", { ...surfacesOf(up), ...(await stateOf(stack)) });
  // They were there to be found.
  expectSome("first update", {
    values: JSON.stringify(up.outputs),
    decrypted: JSON.stringify(await stack.exportState({ showSecrets: true })),
  });
  rotate();
  expectNone("preview of a rotation", surfacesOf(succeed(await stack.preview())));
  programIsClean("preview of a rotation");
  expectNone("rotation", { ...surfacesOf(succeed(await stack.up())), ...(await stateOf(stack)) });
  programIsClean("rotation");
  rotate();
  expectNone("refresh", { ...surfacesOf(succeed(await stack.refresh())), ...(await stateOf(stack)) });
  expectNone("destruction", surfacesOf(succeed(await stack.destroy())));
}

const PLANT = {
  NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, "programs/plant.cjs"))}`,
  PLANTED: text("printed"),
};

async function livesLeaking({ everything }: LeakTools): Promise<void> {
  const one = { forms: ["resource"] as Form[], targets: 1, leaks: true };
  const { stack, rotate, shown } = await everything(one, PLANT);
  expectSome("first preview", surfacesOf(succeed(await stack.preview())));
  expectSome("first update", { ...surfacesOf(succeed(await stack.up())), ...(await stateOf(stack)) });
  expectSome("in the program", { text: shown() });
  rotate();
  expectSome("preview of a rotation", surfacesOf(succeed(await stack.preview())));
  const { console, diagnostics } = surfacesOf(succeed(await stack.refresh()));
  expectSome("refresh", { console: console ?? "", diagnostics: diagnostics ?? "" });
  const destroyed = surfacesOf(succeed(await stack.destroy()));
  expectSome("destruction", { console: destroyed["console"] ?? "" });
}

/** Waits end immediately: failing runs have many. */
const HURRIED = {
  NODE_OPTIONS: `--require ${JSON.stringify(require.resolve("../integration/faults/preload/hurry.cjs"))}`,
};

/** A function that fails does not end its program: each failure has a target, and all are reported in one run. */
async function failFunctions({ everything, fake }: LeakTools): Promise<void> {
  const failures = Object.entries(tellingRefusals).filter(([what]) => what !== OTHER_TYPES);
  const { stack, shown } = await everything({ forms: FUNCTIONS, targets: failures.length }, HURRIED);
  const targets = plantedAnswers(1, ofEachShape()).slice(0, failures.length);
  expect(targets).to.have.length(failures.length);
  for (const [index, { resourceId }] of targets.entries()) {
    fake.fail({ ...failures[index]?.[1], resourceId, times: "always" });
  }
  for (const kind of ["preview", "up"] as const) {
    const run = await stack[kind]();
    expect(run.succeeded, kind).to.equal(false);
    for (const [index, { operation, resourceId }] of targets.entries()) {
      for (const name of [`${operation.module}.${operation.functionName}`, "arm.listKeys"]) {
        expect(run.output, `${failures[index]?.[0]}, ${kind}`).to.include(`${name} of ${resourceId}: `);
      }
    }
    expectNone(kind, { ...surfacesOf(run), ...(await stateOf(stack)), text: shown() });
  }
  // They are passed on as they came, with a warning.
  fake.clearFaults();
  fake.fail({ ...tellingRefusals[OTHER_TYPES], times: "always" });
  const run = succeed(await stack.up());
  expectNone(OTHER_TYPES, { ...surfacesOf(run), ...(await stateOf(stack)), text: shown() });
}

async function fails({ everything, fake }: LeakTools, form: Form): Promise<void> {
  const { stack, shown } = await everything({ forms: [form], targets: 1 }, HURRIED);
  for (const [what, fault] of Object.entries(tellingRefusals)) {
    fake.clearFaults();
    fake.fail({ ...fault, times: "always" });
    const before = fake.requests.length;
    if (what.startsWith("404")) expectNone(`preview of ${what}`, surfacesOf(await stack.preview()));
    const run = await stack.up();
    // Those are passed on as they came, with a warning.
    expect(run.succeeded, what).to.equal(what === OTHER_TYPES);
    expect(fake.requests.length, what).to.be.above(before);
    expectNone(what, { ...surfacesOf(run), ...(await stateOf(stack)), text: shown() });
  }
}

async function failsLeaking({ everything, fake }: LeakTools): Promise<void> {
  const { stack } = await everything({ forms: ["function"], targets: 1 }, PLANT);
  fake.fail({ answer: { kind: "error", status: 403, code: "AuthorizationFailed" }, times: "always" });
  const run = await stack.up();
  expect(run.succeeded).to.equal(false);
  const { console = "", diagnostics = "" } = surfacesOf(run);
  expectSome("failed update", { console, diagnostics });
}

async function savedByCli({ everything }: LeakTools): Promise<void> {
  const { stack, rotate } = await everything({});
  const cli = stack as CliTestStack;
  expectNone("first preview", await previewed(cli));
  succeed(await cli.up());
  rotate();
  expectNone("preview of a rotation", await previewed(cli));
  succeed(await cli.up());
  expectNone("after updates", { ...saved(cli), outputs: await cli.command("stack", "output", "--json") });
  expect(saved(cli), "what is saved").to.include.keys("stacks", "history", "backups");
  succeed(await cli.destroy());
  expectNone("in the end", saved(cli));
}

async function savedByCliLeaking({ everything }: LeakTools): Promise<void> {
  const { stack, rotate } = await everything({ forms: ["resource"], targets: 1, leaks: true });
  const cli = stack as CliTestStack;
  expectSome("first preview", await previewed(cli));
  succeed(await cli.up());
  rotate();
  succeed(await cli.up());
  const { stacks = "", history = "", backups = "" } = saved(cli);
  const outputs = await cli.command("stack", "output", "--json");
  expectSome("after updates", { stacks, history, backups, outputs });
}

/** The CLI's outputs of a preview: JSON, its log of events, a plan. */
async function previewed(cli: CliTestStack): Promise<Record<string, string>> {
  const [folder = ""] = cli.folders;
  const [events, plan] = [join(folder, "events.json"), join(folder, "saved-plan.json")];
  const json = await cli.command("preview", "--json", "--diff");
  expect(json).to.contain('"steps": [');
  const text = await cli.command("preview", "--event-log", events, "--save-plan", plan);
  expect(existsSync(events) && existsSync(plan), text).to.equal(true);
  const found = {
    json,
    events: withoutDebug(readFileSync(events, "utf8")),
    plan: readFileSync(plan, "utf8"),
  };
  // They are no part of what the CLI keeps by itself.
  for (const file of [events, plan]) rmSync(file);
  return found;
}

/** The SDK's debug messages, which are always in the log, contain every response of every provider. */
function withoutDebug(events: string): string {
  const kept = events.split("\n").filter((line) => !line.includes('"severity":"debug"'));
  expect(kept).not.to.have.length(0);
  return kept.join("\n");
}

/** All files that the CLI keeps, by the folder of the backend that they are in. */
function saved({ folders }: CliTestStack): Record<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const kindOf = (file: string) => /\.pulumi[\\/](\w+)[\\/]/.exec(file)?.[1] ?? "others";
  return Object.fromEntries(
    [...new Set(files.map(kindOf))].map((kind) => [
      kind,
      files
        .filter((file) => kindOf(file) === kind)
        .map((file) => readFileSync(file, "latin1"))
        .join("\n"),
    ]),
  );
}
