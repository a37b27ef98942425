import { jsonFault } from './json-fault.js';
import { deepest } from './plain-input.js';
import { Problem } from './problems.js';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Names that would reach an object's prototype. JSON may also write their letters as `\u005f`, hence the reviver-like walk. */
const poisonous =
  /"(?:_|\\u005f){2}(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006f)(?:t|\\u0074)(?:o|\\u006f)(?:_|\\u005f){2}"\s*:/i;

/** Values that a body may hold at most. Two hundred commands of the longest kind have some ten thousand. */
const mostValues = 50_000;

/**
 * How deep brackets stand in each other, and how many commas part values, those within strings left out. Whatever walks
 * through the value later may recurse, and takes time for each.
 */
const extentOf = (text: string): { readonly depth: number; readonly commas: number } => {
  let [depth, most, commas, inString] = [0, 0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at += 1;
      else if (code === quotationMark) inString = false;
    } else if (code === quotationMark) inString = true;
    else if (code === comma) commas += 1;
    else if (code === openBracket || code === openBrace) most = Math.max(most, ++depth);
    else if (code === closeBracket || code === closeBrace) depth -= 1;
  }
  return { depth: most, commas };
};
const [quotationMark, comma, backslash, openBracket, closeBracket, openBrace, closeBrace] = [
  0x22, 0x2c, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

const unreadable = (detail: string, hint: string): Problem =>
  new Problem('BODY_UNREADABLE', { detail, hint });

/**
 * Reads a body: UTF-8 to the letter (RFC 8259, 8.1), JSON, and no name that reaches a prototype. An empty
 * body is `{}`, so that a command without fields needs none.
 *
 * @throws {Problem} BODY_UNREADABLE, saying where
 */
export const readJson = (body: Buffer): unknown => {
  if (body.length === 0) return {};
  let text: string;
  try {
    text = strictUtf8.decode(body);
  } catch {
    throw unreadable('it is not valid UTF-8', 'save or send it as UTF-8');
  }
  if (poisonous.test(text)) throw unreadable('it names "__proto__"', 'leave that name out');
  const { depth, commas } = extentOf(text);
  if (depth > deepest) {
    throw unreadable(`it is nested more than ${deepest} deep`, 'send it as it is described at /api/docs');
  }
  if (commas >= mostValues) {
    throw unreadable(
      `it holds more than ${mostValues} values`,
      'send it as it is described at /api/docs, or in parts',
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    const fault = jsonFault(text);
    if (!fault) throw unreadable('it is not JSON', 'send a JSON object');
    const { line, column, found, expected } = fault;
    throw unreadable(
      `it is not JSON: line ${line}, column ${column} has ${found}`,
      `expected there: ${expected}`,
    );
  }
};
