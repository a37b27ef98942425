import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import * as z from 'zod';

/** One import, re-export or dynamic `import()` of a file. */
export interface Import {
  readonly specifier: string;
  /** The path it leads to in this tree (`libs/domain/event.ts`), or `undefined` for a package. */
  readonly target: string | undefined;
  /** Names taken, as the other side calls them; empty for `* as` and dynamic imports. */
  readonly names: readonly string[];
  /** Names that exist for the type checker only: gone when the code runs. */
  readonly typeNames: readonly string[];
}

/** A source file as the rules see it. */
export interface CodeFile {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** A rule of the house: what the tree must never hold, each breach told as `path: what`. */
export interface Rule {
  readonly name: string;
  breaches(code: readonly CodeFile[]): string[];
}

const root = join(import.meta.dirname, '../..');

const packageSchema = z.object({ imports: z.record(z.string(), z.object({ source: z.string() })) });

/** `#domain/*.js` → `libs/domain/*.ts`: the aliases as package.json has them. */
const aliases = Object.entries(
  packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).imports,
).map(([alias, { source }]) => ({
  prefix: alias.slice(0, alias.indexOf('*')),
  suffix: alias.slice(alias.indexOf('*') + 1),
  source: source.slice('./'.length),
}));

/** `libs/domain`, `apps/views`, `test`: the part of the house a file is in. */
export const areaOf = (path: string): string => {
  const [top = '', part = ''] = path.split('/');
  return top === 'test' ? top : `${top}/${part}`;
};

/** Specs and everything under `test/`: run by developers, never shipped. */
export const isTest = (path: string): boolean => path.startsWith('test/') || /\.spec\.ts$/.test(path);

const targetOf = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) {
    return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  }
  if (!specifier.startsWith('#')) return undefined;
  const alias = aliases.find(({ prefix }) => specifier.startsWith(prefix));
  if (!alias) throw new Error(`${from}: ${specifier} is not among the imports of package.json`);
  return alias.source.replace('*', specifier.slice(alias.prefix.length, -alias.suffix.length));
};

/** Every node of a tree, depth first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

type Bindings = Pick<Import, 'names' | 'typeNames'>;
const nothing: Bindings = { names: [], typeNames: [] };

const split = (
  elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[],
  allTypes: boolean,
): Bindings => {
  const named = elements.map((element) => ({
    name: (element.propertyName ?? element.name).text,
    type: allTypes || element.isTypeOnly,
  }));
  return {
    names: named.map(({ name }) => name),
    typeNames: named.filter(({ type }) => type).map(({ name }) => name),
  };
};

const importBindings = (clause: ts.ImportClause | undefined): Bindings => {
  const bindings = clause?.namedBindings;
  return bindings && ts.isNamedImports(bindings)
    ? split([...bindings.elements], clause.phaseModifier === ts.SyntaxKind.TypeKeyword)
    : nothing;
};

const importOf = (node: ts.Node): { at: ts.Expression; bindings: Bindings } | undefined => {
  if (ts.isImportDeclaration(node)) {
    return { at: node.moduleSpecifier, bindings: importBindings(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const elements =
      node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return { at: node.moduleSpecifier, bindings: split([...elements], node.isTypeOnly) };
  }
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic && argument ? { at: argument, bindings: nothing } : undefined;
};

/** Parses a file's text. Paths are relative to the root of the tree, with `/`. */
export const parse = (path: string, text: string): CodeFile => {
  const tree = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2023,
    true,
    path.endsWith('.tsx') ? ts.ScriptKind.TSX : undefined,
  );
  const imports: Import[] = [];
  for (const node of nodesOf(tree)) {
    const found = importOf(node);
    if (!found || !ts.isStringLiteral(found.at)) continue;
    const specifier = found.at.text;
    imports.push({ specifier, target: targetOf(path, specifier), ...found.bindings });
  }
  return { path, imports, tree };
};

/** Every TypeScript and `.mjs` file of `apps/`, `libs/` and `test/`. */
export const readCode = (): CodeFile[] =>
  ['apps', 'libs', 'test'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
      .sort()
      .map((path) => parse(path, readFileSync(join(root, path), 'utf8'))),
  );
