package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.sociaalpact.referral.domain.Course;
import nl.sociaalpact.referral.domain.Measure;
import nl.sociaalpact.referral.domain.ReferralId;

/** What is measured of each referral. */
public interface Measures {
    /** Takes at most {@code size} notes that something happened; about which referrals, each once. */
    Uni<Claimed> claim(int size);

    /** How these referrals went. */
    Uni<List<Course>> courses(List<ReferralId> referrals);

    /** Keeps a measure, unless one of more of the history is there. */
    Uni<Void> put(Measure measure);

    /** Throws a measure away. */
    Uni<Void> remove(ReferralId referral);

    /** Throws every measure away and notes each referral again. */
    Uni<Void> startOver();

    /** The indicators that are asked. */
    Uni<List<Indicators>> indicators(ShowIndicators.Query query);

    /**
     * What was taken.
     *
     * @param notes how many notes
     */
    record Claimed(int notes, List<ReferralId> referrals) {}
}
