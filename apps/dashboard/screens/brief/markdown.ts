import { quoted } from '../../words/dates.js';
import type { ToldBrief } from './told.js';

/** Signs by which Markdown would take a text for its own. */
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll(/\s+/g, ' ');

/** The brief as Markdown (CommonMark). */
export const markdownOf = (brief: ToldBrief): string => {
  const { title, asOf, lede, figures, sections, changed, raise, foot } = brief;
  const lines = (texts: readonly string[]): string[] => texts.map((text) => `- ${plain(text)}`);
  return [
    `# ${plain(title)}`,
    `*${plain(asOf)}*`,
    plain(lede),
    figures.map(({ count, label }) => `**${count}** ${plain(label)}`).join(' · '),
    ...sections.flatMap(({ title: name, count, items }) => [
      `## ${plain(name)} (${count})`,
      ...items.map(({ number, statement, words, parties, when, state, direction }) =>
        [
          `${number.split('–')[0]}. **${plain(statement)}**`,
          [when, state, direction]
            .filter((part) => part !== '')
            .map(plain)
            .join(' · '),
          ...(words.length > 0
            ? [`> ${words.map(({ text, language }) => plain(quoted(text, language))).join(' ')}`, '']
            : []),
          plain(parties),
        ].join('\n   '),
      ),
    ]),
    `## ${plain(changed.title)}`,
    lines(changed.lines).join('\n'),
    ...(raise.lines.length > 0 ? [`## ${plain(raise.title)}`, lines(raise.lines).join('\n')] : []),
    `---`,
    plain(foot),
  ]
    .join('\n\n')
    .concat('\n');
};
