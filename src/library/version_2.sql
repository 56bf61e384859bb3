-- Version 2: reports that wait to be sent.

CREATE TABLE reports (
    number INTEGER NOT NULL PRIMARY KEY,
    service_id TEXT NOT NULL,
    -- A code of `ReportKind`.
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    -- ISO date.
    written_on TEXT NOT NULL
) STRICT;
