## While a session is on: since when, and who has the floor.

live-since = Lleva { $length }, resta { $left }
live-since-over = Lleva { $length }, { $left } de más
live-ended = Terminada; duró { $length }
live-list = Oradores ({ $count })
live-floor = En uso de la palabra: { $name }
live-since-clock = desde las { $time }, { $length }
live-at-clock = { $time }, { $length }
notes-cap-commitment = compromiso
notes-cap-task = seguimiento
command-commitment = Marcar o desmarcar como compromiso
    .also = promesa, compromiso
