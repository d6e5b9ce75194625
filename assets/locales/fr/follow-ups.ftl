follow-ups-empty = Aucune suite à donner pour l’instant. Ce que vous écrivez sous la forme « - [ ] » dans une note est rassemblé ici.
follow-ups-place = { $label } · { $title }
follow-ups-forum = Le forum dans son ensemble
follow-ups-go = { $task } (aller à la note)
follow-ups-owner = Responsable : { $owner }
follow-ups-due = { $due }
follow-ups-late = { $due } (échéance passée)
follow-ups-open = { $count } en attente
