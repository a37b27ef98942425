import { jsonFault } from './json-fault.js';
import { Problem } from './problems.js';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Names that would reach an object's prototype. JSON may also write their letters as `\u005f`, hence the reviver-like walk. */
const poisonous =
  /"(?:_|\\u005f){2}(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006f)(?:t|\\u0074)(?:o|\\u006f)(?:_|\\u005f){2}"\s*:/i;

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
