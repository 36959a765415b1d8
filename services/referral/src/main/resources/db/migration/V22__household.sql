-- That a referral is one member's part of what was asked for a household, and how old the sender says the member is.
ALTER TABLE referral
    ADD COLUMN household_id uuid,
    ADD COLUMN age_band     text CHECK (age_band ~ '^[a-z][a-z0-9-]{1,39}$'),
    ADD CONSTRAINT referral_household_with_age CHECK ((household_id IS NULL) = (age_band IS NULL));
CREATE UNIQUE INDEX referral_of_household ON referral (household_id, journey_id) WHERE household_id IS NOT NULL;
