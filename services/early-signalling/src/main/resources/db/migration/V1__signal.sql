-- Reports of payment arrears, as signal partners sent them. A report that the resident objected to is never here.
CREATE TABLE signal (
    id                      uuid        PRIMARY KEY,
    reporter_id             uuid        NOT NULL,
    municipality_id         uuid        NOT NULL,
    received_at             timestamptz NOT NULL,
    partner_signal_id       text        NOT NULL CHECK (length(partner_signal_id) BETWEEN 1 AND 100),
    partner_type            text        NOT NULL CHECK (partner_type IN (
        'tax-office', 'cak-own-contribution', 'cak-health-insurance', 'benefits-office', 'duo', 'energy', 'rent',
        'mortgage', 'water', 'health-insurance', 'other')),
    birth_date              date,
    area                    text        NOT NULL CHECK (area IN (
        'bijlmer-centrum', 'bijlmer-oost', 'bijlmer-west', 'gaasperdam', 'driemond', 'weesp')),
    amount_euro             integer     NOT NULL CHECK (amount_euro > 0),
    arrears_since           date        NOT NULL,
    signalled_on            date        NOT NULL CHECK (arrears_since <= signalled_on),
    crisis                  boolean     NOT NULL,
    postcode                text        NOT NULL CHECK (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
    house_number            integer     NOT NULL CHECK (house_number BETWEEN 1 AND 99999),
    house_letter            text        NOT NULL CHECK (house_letter ~ '^[A-Z]?$'),
    addition                text        NOT NULL CHECK (addition ~ '^[A-Z0-9]{0,4}$'),
    personal_contact_sought boolean     NOT NULL,
    debt_help_pointed_out   boolean     NOT NULL,
    reminder_sent           boolean     NOT NULL,
    offered_to_pass_on      boolean     NOT NULL,
    explained_rule          text        CHECK (explained_rule IN (
        'below-threshold', 'too-early', 'too-late', 'not-higher-than-before')),
    explained_found         integer,
    explained_limit         integer,
    explained_source        text        CHECK (length(explained_source) <= 500),
    status                  text        NOT NULL CHECK (status IN (
        'not-yet-picked-up', 'picked-up', 'known-in-debt-help', 'deceased', 'not-picked-up-other-reason',
        'not-picked-up-repeat', 'not-picked-up-unjust', 'not-a-resident')),
    version                 bigint      NOT NULL,
    UNIQUE (reporter_id, partner_signal_id),
    CHECK (num_nulls(explained_rule, explained_found, explained_limit, explained_source) IN (0, 4)),
    CHECK (partner_type <> 'rent'
        OR (personal_contact_sought AND debt_help_pointed_out AND reminder_sent AND offered_to_pass_on))
);
CREATE INDEX signal_received ON signal (municipality_id, signalled_on);
CREATE INDEX signal_repeat ON signal (reporter_id, postcode, house_number);

-- Only what became of a signal ever changes; the report itself stays as it was sent.
REVOKE UPDATE, DELETE ON signal FROM ${app_role};
GRANT UPDATE (status, version) ON signal TO ${app_role};

ALTER TABLE signal ENABLE ROW LEVEL SECURITY;
ALTER TABLE signal FORCE ROW LEVEL SECURITY;
CREATE POLICY reporter_sends ON signal FOR INSERT WITH CHECK (reporter_id = caller_organisation());
CREATE POLICY reporter_reads ON signal FOR SELECT USING (reporter_id = caller_organisation());
CREATE POLICY municipality_reads ON signal FOR SELECT USING (municipality_id = caller_organisation());
CREATE POLICY municipality_picks_up ON signal FOR UPDATE
    USING (municipality_id = caller_organisation()) WITH CHECK (municipality_id = caller_organisation());
