-- What both sides must mind: the resident must not be approached, and a hand-over in person. Roles and counts, no names.
ALTER TABLE referral
    ADD COLUMN contact_prohibited        boolean     NOT NULL DEFAULT false,
    ADD COLUMN handover_required         boolean,
    ADD COLUMN handover_planned_at       timestamptz,
    ADD COLUMN handover_held_at          timestamptz,
    ADD COLUMN handover_resident_present boolean,
    ADD COLUMN handover_present          text        CHECK (handover_present ~ '^([a-z-]{1,40}:[0-9]{1,2}(,|$))*$'),
    ADD COLUMN handover_source_at        timestamptz,
    ADD COLUMN handover_target_at        timestamptz,
    ADD CONSTRAINT referral_handover_was_planned CHECK (
        handover_required IS NOT NULL
        OR num_nonnulls(handover_planned_at, handover_held_at, handover_source_at, handover_target_at) = 0),
    ADD CONSTRAINT referral_handover_held_when_confirmed CHECK (
        (handover_held_at IS NOT NULL) = (handover_source_at IS NOT NULL OR handover_target_at IS NOT NULL)
        AND (handover_held_at IS NULL) = (handover_resident_present IS NULL)
        AND (handover_held_at IS NULL) = (handover_present IS NULL)),
    ADD CONSTRAINT referral_handover_before_completion CHECK (
        status <> 'completed' OR handover_required IS NOT TRUE
        OR (handover_source_at IS NOT NULL AND handover_target_at IS NOT NULL));

GRANT UPDATE (contact_prohibited, handover_required, handover_planned_at, handover_held_at, handover_resident_present,
              handover_present, handover_source_at, handover_target_at)
    ON referral TO ${app_role};
