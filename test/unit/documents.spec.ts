/** What the documents point to is there: files and headings by their links, npm scripts by their names. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

import { expect } from "chai";
import { load } from "js-yaml";

import { REMOTE } from "../../provider/testing/control";
import { markdownIn, nameOf, ROOT } from "../support/documents";

function withoutCode(text: string): string {
  return text.replace(/^( *)(```|~~~)[^]*?^\1\2.*$/gm, "").replace(/(`+)[^`][^]*?\1/g, "");
}

/** The targets of `[text](target)`, `[name]: target`, `href="target"` and `src="target"`. */
function linksIn(text: string): string[] {
  const forms = [
    /\]\(\s*<?([^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*)>?(?:\s+["'(][^)]*)?\)/g,
    /^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm,
    /\b(?:href|src)="([^"]+)"/g,
  ];
  return forms.flatMap((form) =>
    [...withoutCode(text).matchAll(form)].map(([, target = ""]) => decodeURI(target)),
  );
}

/** The anchors that GitHub makes of a document's headings, and those that it has of its own. */
function anchorsIn(text: string): Set<string> {
  const anchors = new Set<string>();
  const headings = text.replace(/^( *)(```|~~~)[^]*?^\1\2.*$/gm, "").matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm);
  for (const [, heading = ""] of headings) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-");
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  for (const [, name = ""] of text.matchAll(/<\w+ [^>]*\b(?:id|name)="([^"]+)"/g)) anchors.add(name);
  return anchors;
}

/** What is wrong with a link of the document; nothing with those that leave the repository's host. */
function problemOf(link: string, document: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return undefined;
  const [, path = "", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link) ?? [];
  const target =
    path === "" ? document : path.startsWith("/") ? join(ROOT, path) : resolve(dirname(document), path);
  if (target !== ROOT && !target.startsWith(ROOT + sep)) return "leads out of the repository";
  if (!isThere(target)) return "there is no such file";
  if (anchor === undefined || !target.endsWith(".md")) return undefined;
  return anchorsIn(readFileSync(target, "utf8")).has(anchor) ? undefined : "there is no such heading";
}

/** In this very case: Windows and macOS take any. */
function isThere(path: string): boolean {
  if (!existsSync(path)) return false;
  const names = relative(ROOT, path)
    .split(sep)
    .filter((name) => name !== "");
  return names.every((name, index) => readdirSync(join(ROOT, ...names.slice(0, index))).includes(name));
}

const documents = markdownIn(ROOT);

describe("the Markdown documents", () => {
  it("are found, with links in them", () => {
    const names = documents.map(nameOf);
    expect(names).to.include.members(["README.md", "CONTRIBUTING.md", "docs/architecture.md"]);
    expect(documents.flatMap((path) => linksIn(readFileSync(path, "utf8")))).to.have.length.above(50);
  });

  for (const document of documents) {
    const name = nameOf(document);

    it(`link to what is there: ${name}`, () => {
      const problems = linksIn(readFileSync(document, "utf8")).flatMap((link) => {
        const problem = problemOf(link, document);
        return problem === undefined ? [] : [`${link}: ${problem}`];
      });
      expect(problems).to.deep.equal([]);
    });

    it(`name npm scripts that there are: ${name}`, () => {
      const used = [...readFileSync(document, "utf8").matchAll(/\bnpm run ([\w:]+)/g)].map(
        ([, script]) => script,
      );
      // An example's own scripts are its own affair.
      const own = join(dirname(document), "package.json");
      const scripts = [join(ROOT, "package.json"), own]
        .filter((file) => existsSync(file) && statSync(file).isFile())
        .flatMap((file) =>
          Object.keys((JSON.parse(readFileSync(file, "utf8")) as { scripts?: object }).scripts ?? {}),
        );
      expect(scripts).to.include.members(used);
    });
  }
});

describe("the pages of the Pulumi Registry", () => {
  for (const page of ["docs/_index.md", "docs/installation-configuration.md"]) {
    const text = readFileSync(join(ROOT, page), "utf8");

    it(`have what it reads at the top: ${page}`, () => {
      const top = /^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? "";
      const found = load(top) as Record<string, string>;
      expect(Object.keys(found)).to.deep.equal(["title", "meta_desc", "layout"]);
      expect(found["title"]).to.match(/^Azure listKeys/);
      expect(found["meta_desc"]).to.have.length.within(50, 160);
      expect(found["layout"]).to.equal("package");
    });

    // It publishes these two pages alone, at other paths.
    it(`link to other sites, and within the page alone: ${page}`, () => {
      expect(linksIn(text).filter((link) => !/^(?:https:|#)/.test(link))).to.deep.equal([]);
    });
  }
});

describe("the documents for who works on the code", () => {
  const folders = ["docs/", "CONTRIBUTING.md"];
  const guides = documents.filter((path) => folders.some((folder) => nameOf(path).startsWith(folder)));

  it("name files and folders that there are", () => {
    const named = guides.flatMap((path) =>
      [
        ...readFileSync(path, "utf8").matchAll(
          /(?<![\w./-])(?:provider|test|scripts|plugin)\/[\w./-]*[\w/]/g,
        ),
      ].map(([name]) => name),
    );
    expect(named).to.have.length.above(30);
    expect(named.filter((name) => !isThere(join(ROOT, name)))).to.deep.equal([]);
  });
});

describe("docs/architecture.md", () => {
  it("names as guards tests that there are", () => {
    const text = readFileSync(join(ROOT, "docs/architecture.md"), "utf8").replace(/\s+/g, " ");
    const guards = [...text.matchAll(/(\w+\.spec\.ts)(?:\]\(\.\.\/([^)]*)\))?, ("[^"]+"(?: and "[^"]+")*)/g)];
    expect(guards).to.have.length.above(10);
    const missing = guards.flatMap(([, file = "", linked = `test/e2e/${file}`, titles = ""]) => {
      const tests = readFileSync(join(ROOT, linked), "utf8");
      // The beginning of a title is enough.
      const begun = [...titles.matchAll(/("[^"]+)"/g)].map(([, title = ""]) => title);
      return begun.filter((title) => !tests.includes(title));
    });
    expect(missing).to.deep.equal([]);
  });
});

describe("docs/testing.md", () => {
  it("has a row for each handle of the fake Resource Manager", () => {
    const page = readFileSync(join(ROOT, "docs/testing.md"), "utf8");
    const rows = page.split("\n").filter((line) => line.startsWith("| `"));
    for (const handle of REMOTE) {
      expect(
        rows.some((row) => new RegExp(`^\\|[^|]*\`${handle}[\`(]`).test(row)),
        handle,
      ).to.equal(true);
    }
  });
});

describe("CONTRIBUTING.md", () => {
  it("shows a declaration as it stands in provider/services", () => {
    const guide = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
    const source = readFileSync(join(ROOT, "provider/services/machinelearningservices.ts"), "utf8");
    const shown = /```ts\n(listOnlineEndpointKeys: [^]*?)```/.exec(guide)?.[1] ?? "";
    expect(shown.trimEnd().split("\n")).to.have.length.within(5, 20);
    expect(source.replace(/^ {4}/gm, "")).to.include(shown);
  });
});

describe("a broken link", () => {
  const readme = join(ROOT, "README.md");
  const document = join(ROOT, "docs/reference/quantum.md");

  const broken: [link: string, problem: string][] = [
    ["docs/nowhere.md", "there is no such file"],
    ["Readme.md", "there is no such file"],
    ["../elsewhere.md", "leads out of the repository"],
    ["#no-such-heading", "there is no such heading"],
    ["SECURITY.md#no-such-heading", "there is no such heading"],
  ];
  for (const [link, problem] of broken) {
    it(`is found: ${link}`, () => expect(problemOf(link, readme)).to.equal(problem));
  }

  it("is none: another site, a folder, a file from a folder, and from the top", () => {
    for (const link of ["https://example.com/x.md", "../", "../../README.md", "/README.md", "?plain=1"]) {
      expect(problemOf(link, document), link).to.equal(undefined);
    }
  });

  it("is seen in every form of a link, and not in code", () => {
    const text =
      '[a](one.md) ![b](two.svg "title") [c](<three.md>) [d](four_(x).md)\n\n[e]: five.md\n<a href="six.md">f</a>\n`[g](no.md)`\n\n```md\n[h](no.md)\n```\n';
    expect(linksIn(text).sort()).to.deep.equal(
      ["one.md", "two.svg", "three.md", "four_(x).md", "five.md", "six.md"].sort(),
    );
  });

  it("is told by GitHub's anchors", () => {
    const text = "# `check`, diff & create\n## Two\n## Two\n```sh\n# no heading\n```\n### [A link](x.md) #\n";
    expect([...anchorsIn(text)]).to.deep.equal(["check-diff--create", "two", "two-1", "a-link"]);
  });
});
