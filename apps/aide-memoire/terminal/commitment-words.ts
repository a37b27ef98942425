import pc from 'picocolors';
import type { CommitmentItem } from '#apps/views/commitment-status/item.js';
import { inWords } from '#domain/timeframes/words.js';

/** "autumn 2018", or a dash. */
export const whenInWords = ({ edtf, hemisphere }: Pick<CommitmentItem, 'edtf' | 'hemisphere'>): string =>
  edtf === '' ? '–' : inWords({ edtf, hemisphere }, 'en');

/** The statement, with its number when it is one of a series. */
export const statementInWords = ({ statement, recurrence }: CommitmentItem): string =>
  recurrence ? `${statement} (no. ${recurrence.number})` : statement;

/** How it stands on the axis that matters at its stage: the schedule while it is open, the outcome once it is closed. */
export const statusInWords = ({ stage, outcome, schedule }: CommitmentItem): string => {
  switch (stage) {
    case 'closed':
      return (outcome ?? stage).replaceAll('-', ' ');
    case 'dismissed':
      return 'dismissed';
    case 'proposed':
      return 'proposed';
    case 'open':
      return { overdue: 'overdue', 'window-open': 'due now', upcoming: 'coming up', undated: 'undated' }[
        schedule ?? 'undated'
      ];
  }
};

/** The colour of a status, the same in every table. */
export const paintStatus = (text: string, { stage, schedule }: CommitmentItem): string => {
  if (stage === 'closed') return pc.green(text);
  if (stage !== 'open') return pc.blue(text);
  const colours = { overdue: pc.red, 'window-open': pc.yellow, upcoming: pc.cyan, undated: pc.magenta };
  return colours[schedule ?? 'undated'](text);
};
