-- Version 4: paths that somebody prepared for the person, and which of their steps are done.

CREATE TABLE paths (
    number INTEGER NOT NULL PRIMARY KEY,
    -- ISO date.
    kept_on TEXT NOT NULL,
    -- JSON of the path as it was prepared, with nothing done.
    path TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE path_ticks (
    path INTEGER NOT NULL,
    -- Counted from 0.
    step INTEGER NOT NULL,
    PRIMARY KEY (path, step)
) STRICT, WITHOUT ROWID;
