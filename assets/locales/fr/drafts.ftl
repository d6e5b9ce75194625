## What is said about drafts.

draft-numbered = Projet { $number }
draft-needs-session = Un projet d’intervention appartient à une séance : ouvrez-en une d’abord.
draft-point-needs-draft = Il n’y a pas encore de projet : créez-en un, puis cochez les points.
draft-point-no-paragraph = Le curseur n’est dans aucun paragraphe : placez-le dans celui qui répond au point, puis marquez-le.
draft-quote-needs-draft = Aucun projet où citer : créez-en un d’abord à côté d’une séance.
draft-quoted = Cité dans « { $draft } », avec la source en note.
draft-removed = Le projet a été retiré ; l’annulation le fait revenir.
draft-version-kept = Le texte est conservé comme version antérieure.
draft-version-kept-already = Rien à conserver : la dernière version est ce même texte.
draft-version-restored = Version rétablie ; le texte précédent est conservé comme version antérieure.
copy-draft-title = { $title } (de { $name })

## The short frame, in the draft’s language: headings that are not spoken, with guiding words that are shown until something is written there.

draft-frame-address = Formule d’appel
draft-frame-address-hint = Madame la Présidente, Monsieur le Président, Excellences, Mesdames et Messieurs,
draft-frame-position = Position
draft-frame-position-hint = D’abord la réponse : ce que nous défendons
draft-frame-evidence = Éléments à l’appui
draft-frame-evidence-hint = Un chiffre, une expérience de chez nous, avec la source
draft-frame-commitment = Engagement
draft-frame-commitment-hint = Concret, daté, vérifiable
draft-frame-thanks = Remerciements
draft-frame-thanks-hint = Je vous remercie

## Where a quote comes from, as a footnote.

draft-source-session = Source : { $forum }, { $revision }, { $session } « { $title } » ({ $wording })
draft-source-overview = Source : { $forum }, { $revision } ({ $wording })

## The tabs of the pane.

desk-drafts = Intervention
desk-follow-ups = Suites
desk-tab-counted = { $tab } { $count }

## The pane of drafts.

drafts-empty = Pas encore de projet. Commencez par une page blanche, ou par une trame : formule d’appel, position, éléments à l’appui, engagement, remerciements.
drafts-empty-forum = Les projets s’écrivent à côté d’une séance. Ouvrez-en une dans la grille horaire.
draft-empty = Rédigez l’intervention ici ; elle est enregistrée en moins d’une seconde. Les titres (##) et les notes ne comptent pas dans le temps de parole.
draft-new = Nouveau projet
draft-new-framed = Avec la trame
draft-choose = Choisir un projet
draft-title = Titre
draft-more = Plus d’actions
draft-rehearse = Répéter
draft-export = Exporter…
draft-place-wrong = Écrivez le rang en chiffres, par exemple 7.
draft-language = Langue
draft-language-version = Version linguistique
draft-language-version-of = Version en { $language } de « { $title } »
draft-limit = Durée maximale
draft-limit-none = Sans limite
draft-limit-minutes = { $count } min
draft-limit-own = Autre limite : 3:30 ou 330 mots
draft-interpreted = Réunion avec interprétation
draft-status = État
draft-status-idea = Idée
draft-status-draft = Projet
draft-status-cleared = Validé
draft-status-delivered = Prononcé
draft-clear-ask = Marquer comme validé…
draft-cleared-by = Validé par
draft-cleared-on = Validé le
draft-clear-confirm = Marquer comme validé
draft-cleared-notice = Ce texte a été validé par { $by } le { $date }. Toute modification en refait un projet ; le texte validé est conservé comme version antérieure.
draft-cleared-edited = Modifié depuis la validation : c’est de nouveau un projet ; le texte validé est dans les versions.
draft-date-wrong = Écrivez la date ainsi : 2022-02-21.
draft-time-wrong = Écrivez l’heure ainsi : 2022-02-23 13:30, ou 13:30.
draft-limit-wrong = Écrivez la limite ainsi : 3:00, en minutes ou 330 mots.

## Details.

draft-details = Détails
draft-kind = Type
draft-kind-own = Déclaration de la délégation
draft-kind-on-behalf = Au nom d’un groupe
draft-kind-reply = Réponse
draft-on-behalf-of = Au nom de
draft-speaker = Orateur ou oratrice
draft-capacity = Qualité
draft-capacity-none = Non précisée
draft-capacity-government = Gouvernement
draft-capacity-employers = Employeurs
draft-capacity-workers = Travailleurs
draft-capacity-international-organization = Organisation internationale
draft-capacity-observer = Observateur
draft-capacity-ngo = Organisation non gouvernementale
draft-delegation = Délégation
draft-floor = Parole
draft-floor-none = Non demandée
draft-floor-requested = Parole demandée
draft-floor-listed = Sur la liste des orateurs
draft-floor-place = Rang sur la liste
draft-expected = Tour prévu (heure du forum)
draft-hand-in = Date limite de remise (heure du forum)
draft-covered-by = Suit la séance

## Speaking time in the pane.

draft-rate-characters = { $rate } car./min
draft-rate-words = { $rate } mots/min
draft-time-of = sur { $limit }
draft-fits = dans les temps
draft-tight = juste
draft-over = trop long
draft-short = abrégé { $time }
draft-minute-ends = la minute { $minute } finit à « { $words } »
draft-part = { $part } : { $time }
draft-part-cuttable = { $part } : { $time }, peut être omis
draft-part-before = début

## Points of the guiding question.

draft-points-open =
    { $count ->
        [one] Sur les { $total } points de la question d’orientation, { $count } reste à traiter : { $points }.
       *[other] Sur les { $total } points de la question d’orientation, { $count } restent à traiter : { $points }.
    }
draft-points-chip =
    { $count ->
        [one] { $count } point à traiter
       *[other] { $count } points à traiter
    }
draft-points-done = tous les points traités
draft-addresses = { $draft } : { $count } points traités sur { $total }
draft-point = Point { $number } : { $point }
draft-point-show = Aller au paragraphe qui y répond
draft-point-link = Marquer le paragraphe actuel
draft-point-link-tip = Le paragraphe du curseur répond à ce point
draft-point-tick-tip = Coche seulement le point ; pour lier un paragraphe, marquez-le
draft-point-lost = Son paragraphe n’est plus dans le texte

## Evidence.

quote-in-draft = Citer dans le projet
quote-figure-in-draft = Citer « { $title } » dans le projet
quote-paragraph-in-draft = Citer ce paragraphe dans le projet
quote-choose = Quel chiffre ou paragraphe citer
quote-choose-for-notes = Que citer dans les notes
quote-choose-none = Cette page n’a ni chiffre ni paragraphe à citer.
draft-quote-changed = Un chiffre que vous citez a changé : c’était { $was }, le nouveau document indique { $now }. Votre projet n’a pas été modifié.
draft-quote-reworded = Le texte que vous citez a changé. Le nouveau document indique : { $now } Votre projet n’a pas été modifié.
draft-quote-gone = Ce que vous citez ne figure plus dans le nouveau document : { $was } Votre projet n’a pas été modifié.
draft-quote-show = Afficher
draft-quote-seen = C’est noté

## Versions.

draft-versions = Versions antérieures
draft-versions-none = Pas encore de version antérieure.
draft-version-cleared = Texte validé
draft-version-before-returned = Avant le texte renvoyé
draft-version-returned = Texte renvoyé
draft-version-delivered = Tel que prononcé
draft-version-kept-by-hand = Conservée par vous
draft-version-compare = Comparer avec le texte
draft-version-restore = Rétablir
draft-version-said = { $reason }, { $at }
draft-version-by = { $reason }, { $by }, { $at }
draft-version-same = Identique au texte.
draft-difference-added = Ajouté : { $text }
draft-difference-removed = Supprimé : { $text }

## Follow-ups.

follow-ups-commitments = Engagements
# Whose a commitment of our own draft is, where the draft does not say.
commitment-own = notre délégation
commitment-planned = préparé, non prononcé
follow-up-commitment = { $by } : { $text }

## Commands.

command-desk-drafts = Aller aux interventions
command-desk-follow-ups = Aller aux suites à donner
command-new-draft = Nouveau projet d’intervention
command-new-framed-draft = Nouveau projet avec la trame
command-next-draft = Projet suivant
command-previous-draft = Projet précédent
command-move-draft-down = Descendre le projet
command-move-draft-up = Monter le projet
command-remove-draft = Retirer le projet
command-rename-draft = Renommer le projet
command-draft-details = Afficher ou masquer les détails du projet
command-draft-versions = Afficher ou masquer les versions antérieures
command-keep-version = Conserver le texte comme version
command-next-status = État suivant du projet
command-mark-cleared = Marquer le projet comme validé…
command-language-version = Version du projet dans la langue suivante
command-cuttable = Marquer le paragraphe « peut être omis »
command-link-point = Marquer le paragraphe actuel comme réponse au dernier point coché
command-quote-in-draft = Citer dans le projet…
command-quote-in-notes = Citer dans les notes…
command-copy-question = Copier la question d’orientation
keys-points = Cocher les points 1 à 9

## The profile in the settings, and in the first run.

profile-title = L’orateur ou l’oratrice
profile-hint = Indiquez l’orateur, la délégation et la qualité, et chaque projet exporté les portera.

## What stands in comments of a draft, before it is left out.

unsaid-title =
    { $count ->
        [one] { $count } passage figure dans une indication ou un commentaire : il ne sera ni prononcé ni imprimé
       *[other] { $count } passages figurent dans des indications ou des commentaires : ils ne seront ni prononcés ni imprimés
    }
unsaid-count =
    { $count ->
        [one] { $count } non dit
       *[other] { $count } non dits
    }
unsaid-make-text = En faire du texte
unsaid-rehearse = Répéter quand même
unsaid-deliver = Chronométrer quand même
unsaid-hand-in = Exporter quand même
unsaid-made-text =
    { $count ->
        [one] { $count } passage fait maintenant partie du texte ; vous pouvez annuler.
       *[other] { $count } passages font maintenant partie du texte ; vous pouvez annuler.
    }
