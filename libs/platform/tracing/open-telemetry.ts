import {
  type Link,
  ROOT_CONTEXT,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Span, SpanWanted, Traceparent, Tracer } from './tracing.js';

const kinds = {
  server: SpanKind.SERVER,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const;

/** How long to gather spans before they are sent, in ms. */
const gathering = 1000;

const contextOf = (traceparent: Traceparent): SpanContext => {
  const [, traceId = '', spanId = '', flags = '00'] = traceparent.split('-');
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
};

const traceparentOf = ({ traceId, spanId, traceFlags }: SpanContext): Traceparent =>
  `00-${traceId}-${spanId}-${(traceFlags & TraceFlags.SAMPLED).toString(16).padStart(2, '0')}`;

const linkTo = (traceparent: Traceparent): Link => ({ context: contextOf(traceparent) });

/** Sends spans over OTLP/HTTP in batches, in the background; what cannot be sent is dropped, never waited for. */
export class OpenTelemetryTracer implements Tracer {
  private readonly provider: BasicTracerProvider;

  /** @param endpoint of the receiver, without `/v1/traces` */
  constructor(service: string, endpoint: string) {
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
    this.provider = new BasicTracerProvider({
      resource: defaultResource().merge(resourceFromAttributes({ 'service.name': service })),
      spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: gathering })],
    });
  }

  begin({ name, kind = 'internal', causes = [], attributes = {} }: SpanWanted): Span {
    const [parent, ...others] = causes.filter((cause) => cause !== undefined);
    const context = parent ? trace.setSpanContext(ROOT_CONTEXT, contextOf(parent)) : ROOT_CONTEXT;
    const span = this.provider
      .getTracer('aide-memoire')
      .startSpan(name, { kind: kinds[kind], attributes, links: others.map(linkTo) }, context);
    return {
      traceparent: traceparentOf(span.spanContext()),
      set: (more) => void span.setAttributes(more),
      failed: (error) => {
        span.recordException(error instanceof Error ? error : String(error));
        span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
      },
      end: () => span.end(),
    };
  }

  stop(): Promise<void> {
    return this.provider.shutdown();
  }
}
