package nl.sociaalpact.referral.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.referral.domain.Actor;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Permission;
import nl.sociaalpact.referral.domain.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads who calls, and what the token lets this caller do. */
@RequestScoped
public class Calls {
    /** Reading what the organisation is a party to. */
    public static final String READ = "referral.read";

    /** Sending and taking back. */
    public static final String SEND = "referral.send";

    /** Answering what was received. */
    public static final String ANSWER = "referral.answer";

    private final Callers callers;
    private final SecurityIdentity identity;
    private final ResidentReferences references;
    private final WorkingCalendar calendar;
    private final String clientOfPeople;
    private final Clock clock;

    Calls(
            Callers callers,
            SecurityIdentity identity,
            ResidentReferences references,
            WorkingCalendar calendar,
            @ConfigProperty(name = "pact.people.client") String clientOfPeople,
            Clock clock) {
        this.callers = callers;
        this.identity = identity;
        this.references = references;
        this.calendar = calendar;
        this.clientOfPeople = clientOfPeople;
        this.clock = clock;
    }

    /** The call that is being answered, in a form that outlives the request's own context. */
    public Call current() {
        var caller = callers.organisation();
        var actor = new Actor(new OrganisationId(caller.organisation()), caller.subject(), permissions());
        var byPerson = caller.client().equals(clientOfPeople);
        return new Call(caller, actor, references, calendar, byPerson, clock.instant());
    }

    private Set<Permission> permissions() {
        var permissions = EnumSet.noneOf(Permission.class);
        if (identity.hasRole(SEND)) {
            permissions.add(Permission.SEND);
        }
        if (identity.hasRole(ANSWER)) {
            permissions.add(Permission.ANSWER);
        }
        return permissions;
    }
}
