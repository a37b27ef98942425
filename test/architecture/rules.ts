import ts from 'typescript';
import { areaOf, type CodeFile, isTest, nodesOf, type Rule } from './code.js';
import { kept, offered } from './page-rules.js';

const libsBelow = (...names: string[]): string[] => names.map((name) => `libs/${name}`);

const ground = libsBelow('domain', 'platform');
const stores = [...ground, ...libsBelow('event-store', 'read-model')];
const everyLib = [...stores, ...libsBelow('event-stream', 'projections')];
const withDelivery = [...everyLib, ...libsBelow('delivery', 'commands')];
const withIntake = [...withDelivery, ...libsBelow('intake', 'imports')];

/** What each part may import beside itself. A part that is not named here has no place in the house. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'libs/domain': [],
  'libs/platform': ['libs/domain'],
  'libs/event-store': ground,
  'libs/read-model': ground,
  'libs/commands': [...ground, 'libs/event-store'],
  'libs/imports': [...stores, ...libsBelow('commands')],
  'libs/event-stream': stores,
  'libs/projections': [...stores, ...libsBelow('event-stream')],
  'libs/delivery': ground,
  'libs/intake': ground,
  'apps/register': withIntake,
  // The service is composed here: what overtook somebody is shown as the views show it.
  'apps/register/main.ts': [...withIntake, 'apps/views'],
  'apps/views': withDelivery,
  'apps/reminders': withDelivery,
  'apps/aide-memoire': [...withIntake, 'apps/register', 'apps/views', 'apps/reminders'],
  'apps/dashboard': libsBelow('domain', 'intake'),
  'apps/start': ['apps/register', 'apps/views', 'apps/reminders', 'apps/aide-memoire'],
  test: [...withIntake, 'apps/register', 'apps/views', 'apps/reminders', 'apps/aide-memoire'],
};

const perFile =
  (find: (file: CodeFile) => readonly string[]): Rule['breaches'] =>
  (code) =>
    code.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));

const product = (find: (file: CodeFile) => readonly string[]): Rule['breaches'] =>
  perFile((file) => (isTest(file.path) ? [] : find(file)));

const downwards: Rule = {
  name: 'imports run downwards only',
  breaches: product(({ path, imports }) => {
    const area = areaOf(path);
    const allowed = mayImport[path] ?? mayImport[area];
    if (!allowed) return [`${area} has no place in the house yet`];
    return imports
      .filter(({ target }) => target !== undefined && !isTest(target))
      .filter(({ target = '' }) => areaOf(target) !== area && !allowed.includes(areaOf(target)))
      .map(({ specifier }) => `${area} may not import ${specifier}`);
  }),
};

/** What the page reads as it is typed, by the code that the server reads it with. */
const readInThePage = [
  'libs/domain/timeframes/',
  'libs/intake/dates/',
  'libs/intake/languages/',
  'libs/intake/places/',
];

const pageFromOutside: Rule = {
  name: 'the page knows the server by its API, and of the libs the reading of timeframes and dates alone',
  breaches: product(({ path, imports }) =>
    areaOf(path) === 'apps/dashboard' && !path.endsWith('.mjs')
      ? imports
          .filter(({ specifier, target }) =>
            target === undefined
              ? specifier.startsWith('node:')
              : areaOf(target) !== 'apps/dashboard' &&
                !readInThePage.some((folder) => target.startsWith(folder)),
          )
          .map(({ specifier }) => `the page may not import ${specifier}`)
      : [],
  ),
};

const isShared = (path: string): boolean => path.split('/').length === 'libs/domain/file'.split('/').length;

const wordsNotFeatures: Rule = {
  name: "the platform knows the domain's common words, none of its features",
  breaches: product(({ path, imports }) =>
    areaOf(path) === 'libs/platform'
      ? imports
          .filter(
            ({ target }) => target !== undefined && areaOf(target) === 'libs/domain' && !isShared(target),
          )
          .map(({ specifier }) => `the platform may not import ${specifier}`)
      : [],
  ),
};

const purePackages = ['zod', 'edtf', 'temporal-polyfill', 'node:crypto'];

const pureDomain: Rule = {
  name: 'the domain imports nothing that reads, writes or waits',
  breaches: product(({ path, imports }) =>
    areaOf(path) === 'libs/domain'
      ? imports
          .filter(({ specifier, target }) => target === undefined && !purePackages.includes(specifier))
          .map(({ specifier }) => `the domain may not import ${specifier}`)
      : [],
  ),
};

const relativeInside: Rule = {
  name: 'a relative import stays inside its lib or app',
  breaches: perFile(({ path, imports }) =>
    imports
      .filter(({ specifier, target }) => specifier.startsWith('.') && areaOf(target ?? '') !== areaOf(path))
      .map(({ specifier }) => `${specifier} leaves ${areaOf(path)}: name it by its alias (#…)`),
  ),
};

const noTestInProduct: Rule = {
  name: 'product code imports no test code',
  breaches: product(({ imports }) =>
    imports
      .filter(({ target }) => target !== undefined && isTest(target))
      .map(({ specifier }) => `imports ${specifier}`),
  ),
};

const isProcessEnv = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node)) {
    return node.name.text === 'env' && node.expression.getText() === 'process';
  }
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
    return node.initializer?.getText() === 'process' && /\benv\b/.test(node.name.getText());
  }
  return false;
};

const settingsInOnePlace: Rule = {
  name: 'the environment is read in libs/platform/config.ts alone',
  breaches: product(({ path, tree, imports }) => {
    if (path === 'libs/platform/config.ts' || path.endsWith('.mjs')) return [];
    const taken = imports.some(
      ({ specifier, names }) => /^(node:)?process$/.test(specifier) && names.includes('env'),
    );
    return taken || [...nodesOf(tree)].some(isProcessEnv) ? ['reads process.env'] : [];
  }),
};

const inMemoryFacts = ['EventBus', 'EventPublisher', 'EventsHandler', 'Saga', 'AggregateRoot', 'forwardRef'];

const noFactsInMemory: Rule = {
  name: 'facts travel by the store, modules never in a circle',
  breaches: perFile(({ imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith('@nestjs/'))
      .flatMap(({ names }) => names.filter((name) => inMemoryFacts.includes(name)))
      .map((name) => `uses ${name} of NestJS`),
  ),
};

const layerFolders = /^(handlers?|dtos?|impl|utils?|helpers?)$/;

const featureFolders: Rule = {
  name: 'folders are named after features',
  breaches: perFile(({ path }) =>
    path
      .split('/')
      .slice(0, -1)
      .filter((folder) => layerFolders.test(folder)),
  ),
};

const emptyWord = /(?:^|[a-z0-9_-])(?:[Mm]anager|[Hh]elper|[Uu]til|[Uu]tility|[Ii]mpl)(?:s|ies)?(?![a-z])/;

const declaredNames = (tree: ts.SourceFile): string[] =>
  [...nodesOf(tree)].flatMap((node) =>
    (ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isEnumDeclaration(node) ||
      ts.isVariableDeclaration(node)) &&
    node.name &&
    ts.isIdentifier(node.name)
      ? [node.name.text]
      : [],
  );

const tellingNames: Rule = {
  name: 'names say what a thing is: no Manager, Helper, Util, Impl',
  breaches: perFile(({ path, tree }) => {
    const base = path.split('/').at(-1) ?? '';
    return [base, ...declaredNames(tree)].filter((name) => emptyWord.test(name));
  }),
};

/** Words that anything could be called: each has been taken, and means that one thing. */
const takenWords = new Set(['Standing', 'Place', 'Asked', 'Answer', 'Following']);

const oneMeaning: Rule = {
  name: 'a word that could mean anything means one thing',
  breaches: (code) => {
    const first = new Map<string, string>();
    return code
      .filter(({ path }) => !isTest(path))
      .flatMap(({ path, tree }) =>
        declaredNames(tree)
          .filter((name) => takenWords.has(name))
          .flatMap((name) => {
            const taken = first.get(name);
            if (taken === undefined) first.set(name, path);
            return taken === undefined ? [] : [`${path}: ${name} is taken in ${taken}`];
          }),
      );
  },
};

/** Decorators of classes that Nest makes; a filter is also made by hand. */
const madeByNest = /^@(Injectable|Controller|Module|CommandHandler|QueryHandler)\b/;

const isInjectable = (node: ts.Node): node is ts.ClassDeclaration =>
  ts.isClassDeclaration(node) &&
  (ts.getDecorators(node) ?? []).some((decorator) => madeByNest.test(decorator.getText()));

const injectedTypes = (of: ts.ClassDeclaration): string[] =>
  of.members
    .filter(ts.isConstructorDeclaration)
    .flatMap(({ parameters }) => [...parameters])
    .filter((parameter) => (ts.getDecorators(parameter)?.length ?? 0) === 0)
    .flatMap(({ type }) => (type && ts.isTypeReferenceNode(type) ? [type.typeName.getText()] : []));

const tokensExist: Rule = {
  name: 'what a constructor is given is imported as a value, never `import type`',
  breaches: product(({ tree, imports }) => {
    const erased = new Set(imports.flatMap(({ typeNames }) => typeNames));
    return [...nodesOf(tree)]
      .filter(isInjectable)
      .flatMap(injectedTypes)
      .filter((name) => erased.has(name))
      .map((name) => `${name} is a token, but imported as a type`);
  }),
};

/** One circle through each file that stands in one, as `a → b → a`, told once. */
const circles = (code: readonly CodeFile[]): string[] => {
  const next = new Map(
    code.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of code) walk(path, []);
  return found;
};

const noCircles: Rule = { name: 'no file imports itself by a detour', breaches: circles };

export const rules = {
  offered,
  kept,
  downwards,
  wordsNotFeatures,
  pageFromOutside,
  pureDomain,
  relativeInside,
  noTestInProduct,
  settingsInOnePlace,
  noFactsInMemory,
  featureFolders,
  tellingNames,
  oneMeaning,
  tokensExist,
  noCircles,
} satisfies Record<string, Rule>;
