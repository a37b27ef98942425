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
