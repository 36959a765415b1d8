-- Who a transaction runs for, and which organisations are let in. The application role owns nothing.
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app_role};
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO ${app_role};
GRANT USAGE ON SCHEMA public TO ${app_role};

-- A setting that was never made is NULL, one made in an earlier transaction of the same session is ''. Both mean: nobody.
CREATE FUNCTION caller_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('pact.organisation', true), '')::uuid $$;
CREATE FUNCTION caller_subject() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('pact.subject', true), '')::uuid $$;
CREATE FUNCTION caller_is_platform() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(current_setting('pact.scope', true) = 'platform', false) $$;

-- What this service knows of the members of the pact, from the registry's events.
CREATE TABLE member (
    organisation_id uuid PRIMARY KEY,
    code            text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    standing        text NOT NULL CHECK (standing IN ('applied', 'active', 'suspended', 'left'))
);
