-- How long personal records are kept, what a person decided about their end, and what became of them. The records
-- themselves stand in the view personal_record of each service: kind, record_id, owner_org, journey_id, rule, counts_from.
-- retain_until is never stored with a record: it follows from the record's last change and its rule, so it moves with both.

CREATE FUNCTION today_in_amsterdam() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date $$;

-- The job that looks for old records and destroys them says so in its own transaction; no request and no event handler does.
CREATE FUNCTION caller_is_retention() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT caller_is_platform() AND coalesce(current_setting('pact.retention', true) = 'yes', false) $$;

-- The rules that the service was started with.
CREATE TABLE retention_rule (
    id     text    PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{1,59}$'),
    months integer NOT NULL CHECK (months >= 0),
    days   integer NOT NULL CHECK (days >= 0 AND months + days > 0),
    source text    NOT NULL CHECK (length(source) BETWEEN 10 AND 500)
);

CREATE FUNCTION retain_until(counts_from timestamptz, rule text) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT ((counts_from AT TIME ZONE 'Europe/Amsterdam')::date + make_interval(months => r.months, days => r.days))::date
          FROM retention_rule r WHERE r.id = rule $$;

-- As long as a hold stands, nothing destroys the record.
CREATE TABLE legal_hold (
    hold_id   uuid        PRIMARY KEY,
    owner_org uuid        NOT NULL,
    kind      text        NOT NULL CHECK (kind ~ '^[a-z][a-z-]{1,39}$'),
    record_id uuid        NOT NULL,
    reason    text        NOT NULL CHECK (reason IN ('court-case', 'complaint', 'inspection', 'audit')),
    ends_on   date        NOT NULL,
    placed_by text        NOT NULL CHECK (length(placed_by) BETWEEN 1 AND 255),
    placed_at timestamptz NOT NULL,
    lifted_by text        CHECK (length(lifted_by) BETWEEN 1 AND 255),
    lifted_at timestamptz,
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);
CREATE INDEX legal_hold_of_record ON legal_hold (record_id, kind);
CREATE INDEX legal_hold_page ON legal_hold (owner_org, hold_id);

-- What would be destroyed, for the person who approves it. Nothing is destroyed that is in no approved list.
CREATE TABLE destruction_list (
    list_id     uuid        PRIMARY KEY,
    owner_org   uuid        NOT NULL,
    made_at     timestamptz NOT NULL,
    approved_by text        CHECK (length(approved_by) BETWEEN 1 AND 255),
    approved_at timestamptz,
    CHECK ((approved_by IS NULL) = (approved_at IS NULL))
);
CREATE INDEX destruction_list_page ON destruction_list (owner_org, list_id);
CREATE TABLE destruction_item (
    list_id      uuid NOT NULL REFERENCES destruction_list,
    kind         text NOT NULL CHECK (kind ~ '^[a-z][a-z-]{1,39}$'),
    record_id    uuid NOT NULL,
    rule         text NOT NULL,
    retain_until date NOT NULL,
    outcome      text CHECK (outcome IN ('destroyed', 'on-hold', 'kept-longer', 'still-needed')),
    ended_at     timestamptz,
    PRIMARY KEY (list_id, kind, record_id),
    CHECK ((outcome IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX destruction_item_open ON destruction_item (record_id, kind) WHERE outcome IS NULL;

-- A resident's request to be erased, as resident-journey told it. Until decide_by a person of the organisation that owns
-- a record may except it, by an article of law; from then on what is not excepted is destroyed.
CREATE TABLE erasure_order (
    request_id uuid        PRIMARY KEY,
    journey_id uuid        NOT NULL,
    decide_by  date        NOT NULL,
    due_on     date        NOT NULL,
    ordered_at timestamptz NOT NULL,
    done_at    timestamptz
);
CREATE INDEX erasure_order_of_journey ON erasure_order (journey_id);
CREATE TABLE erasure_exception (
    request_id uuid        NOT NULL REFERENCES erasure_order,
    kind       text        NOT NULL CHECK (kind ~ '^[a-z][a-z-]{1,39}$'),
    record_id  uuid        NOT NULL,
    owner_org  uuid        NOT NULL,
    code       text        NOT NULL CHECK (code IN ('interest-of-another', 'law-forbids')),
    article    text        NOT NULL CHECK (article ~ '^[A-Za-z0-9 .,:()/-]{3,100}$'),
    decided_by text        NOT NULL CHECK (length(decided_by) BETWEEN 1 AND 255),
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (request_id, kind, record_id)
);

CREATE FUNCTION is_held(the_kind text, the_record uuid) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT 1 FROM legal_hold h
                         WHERE h.record_id = the_record AND h.kind = the_kind
                           AND h.lifted_at IS NULL AND h.ends_on >= today_in_amsterdam()) $$;
CREATE FUNCTION is_excepted(the_kind text, the_record uuid) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT 1 FROM erasure_exception e WHERE e.record_id = the_record AND e.kind = the_kind) $$;

-- The second lock: the deletion policies of all personal tables ask this, so that a mistake in the job destroys nothing.
CREATE FUNCTION may_be_destroyed(the_kind text, the_record uuid, the_journey uuid) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT caller_is_retention() AND NOT is_held(the_kind, the_record)
                 AND (EXISTS (SELECT 1 FROM destruction_item i JOIN destruction_list l USING (list_id)
                              WHERE i.record_id = the_record AND i.kind = the_kind AND i.outcome IS NULL
                                AND i.retain_until < today_in_amsterdam() AND l.approved_at IS NOT NULL)
                      OR (NOT is_excepted(the_kind, the_record)
                          AND EXISTS (SELECT 1 FROM erasure_order o
                                      WHERE o.journey_id = the_journey AND o.decide_by <= today_in_amsterdam()))) $$;

ALTER TABLE legal_hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE legal_hold FORCE ROW LEVEL SECURITY;
CREATE POLICY hold_seen ON legal_hold FOR SELECT USING (owner_org = caller_organisation() OR caller_is_platform());
CREATE POLICY hold_placed ON legal_hold FOR INSERT WITH CHECK (owner_org = caller_organisation() AND lifted_at IS NULL);
CREATE POLICY hold_lifted ON legal_hold FOR UPDATE
    USING (owner_org = caller_organisation()) WITH CHECK (owner_org = caller_organisation() AND lifted_at IS NOT NULL);
REVOKE UPDATE, DELETE, TRUNCATE ON legal_hold FROM ${app_role};
GRANT UPDATE (lifted_by, lifted_at) ON legal_hold TO ${app_role};

ALTER TABLE destruction_list ENABLE ROW LEVEL SECURITY;
ALTER TABLE destruction_list FORCE ROW LEVEL SECURITY;
CREATE POLICY list_seen ON destruction_list FOR SELECT USING (owner_org = caller_organisation() OR caller_is_platform());
CREATE POLICY list_made ON destruction_list FOR INSERT WITH CHECK (caller_is_platform() AND approved_at IS NULL);
CREATE POLICY list_approved ON destruction_list FOR UPDATE
    USING (owner_org = caller_organisation()) WITH CHECK (owner_org = caller_organisation() AND approved_at IS NOT NULL);
REVOKE UPDATE, DELETE, TRUNCATE ON destruction_list FROM ${app_role};
GRANT UPDATE (approved_by, approved_at) ON destruction_list TO ${app_role};

ALTER TABLE destruction_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE destruction_item FORCE ROW LEVEL SECURITY;
CREATE POLICY item_seen_with_its_list ON destruction_item FOR SELECT
    USING (EXISTS (SELECT 1 FROM destruction_list l WHERE l.list_id = destruction_item.list_id));
CREATE POLICY item_made ON destruction_item FOR INSERT WITH CHECK (caller_is_platform() AND outcome IS NULL);
CREATE POLICY item_ended ON destruction_item FOR UPDATE
    USING (caller_is_platform()) WITH CHECK (caller_is_platform() AND outcome IS NOT NULL);
REVOKE UPDATE, DELETE, TRUNCATE ON destruction_item FROM ${app_role};
GRANT UPDATE (outcome, ended_at) ON destruction_item TO ${app_role};

-- Each service lets an organisation see the orders about its own records, once it has its view of them.
ALTER TABLE erasure_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure_order FORCE ROW LEVEL SECURITY;
CREATE POLICY order_seen_by_job ON erasure_order FOR SELECT USING (caller_is_platform());
CREATE POLICY order_placed ON erasure_order FOR INSERT WITH CHECK (caller_is_platform());
CREATE POLICY order_done ON erasure_order FOR UPDATE USING (caller_is_platform()) WITH CHECK (caller_is_platform());
REVOKE UPDATE, DELETE, TRUNCATE ON erasure_order FROM ${app_role};
GRANT UPDATE (done_at) ON erasure_order TO ${app_role};

ALTER TABLE erasure_exception ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure_exception FORCE ROW LEVEL SECURITY;
CREATE POLICY exception_seen ON erasure_exception FOR SELECT
    USING (owner_org = caller_organisation() OR caller_is_platform());
CREATE POLICY exception_made ON erasure_exception FOR INSERT WITH CHECK (owner_org = caller_organisation());
REVOKE UPDATE, DELETE, TRUNCATE ON erasure_exception FROM ${app_role};
