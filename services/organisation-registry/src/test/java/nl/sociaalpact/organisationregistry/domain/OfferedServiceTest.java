package nl.sociaalpact.organisationregistry.domain;

import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.DYNAMO;
import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.NOW;
import static nl.sociaalpact.organisationregistry.domain.OrganisationFixture.SWAZOOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.RegistryEvent.ServicePublished;
import org.junit.jupiter.api.Test;

class OfferedServiceTest {
    private static final ServiceId ID = new ServiceId(UUID.fromString("01a09f09-9340-7005-8005-a1b2c3d40005"));
    private static final Offer OFFER =
            new Offer("Geldzaken-inloop", null, Set.of(LifeDomain.MONEY), Set.of(Area.BIJLMER_OOST), Audience.UNTOLD);

    @Test
    void aNewServiceIsOfferedAtOnce() {
        var published = OfferedService.publish(ID, DYNAMO, OFFER, NOW);
        assertThat(published.state()).isEqualTo(new OfferedService(ID, DYNAMO, OFFER, ServiceStatus.ACTIVE, null, 0));
        assertThat(published.events()).containsExactly(fact(ServiceStatus.ACTIVE));
    }

    @Test
    void whoOffersItCanStop() {
        var service = OfferedService.publish(ID, DYNAMO, OFFER, NOW).state();
        var decision = service.change(DYNAMO, OFFER, ServiceStatus.INACTIVE, NOW);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(accepted.events()).isEqualTo(List.of(fact(ServiceStatus.INACTIVE))));
    }

    @Test
    void nobodyElseChangesIt() {
        var service = OfferedService.publish(ID, DYNAMO, OFFER, NOW).state();
        assertThat(service.change(SWAZOOM, OFFER, ServiceStatus.INACTIVE, NOW))
                .isEqualTo(new Refused<>(new Refusal.NotOwner()));
    }

    @Test
    void anOfferHelpsSomewhereWithSomething() {
        assertThatThrownBy(() -> new Offer("x", null, Set.of(), Set.of(Area.WEESP), Audience.UNTOLD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Offer("x", null, Set.of(LifeDomain.YOUTH), Set.of(), Audience.UNTOLD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeIsNoAssurance() {
        var assuredAt = NOW.minusSeconds(60);
        var assured = new OfferedService(ID, DYNAMO, OFFER, ServiceStatus.ACTIVE, assuredAt, 4);
        var decision = assured.change(DYNAMO, OFFER, ServiceStatus.INACTIVE, NOW);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(accepted.state())
                                .isEqualTo(
                                        new OfferedService(ID, DYNAMO, OFFER, ServiceStatus.INACTIVE, assuredAt, 4)));
    }

    @Test
    void whoOffersItAssuresIt() {
        var service = OfferedService.publish(ID, DYNAMO, OFFER, NOW).state();
        assertThat(service.assure(DYNAMO, NOW))
                .isEqualTo(new Decision.Accepted<>(
                        new OfferedService(ID, DYNAMO, OFFER, ServiceStatus.ACTIVE, NOW, 0),
                        List.of(new RegistryEvent.ServiceAssured(DYNAMO, ID, NOW))));
        assertThat(service.assure(SWAZOOM, NOW)).isEqualTo(new Refused<>(new Refusal.NotOwner()));
    }

    @Test
    void rulesOfEligibilityDoNotContradictEachOther() {
        assertThatThrownBy(() -> new Eligibility(19, 18, Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Eligibility(
                        null, null, Set.of(HouseholdType.COUPLE), Set.of(HouseholdType.COUPLE, HouseholdType.OTHER)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Eligibility(18, 18, Set.of(), Set.of())).isNotEqualTo(Eligibility.OPEN);
    }

    private static ServicePublished fact(ServiceStatus status) {
        return new ServicePublished(DYNAMO, ID, OFFER, status, NOW);
    }
}
