import type * as z from 'zod';
import { byName, type JsonSchema } from '#domain/json-schema.js';

type Io = 'input' | 'output';

const place = '#/components/schemas/';
const given = `${place}input/`;

/** What a schema says when it does not matter whether the others are meant as given or as answered. */
const withoutForm = (text: string): string => text.replaceAll(given, place);

/**
 * The schemas of a document that have a name of their own, each once. Of one that says something else of what is given than
 * of what is answered (a default may be left out, and always comes back) the first is `<name>Given`.
 */
export class Components {
  private readonly known = { input: new Map<string, string>(), output: new Map<string, string>() };

  /** A schema for the document, that refers to others by name. @throws {Error} when two different schemas have one name */
  add(schema: z.ZodType, io: Io): JsonSchema {
    const found = byName(schema, io === 'input' ? 'components/schemas/input' : 'components/schemas', { io });
    for (const [name, one] of Object.entries(found.named)) this.keep(name, io, JSON.stringify(one));
    return found.schema;
  }

  /** The document with all names settled, and the schemas under their names, in the order of these. */
  settle<Document extends object>(
    document: Document,
  ): { document: Document; schemas: Record<string, JsonSchema> } {
    const twofold = this.twofold();
    const settled = (text: string): string =>
      text.replaceAll(
        /#\/components\/schemas\/input\/(\w+)/g,
        (_, name: string) => `${place}${name}${twofold.has(name) ? 'Given' : ''}`,
      );
    const { input, output } = this.known;
    const all = new Map(output);
    for (const [name, text] of input) {
      const own = twofold.has(name) ? `${name}Given` : name;
      if (own !== name && all.has(own)) throw new Error(`two schemas of the API are called ${own}`);
      all.set(own, text);
    }
    return {
      document: JSON.parse(settled(JSON.stringify(document))),
      schemas: Object.fromEntries(
        [...all]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, text]) => [name, JSON.parse(settled(text))]),
      ),
    };
  }

  private keep(name: string, io: Io, text: string): void {
    const before = this.known[io].get(name);
    if (before !== undefined && before !== text) throw new Error(`two schemas of the API are called ${name}`);
    this.known[io].set(name, text);
  }

  /** The names of those that differ by whether they are given or answered, themselves or in what they refer to. */
  private twofold(): Set<string> {
    const { input, output } = this.known;
    const both = [...input].filter(([name]) => output.has(name));
    const differ = new Set(
      both.filter(([name, text]) => withoutForm(text) !== output.get(name)).map(([name]) => name),
    );
    for (let before = -1; before < differ.size; ) {
      before = differ.size;
      for (const [name, text] of both) {
        if ([...differ].some((other) => text.includes(`"${given}${other}"`))) differ.add(name);
      }
    }
    return differ;
  }
}
