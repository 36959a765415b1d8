package nl.sociaalpact.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseholdMemberTest {
    private static final Set<ConsentVoice> NOBODY = EnumSet.noneOf(ConsentVoice.class);
    private static final Set<ConsentVoice> OWN = EnumSet.of(ConsentVoice.OWN);
    private static final Set<ConsentVoice> REPRESENTATIVE = EnumSet.of(ConsentVoice.REPRESENTATIVE);
    private static final Set<ConsentVoice> BOTH = EnumSet.allOf(ConsentVoice.class);

    static Stream<Arguments> everyAgeAndVoice() {
        return Stream.of(AgeBand.values())
                .flatMap(age -> Stream.of(NOBODY, OWN, REPRESENTATIVE, BOTH)
                        .map(voices -> Arguments.of(age, voices, enough(age.youngest(), voices))));
    }

    private static boolean enough(int age, Set<ConsentVoice> voices) {
        if (age < 12) {
            return voices.equals(REPRESENTATIVE) || voices.equals(BOTH);
        }
        return age < 16 ? voices.equals(BOTH) : voices.equals(OWN) || voices.equals(BOTH);
    }

    @ParameterizedTest
    @MethodSource("everyAgeAndVoice")
    void theLawSaysWhoHasToSayYes(AgeBand age, Set<ConsentVoice> voices, boolean enough) {
        var refusal = HouseholdMember.refusal(List.of(member(1, AgeBand.FROM_27_TO_66, OWN), member(2, age, voices)));
        if (enough) {
            assertThat(refusal).isEmpty();
        } else {
            assertThat(refusal).contains(new Refusal.VoiceMissing(age));
        }
    }

    @Test
    void nobodyIsTwoMembers() {
        var twice = List.of(member(1, AgeBand.UNDER_12, BOTH), member(1, AgeBand.FROM_27_TO_66, OWN));
        assertThat(HouseholdMember.refusal(twice)).contains(new Refusal.ResidentTwice());
    }

    private static HouseholdMember member(int number, AgeBand age, Set<ConsentVoice> voices) {
        var need = new Need(LifeDomain.YOUTH, Area.WEESP, Priority.ROUTINE, new Question("help?"));
        return new HouseholdMember(new JourneyId(new UUID(7, number)), need, age, voices);
    }
}
