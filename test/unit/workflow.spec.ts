/** GitHub's workflows cannot be run here: what they may do is read off them, and actionlint looks at the rest. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import { load } from "js-yaml";

import { findOnPath } from "../support/processes";

interface Job {
  permissions?: object;
  steps: { uses?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  permissions: object;
  jobs: Record<string, Job>;
}

const folder = join(__dirname, "../../.github/workflows");
const files = readdirSync(folder);
const workflows = files.map((file) => load(readFileSync(join(folder, file), "utf8")) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));

describe("the workflows", () => {
  it("may read, and nothing else", () => {
    for (const { permissions } of workflows) expect(permissions).to.deep.equal({ contents: "read" });
    for (const { permissions } of jobs) expect(permissions).to.equal(undefined);
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
