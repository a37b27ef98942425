import fc from 'fast-check';
import type * as z from 'zod';
import type { CommandContext, CommandsOf, Decider } from '#domain/decider.js';
import type { EventSchema, EventsOf } from '#domain/event.js';
import { type RefusalCode, Rejected } from '#domain/refusals.js';
import { told } from './refusal-of.js';

/** A command as a request brings it, before its schema read it. */
export type Asked<Commands extends Record<string, z.ZodType>> = {
  [Type in keyof Commands & string]: { readonly type: Type; readonly data: z.input<Commands[Type]> };
}[keyof Commands & string];

/** An event without its stamp. */
export type Happened<Events extends Record<string, EventSchema>> = {
  [Type in keyof Events & string]: {
    readonly type: Type;
    readonly data: Omit<z.input<Events[Type]['data']>, 'by' | 'at'>;
  };
}[keyof Events & string];

/** Rounds of a hundred conversations, at most, in which every event is to come up. */
const rounds = 20;

/**
 * `given(events).when(command).thenEvents(events)` for one aggregate; `context` is what its commands
 * carry beside their fields and stamps the events. Every step also checks what holds for all: requests and events fit
 * their schemas, folding changes no state in place, and deciding again, later and by somebody else, says nothing more.
 */
export const specOf = <
  Commands extends Record<string, z.ZodType>,
  Events extends Record<string, EventSchema>,
  Context extends CommandContext,
  State,
>(subject: {
  readonly decider: Decider<CommandsOf<Commands> & Context, State, EventsOf<Events>>;
  readonly commands: Commands;
  readonly events: Events;
  readonly context: Context;
  /** Commands that tell what happened: said again, it happened again. */
  readonly occurrences?: readonly string[];
}) => {
  const { decider, context, occurrences = [] } = subject;
  type Command = CommandsOf<Commands> & Context;
  type DomainEvent = EventsOf<Events>;

  // A map's schema gives exactly the union's member of its name; TypeScript cannot follow that through a lookup.
  const command = ({ type, data }: Asked<Commands>, others: Partial<Context> = {}): Command =>
    ({ type, data: named(subject.commands, type).parse(data), ...context, ...others }) as unknown as Command;
  const event = ({ type, data }: { type: string; data: unknown }): DomainEvent =>
    ({ type, data: named(subject.events, type).data.parse(data) }) as unknown as DomainEvent;
  const stamped = ({ type, data }: Happened<Events>): DomainEvent =>
    event({ type, data: { ...data, by: context.by, at: context.now } });

  const folded = (state: State, events: readonly DomainEvent[]): State =>
    deepFrozen(events).reduce((before, next) => deepFrozen(decider.evolve(before, next)), deepFrozen(state));

  const expectNothingTwice = (decided: Command, after: State): void => {
    if (occurrences.includes((decided as { readonly type: string }).type)) return;
    const later = { by: 'staff:somebody-else', now: '2030-01-01T00:00:00.000Z' };
    expect(decider.decide({ ...decided, ...later }, after)).toEqual([]);
  };

  const given = (...history: Happened<Events>[]) => {
    const state = folded(decider.initial, history.map(stamped));
    const when = (asked: Asked<Commands>, others: Partial<Context> = {}) => {
      const asking = command(asked, others);
      const thenEvents = (...expected: Happened<Events>[]): void => {
        const decided = decider.decide(asking, state);
        expect(decided).toStrictEqual(expected.map(stamped));
        expectNothingTwice(asking, folded(state, decided));
      };
      const thenRejected = (code: RefusalCode, why: Partial<ReturnType<typeof told>> = {}): void => {
        const answer = answerOf(() => decider.decide(asking, state));
        expect(answer).toBeInstanceOf(Rejected);
        expect(told(answer as Rejected)).toMatchObject({ code, ...why });
      };
      return { command: asking, thenEvents, thenNothing: () => thenEvents(), thenRejected };
    };
    return { state, when };
  };

  /**
   * Random conversations: nothing is thrown but `Rejected`, and what holds for every step holds there too.
   * `also` sees each step. Gives back the types of all events that came up.
   */
  const tryConversations = (
    conversations: fc.Arbitrary<readonly Asked<Commands>[]>,
    also: (asked: Command, before: State, after: State) => void = () => undefined,
  ): ReadonlySet<string> => {
    const cameUp = new Set<string>();
    const step = (before: State, asked: Asked<Commands>): State => {
      const asking = command(asked);
      const answer = answerOf(() => decider.decide(asking, before));
      if (answer instanceof Rejected) return before;
      for (const decided of answer) {
        expect(event(decided)).toStrictEqual(decided);
        cameUp.add(decided.type);
      }
      const after = folded(before, answer);
      expectNothingTwice(asking, after);
      also(asking, before, after);
      return after;
    };
    const isWhole = () => Object.keys(subject.events).every((type) => cameUp.has(type));
    const { seed = 0 } = fc.readConfigureGlobal() ?? {};
    // Chance may leave a rare event out of one round, not out of all.
    for (let round = 0; round === 0 || (round < rounds && !isWhole()); round += 1)
      fc.assert(
        fc.property(conversations, (talk) => void talk.reduce(step, decider.initial)),
        { seed: seed + round },
      );
    return cameUp;
  };

  return { given, tryConversations };
};

const named = <Schema>(schemas: Readonly<Record<string, Schema>>, type: string): Schema => {
  const schema = schemas[type];
  if (schema === undefined) throw new Error(`no schema is named ${type}`);
  return schema;
};

const answerOf = <Answer>(decide: () => Answer): Answer | Rejected => {
  try {
    return decide();
  } catch (thrown) {
    if (thrown instanceof Rejected) return thrown;
    throw thrown;
  }
};

/** Writing to a frozen object throws in a module, so a fold that changes its state in place fails. */
const deepFrozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
};
