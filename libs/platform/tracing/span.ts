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
