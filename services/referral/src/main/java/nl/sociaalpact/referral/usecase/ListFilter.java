package nl.sociaalpact.referral.usecase;

import java.util.Optional;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.Status;

/** Which referrals of a box are asked; an empty part leaves out none. */
public record ListFilter(
        Optional<Status> status, Optional<LifeDomain> lifeDomain, Optional<Area> area, Optional<Priority> priority) {}
