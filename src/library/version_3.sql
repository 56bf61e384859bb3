-- Version 3: the place that lists were last made for.

CREATE TABLE last_place (
    -- There is one at most.
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    -- JSON of a `KeptPlace`.
    place TEXT NOT NULL
) STRICT;
