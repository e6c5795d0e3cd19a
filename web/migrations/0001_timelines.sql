CREATE TABLE timelines (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    created TIMESTAMP NOT NULL,
    key TEXT UNIQUE,
    problems JSON NOT NULL
);

CREATE INDEX timelines_by_age ON timelines (created);

CREATE TABLE documents (
    timeline TEXT NOT NULL REFERENCES timelines (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    published TEXT,
    reading TEXT,
    language TEXT,
    title TEXT,
    publisher TEXT,
    url TEXT,
    characters INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (timeline, number)
);

CREATE TABLE entries (
    timeline TEXT NOT NULL REFERENCES timelines (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    start BIGINT,
    "end" BIGINT,
    grain TEXT,
    zone TEXT,
    placed BOOLEAN NOT NULL,
    extent TEXT NOT NULL,
    type TEXT,
    value TEXT,
    mod TEXT,
    edtf TEXT,
    phrase TEXT,
    phrase_start_char BIGINT,
    phrase_end_char BIGINT,
    title TEXT NOT NULL,
    event TEXT NOT NULL,
    event_start_char BIGINT NOT NULL,
    event_end_char BIGINT NOT NULL,
    attribution TEXT,
    status TEXT NOT NULL,
    cue TEXT,
    cue_start_char BIGINT,
    cue_end_char BIGINT,
    basis TEXT NOT NULL,
    reading TEXT NOT NULL,
    certainty DOUBLE PRECISION NOT NULL,
    lanes JSON NOT NULL,
    evidence JSON NOT NULL,
    conflict TEXT,
    PRIMARY KEY (timeline, position)
);

CREATE INDEX entries_by_id ON entries (timeline, id)
