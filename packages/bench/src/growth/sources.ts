import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import ts from 'typescript';

/** The root of the repository. */
export const root = resolve(__filename, '../../../../..');

/** A function or class that a file exports. */
export type Exported = {
  /** From the root of the repository. */
  file: string;
  name: string;
  /** Whether it can be called with one text and nothing else. */
  takesOneText: boolean;
};

/** The files of all packages that do the work of this project. */
export function sourceFiles(): string[] {
  return ['packages', 'plugins']
    .flatMap(group =>
      readdirSync(join(root, group)).flatMap(name => {
        const directory = `${group}/${name}/src`;
        return readdirSync(join(root, directory), {
          recursive: true,
          encoding: 'utf8',
        }).map(file => `${directory}/${file.split(sep).join('/')}`);
      }),
    )
    .filter(
      file => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|\/__/.test(file),
    )
    .sort();
}

/** What a file exports, in the order in which it stands there; read, not run. */
export function listExports(file: string): Exported[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = new Map<string, Exported>();
  const add = (
    name: string,
    parameters?: ts.NodeArray<ts.ParameterDeclaration>,
  ) => {
    const takesOneText = parameters !== undefined && takesText(parameters);
    found.set(name, { file, name, takesOneText });
  };
  for (const statement of source.statements) {
    if (isExported(statement)) {
      if (ts.isFunctionDeclaration(statement) && statement.name) {
        add(statement.name.text, statement.parameters);
      } else if (ts.isClassDeclaration(statement) && statement.name) {
        add(statement.name.text);
      } else if (ts.isVariableStatement(statement)) {
        for (const { name, initializer } of statement.declarationList
          .declarations) {
          if (initializer && isFunction(initializer)) {
            add(name.getText(), initializer.parameters);
          }
        }
      }
    }
  }
  return [...found.values()];
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
    )
  );
}

function isFunction(
  node: ts.Expression,
): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function takesText([first, ...others]: readonly ts.ParameterDeclaration[]) {
  return (
    first?.type !== undefined &&
    /\bstring\b(?!\[)/.test(first.type.getText()) &&
    !/[{<[]/.test(first.type.getText()) &&
    others.every(
      ({ questionToken, initializer }) => questionToken ?? initializer,
    )
  );
}
