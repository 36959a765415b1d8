package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.WebhookConfig;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.WebhookAddress;

/** An organisation says where it wants to be told. */
@ApplicationScoped
public class ManageWebhook {
    private static final int SECRET_BYTES = 32;

    private final UnitOfWork work;
    private final Webhooks webhooks;
    private final WebhookConfig config;
    private final SecureRandom random = new SecureRandom();

    ManageWebhook(UnitOfWork work, Webhooks webhooks, WebhookConfig config) {
        this.work = work;
        this.webhooks = webhooks;
        this.config = config;
    }

    /** What there is now. */
    public Uni<Optional<Webhook>> show(OrganisationId organisation) {
        return in(organisation, () -> webhooks.find(organisation));
    }

    /** Puts it, with a new secret that is given this once; empty when this address may not be called. */
    public Uni<Optional<byte[]>> put(OrganisationId organisation, String url) {
        if (WebhookAddress.of(url, config.hosts().orElse(Set.of())).isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return in(organisation, () -> webhooks.put(organisation, url, secret)).map(kept -> Optional.of(secret));
    }

    /** Takes it away; whether there was one. */
    public Uni<Boolean> remove(OrganisationId organisation) {
        return in(organisation, () -> webhooks.remove(organisation));
    }

    /** Tells everything after a place again; what there is now, or empty when there is none. */
    public Uni<Optional<Webhook>> replay(OrganisationId organisation, UUID place) {
        return in(organisation, () -> webhooks.replay(organisation, place).chain(() -> webhooks.find(organisation)));
    }

    private <T> Uni<T> in(OrganisationId organisation, Supplier<Uni<T>> step) {
        return work.inTransaction(new Scope.Organisation(organisation.value()), step);
    }
}
