package nl.sociaalpact.residentjourney.usecase;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sociaalpact.residentjourney.domain.decision.Reason;
import nl.sociaalpact.residentjourney.domain.decision.Ruling;

/** On what ground somebody could do something with a resident's data. */
public enum AccessBasis {
    /** It is the resident. */
    OWN,
    /** The organisation is a party to what it saw. */
    PARTY,
    /** The resident gave consent. */
    CONSENT,
    /** The law allows the organisation to read it for its purpose. */
    LAW,
    /** Somebody was in danger. */
    EMERGENCY,
    /** A privacy officer looks after how others read. */
    SUPERVISION,
    /** The organisation is involved in the help. */
    INVOLVED;

    /** On what grounds lines may be seen. */
    static Set<AccessBasis> of(Collection<PermittedLine> lines) {
        return lines.stream().map(line -> of(line.ruling())).collect(Collectors.toUnmodifiableSet());
    }

    /** What opened a line: consent where it was needed, otherwise what stood in its place. */
    public static AccessBasis of(Ruling.Permit ruling) {
        var reasons = ruling.reasons();
        if (reasons.contains(Reason.CONSENT)) {
            return CONSENT;
        } else if (reasons.contains(Reason.LEGAL_BASIS)) {
            return LAW;
        } else if (reasons.contains(Reason.EMERGENCY)) {
            return EMERGENCY;
        }
        return reasons.contains(Reason.PARTY) ? PARTY : OWN;
    }

    /** As the log writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The basis with this code. */
    public static AccessBasis of(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.code().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no basis"));
    }
}
