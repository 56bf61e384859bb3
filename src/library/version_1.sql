-- What a person keeps, version 1. A version that went out is never changed: the next one follows it.

CREATE TABLE favourites (
    service_id TEXT NOT NULL PRIMARY KEY,
    -- ISO date.
    saved_on TEXT NOT NULL,
    -- JSON of what is shown once the service is gone.
    card TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ticks (
    guide TEXT NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (guide, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    service_id TEXT NOT NULL PRIMARY KEY,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
