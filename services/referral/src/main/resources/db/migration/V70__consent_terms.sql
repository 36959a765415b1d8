-- A consent goes to a level and counts from a day on, and the last one that was given counts. Only consents to give help are
-- kept here: a referral rests on no other.
ALTER TABLE consent
    ADD COLUMN level      text        NOT NULL DEFAULT 'detail' CHECK (length(level) BETWEEN 1 AND 20),
    ADD COLUMN given_at   timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN valid_from date;
