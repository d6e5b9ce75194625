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
added-unread = nouvelle séance, pas encore lue
change-clash = chevauchement
change-retitled = titre modifié
change-room = salle modifiée
change-track = axe modifié
change-speakers = orateurs modifiés
change-status = statut modifié
change-number = numéro modifié
change-kind = type modifié
change-figure = chiffre modifié : { $name }
change-details = Également modifié : { $what }
change-listed-again = figure de nouveau au programme
change-translated = texte dans une autre langue
field-title = titre
field-format = forme
field-background = contexte
field-guiding_question = question d’orientation
field-introduction = introduction
field-goals = objectifs généraux
detail-speakers = fonctions ou ordre des orateurs
detail-short-title = titre abrégé
detail-official = libellé officiel
detail-links = liens
detail-points = points de la question
detail-language = langue de l’intervention
detail-figures = libellé des chiffres
detail-issuer = organisme émetteur
detail-zone = fuseau horaire
detail-mode = mode de participation
detail-global-targets = cibles mondiales
detail-areas-of-action = domaines d’action
detail-sources = documents de référence

## Deciding.

update-accept = Accepter la mise à jour
update-keep-current = Conserver la version actuelle
