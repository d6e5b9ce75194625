## While a session is on: since when, and who has the floor.

live-since = Depuis { $length }, reste { $left }
live-since-over = Depuis { $length }, { $left } de dépassement
live-ended = Terminée ; durée : { $length }
live-list = Orateurs ({ $count })
live-floor = A la parole : { $name }
live-since-clock = depuis { $time }, { $length }
live-at-clock = { $time }, { $length }
notes-cap-commitment = engagement
notes-cap-task = à suivre
command-commitment = Marquer comme engagement ou retirer la marque
    .also = promesse, engagement
