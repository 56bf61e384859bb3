-- The content database: a disposable cache of one revision. `record` holds the exact published
-- bytes; `listing` holds what queries filter and sort by, derived from them and never edited.

CREATE TABLE release (
    only_row    INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    feed        TEXT    NOT NULL,
    schema      TEXT    NOT NULL,
    epoch       INTEGER NOT NULL,
    sequence    INTEGER NOT NULL,
    issued      TEXT    NOT NULL,
    stale_after TEXT    NOT NULL,
    records     INTEGER NOT NULL,
    state       BLOB    NOT NULL CHECK (length(state) = 32)
) STRICT;

CREATE TABLE record (
    kind TEXT NOT NULL,
    id   TEXT NOT NULL,
    rec  BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE listing (
    number        INTEGER NOT NULL PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
    latitude      REAL,
    longitude     REAL,
    needs         INTEGER NOT NULL,
    traits        INTEGER NOT NULL,
    languages     INTEGER NOT NULL,
    opening_hours TEXT
) STRICT;
