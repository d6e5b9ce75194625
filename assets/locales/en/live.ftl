## While a session is on: since when, and who has the floor.

live-since = Started { $length } ago, { $left } left
live-since-over = On for { $length }, { $left } over
live-ended = Ended; it lasted { $length }
live-list = Speakers ({ $count })
live-floor = Has the floor: { $name }
live-since-clock = since { $time }, { $length }
live-at-clock = { $time }, { $length }
notes-cap-commitment = commitment
notes-cap-task = follow-up
command-commitment = Mark or unmark as commitment
    .also = promise, pledge
