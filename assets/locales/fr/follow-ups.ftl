follow-ups-empty = Aucune suite à donner pour l’instant. Les tâches que vous écrivez sous la forme « - [ ] » dans une note apparaissent ici. Indiquez qui et pour quand : « - [ ] envoyer les chiffres @Li avant vendredi ».
follow-ups-place = { $label } · { $title }
follow-ups-forum = Le forum dans son ensemble
follow-ups-go = { $task } (aller à la note)
follow-ups-owner = Responsable : { $owner }
follow-ups-due = { $due }
follow-ups-late = { $due } (échéance passée)
follow-ups-open = { $count } en attente
