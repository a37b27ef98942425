/** A content line of an iCalendar: `DTSTART;VALUE=DATE:20260501` (RFC 5545, 3.1). */
export interface ContentLine {
  /** On which line of the file it begins, from 1. */
  readonly line: number;
  /** In capitals. */
  readonly name: string;
  /** By their names in capitals, without quotation marks. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** `BEGIN:VEVENT` to `END:VEVENT`. */
export interface Component {
  readonly name: string;
  readonly line: number;
  readonly lines: readonly ContentLine[];
  readonly components: readonly Component[];
}

const parameter = /;([\w-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;
const nameOfLine = /^[\w-]+/;

const asLine = (text: string, line: number): ContentLine | undefined => {
  const name = nameOfLine.exec(text)?.[0];
  if (name === undefined) return undefined;
  let at = name.length;
  const parameters: Record<string, string> = {};
  for (;;) {
    parameter.lastIndex = at;
    const [whole, key = '', value = ''] = parameter.exec(text) ?? [];
    if (whole === undefined) break;
    parameters[key.toUpperCase()] = value.replaceAll('"', '');
    at += whole.length;
  }
  if (text[at] !== ':') return undefined;
  return { line, name: name.toUpperCase(), parameters, value: text.slice(at + 1) };
};

/** The content lines of a text, those that go on over several (a space or tab begins the next) put together. */
function* contentLines(text: string): Generator<ContentLine> {
  let [begun, line] = ['', 1];
  for (const [nth, physical] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^[ \t]/.test(physical) && begun !== '') {
      begun += physical.slice(1);
      continue;
    }
    const said = asLine(begun, line);
    if (said) yield said;
    [begun, line] = [physical, nth + 1];
  }
  const said = asLine(begun, line);
  if (said) yield said;
}

/** A component never closed, or closed before it began. */
export class Unbalanced extends Error {}

/** Components may hold components, but calendars of this world do not go deeper. */
const deepest = 10;

/**
 * The calendars of a text, which may hold several; what stands outside them and lines that are none are passed over.
 * @throws {Unbalanced}
 */
export const calendarsIn = (text: string): Component[] => {
  type Open = { name: string; line: number; lines: ContentLine[]; components: Component[] };
  const root: Open = { name: '', line: 0, lines: [], components: [] };
  const open: Open[] = [root];
  for (const said of contentLines(text)) {
    const innermost = open.at(-1) ?? root;
    const of = said.value.trim().toUpperCase();
    if (said.name === 'BEGIN') {
      if (open.length > deepest) throw new Unbalanced(`line ${said.line}: components lie too deep`);
      const begun: Open = { name: of, line: said.line, lines: [], components: [] };
      innermost.components.push(begun);
      open.push(begun);
    } else if (said.name === 'END') {
      if (innermost.name !== of || innermost === root) {
        throw new Unbalanced(`line ${said.line}: END:${of} closes what has not begun`);
      }
      open.pop();
    } else {
      innermost.lines.push(said);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed && unclosed !== root) {
    throw new Unbalanced(`BEGIN:${unclosed.name} of line ${unclosed.line} has no END:${unclosed.name}`);
  }
  return root.components.filter(({ name }) => name === 'VCALENDAR');
};

/** `\n`, `\,` and the like of a TEXT value (3.3.11). */
export const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
