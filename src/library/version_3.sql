-- Version 3: the last place.

CREATE TABLE last_place (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    place TEXT NOT NULL
) STRICT;
