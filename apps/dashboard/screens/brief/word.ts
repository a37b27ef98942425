import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { quoted } from '../../words/dates.js';
import type { ToldBrief, ToldItem } from './told.js';

/** Twentieths of a point, as Word counts, in a millimetre. */
const mm = (count: number): number => Math.round((count / 25.4) * 1440);

const serif = 'Georgia';
const grey = '474E59';

const heading = (text: string, count?: number): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 320, after: 80 },
    keepNext: true,
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '14171C', space: 4 } },
    children: [
      new TextRun({ text }),
      ...(count === undefined ? [] : [new TextRun({ text: `  ${count}`, bold: false, color: grey })]),
    ],
  });

const line = (text: string): Paragraph =>
  new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 40 } });

const itemOf = ({
  number,
  statement,
  words,
  parties,
  when,
  state,
  direction,
  commitment,
}: ToldItem): Paragraph[] => [
  new Paragraph({
    keepNext: true,
    keepLines: true,
    indent: { left: mm(8), hanging: mm(8) },
    tabStops: [{ type: TabStopType.LEFT, position: mm(8) }],
    spacing: { before: 120 },
    children: [
      new TextRun({ text: number, color: grey }),
      new TextRun({ children: [new Tab()] }),
      new TextRun({ text: statement, bold: true, language: { value: commitment.language } }),
    ],
  }),
  new Paragraph({
    keepNext: true,
    indent: { left: mm(8) },
    children: [
      new TextRun({
        text: [when, state, direction].filter((part) => part !== '').join(' · '),
        color: grey,
        size: 18,
      }),
    ],
  }),
  ...(words.length > 0
    ? [
        new Paragraph({
          keepNext: true,
          indent: { left: mm(8) },
          children: words.map(
            ({ text, language }) =>
              new TextRun({ text: `${quoted(text, language)} `, font: serif, language: { value: language } }),
          ),
        }),
      ]
    : []),
  new Paragraph({
    indent: { left: mm(8) },
    children: [new TextRun({ text: parties, color: grey, size: 18 })],
  }),
];

/** The brief as a document of Word (.docx), A4, in the order of the page. */
export const wordOf = (brief: ToldBrief, language: string): Promise<Blob> => {
  const { title, asOf, lede, figures, sections, changed, raise, foot } = brief;
  const document = new Document({
    title,
    description: asOf,
    creator: 'Aide-mémoire',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 20, language: { value: language } },
          paragraph: { spacing: { line: 276 } },
        },
        heading1: { run: { font: 'Arial', size: 36, bold: true, color: '14171C' } },
        heading2: { run: { font: 'Arial', size: 22, bold: true, color: '14171C' } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(18), right: mm(19), bottom: mm(16), left: mm(19) },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: mm(172) }],
                children: [
                  new TextRun({ text: foot, size: 15, color: grey }),
                  new TextRun({
                    children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                    size: 15,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.END,
            children: [new TextRun({ text: asOf, size: 16, color: grey })],
          }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: title, spacing: { after: 120 } }),
          new Paragraph({
            children: [new TextRun({ text: lede, color: grey, size: 21 })],
            spacing: { after: 160 },
          }),
          new Paragraph({
            children: figures.flatMap(({ count, label }, at) => [
              new TextRun({ text: `${at > 0 ? '   ·   ' : ''}${count} `, bold: true }),
              new TextRun({ text: label, color: grey }),
            ]),
          }),
          ...sections.flatMap(({ title: name, count, items }) => [
            heading(name, count),
            ...items.flatMap(itemOf),
          ]),
          heading(changed.title),
          ...changed.lines.map(line),
          ...(raise.lines.length > 0 ? [heading(raise.title), ...raise.lines.map(line)] : []),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
};
