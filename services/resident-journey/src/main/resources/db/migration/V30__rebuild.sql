-- A rebuild folds what every owner has published into tables beside the timeline, and puts them in its place.
ALTER TABLE timeline_entry ADD COLUMN folded_at timestamptz NOT NULL DEFAULT clock_timestamp();
CREATE INDEX timeline_entry_folded ON timeline_entry USING brin (folded_at);

CREATE TABLE journey_rebuild (
    rebuild_id  uuid        PRIMARY KEY,
    state       text        NOT NULL CHECK (state IN ('filling', 'equal', 'different', 'swapped', 'abandoned')),
    started_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at timestamptz,
    CHECK ((state = 'filling') = (finished_at IS NULL))
);
CREATE UNIQUE INDEX journey_rebuild_one ON journey_rebuild (state) WHERE state = 'filling';
CREATE TABLE journey_rebuild_owner (
    rebuild_id uuid   NOT NULL REFERENCES journey_rebuild,
    owner      text   NOT NULL CHECK (owner ~ '^[a-z-]{1,60}$'),
    position   bigint NOT NULL DEFAULT 0,
    events     bigint NOT NULL DEFAULT 0,
    unusable   bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (rebuild_id, owner)
);
-- What differs, by id only: a journey, or a thing whose journey is not known yet.
CREATE TABLE journey_rebuild_difference (
    rebuild_id uuid NOT NULL REFERENCES journey_rebuild,
    about      uuid NOT NULL,
    PRIMARY KEY (rebuild_id, about)
);
ALTER TABLE journey_rebuild ENABLE ROW LEVEL SECURITY;
ALTER TABLE journey_rebuild FORCE ROW LEVEL SECURITY;
CREATE POLICY rebuild_of_platform ON journey_rebuild USING (caller_is_platform()) WITH CHECK (caller_is_platform());
ALTER TABLE journey_rebuild_owner ENABLE ROW LEVEL SECURITY;
ALTER TABLE journey_rebuild_owner FORCE ROW LEVEL SECURITY;
CREATE POLICY rebuild_of_platform ON journey_rebuild_owner USING (caller_is_platform()) WITH CHECK (caller_is_platform());
ALTER TABLE journey_rebuild_difference ENABLE ROW LEVEL SECURITY;
ALTER TABLE journey_rebuild_difference FORCE ROW LEVEL SECURITY;
CREATE POLICY rebuild_of_platform ON journey_rebuild_difference
    USING (caller_is_platform()) WITH CHECK (caller_is_platform());

-- The rebuild reads the service's own facts where they are owned.
CREATE POLICY consent_of_rebuild ON consent FOR SELECT USING (caller_is_platform());
CREATE POLICY verdict_of_rebuild ON verdict FOR SELECT USING (caller_is_platform());

CREATE SCHEMA shadow;
GRANT USAGE ON SCHEMA shadow TO ${app_role};

-- Makes shadow.<table> in the likeness of public.<table>, whatever that looks like by now: columns, constraints, indexes
-- and triggers under their own names, and the same rights. Policies follow at the end; until then only the platform's own
-- work sees the rows.
CREATE FUNCTION shadow.lay_out(name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    live oid := format('public.%I', name)::regclass;
    made text := format('shadow.%I', name);
    part record;
BEGIN
    EXECUTE format('DROP TABLE IF EXISTS %s', made);
    EXECUTE format('CREATE TABLE %s (LIKE public.%I INCLUDING ALL EXCLUDING INDEXES)', made, name);
    FOR part IN SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
                WHERE conrelid = live AND contype IN ('p', 'u', 'f') LOOP
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', made, part.conname, part.definition);
    END LOOP;
    FOR part IN SELECT pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
                WHERE i.indrelid = live AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid) LOOP
        EXECUTE replace(part.definition, format(' ON public.%I ', name), format(' ON %s ', made));
    END LOOP;
    FOR part IN SELECT pg_get_triggerdef(oid) AS definition FROM pg_trigger WHERE tgrelid = live AND NOT tgisinternal LOOP
        EXECUTE replace(part.definition, format(' ON public.%I ', name), format(' ON %s ', made));
    END LOOP;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', made);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', made);
    EXECUTE format('CREATE POLICY filled_by_rebuild ON %s USING (caller_is_platform()) WITH CHECK (caller_is_platform())', made);
    EXECUTE format('REVOKE ALL ON %s FROM ${app_role}', made);
    FOR part IN SELECT a.privilege_type AS privilege, a.grantee::regrole AS grantee, NULL::name AS col
                FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = live AND a.grantee <> c.relowner
                UNION ALL
                SELECT a.privilege_type, a.grantee::regrole, t.attname
                FROM pg_attribute t, aclexplode(t.attacl) a WHERE t.attrelid = live LOOP
        EXECUTE format('GRANT %s %s ON %s TO %s', part.privilege, CASE WHEN part.col IS NULL THEN '' ELSE format('(%I)', part.col) END, made, part.grantee);
    END LOOP;
END $$;

-- Every policy that speaks of one of the tables, as the statement that makes it again; those on other tables first give way.
CREATE FUNCTION shadow.policies(names text[]) RETURNS TABLE (tab regclass, pol name, statement text) LANGUAGE sql STABLE AS $$
    SELECT p.polrelid::regclass, p.polname,
           format('CREATE POLICY %I ON %I AS %s FOR %s TO %s%s%s', p.polname, c.relname,
                  CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                  CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
                  (SELECT string_agg(CASE WHEN role = 0 THEN 'PUBLIC' ELSE role::regrole::text END, ', ') FROM unnest(p.polroles) AS role),
                  coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', ''),
                  coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''))
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    WHERE c.relname = ANY (names)
       OR EXISTS (SELECT 1 FROM pg_depend d JOIN pg_class r ON r.oid = d.refobjid
                  WHERE d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND r.relname = ANY (names))
$$;

-- Puts the rebuilt tables in the place of the live ones. Nothing may hang on the old tables but policies: a view or a
-- foreign key on them makes it fail as a whole.
CREATE FUNCTION shadow.take_over(names text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    name text;
    kept text[];
    part record;
BEGIN
    kept := ARRAY(SELECT statement FROM shadow.policies(names));
    FOR part IN SELECT * FROM shadow.policies(names) LOOP
        EXECUTE format('DROP POLICY %I ON %s', part.pol, part.tab);
    END LOOP;
    FOREACH name IN ARRAY names LOOP
        EXECUTE format('DROP POLICY filled_by_rebuild ON shadow.%I', name);
        EXECUTE format('DROP TABLE public.%I', name);
        EXECUTE format('ALTER TABLE shadow.%I SET SCHEMA public', name);
    END LOOP;
    FOR part IN SELECT unnest(kept) AS statement LOOP
        EXECUTE part.statement;
    END LOOP;
END $$;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA shadow FROM PUBLIC;
