import ts from 'typescript';
import { type CodeFile, nodesOf, type Rule } from './code.js';

/** Controls that offer nothing by themselves. */
const bare = ['Button', 'ToggleButton', 'MenuItem'];

/** Where they may stand all the same, and by what the palette knows what they do. */
const known: Readonly<Record<string, string>> = {
  'components/button.tsx': 'offers itself',
  'components/action-menu.tsx': 'offers its lines',
  'components/filter-bar.tsx': 'offers the filter, and to drop each that is set',
  'components/suggested-field.tsx': 'opens the list of a field',
  'acts/bulk-bar.tsx': 'offers what is done with all that is selected',
  'shell/shell.tsx': 'places: theme, language, signing out, the palette itself',
  'shell/toast.tsx': 'places: taking back',
  'screens/board/card.tsx': 'drags; to move a card is offered by the board',
  'screens/commitments/editable.tsx': 'cells, gone to by their own key from the row',
  'screens/commitments/row-menu.tsx': 'row-acts, of the row one is at',
  'screens/commitments/table-head.tsx': 'offers each order',
  'screens/review/proposal-list.tsx': 'goes to a proposal, by the keys of a list',
  'screens/settings/change-dialog.tsx': 'sends by the key of a form, unseen',
  'screens/timeline/row.tsx': 'offers itself',
  'screens/timeline/timeline.tsx': 'offers each zoom',
};

const page = 'apps/dashboard/';

const bareIn = ({ imports, tree }: CodeFile): string[] => {
  const taken = new Set(
    imports.filter(({ specifier }) => specifier === 'react-aria-components').flatMap(({ names }) => names),
  );
  const isRenamed = /\bButton as AriaButton\b/.test(tree.text);
  return [...nodesOf(tree)]
    .filter((node) => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
    .map(({ tagName }) => tagName.getText())
    .filter(
      (tag) =>
        tag === 'button' ||
        tag === 'AriaButton' ||
        (bare.includes(tag) && taken.has(tag) && !(tag === 'Button' && isRenamed)),
    );
};

export const offered: Rule = {
  name: 'what can be pressed on the page is in its palette: by `Button` or `ActionMenu`, or it is said by what else',
  breaches: (code) =>
    code.flatMap((file) => {
      const { path } = file;
      if (!path.startsWith(page) || known[path.slice(page.length)] !== undefined) return [];
      return [...new Set(bareIn(file))].map((tag) => `${path}: <${tag}> is unknown to the palette`);
    }),
};

/** What may stand in `useState` all the same, and why nothing is lost with it. */
const passing: Readonly<Record<string, string>> = {
  'components/filter-picker.tsx': 'looks for a value as one types, and is over once it is found',
  'components/list-search-field.tsx': 'the address follows',
  'components/owner-field.tsx': 'whoever is meant is handed on as one types',
  'shell/palette.tsx': 'looks for what to do as one types, and is over once it is found',
};

/** By which attributes a control is given what it holds. */
const held = ['value', 'inputValue', 'isSelected', 'selectedKey', 'checked', 'chosen'];

const nameOf = ({ name }: ts.JsxAttribute): string => name.getText();

/** Names of what `useState` keeps. */
const statesIn = (tree: ts.Node): Set<string> =>
  new Set(
    [...nodesOf(tree)]
      .filter(ts.isVariableDeclaration)
      .filter(({ initializer }) => /^useState\b/.test(initializer?.getText() ?? ''))
      .flatMap(({ name }) => (ts.isArrayBindingPattern(name) ? (name.elements[0]?.getText() ?? []) : [])),
  );

const heldIn = ({ tree }: CodeFile): string[] => {
  const states = statesIn(tree);
  return [...nodesOf(tree)]
    .filter(ts.isJsxAttribute)
    .filter((one) => held.includes(nameOf(one)) && one.initializer !== undefined)
    .flatMap((one) =>
      [...nodesOf(one)]
        .filter(ts.isIdentifier)
        .map(({ text }) => text)
        .filter((text) => states.has(text)),
    );
};

export const kept: Rule = {
  name: 'what is written or picked on the page outlasts a reload: a draft or the address holds it, not `useState`',
  breaches: (code) =>
    code.flatMap((file) => {
      const { path } = file;
      if (!path.startsWith(page) || passing[path.slice(page.length)] !== undefined) return [];
      return [...new Set(heldIn(file))].map((name) => `${path}: ${name} is lost over a reload`);
    }),
};
