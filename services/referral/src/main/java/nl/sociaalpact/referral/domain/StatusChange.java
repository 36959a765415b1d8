package nl.sociaalpact.referral.domain;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of status as somebody asks for it: nothing of it has been checked.
 *
 * @param reasonCode a code of the list that belongs to the asked status
 * @param reasonText what the other party should know
 * @param outcome what the help led to
 */
public record StatusChange(
        Status to,
        @Nullable String reasonCode,
        @Nullable String reasonText,
        @Nullable Outcome outcome) {

    /** A change that needs no reason and no outcome. */
    public static StatusChange to(Status status) {
        return new StatusChange(status, null, null, null);
    }

    /** The same change with a reason. */
    public StatusChange because(String code, String text) {
        return new StatusChange(to, code, text, outcome);
    }

    /** The same change with an outcome. */
    public StatusChange with(Outcome result) {
        return new StatusChange(to, reasonCode, reasonText, result);
    }

    /** The reason, when both code and text are there and the code is in this list. */
    <C extends Enum<C> & ReasonCode> Optional<Reason<C>> reason(Class<C> list) {
        if (reasonText == null || reasonText.isBlank()) {
            return Optional.empty();
        }
        return Arrays.stream(list.getEnumConstants())
                .filter(code -> code.code().equals(reasonCode))
                .map(code -> new Reason<>(code, reasonText))
                .findFirst();
    }

    /** Whether it asks to send. */
    public boolean isSending() {
        return to == Status.REQUESTED;
    }

    boolean hasReason() {
        return reasonCode != null || reasonText != null;
    }

    /** Leaves the text out: it can hold personal data. */
    @Override
    public String toString() {
        return "StatusChange[to=" + to + ", reasonCode=" + reasonCode + ", outcome=" + outcome + "]";
    }
}
