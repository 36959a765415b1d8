package nl.sociaalpact.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sociaalpact.intake.domain.Talents;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a resident is good at, in JSON. */
@Schema(
        name = "Talents",
        description = "What the resident is good at, or that it was not discussed: exactly one of the two.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent(message = "must hold either named, or notDiscussed true")
record TalentsAnswer(
        @Schema(description = "In the resident's own words, one thing each.", nullable = true)
        @Size(min = 1, max = 20) @Nullable List<@NotNull @Size(min = 1, max = 200) @Writable String> named,

        @Schema(description = "True when the conversation did not get to it.", nullable = true) @Nullable Boolean notDiscussed)
        implements Consistent.Checked {

    @Override
    public boolean consistent() {
        return (named == null) == Boolean.TRUE.equals(notDiscussed);
    }

    static TalentsAnswer from(Talents talents) {
        return switch (talents) {
            case Talents.Named(var named) -> new TalentsAnswer(named, null);
            case Talents.NotDiscussed _ -> new TalentsAnswer(null, true);
        };
    }

    Talents toDomain() {
        return named == null ? new Talents.NotDiscussed() : new Talents.Named(named);
    }

    @Override
    public String toString() {
        return "TalentsAnswer[…]";
    }
}
