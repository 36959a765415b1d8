package nl.sociaalpact.organisationregistry.domain;

import static nl.sociaalpact.organisationregistry.domain.Standing.ACTIVE;
import static nl.sociaalpact.organisationregistry.domain.Standing.APPLIED;
import static nl.sociaalpact.organisationregistry.domain.Standing.LEFT;
import static nl.sociaalpact.organisationregistry.domain.Standing.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final String EVERY_STEP = """
            applied -> applied : no
            applied -> active : active
            applied -> suspended : no
            applied -> left : left
            active -> applied : no
            active -> active : no
            active -> suspended : suspended
            active -> left : left
            suspended -> applied : no
            suspended -> active : active
            suspended -> suspended : no
            suspended -> left : left
            left -> applied : applied
            left -> active : no
            left -> suspended : no
            left -> left : no""";

    @Test
    void everyStepIsListed() {
        var steps = Arrays.stream(Standing.values())
                .flatMap(present -> Arrays.stream(Standing.values()).map(wanted -> step(present, wanted)))
                .collect(Collectors.joining("\n"));
        assertThat(steps).isEqualTo(EVERY_STEP);
    }

    @Test
    void namesTheStepsThatItAllows() {
        assertThat(Membership.of(APPLIED).next()).containsExactly(ACTIVE, LEFT);
        assertThat(Membership.of(ACTIVE).next()).containsExactly(SUSPENDED, LEFT);
        assertThat(Membership.of(SUSPENDED).next()).containsExactly(ACTIVE, LEFT);
        assertThat(Membership.of(LEFT).next()).containsExactly(APPLIED);
    }

    private static String step(Standing present, Standing wanted) {
        var next = Membership.of(present).to(wanted).map(Membership::standing).map(Codes::of);
        return Codes.of(present) + " -> " + Codes.of(wanted) + " : " + next.orElse("no");
    }
}
