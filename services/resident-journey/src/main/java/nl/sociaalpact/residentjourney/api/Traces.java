package nl.sociaalpact.residentjourney.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nl.sociaalpact.residentjourney.usecase.Trace;
import org.jspecify.annotations.Nullable;

/** Goes on with the caller's trace (W3C Trace Context), or begins one. */
@ApplicationScoped
class Traces {
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");
    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    private final SecureRandom random = new SecureRandom();

    /** The trace of this request, given the header {@code traceparent}. */
    Trace from(@Nullable String header) {
        var parent = TRACEPARENT.matcher(header == null ? "" : header);
        return parent.matches()
                ? new Trace(parent.group(1), fresh(SPAN_BYTES), parent.group(2))
                : new Trace(fresh(TRACE_BYTES), fresh(SPAN_BYTES), null);
    }

    private String fresh(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
