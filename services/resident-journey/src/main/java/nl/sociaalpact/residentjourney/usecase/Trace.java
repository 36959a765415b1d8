package nl.sociaalpact.residentjourney.usecase;

import org.jspecify.annotations.Nullable;

/**
 * Where a request stands in a chain of systems (W3C Trace Context), in lower-case hexadecimal.
 *
 * @param traceId 16 bytes; one for the whole chain
 * @param spanId 8 bytes; this request
 * @param parentSpanId 8 bytes; what called, if it said so
 */
public record Trace(String traceId, String spanId, @Nullable String parentSpanId) {}
