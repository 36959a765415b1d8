package nl.sociaalpact.referral.fhir;

import java.util.Date;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.usecase.DatedReferral;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What both halves of a referral have at their head. */
final class Headings {
    private Headings() {}

    static void write(Resource resource, DatedReferral dated) {
        var stored = dated.stored();
        resource.setId(stored.referral().particulars().id().value().toString());
        resource.getMeta().setVersionId(Long.toString(stored.version())).setLastUpdated(Date.from(dated.updatedAt()));
    }

    static Reference organisation(OrganisationId organisation) {
        return Systems.reference(
                "Organization", Systems.ORGANISATION, organisation.value().toString());
    }

    /** The resident under the reference that the reader's organisation knows, and no name. */
    static Reference resident(JourneyId journey, Call reader) {
        return Systems.reference("Patient", Systems.RESIDENT, reader.reference(journey));
    }
}
