/** GitHub's workflows cannot be run here: what they may do is read off them, and actionlint looks at the rest. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import { load } from "js-yaml";

import { findOnPath } from "../support/processes";

interface Job {
  permissions?: object;
  needs?: string | string[];
  steps: { uses?: string; with?: Record<string, unknown>; run?: string; env?: Record<string, string> }[];
}

interface Workflow {
  permissions: object;
  jobs: Record<string, Job>;
}

/** The jobs that may more than read the repository, and no other step of the release runs in them. */
const MAY_MORE: Readonly<Record<string, object>> = {
  "release.yml npm": { contents: "read", "id-token": "write" },
  "release.yml github": { contents: "write" },
};

const folder = join(__dirname, "../../.github/workflows");
const files = readdirSync(folder);
const workflows = files.map((file) => load(readFileSync(join(folder, file), "utf8")) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));

describe("the workflows", () => {
  it("may read, and nothing else but to publish a release", () => {
    for (const { permissions } of workflows) expect(permissions).to.deep.equal({ contents: "read" });
    const named = files.flatMap((file, index) =>
      Object.entries(workflows[index]?.jobs ?? {}).map(([name, job]) => [`${file} ${name}`, job] as const),
    );
    for (const [name, { permissions }] of named) expect(permissions, name).to.deep.equal(MAY_MORE[name]);
    expect(named.map(([name]) => name)).to.include.members(Object.keys(MAY_MORE));
    const checkouts = jobs
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const { with: options } of checkouts) expect(options?.["persist-credentials"]).to.equal(false);
  });

  it("use GitHub's own actions, by released major versions", () => {
    const used = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used).not.to.have.length(0);
    for (const action of used) expect(action).to.match(/^actions\/[\w-]+@v\d+$/);
  });

  it("publish only what the checks passed, and npm before GitHub", () => {
    const release = workflows[files.indexOf("release.yml")]?.jobs ?? {};
    expect(release["npm"]?.needs).to.deep.equal(["checks", "archives", "sdks"]);
    expect(release["github"]?.needs).to.equal("npm");
  });

  it("fail without the Pulumi CLI where they run the tests with it", () => {
    const runs = jobs.flatMap(({ steps }) => steps.filter(({ run }) => run?.includes(".ci/run")));
    expect(runs).to.have.length(2);
    for (const { env } of runs) expect(env?.["PULUMI_CLI_REQUIRED"]).to.match(/true|runner\.os != 'Windows'/);
  });

  const actionlint = findOnPath("actionlint", process.env);
  if (actionlint === undefined) it.skip("pass actionlint (no actionlint on the PATH)");
  else {
    it("pass actionlint", () => {
      const options = { encoding: "utf8", stdio: "pipe" } as const;
      expect(
        execFileSync(
          actionlint,
          files.map((file) => join(folder, file)),
          options,
        ),
      ).to.equal("");
    });
  }
});
