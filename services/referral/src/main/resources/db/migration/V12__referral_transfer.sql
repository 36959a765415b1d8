-- The target hands a referral over to another organisation, which agrees or not. The requester sees that.
CREATE TABLE referral_transfer (
    id            uuid        PRIMARY KEY,
    referral_id   uuid        NOT NULL REFERENCES referral (id),
    requester_org uuid        NOT NULL,
    from_org      uuid        NOT NULL,
    to_org        uuid        NOT NULL CHECK (to_org NOT IN (from_org, requester_org)),
    stage         text        NOT NULL CHECK (stage IN ('offered', 'accepted', 'rejected', 'withdrawn')),
    note          text        CHECK (length(note) BETWEEN 1 AND 1000),
    reason_code   text        CHECK (reason_code ~ '^[a-z][a-z-]{1,39}$'),
    reason_text   text        CHECK (length(reason_text) BETWEEN 1 AND 1000),
    offered_at    timestamptz NOT NULL,
    decided_at    timestamptz,
    CONSTRAINT referral_transfer_decided CHECK ((stage = 'offered') = (decided_at IS NULL)),
    CONSTRAINT referral_transfer_reason_where_asked CHECK (
        (stage = 'rejected') = (reason_code IS NOT NULL) AND (reason_code IS NULL) = (reason_text IS NULL))
);
CREATE UNIQUE INDEX referral_transfer_one_at_a_time ON referral_transfer (referral_id) WHERE stage = 'offered';
CREATE INDEX referral_transfer_of_referral ON referral_transfer (referral_id, id);
CREATE INDEX referral_transfer_offered_to ON referral_transfer (to_org, referral_id) WHERE stage = 'offered';

ALTER TABLE referral_transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral_transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY referral_transfer_seen ON referral_transfer FOR SELECT
    USING (caller_organisation() IN (requester_org, from_org, to_org));
CREATE POLICY referral_transfer_offered_by_the_target ON referral_transfer FOR INSERT
    WITH CHECK (from_org = caller_organisation() AND stage = 'offered'
                AND EXISTS (SELECT 1 FROM referral
                            WHERE referral.id = referral_id AND referral.target_org = caller_organisation()
                              AND referral.requester_org = referral_transfer.requester_org));
CREATE POLICY referral_transfer_decided_once ON referral_transfer FOR UPDATE
    USING (stage = 'offered' AND caller_organisation() IN (from_org, to_org))
    WITH CHECK ((to_org = caller_organisation() AND stage IN ('accepted', 'rejected'))
                OR (from_org = caller_organisation() AND stage = 'withdrawn'));
REVOKE UPDATE, DELETE, TRUNCATE ON referral_transfer FROM ${app_role};
GRANT UPDATE (stage, reason_code, reason_text, decided_at) ON referral_transfer TO ${app_role};

-- Who is offered a referral reads it to decide; who handed it over reads it until it ends.
CREATE FUNCTION transferred_with_caller(transferred uuid) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT 1 FROM referral_transfer
                         WHERE referral_id = transferred
                           AND ((to_org = caller_organisation() AND stage = 'offered')
                                OR (from_org = caller_organisation() AND stage = 'accepted'))) $$;
CREATE FUNCTION offered_to_caller(transferred uuid) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT 1 FROM referral_transfer
                         WHERE referral_id = transferred AND to_org = caller_organisation() AND stage = 'offered') $$;

DROP POLICY referral_seen_by_its_parties ON referral;
CREATE POLICY referral_seen_by_its_parties ON referral FOR SELECT
    USING (requester_org = caller_organisation() OR (target_org = caller_organisation() AND status <> 'draft')
           OR (target_org IS NULL AND claimed_by_caller(id))
           OR part_of = stopped_whole()
           OR (status IN ('accepted', 'in-progress', 'on-hold') AND transferred_with_caller(id)));
DROP POLICY referral_changed_by_its_parties ON referral;
CREATE POLICY referral_changed_by_its_parties ON referral FOR UPDATE
    USING (requester_org = caller_organisation() OR (target_org = caller_organisation() AND status <> 'draft')
           OR (target_org IS NULL AND claimed_by_caller(id))
           OR part_of = stopped_whole()
           OR (status IN ('accepted', 'in-progress', 'on-hold') AND offered_to_caller(id)))
    WITH CHECK (requester_org = caller_organisation() OR (target_org = caller_organisation() AND status <> 'draft')
                OR (part_of = stopped_whole() AND status = 'cancelled'));
