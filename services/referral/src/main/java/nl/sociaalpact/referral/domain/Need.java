package nl.sociaalpact.referral.domain;

/**
 * The help that is asked.
 *
 * @param lifeDomain the part of the resident's life; what the target sees of the resident is bound to it
 * @param area where the resident lives
 */
public record Need(LifeDomain lifeDomain, Area area, Priority priority, Question question) {
    Need withoutContactDetails() {
        return new Need(lifeDomain, area, priority, question.withoutContactDetails());
    }
}
