import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Where something stands in a trace: W3C Trace Context, the value of a `traceparent` header (version 00). The text is what
 * travels: in an event's `meta`, in Kafka's headers. So whoever takes part needs to know nothing of OpenTelemetry.
 */
export type Traceparent = string;

export interface SpanWanted {
  /** Of the operation, the same for all of its kind: `append`, `POST /api/v1/visits`. */
  readonly name: string;
  readonly kind?: 'server' | 'producer' | 'consumer' | 'internal';
  /** What caused it; the first is its parent, the others are linked. Without, it belongs to the span it runs inside. */
  readonly causes?: readonly (Traceparent | undefined)[];
  readonly attributes?: Readonly<Record<string, string | number>>;
}

export interface Span {
  /** For those it causes elsewhere; when no traces are made, that of its first cause. */
  readonly traceparent: Traceparent | undefined;
  set(attributes: Readonly<Record<string, string | number>>): void;
  failed(error: unknown): void;
  end(): void;
}

/** Makes spans and sends them somewhere. */
export interface Tracer {
  begin(wanted: SpanWanted): Span;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Traces of others are passed on, none are made. */
const none: Tracer = {
  begin: ({ causes = [] }) => ({
    traceparent: causes[0],
    set: () => undefined,
    failed: () => undefined,
    end: () => undefined,
  }),
  stop: async () => undefined,
};

let tracer = none;
const present = new AsyncLocalStorage<Traceparent>();

/** The span that the caller runs inside. */
export const currentTrace = (): Traceparent | undefined => present.getStore();

/** Runs something as a part of a trace. */
export const insideTrace = <T>(traceparent: Traceparent | undefined, work: () => T): T =>
  traceparent === undefined ? work() : present.run(traceparent, work);

/** The id of the trace, 32 hexadecimal digits. */
export const traceIdOf = (traceparent: Traceparent): string => traceparent.slice(3, 35);

/** A `traceparent` header, or `undefined` where it is not well formed: then it is ignored, as the standard asks. */
export const traceparentOf = (header: string | string[] | undefined): Traceparent | undefined =>
  typeof header === 'string' && /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.test(header)
    ? header
    : undefined;

/** Begins a span; whoever asked for it ends it. */
export const beginSpan = ({ causes = [], ...wanted }: SpanWanted): Span => {
  const known = [...new Set(causes.filter((cause) => cause !== undefined))];
  const inside = currentTrace();
  return tracer.begin({ ...wanted, causes: known.length > 0 || inside === undefined ? known : [inside] });
};

/** Runs work inside a span of its own, which ends with it. */
export const span = async <T>(
  wanted: SpanWanted,
  work: (traceparent: Traceparent | undefined) => Promise<T>,
): Promise<T> => {
  const begun = beginSpan(wanted);
  try {
    return await insideTrace(begun.traceparent, () => work(begun.traceparent));
  } catch (error) {
    begun.failed(error);
    throw error;
  } finally {
    begun.end();
  }
};

/**
 * Makes traces from now on, if it is set where they go; returns how to stop, which sends those left. OpenTelemetry is loaded
 * only then. One for the process, as there is one log.
 */
export const startTracing = async (
  service: string,
  { tracesTo }: { readonly tracesTo: string | undefined },
): Promise<() => Promise<void>> => {
  if (tracesTo === undefined) return none.stop;
  const { OpenTelemetryTracer } = await import('./open-telemetry.js');
  const started = new OpenTelemetryTracer(service, tracesTo);
  tracer = started;
  return async () => {
    tracer = none;
    await started.stop();
  };
};
