// Reads declarations and their comments from TypeScript sources.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../toolchain.mjs';

export function parseSource(path) {
  return ts.createSourceFile(
    path,
    readFileSync(root + path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
}

/**
 * The text of the comment above a declaration, without its tags.
 *
 * @throws if there is none, so that everything is documented
 */
export function describe(node, name) {
  const text = (node.jsDoc ?? [])
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .trim();
  if (!text) {
    throw new Error(
      `${
        node.getSourceFile().fileName
      }: ${name} needs a comment, which is its description in the documentation`,
    );
  }
  return text;
}

/** The exported constants of a source file, with their initializers and the statements that declare them. */
export function exportedConstants(source) {
  return source.statements
    .filter(
      statement =>
        ts.isVariableStatement(statement) &&
        statement.modifiers?.some(
          ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
        ),
    )
    .flatMap(statement =>
      statement.declarationList.declarations.map(({ name, initializer }) => ({
        name: name.text,
        initializer,
        statement,
      })),
    );
}

/** The property of an object literal with a name. */
export function propertyOf(object, name) {
  return object?.properties.find(property => property.name?.text === name)
    ?.initializer;
}
