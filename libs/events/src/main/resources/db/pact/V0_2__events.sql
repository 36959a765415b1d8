-- Events that have been committed and not yet acknowledged by the broker. The columns id, aggregatetype, aggregateid,
-- type and payload are those of Debezium's outbox event router, so that it can take the relay's place.
CREATE TABLE outbox (
    seq               bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id                uuid        NOT NULL UNIQUE,
    aggregatetype     text        NOT NULL,
    aggregateid       uuid        NOT NULL,
    aggregate_version bigint      NOT NULL,
    type              text        NOT NULL,
    topic             text        NOT NULL,
    msg_key           text        NOT NULL,
    headers           jsonb       NOT NULL DEFAULT '{}',
    payload           bytea       NOT NULL CHECK (octet_length(payload) <= 65536),
    created_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (aggregateid, aggregate_version)
);

-- Counts the events of each aggregate: gap-free by construction, and its row lock puts writers of one aggregate in line.
CREATE TABLE event_count (
    aggregateid  uuid   PRIMARY KEY,
    last_version bigint NOT NULL
);

-- Which relay may delete: a relay that lost its lock without noticing holds an old epoch.
CREATE TABLE relay_lease (
    shard integer     PRIMARY KEY,
    epoch bigint      NOT NULL,
    owner text        NOT NULL,
    since timestamptz NOT NULL
);
INSERT INTO relay_lease (shard, epoch, owner, since) VALUES (0, 0, 'nobody', clock_timestamp());

-- How far each aggregate of each source has been applied; permanent, so that a replay of any age has no second effect.
CREATE TABLE inbox_mark (
    source       text   NOT NULL,
    aggregateid  uuid   NOT NULL,
    last_version bigint NOT NULL,
    PRIMARY KEY (source, aggregateid)
);
CREATE TABLE inbox_seen (
    event_id    uuid        PRIMARY KEY,
    source      text        NOT NULL,
    aggregateid uuid        NOT NULL,
    version     bigint      NOT NULL,
    sha256      bytea       NOT NULL,
    at          timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX inbox_seen_age ON inbox_seen (at);

-- Events that wait for an earlier one of the same aggregate, or that this service could not apply.
CREATE TABLE parked (
    source        text        NOT NULL,
    aggregateid   uuid        NOT NULL,
    version       bigint      NOT NULL,
    event_id      uuid        NOT NULL,
    aggregatetype text        NOT NULL,
    type          text        NOT NULL,
    time          timestamptz NOT NULL,
    reason_code   text        NOT NULL,
    record        bytea       NOT NULL,
    topic         text        NOT NULL,
    part          integer     NOT NULL,
    off           bigint      NOT NULL,
    at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (source, aggregateid, version)
);

-- Records that are no event of ours at all: kept for whoever must find out where they came from.
CREATE TABLE unreadable (
    topic       text        NOT NULL,
    part        integer     NOT NULL,
    off         bigint      NOT NULL,
    reason_code text        NOT NULL,
    record      bytea       NOT NULL,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (topic, part, off)
);
