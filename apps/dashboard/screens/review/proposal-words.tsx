import type { Commitment } from '../../api/queries.js';
import { quoted } from '../../words/dates.js';

/** Letters of a quote that a card has room for. */
const LONGEST = 220;

/** The quote of a proposal, the words that matter marked; a long one is cut around them. */
export function ProposalWords({ commitment, mark }: { commitment: Commitment; mark: string | null }) {
  const [quote] = commitment.quotes;
  const words = quote?.words;
  if (!quote || !words) return null;
  const at = mark === null ? -1 : words.indexOf(mark);
  const [from, to] = at < 0 || mark === null ? [0, 0] : [at, at + mark.length];
  const room = Math.max(0, LONGEST - (to - from)) / 2;
  const start =
    words.length <= LONGEST ? 0 : Math.max(0, words.lastIndexOf(' ', Math.max(0, from - room)) + 1);
  const cut = words.length <= LONGEST ? words.length : words.indexOf(' ', Math.min(words.length, to + room));
  const end = cut < 0 ? words.length : cut;
  const [open = '', close = ''] = quoted(' ', quote.language).split(' ');
  return (
    <p className="w" lang={quote.language} dir="auto">
      {open}
      {start > 0 && '…'}
      {words.slice(start, from)}
      {to > from && <span className="mark">{words.slice(from, to)}</span>}
      {words.slice(Math.max(to, start), end)}
      {end < words.length && '…'}
      {close}
    </p>
  );
}
