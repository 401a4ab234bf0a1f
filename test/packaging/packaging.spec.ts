/**
 * The package, installed in every way it can be, under one small program: each way, line of Node, SDK and kind
 * of program is varied by itself from one base. The base is a TypeScript program, the tarball put in with npm,
 * the Node that runs this, and the oldest SDK of the peer range.
 */
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";

import { expect } from "chai";

import { type FakeArm, startFakeArm } from "../../provider/testing";
import type { ConfigValue, RunResult, TestStack } from "../support/driver";
import { embeddedDriver } from "../support/embedded";
import { savedResource, stepOf } from "../support/stack/results";
import { expectNoKey, QUANTUM_WORKSPACE, QUICKSTART_CONFIG, succeed } from "../support/tools";
import {
  CannotInstall,
  copyPackage,
  installEnvironment,
  type Installer,
  type Manifest,
  npm,
  pack,
  packageManifest,
  pnpm,
  readManifest,
  repository,
  run,
  withNode,
  writeManifest,
} from "./installing";

const PACKAGE = "pulumi-azure-listkeys";
/** What every state keeps of the provider's code, whatever the version and however it was installed. */
const STUB = `exports.handler=()=>{let p="pulumi-azure-listkeys";try{return require("module").createRequire(process.cwd()+"/")(p+"/dynamic").provider("quantum.WorkspaceKeys")}catch{let f=()=>{throw{__proto__:Error("Run npm install "+p),stack:p}};return{check:f,create:f,read:f,update:f}}}`;
const PEER_RANGE = packageManifest.peerDependencies?.["@pulumi/pulumi"] ?? "";
const OLDEST_SDK = PEER_RANGE.replace(/^\^/, "");
const TYPESCRIPT = { "@types/node": "^20.0.0", typescript: "~5.9.3" };
/** What Pulumi's template for a TypeScript program has. */
const TSCONFIG = {
  compilerOptions: {
    strict: true,
    outDir: "bin",
    target: "es2020",
    module: "commonjs",
    moduleResolution: "node",
    sourceMap: true,
    experimentalDecorators: true,
    pretty: true,
    noFallthroughCasesInSwitch: true,
    noImplicitReturns: true,
    forceConsistentCasingInFileNames: true,
  },
  files: ["index.ts"],
};
/** A folder of a test's own, and what to fill it with. */
interface Place {
  folder: string;
  tarball: string;
  sdk: string;
  program: Program;
}

/** How the package gets to the program. */
interface Layout {
  /** Where the package manager is run. */
  root: string;
  /** The folder of `Pulumi.yaml`. */
  project: string;
  config?: Record<string, ConfigValue>;
  /** All is there but the package; this names it in the manifests. */
  addPackage: () => void;
  /** Where the package is to be found then. */
  lies: string;
}

interface Program {
  file: string;
  /** Its name in the project. */
  as: string;
  type?: "module";
  needs?: Record<string, string>;
  /** The options of the runtime in `Pulumi.yaml`. */
  runtime?: object;
}

const programs = {
  typescript: { file: "typescript.ts", as: "index.ts", needs: TYPESCRIPT },
  javascript: { file: "commonjs.cjs", as: "index.js" },
  module: { file: "module.mjs", as: "index.js", type: "module" },
  typescriptModule: {
    file: "typescript.ts",
    as: "index.ts",
    type: "module",
    needs: { ...TYPESCRIPT, tsx: "^4.0.0" },
    runtime: { typescript: false, nodeargs: "--import tsx" },
  },
} as const satisfies Record<string, Program>;

interface Way {
  title: string;
  layout?: (place: Place) => Layout;
  program?: Program;
  /** A line of Node. */
  node?: string;
  sdk?: string;
  pnpm?: boolean;
  /** Where the package lies as a folder: not to install all it is developed with, nor to build it there. */
  npmFlags?: string[];
  /** Runs of the compiler over the program, by their flags: the SDK checks types in one of many settings. */
  compile?: string[][];
}

const ways: Way[] = [
  {
    title: "the base: npm, the tarball, TypeScript, this Node, the oldest SDK",
    compile: [[], ["--module", "nodenext", "--moduleResolution", "nodenext"]],
  },
  { title: "through file:, a link", layout: linked },
  { title: "in an npm workspace", layout: inWorkspace, npmFlags: ["--omit=dev", "--ignore-scripts"] },
  { title: "with pnpm", pnpm: true },
  { title: "from the package's own root", layout: atOwnRoot, npmFlags: ["--ignore-scripts"] },
  { title: "a plain JavaScript program", program: programs.javascript },
  { title: "an ES module", program: programs.module },
  { title: "an ES module in TypeScript, through tsx", program: programs.typescriptModule },
  { title: "Node 20", node: "20" },
  { title: "Node 22", node: "22" },
  { title: "Node 24", node: "24" },
  { title: "the newest SDK, with Node 22 as it asks for", node: "22", sdk: PEER_RANGE },
];

describe("installed", () => {
  let tarballs: string;
  let tarball: string;

  before(async () => {
    tarballs = mkdtempSync(join(tmpdir(), "packaging-spec-"));
    tarball = await pack(tarballs);
  });
  after(() => rmSync(tarballs, { recursive: true, force: true }));

  for (const way of ways) {
    it(way.title, async function () {
      const outer = realpathSync(mkdtempSync(join(tmpdir(), "packaging-spec-")));
      try {
        rename(this.test, `${way.title} (${await tryOut(way, outer, tarball)})`);
      } catch (error) {
        if (!(error instanceof CannotInstall)) throw error;
        rename(this.test, `${way.title}: cannot be installed here, as ${error.message}`);
        this.skip();
      } finally {
        rmSync(outer, { recursive: true, force: true });
      }
    });
  }

  it("the quickstart of the repository, at its top level as it lies there", async () => {
    await withStack(repository, QUICKSTART_CONFIG, installEnvironment(), async (stack, fake) => {
      const up = succeed(await stack.up());
      fake.rotate(QUANTUM_WORKSPACE);
      const rotated = succeed(await stack.up());
      for (const { outputs } of [up, rotated]) {
        expect(outputs["quantumConnection"]).to.include({ secret: true });
      }
      expect(rotated.outputs["quantumConnection"]?.value).to.equal(connectionOf(fake));
      const state = await stack.exportState();
      expectNoKey(fake, up.output + rotated.output + JSON.stringify(state));
      for (const { outputs } of state.deployment.resources ?? []) {
        const stub = outputs?.["__provider"] as string | undefined;
        expect(stub?.replace(/provider\("[^"]*"\)/, 'provider("quantum.WorkspaceKeys")')).to.be.oneOf([
          undefined,
          STUB,
        ]);
      }
    });
  });
});

/** What a test did becomes part of its name, and so of the report. */
function rename(test: Mocha.Runnable | undefined, title: string): void {
  if (test !== undefined) test.title = title;
}

/** Installs and runs. Resolves with the versions that it was. */
async function tryOut(way: Way, outer: string, tarball: string): Promise<string> {
  const { program = programs.typescript, layout = fromTarball, sdk = OLDEST_SDK, npmFlags = [] } = way;
  let env = installEnvironment();
  if (way.node !== undefined) env = await withNode(way.node, env, join(outer, "node"));
  const installer = way.pnpm ? await pnpm(env, join(outer, "pnpm")) : npm(env, ...npmFlags);
  const place = layout({ folder: join(outer, "project"), tarball, sdk, program });
  await installIn(place, installer);
  const find = createRequire(join(place.project, "_")).resolve;
  const folderOf = (name: string) => dirname(find(`${name}/package.json`));
  const lies = realpathSync(folderOf(PACKAGE));
  if (way.pnpm) expect(lies).to.contain(`${sep}.pnpm${sep}`);
  else expect(lies).to.equal(place.lies);
  if (program.needs !== undefined) expect(readManifest(folderOf("typescript")).version).to.match(/^5\.9\./);
  const { version } = readManifest(folderOf("@pulumi/pulumi"));
  if (sdk === OLDEST_SDK) expect(version).to.equal(OLDEST_SDK);
  const node = await livesThrough(place, env);
  expect(node).to.match(way.node === undefined ? /^v/ : new RegExp(`^v${way.node}\\.`));
  for (const flags of way.compile ?? []) {
    await run(
      ["node", find("typescript/bin/tsc"), "--noEmit", "--project", ".", ...flags],
      place.project,
      env,
    );
  }
  return `Node ${node}, @pulumi/pulumi ${version}`;
}

/** npm 11.19 says so of each member of a workspace whose own root says what may run in its clone. */
const ofAMember = /allowScripts in workspace pulumi-azure-listkeys .* is ignored/;

/** First all but the package, then the package, so that what it adds in warnings is known. */
async function installIn({ root, addPackage }: Layout, installer: Installer): Promise<void> {
  const without = await installer.install(root);
  addPackage();
  const added = await installer.install(root).catch((error: unknown) => {
    // The registry has given all the rest: that it refuses what the package asks for is the package's fault.
    throw error instanceof CannotInstall ? new Error(error.message) : error;
  });
  expect(
    added.filter((warning) => !without.includes(warning) && !ofAMember.test(warning)),
    "warnings that the package adds",
  ).to.deep.equal([]);
}

/** A life of the stack, with all that is to hold at each step. Resolves with the version of Node that ran it. */
async function livesThrough({ project, config = {} }: Layout, base: NodeJS.ProcessEnv): Promise<string> {
  return withStack(project, config, base, async (stack, fake) => {
    const preview = succeed(await stack.preview());
    const up = succeed(await stack.up());
    expectKeys(up, fake, 1);

    fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
    const planned = succeed(await stack.preview());
    const changed = ["primaryConnectionString", "primaryKey"];
    expect(stepOf(planned, "keys").op).to.equal("update");
    expect(stepOf(planned, "keys").inputs).to.deep.include({ revision: 2, rotated: changed });
    const rotated = succeed(await stack.up());
    expectKeys(rotated, fake, 2);
    expect(rotated.outputs["connection"]?.value).not.to.equal(up.outputs["connection"]?.value);

    fake.rotate(QUANTUM_WORKSPACE, "primaryKey");
    const refresh = succeed(await stack.refresh());
    expect(stepOf(refresh, "keys").op).to.equal("update");

    const state = await stack.exportState();
    const runs = [preview, up, planned, rotated, refresh];
    expectNoKey(fake, runs.map(({ output }) => output).join("") + JSON.stringify(state));
    const { inputs, outputs } = savedResource(state.deployment.resources, "keys");
    expect(outputs?.["revision"]).to.equal(3);
    expect(STUB).to.have.length.of.at.most(300);
    for (const stored of [inputs, outputs]) {
      expect(stored?.["__provider"]).to.equal(STUB);
      expect(stored?.["primaryKey"]).to.have.property("ciphertext");
    }
    return String(up.outputs["node"]?.value);
  });
}

/** The function and the resource gave what Azure has now, as secrets. */
function expectKeys({ outputs }: RunResult, fake: FakeArm, revision: number): void {
  const secret = { value: connectionOf(fake), secret: true, known: true };
  expect(outputs["connection"]).to.deep.equal(secret);
  expect(outputs["keptConnection"]).to.deep.equal(secret);
  expect(outputs["revision"]).to.deep.include({ value: revision, secret: false });
}

function connectionOf(fake: FakeArm): string {
  return (fake.keysOf(QUANTUM_WORKSPACE) as { primaryConnectionString: string }).primaryConnectionString;
}

async function withStack<Result>(
  project: string,
  config: Record<string, ConfigValue>,
  base: NodeJS.ProcessEnv,
  use: (stack: TestStack, fake: FakeArm) => Promise<Result>,
): Promise<Result> {
  const fake = await startFakeArm();
  const stack = await embeddedDriver().createStack({ project, config, env: fake.environment(base) });
  try {
    return await use(stack, fake);
  } finally {
    await stack.dispose();
    await fake.close();
  }
}

function fromTarball(place: Place): Layout {
  return project(place, `file:${place.tarball}`, join(place.folder, "node_modules", PACKAGE));
}

function linked(place: Place): Layout {
  return project(place, `file:${repository}`, repository);
}

function inWorkspace({ folder, ...place }: Place): Layout {
  const lies = join(folder, "package");
  const { addPackage, ...layout } = project({ ...place, folder: join(folder, "program") }, "*", lies);
  const workspaces = (...folders: string[]) => writeManifest(folder, { private: true, workspaces: folders });
  workspaces("program");
  return {
    ...layout,
    root: folder,
    addPackage: () => {
      addPackage();
      copyPackage(lies, packageManifest);
      workspaces("program", "package");
    },
  };
}

/** The repository as far as it matters here, with this program in the quickstart's place. */
function atOwnRoot({ folder, sdk, program }: Place): Layout {
  const quickstart = join("examples", "quickstart");
  const { [PACKAGE]: self = "", ...others } = { ...packageManifest.devDependencies };
  const typescript = others["typescript"] ?? "";
  const manifest = { ...packageManifest, devDependencies: { "@pulumi/pulumi": sdk, typescript } };
  copyPackage(folder, manifest);
  mkdirSync(join(folder, quickstart), { recursive: true });
  for (const file of ["Pulumi.yaml", join(quickstart, "tsconfig.json")]) {
    copyFileSync(join(repository, file), join(folder, file));
  }
  copyFileSync(join(__dirname, "programs", program.file), join(folder, quickstart, program.as));
  return {
    root: folder,
    project: folder,
    lies: folder,
    config: QUICKSTART_CONFIG,
    addPackage: () =>
      writeManifest(folder, {
        ...manifest,
        devDependencies: { ...manifest.devDependencies, [PACKAGE]: self },
      }),
  };
}

/** The folder of a program as `pulumi new` makes it; `spec` is how its manifest asks for the package. */
function project({ folder, sdk, program }: Omit<Place, "tarball">, spec: string, lies: string): Layout {
  const manifest: Manifest = {
    name: "program",
    private: true,
    main: program.as,
    type: program.type ?? "commonjs",
    dependencies: { "@pulumi/pulumi": sdk, ...program.needs },
  };
  writeManifest(folder, manifest);
  copyFileSync(join(__dirname, "programs", program.file), join(folder, program.as));
  const runtime = { name: "nodejs", options: program.runtime ?? {} };
  writeFileSync(join(folder, "Pulumi.yaml"), JSON.stringify({ name: "program", runtime }));
  if (program.as.endsWith(".ts")) writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
  return {
    root: folder,
    project: folder,
    lies,
    addPackage: () =>
      writeManifest(folder, { ...manifest, dependencies: { ...manifest.dependencies, [PACKAGE]: spec } }),
  };
}
