## Notes.

notes-title = Notes
notes-empty = Pas encore de notes pour cette séance. Il suffit d’écrire : tout est enregistré en moins d’une seconde. { $stamp } insère l’heure du forum, { $mark } indique qui parle. Une ligne « - [ ] rappeler @Li avant vendredi » est une tâche avec responsable et échéance.
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

## Versions antérieures des notes.

note-versions = Versions antérieures
note-versions-title = Versions antérieures des notes
note-versions-explained = Le texte est conservé avant que vous le repreniez après une demi-heure ou dans une fenêtre rouverte, et avant qu’une grande partie en soit supprimée d’un coup. Jusqu’à { $most } versions sont conservées, moins pour les notes très longues ; parmi les plus anciennes, celles qui sont proches d’autres dans le temps sont écartées d’abord. Elles se trouvent dans votre fichier de notes et dans ses copies.
note-version-said = Texte du { $at } · { $reason }
note-version-work-resumed = avant la reprise du travail
note-version-text-removed = avant une suppression importante
note-version-before-restored = avant le rétablissement d’une version antérieure
note-version-kept = conservé
note-version-gone = { $amount } en moins depuis
note-version-added = { $amount } en plus depuis
note-version-signs = Seuls des signes ou des espaces diffèrent
note-version-bring-back = Rétablir
note-version-copy = Copier le texte
note-version-remove = Supprimer cette version
note-versions-remove-all = Supprimer toutes les versions
note-version-brought-back-alone = Version rétablie.
note-version-brought-back = Version rétablie ; le texte précédent est conservé comme version antérieure.
note-versions-removed = { $count ->
    [one] La version est supprimée. Tant que la fenêtre est ouverte, l’annulation la ramène ; les copies de sauvegarde antérieures peuvent encore la contenir.
   *[other] { $count } versions sont supprimées. Tant que la fenêtre est ouverte, l’annulation les ramène ; les copies de sauvegarde antérieures peuvent encore les contenir.
}
note-versions-back = { $count ->
    [one] La version supprimée est revenue.
   *[other] Les { $count } versions supprimées sont revenues.
}
notes-task-due = pour le { $date }
