/** Descriptions that are written once, in the package's own TypeScript. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as ts from "typescript";

const PROVIDER = join(__dirname, "../../provider");

/**
 * The first paragraph of the comment at a declaration, or at one of its members.
 *
 * @param file below `provider/`
 * @param path `StoredResource.revision`
 */
export function commentOf(file: string, path: string): string {
  const text = readFileSync(join(PROVIDER, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const [declaration = "", member] = path.split(".");
  const found = source.statements.find((statement) => namesOf(statement).includes(declaration));
  const described = member === undefined ? found : found && memberOf(found, member);
  const [comment] = described ? ts.getJSDocCommentsAndTags(described).filter(ts.isJSDoc) : [];
  if (comment === undefined) throw new Error(`provider/${file} has no comment at ${path}`);
  const [first = ""] = (ts.getTextOfJSDocComment(comment.comment) ?? "").split("\n\n");
  return first.replaceAll("\n", " ");
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name === undefined ? [] : [name.getText()];
}

/** The first member of that name that is described, at any depth. */
function memberOf(node: ts.Node, name: string): ts.Node | undefined {
  const isMember = ts.isPropertySignature(node) || ts.isPropertyDeclaration(node);
  if (isMember && node.name.getText() === name && ts.getJSDocCommentsAndTags(node).length > 0) return node;
  return ts.forEachChild(node, (child) => memberOf(child, name));
}
