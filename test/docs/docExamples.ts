/** The examples of the doc comments, made into functions that give what each says and what it comes to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** The `@example` blocks of one documented declaration. */
export interface DocComment {
  /** Path of the source file, below `src`. */
  readonly file: string;
  readonly name: string;
  readonly kind: 'function' | 'class' | 'member' | 'const' | 'type';
  /** The whole comment, without its stars. */
  readonly text: string;
  readonly examples: readonly string[];
}

/** The doc comments of everything that a source folder exports, and of the members of its classes. */
export function docComments(folder: string): readonly DocComment[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => commentsOf(folder, file));
}

function commentsOf(folder: string, file: string): readonly DocComment[] {
  const path = join(folder, file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): readonly DocComment[] => {
    const declared = declarationOf(statement);
    if (declared === undefined || !isExported(statement)) return [];
    const text = docOf(statement, source);
    const at = relative(folder, path).split(sep).join('/');
    const own = { file: at, ...declared, text, examples: examplesIn(text) };
    return ts.isClassDeclaration(statement) ? [own, ...membersOf(statement, source, at)] : [own];
  });
}

function examplesIn(text: string): readonly string[] {
  return text.split(/^@/m).flatMap((tag) => (tag.startsWith('example\n') ? [tag.slice(8).trim()] : []));
}

function membersOf(owner: ts.ClassDeclaration, source: ts.SourceFile, file: string): readonly DocComment[] {
  return owner.members.flatMap((member) => {
    const text = docOf(member, source);
    const name = `${owner.name?.text}.${member.name?.getText(source)}`;
    return text === '' ? [] : [{ file, name, kind: 'member' as const, text, examples: examplesIn(text) }];
  });
}

function declarationOf(statement: ts.Statement): Pick<DocComment, 'name' | 'kind'> | undefined {
  if (ts.isFunctionDeclaration(statement) && statement.name !== undefined)
    return { name: statement.name.text, kind: 'function' };
  if (ts.isClassDeclaration(statement) && statement.name !== undefined)
    return { name: statement.name.text, kind: 'class' };
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return { name: statement.name.text, kind: 'type' };
  if (!ts.isVariableStatement(statement)) return undefined;
  const name = statement.declarationList.declarations[0]?.name;
  return name !== undefined && ts.isIdentifier(name) ? { name: name.text, kind: 'const' } : undefined;
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function docOf(statement: ts.Node, source: ts.SourceFile): string {
  const [doc] = (ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [])
    .map(({ pos, end }) => source.text.slice(pos, end))
    .filter((comment) => comment.startsWith('/**'))
    .slice(-1);
  return (doc ?? '')
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .trim();
}

/** The body of a function that pushes `[actual, expected]` for each expression that is followed by `//=> value`. */
export function bodyOf(example: string): string {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.Latest, true);
  return source.statements
    .map((statement) => {
      const code = statement.getText(source);
      const said = /^[ \t]*;?[ \t]*\n?\/\/=> (.*(?:\n\/\/ .*)*)/.exec(example.slice(statement.getEnd()))?.[1];
      if (said === undefined || !ts.isExpressionStatement(statement)) return code;
      return `results.push([${code.replace(/;$/, '')}, (${said.replace(/\n\/\/ /g, '\n')})]);`;
    })
    .join('\n');
}

/** The names that an example uses and does not declare itself. */
export function freeNames(example: string, known: ReadonlySet<string>): readonly string[] {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.Latest, true);
  const [used, declared] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isDeclared =
        (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent)) &&
        parent.name === node;
      const isMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      if (isDeclared) declared.add(node.text);
      else if (!isMember) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used].filter((name) => known.has(name) && !declared.has(name));
}
