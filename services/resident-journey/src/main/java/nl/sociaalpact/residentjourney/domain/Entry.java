package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline: a fact in codes. Nothing that is not a code fits in.
 *
 * @param by the organisation that did it; absent when the resident did
 * @param parties the organisations it is about; they may see it
 * @param lifeDomains the parts of life it is about; a consent for one of them can open it
 * @param codes what the fact carries besides, by the name of its property
 */
public record Entry(
        EntryKey key,
        Fact fact,
        Instant occurredAt,
        @Nullable OrganisationId by,
        List<Party> parties,
        Set<String> lifeDomains,
        Map<String, String> codes) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");

    private static final Set<String> OUTCOMES =
            Set.of("reasonCode", "outcomeCode", "endResult", "verdict", "lifeDomain", "purpose", "level");

    /** Checks that codes are codes, and keeps time as fine as the tables do. */
    public Entry {
        parties = List.copyOf(parties);
        lifeDomains = Set.copyOf(lifeDomains);
        codes = Map.copyOf(codes);
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        lifeDomains.forEach(Entry::requireCode);
        codes.values().forEach(Entry::requireCode);
    }

    /** The codes that an organisation needs to understand how things ended; the rest is the resident's and the owner's. */
    public Map<String, String> outcomeCodes() {
        return codes.entrySet().stream()
                .filter(code -> OUTCOMES.contains(code.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code");
        }
    }
}
