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

change-added = ajoutée
change-time = horaire modifié
change-wording = texte modifié
change-no-longer-listed = ne figure plus au programme
