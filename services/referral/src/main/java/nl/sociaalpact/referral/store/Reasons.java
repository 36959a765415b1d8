package nl.sociaalpact.referral.store;

import java.util.Objects;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Reason;
import nl.sociaalpact.referral.domain.ReasonCode;
import nl.sociaalpact.referral.domain.RejectionReason;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.domain.UnresolvedReason;
import org.jspecify.annotations.Nullable;

/** Between a reason and its two columns. */
final class Reasons {
    private Reasons() {}

    static @Nullable String code(@Nullable Reason<?> reason) {
        return reason == null ? null : reason.code().code();
    }

    static @Nullable String text(@Nullable Reason<?> reason) {
        return reason == null ? null : reason.text();
    }

    /** The reason that a row must have, because its status asks for one. */
    static <C extends Enum<C> & ReasonCode> Reason<C> required(
            Class<C> list, @Nullable String code, @Nullable String text) {
        return new Reason<>(Codes.parse(list, Objects.requireNonNull(code)), Objects.requireNonNull(text));
    }

    /** The reason that a row may have. */
    static @Nullable Reason<?> of(Status status, @Nullable String code, @Nullable String text) {
        if (code == null) {
            return null;
        }
        return status == Status.REJECTED
                ? required(RejectionReason.class, code, text)
                : required(UnresolvedReason.class, code, text);
    }
}
