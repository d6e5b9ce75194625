## Kinds of update.

revision-full = programme complet
revision-revision = révision
revision-corrigendum = rectificatif
revision-addendum = additif
stage-preliminary = préliminaire
stage-draft = projet
stage-tentative = provisoire
stage-final = définitif

## What changed.

change-title = Modifications
change-added = ajoutée
change-time = horaire modifié
change-wording = texte modifié
change-postponed = reportée
change-no-longer-listed = ne figure plus au programme
change-withdrawn = retirée du programme
change-cancelled = annulée
change-unread = modification non lue
change-clash = chevauchement
change-retitled = titre modifié
change-room = salle modifiée
change-track = filière modifiée
change-speakers = orateurs modifiés
change-status = statut modifié
change-number = numéro modifié
change-listed-again = figure de nouveau au programme
change-translated = texte dans une autre langue
field-title = titre
field-format = forme
field-background = contexte
field-guiding_question = question d'orientation
field-introduction = introduction
field-goals = objectifs généraux

## Deciding.

update-accept = Accepter la mise à jour
update-keep-current = Conserver la version actuelle
