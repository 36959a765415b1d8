-- Who or what was counted in which cell. Subjects are random identifiers of the platform; they serve to count each once
-- and are never shown.
CREATE TABLE counted_fact (
    figure  text NOT NULL CHECK (length(figure) <= 60),
    month   date NOT NULL CHECK (extract(day FROM month) = 1),
    area    text NOT NULL CHECK (length(area) <= 60),
    theme   text NOT NULL CHECK (length(theme) <= 60),
    subject uuid NOT NULL,
    source  uuid NOT NULL,
    PRIMARY KEY (figure, month, area, theme, subject, source)
);
CREATE INDEX counted_fact_source ON counted_fact (source);

-- No organisation and no person sees a single fact; the service itself does when it applies an event or counts.
ALTER TABLE counted_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE counted_fact FORCE ROW LEVEL SECURITY;
CREATE POLICY platform_only ON counted_fact USING (caller_is_platform()) WITH CHECK (caller_is_platform());

REVOKE UPDATE ON counted_fact FROM ${app_role};
