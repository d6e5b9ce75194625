## Kinds of session.

kind-opening = Séance d’ouverture
kind-thematic = Séance thématique
kind-closing = Séance de clôture
kind-plenary = Séance plénière
kind-panel = Table ronde
kind-talk = Exposé
kind-workshop = Atelier
kind-side-event = Manifestation parallèle
kind-break = Pause
kind-social = Réception
kind-other = Séance

## The same for narrow places.

kind-short-opening = Ouverture
kind-short-thematic = Séance
kind-short-closing = Clôture
kind-short-plenary = Plénière
kind-short-panel = Table ronde
kind-short-talk = Exposé
kind-short-workshop = Atelier
kind-short-side-event = Parallèle
kind-short-break = Pause
kind-short-social = Réception
kind-short-other = Séance
session-numbered = { $kind } { $number }

## How firm a session is.

status-confirmed = confirmée
status-tentative = provisoire
status-cancelled = annulée
status-postponed = reportée
status-to-be-confirmed = à confirmer

## What a speaker does.

part-opening-remarks = allocution d’ouverture
part-opening-remarks-at-opening = allocution d’ouverture
part-address = discours
part-panellist = intervenant(e)
part-moderator = modération
part-chair = présidence
part-closing-remarks = allocution de clôture
part-speaker = orateur, oratrice

## The session’s page.

session-background = Contexte
session-guiding-question = Question d’orientation
session-key-figures = Chiffres clés
session-speakers = Orateurs
session-links = Liens

## Whose words they are.

wording-summary = résumé, libellé non officiel
wording-official = libellé officiel

## Where a link leads, before it opens.

link-leads-to = Ce lien mène à
link-network-name = En lettres latines : { $name }
link-open = Ouvrir
link-copy = Copier l’adresse
link-not = Annuler
