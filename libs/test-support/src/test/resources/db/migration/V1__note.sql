CREATE TABLE note (
    id        uuid   PRIMARY KEY,
    owner_org uuid   NOT NULL,
    text      text   NOT NULL CHECK (length(text) <= 100),
    version   bigint NOT NULL
);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
ALTER TABLE note FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON note USING (owner_org = caller_organisation()) WITH CHECK (owner_org = caller_organisation());

CREATE TABLE effect (
    seq      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid NOT NULL,
    version  bigint NOT NULL
);
