package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.ReferralFixture.BUURTTEAM;
import static nl.sociaalpact.referral.domain.ReferralFixture.DYNAMO;
import static nl.sociaalpact.referral.domain.ReferralFixture.MONDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.TUESDAY_MORNING;
import static nl.sociaalpact.referral.domain.ReferralFixture.VENZO;
import static nl.sociaalpact.referral.domain.ReferralFixture.aReferral;
import static nl.sociaalpact.referral.domain.ReferralFixture.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactProhibitionTest {
    private static final Conditions PROHIBITED = Conditions.NONE.withContactProhibited();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-12345678", "06 12 34 56 78", "0612345678", "+31 6 12345678", "+31(0)6-12345678", "020 - 123 45 67",
                "(020) 1234567", "00316 12 34 56 78", "1102 AB", "1102ab 14", "1102 AB, 14a", "sara@example.nl",
                "sara.de-vries+x@mail.example.co", "Bijlmerdreef 1289", "Karspeldreef 14-2", "Dolingadreef 7b"
            })
    void whatLeadsToADoorOrTelephoneIsWithheld(String detail) {
        for (var text : List.of(detail, "bel " + detail + " na vijf uur", "(" + detail + ")")) {
            assertThat(ContactDetails.withheld(text, 2000))
                    .doesNotContain(detail)
                    .contains(ContactDetails.WITHHELD);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She owes 12000 euro to 3 creditors since 2019.",
                "On 16-11-2026 at 10:30 she came with 2 children.",
                "Article 5.1.1 of the Wmo 2015",
                "Room 12, second floor, ask for the desk",
                "1500 euro per maand"
            })
    void anyOtherTextStays(String text) {
        assertThat(ContactDetails.withheld(text, 2000)).isEqualTo(text);
    }

    @Test
    void aNumberIsFoundHoweverItIsWritten() {
        var seed = Long.getLong("referral.seed", new Random().nextLong());
        var random = new Random(seed);
        var signs = List.of("", "", "", " ", "-", ".", " - ", "/");
        for (var i = 0; i < 2000; i++) {
            var number = new StringBuilder(random.nextBoolean() ? "06" : "+316");
            for (var digit = 0; digit < 8; digit++) {
                number.append(signs.get(random.nextInt(signs.size()))).append(random.nextInt(10));
            }
            assertThat(ContactDetails.withheld("bel " + number + " morgen", 2000))
                    .as("-Dreferral.seed=%d, %s", seed, number)
                    .isEqualTo("bel " + ContactDetails.WITHHELD + " morgen");
        }
    }

    @Test
    void theMarkNeverMakesATextTooLong() {
        var full = "a@b ".repeat(500);
        assertThat(new Question(full).withoutContactDetails().text())
                .hasSize(Question.LONGEST)
                .doesNotContain("a@b");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void noStateOfAProtectedReferralHoldsThem(Status status) {
        var need = new Need(LifeDomain.MONEY, Area.WEESP, Priority.ROUTINE, new Question("bel 0612345678"));
        var open = aReferral().inState(status).particulars();
        var before = Revision.of(
                aReferral().inState(status),
                new Particulars(
                        open.id(),
                        open.journey(),
                        open.parties(),
                        need,
                        open.consent(),
                        null,
                        null,
                        null,
                        Conditions.NONE,
                        Ties.NONE));
        assertThat(before.particulars().need().question().text()).contains("0612345678");
        var after = ((Decision.Accepted) ContactProhibition.decide(before, from(BUURTTEAM))).state();
        assertThat(after.status()).isEqualTo(status);
        assertThat(after.since()).isEqualTo(before.since());
        assertThat(after.reason() == null).isEqualTo(before.reason() == null);
        assertThat(after.particulars().need().question().text()).isEqualTo("bel " + ContactDetails.WITHHELD);
    }

    @Test
    void aReasonSaysNothingOfItEither() {
        var requested = aReferral().under(PROHIBITED).requested();
        var rejected = requested.reject(
                new Reason<>(RejectionReason.ANDERS, "gebeld op 06-12345678, geen antwoord"), MONDAY_MORNING);
        assertThat(rejected.reason().text()).isEqualTo("gebeld op " + ContactDetails.WITHHELD + ", geen antwoord");
    }

    @Test
    void onlyTheRequesterProhibitsAndNobodyTakesItBack() {
        var requested = aReferral().requested();
        assertThat(ContactProhibition.decide(requested, from(DYNAMO)))
                .isEqualTo(new Decision.Refused(new Refusal.NotToProhibit()));
        assertThat(ContactProhibition.decide(requested, from(VENZO)))
                .isEqualTo(new Decision.Refused(new Refusal.Unknown()));
        assertThat(ContactProhibition.decide(requested, from(BUURTTEAM, Permission.ANSWER)))
                .isEqualTo(new Decision.Refused(new Refusal.PermissionMissing(Permission.SEND)));
        var flagged = aReferral().under(PROHIBITED).requested();
        assertThat(ContactProhibition.decide(flagged, from(BUURTTEAM)))
                .isEqualTo(new Decision.Accepted(flagged, List.of()));
        assertThat(flagged.accept(TUESDAY_MORNING).particulars().conditions().contactProhibited())
                .isTrue();
    }
}
