package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.sociaalpact.referral.domain.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Findings", description = "What an assessment found, once for each life domain.")
record FindingsView(@NotNull @Size(max = 12) List<@NotNull @Valid FindingView> findings) {

    /** Two findings in one life domain would contradict each other. */
    @AssertTrue(message = "findings name a life domain once") @JsonIgnore
    boolean isOnceForEachLifeDomain() {
        return findings.stream().map(FindingView::lifeDomain).distinct().count() == findings.size();
    }

    static FindingsView from(List<Finding> found) {
        return new FindingsView(found.stream().map(FindingView::from).toList());
    }

    List<Finding> toDomain() {
        return findings.stream().map(FindingView::toDomain).toList();
    }
}
