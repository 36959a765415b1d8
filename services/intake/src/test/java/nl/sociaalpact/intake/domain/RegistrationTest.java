package nl.sociaalpact.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sociaalpact.intake.domain.RegistrationOutcome.Accepted;
import nl.sociaalpact.intake.domain.RegistrationOutcome.AlreadyOurs;
import nl.sociaalpact.intake.domain.RegistrationOutcome.ImpossibleBirthDate;
import nl.sociaalpact.intake.domain.RegistrationOutcome.NoCandidate;
import nl.sociaalpact.intake.domain.RegistrationOutcome.Proposed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationTest {
    private static final JourneyId FRESH = new JourneyId(new UUID(0, 99));
    private static final Candidate STRANGER = candidate(1, false);
    private static final Candidate OURS = candidate(2, true);
    private static final Decision OPEN = new Decision.Open();
    private static final Decision NEW = new Decision.NewPerson();
    private static final Decision UNUSABLE = new Decision.Unusable();

    private static Candidate candidate(int number, boolean knownToUs) {
        return new Candidate(new JourneyId(new UUID(0, number)), Set.of(MatchedOn.NAME_AND_ADDRESS), knownToUs);
    }

    private static Decision same(Candidate candidate) {
        return new Decision.SamePerson(candidate.journey());
    }

    private static Registration registration(PersonalDetails details, Decision decision) {
        return new Registration(
                new ResidentId(new UUID(0, 7)),
                People.BUURTTEAM,
                details,
                People.WORKER,
                People.NOW,
                People.TODAY,
                decision);
    }

    private static Accepted accepted(JourneyId journey) {
        return new Accepted(
                new Resident(
                        new ResidentId(new UUID(0, 7)),
                        People.BUURTTEAM,
                        journey,
                        People.maria(),
                        People.WORKER,
                        People.NOW,
                        0),
                new IntakeEvent.ResidentRegistered(journey, People.BUURTTEAM, Area.GAASPERDAM, People.NOW));
    }

    static Stream<Arguments> everyDecisionAboutEverySetOfCandidates() {
        var nobody = List.<Candidate>of();
        var stranger = List.of(STRANGER);
        var both = List.of(OURS, STRANGER);
        return Stream.of(
                Arguments.of(nobody, OPEN, accepted(FRESH)),
                Arguments.of(nobody, NEW, accepted(FRESH)),
                Arguments.of(nobody, same(STRANGER), new NoCandidate()),
                Arguments.of(nobody, UNUSABLE, new NoCandidate()),
                Arguments.of(stranger, OPEN, new Proposed(stranger)),
                Arguments.of(stranger, NEW, accepted(FRESH)),
                Arguments.of(stranger, same(STRANGER), accepted(STRANGER.journey())),
                Arguments.of(stranger, same(OURS), new NoCandidate()),
                Arguments.of(stranger, UNUSABLE, new NoCandidate()),
                Arguments.of(both, OPEN, new Proposed(both)),
                Arguments.of(both, NEW, accepted(FRESH)),
                Arguments.of(both, same(STRANGER), accepted(STRANGER.journey())),
                Arguments.of(both, same(OURS), new AlreadyOurs(OURS.journey())),
                Arguments.of(both, UNUSABLE, new NoCandidate()));
    }

    @ParameterizedTest
    @MethodSource("everyDecisionAboutEverySetOfCandidates")
    void peopleBecomeOneOnlyWhenSomebodyDecidesSo(
            List<Candidate> candidates, Decision decision, RegistrationOutcome expected) {
        assertThat(registration(People.maria(), decision).decide(candidates, FRESH))
                .isEqualTo(expected);
    }

    @Test
    void nobodyIsBornTomorrow() {
        var unborn = People.bornOn(People.TODAY.plusDays(1));
        assertThat(registration(unborn, NEW).decide(List.of(), FRESH)).isEqualTo(new ImpossibleBirthDate());
        var newborn = People.bornOn(People.TODAY);
        assertThat(registration(newborn, OPEN).decide(List.of(), FRESH)).isInstanceOf(Accepted.class);
    }

    @Test
    void whatIsShownOfARecordNamesNobody() {
        var accepted = registration(People.maria(), OPEN).decide(List.of(), FRESH);
        assertThat(accepted.toString() + registration(People.maria(), OPEN) + People.maria())
                .doesNotContainIgnoringCase("vries", "maria", "1984", "1102");
        assertThat(People.maria().name().toString()
                        + People.maria().address()
                        + People.maria().birthDate())
                .doesNotContainIgnoringCase("vries", "maria", "1984", "1102");
    }
}
