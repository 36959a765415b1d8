package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Function;
import nl.sociaalpact.intake.domain.Decision;
import nl.sociaalpact.intake.domain.JourneyId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller decided about candidates, in JSON. */
@Schema(description = "What a person decided after seeing the candidates.")
@Consistent(message = "must name a candidate when it is the same person, and none when it is a new one")
record CandidateDecision(
        @Schema(description = "new: none of the candidates is this person; same: the named candidate is.") @NotNull Kind kind,

        @Schema(description = "The candidate that is the same person; only with kind same.", nullable = true)
        @Size(max = 200) @Nullable String candidate)
        implements Consistent.Checked {

    @Schema(name = "DecisionKind")
    enum Kind {
        @JsonProperty("new")
        NEW,

        @JsonProperty("same")
        SAME
    }

    @Override
    public boolean consistent() {
        return kind == null || (kind == Kind.SAME) == (candidate != null);
    }

    static Decision toDomain(@Nullable CandidateDecision decision, Function<String, Optional<JourneyId>> candidates) {
        if (decision == null) {
            return new Decision.Open();
        }
        return decision.candidate == null
                ? new Decision.NewPerson()
                : candidates
                        .apply(decision.candidate)
                        .<Decision>map(Decision.SamePerson::new)
                        .orElseGet(Decision.Unusable::new);
    }
}
