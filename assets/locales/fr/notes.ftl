## Notes.

notes-title = Notes
notes-empty = Pas encore de notes pour cette séance. Il suffit d’écrire : tout est enregistré en moins d’une seconde. { $stamp } insère l’heure du forum, { $mark } indique qui parle.
notes-forum-empty = Pas encore de notes sur l’ensemble du forum. Il suffit d’écrire : tout est enregistré en moins d’une seconde.
notes-reading-view = Mode lecture
notes-editing = Édition
notes-find = Rechercher dans la note
notes-find-none = Introuvable
notes-find-count = { $current } sur { $total }

## Who has the floor, for speaker marks.

mark-chair = Présidence
mark-moderator = Modération
mark-government-group = Groupe gouvernemental
mark-employers-group = Groupe des employeurs
mark-workers-group = Groupe des travailleurs

## The pane.

notes-of = Notes : { $title }
notes-cap-stamp = heure
notes-cap-speaker = orateur
notes-nothing-to-read = Rien à lire pour l’instant.
notes-find-next = Occurrence suivante
notes-find-previous = Occurrence précédente
notes-speaker-hint = Qui parle
notes-speaker-new = Nouvel orateur « { $name } »
speaker-mark = **{ $name } :**{ " " }
