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
undo-elsewhere = Rien à annuler ici. La dernière modification se trouve dans { $place } : { $keys } une nouvelle fois pour y aller et l’annuler.
redo-elsewhere = Rien à rétablir ici. La dernière modification annulée se trouve dans { $place } : { $keys } une nouvelle fois pour y aller et la rétablir.
undo-in-forum = les notes sur le forum
undo-in-session = les notes sur « { $title } »
undo-in-intervention = l’intervention « { $name } » pour « { $title } »
undo-in-interventions = les interventions pour « { $title } »
undo-in-mission = votre partie du rapport de mission
undo-in-and-others = { $count ->
    [one] { $place } et un autre endroit
   *[other] { $place } et { $count } autres endroits
}
