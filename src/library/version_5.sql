-- Version 5: requests for a cultural mediator that were prepared here.

CREATE TABLE requests (
    number INTEGER NOT NULL PRIMARY KEY,
    desk_id TEXT NOT NULL,
    -- JSON of what was answered, by the ids of the form's fields.
    answers TEXT NOT NULL,
    -- JSON of the letter as it was prepared: the form may change.
    letter TEXT NOT NULL
) STRICT;
