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

## Deciding.

update-accept = Accepter la mise à jour
update-keep-current = Conserver la version actuelle
