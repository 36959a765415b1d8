-- When a referral last changed in any way, for who keeps a copy and asks what is new. A trigger sets it, so that no
-- change can forget it. Milliseconds, because that is how exact the copies say what they have.
ALTER TABLE referral ADD COLUMN updated_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp());

CREATE FUNCTION note_last_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := date_trunc('milliseconds', clock_timestamp());
    RETURN NEW;
END $$;
CREATE TRIGGER referral_last_change BEFORE UPDATE ON referral FOR EACH ROW EXECUTE FUNCTION note_last_change();

CREATE INDEX referral_of_resident ON referral (journey_id, id);
