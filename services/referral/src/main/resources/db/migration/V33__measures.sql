-- What is measured of each referral, worked out from its history; thrown away and made again it is the same.
CREATE TABLE referral_measure (
    referral_id     uuid        PRIMARY KEY REFERENCES referral (id),
    requester_org   uuid        NOT NULL,
    target_org      uuid        NOT NULL,
    life_domain     text        NOT NULL,
    priority        text        NOT NULL,
    requested_at    timestamptz NOT NULL,
    acknowledged_in bigint      CHECK (acknowledged_in >= 0),
    decided_in      bigint      CHECK (decided_in >= 0),
    accepted        boolean,
    bounced         boolean     NOT NULL,
    ended_in        bigint      CHECK (ended_in >= 0),
    with_outcome    boolean     NOT NULL,
    resolved        boolean     NOT NULL,
    still_open      boolean     NOT NULL,
    changed_at      timestamptz NOT NULL,
    hops            int         NOT NULL CHECK (hops >= 0),
    facts           int         NOT NULL
);
CREATE INDEX referral_measure_of_requester ON referral_measure (requester_org, requested_at);
CREATE INDEX referral_measure_of_target ON referral_measure (target_org, requested_at);

-- Referrals whose measure is older than their history. Rows are only added, so that no writer waits for another.
CREATE TABLE measure_due (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    referral_id uuid   NOT NULL
);

ALTER TABLE referral_measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral_measure FORCE ROW LEVEL SECURITY;
CREATE POLICY referral_measure_seen_by_its_parties ON referral_measure FOR SELECT
    USING (requester_org = caller_organisation() OR target_org = caller_organisation() OR caller_is_platform());
CREATE POLICY referral_measure_worked_out ON referral_measure FOR INSERT WITH CHECK (caller_is_platform());
CREATE POLICY referral_measure_worked_out_again ON referral_measure FOR UPDATE
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());
CREATE POLICY referral_measure_thrown_away ON referral_measure FOR DELETE USING (caller_is_platform());

ALTER TABLE measure_due ENABLE ROW LEVEL SECURITY;
ALTER TABLE measure_due FORCE ROW LEVEL SECURITY;
CREATE POLICY measure_due_for_the_service ON measure_due USING (caller_is_platform()) WITH CHECK (caller_is_platform());
CREATE POLICY measure_due_noted_by_the_function ON measure_due TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE POLICY status_change_measured_by_the_service ON status_change FOR SELECT USING (caller_is_platform());

CREATE FUNCTION note_measure_due() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public
    AS $$ BEGIN
        INSERT INTO public.measure_due (referral_id) VALUES (NEW.id);
        RETURN NULL;
    END $$;
CREATE TRIGGER referral_measured_when_new AFTER INSERT ON referral FOR EACH ROW EXECUTE FUNCTION note_measure_due();
CREATE TRIGGER referral_measured_when_changed AFTER UPDATE ON referral FOR EACH ROW
    WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD.acknowledged_at IS DISTINCT FROM NEW.acknowledged_at
          OR OLD.target_org IS DISTINCT FROM NEW.target_org)
    EXECUTE FUNCTION note_measure_due();
