## What is said about drafts.

intervention-numbered = Projet { $number }
intervention-needs-session = Un projet d’intervention appartient à une séance : ouvrez-en une d’abord.
intervention-point-needs-intervention = Il n’y a pas encore de projet : créez-en un, puis cochez les points.
intervention-point-no-paragraph = Le curseur n’est dans aucun paragraphe : placez-le dans celui qui répond au point, puis marquez-le.
intervention-quote-needs-intervention = Aucun projet où citer : créez-en un d’abord à côté d’une séance.
intervention-quoted = Cité dans « { $draft } », avec la source en note de bas de page.
intervention-removed = Projet supprimé. Vous pouvez annuler cette action.
intervention-version-kept = Le texte est conservé comme version antérieure.
intervention-version-kept-already = Rien à conserver : la dernière version est ce même texte.
intervention-version-restored = Version rétablie ; le texte précédent est conservé comme version antérieure.
copy-intervention-title = { $title } (de { $name })

## The short frame, in the draft’s language: headings that are not spoken, with guiding words that are shown until something is written there.

intervention-frame-address = Formule d’appel
intervention-frame-address-hint = Madame la Présidente, Monsieur le Président, Excellences, Mesdames et Messieurs,
intervention-frame-position = Position
intervention-frame-position-hint = D’abord la réponse : ce que nous défendons
intervention-frame-evidence = Éléments à l’appui
intervention-frame-evidence-hint = Un chiffre, un exemple national, avec la source
intervention-frame-commitment = Engagement
intervention-frame-commitment-hint = Concret, daté, vérifiable
intervention-frame-thanks = Remerciements
intervention-frame-thanks-hint = Je vous remercie

## Where a quote comes from, as a footnote.

intervention-source-session = Source : { $forum }, { $revision }, { $session } « { $title } » ({ $wording })
intervention-source-overview = Source : { $forum }, { $revision } ({ $wording })

## The tabs of the pane.

side-tab-interventions = Intervention
side-tab-follow-ups = Suivi
side-tab-tab-counted = { $tab } { $count }

## The pane of drafts.

interventions-empty = Pas encore de projet. Commencez par une page blanche, ou par une trame : formule d’appel, position, éléments à l’appui, engagement, remerciements.
interventions-empty-forum = Les projets s’écrivent à côté d’une séance. Ouvrez-en une dans la grille horaire.
intervention-empty = Rédigez l’intervention ici ; elle est enregistrée en moins d’une seconde. Les titres (##) et les notes de bas de page ne comptent pas dans le temps de parole.
intervention-new = Nouveau projet
intervention-new-framed = Avec la trame
intervention-choose = Choisir un projet
intervention-title = Titre
intervention-more = Plus d’actions
intervention-rehearse = Répéter
intervention-export = Exporter…
intervention-place-wrong = Écrivez le rang en chiffres, par exemple 7.
intervention-language = Langue
intervention-language-version-of = Version en { $language } de « { $title } »
intervention-limit = Durée maximale
intervention-limit-none = Sans limite
intervention-limit-minutes = { $count } min
intervention-limit-own = Autre limite : 3:30 ou 330 mots
intervention-interpreted = Réunion avec interprétation
intervention-status = État
intervention-status-idea = Idée
intervention-status-draft = Projet
intervention-status-cleared = Validé
intervention-status-delivered = Prononcé
intervention-clear-ask = Marquer comme validé…
intervention-cleared-by = Validé par
intervention-cleared-on = Validé le
intervention-clear-confirm = Marquer comme validé
intervention-cleared-notice = Ce texte a été validé par { $by } le { $date }. Si vous le modifiez, il redevient un projet ; le texte validé est conservé comme version antérieure.
intervention-cleared-edited = Modifié depuis la validation : c’est de nouveau un projet ; le texte validé est dans les versions.
intervention-date-wrong = Écrivez la date ainsi : 2022-02-21.
intervention-time-wrong = Écrivez l’heure ainsi : 2022-02-23 13:30, ou 13:30.
intervention-limit-wrong = Écrivez la limite ainsi : 3:00, en minutes ou 330 mots.

## Details.

intervention-details = Détails
intervention-kind = Type
intervention-kind-own = Déclaration de la délégation
intervention-kind-on-behalf = Au nom d’un groupe
intervention-kind-reply = Réponse
intervention-on-behalf-of = Au nom de
intervention-speaker = Orateur ou oratrice
intervention-capacity = Qualité
intervention-capacity-none = Non précisée
intervention-capacity-government = Gouvernement
intervention-capacity-employers = Employeurs
intervention-capacity-workers = Travailleurs
intervention-capacity-international-organization = Organisation internationale
intervention-capacity-observer = Observateur
intervention-capacity-ngo = Organisation non gouvernementale
intervention-delegation = Délégation
intervention-floor = Parole
intervention-floor-none = Non demandée
intervention-floor-requested = Parole demandée
intervention-floor-listed = Sur la liste des orateurs
intervention-floor-place = Rang sur la liste
intervention-expected = Heure de passage prévue (heure du forum)
intervention-hand-in = Date limite de remise (heure du forum)
intervention-covered-by = Séance suivie par

## Speaking time in the pane.

intervention-rate-characters = { $rate } car./min
intervention-rate-words = { $rate } mots/min
intervention-time-of = sur { $limit }
intervention-fits = dans les temps
intervention-tight = serré
intervention-over = trop long
intervention-short = abrégé { $time }
intervention-minute-ends = la minute { $minute } finit à « { $words } »
intervention-unfold-parts = Afficher les parties, le débit et la langue
intervention-fold-parts = Masquer les parties
intervention-part = { $part } : { $time }
intervention-part-cuttable = { $part } : { $time }, peut être omis
intervention-part-before = début

## Points of the guiding question.

intervention-points-open =
    { $total ->
        [1] Le seul point de la question d’orientation reste à traiter : { $points }.
       *[other]
            { $count ->
                [one] Sur les { $total } points de la question d’orientation, { $count } reste à traiter : { $points }.
               *[other] Sur les { $total } points de la question d’orientation, { $count } restent à traiter : { $points }.
            }
    }
intervention-points-chip =
    { $count ->
        [one] { $count } point à traiter
       *[other] { $count } points à traiter
    }
intervention-points-done = tous les points traités
intervention-addresses =
    { $count ->
        [one] { $draft } : { $count } point traité sur { $total }
       *[other] { $draft } : { $count } points traités sur { $total }
    }
intervention-point = Point { $number } : { $point }
intervention-point-show = Aller au paragraphe qui y répond
intervention-point-link = Marquer le paragraphe courant
intervention-point-link-tip = Le paragraphe courant répond à ce point
intervention-point-tick-tip = Coche seulement le point ; pour lier un paragraphe, marquez-le
intervention-point-lost = Son paragraphe n’est plus dans le texte

## Evidence.

quote-in-intervention = Citer dans le projet
quote-figure-in-intervention = Citer « { $title } » dans le projet
quote-choose = Quel chiffre ou paragraphe citer
quote-choose-for-notes = Que citer dans les notes
quote-choose-none = Cette page n’a ni chiffre ni paragraphe à citer.
intervention-quote-changed = Un chiffre que vous citez a changé : c’était { $was }, le nouveau document indique { $now }. Votre projet n’a pas été modifié.
intervention-quote-reworded = Le texte que vous citez a changé. Le nouveau document indique : « { $now } ». Votre projet n’a pas été modifié.
intervention-quote-gone = Ce que vous citez ne figure plus dans le nouveau document : « { $was } ». Votre projet n’a pas été modifié.
intervention-quote-show = Afficher
intervention-quote-seen = C’est noté

## Versions.

intervention-versions = Versions antérieures
intervention-versions-none = Pas encore de version antérieure.
intervention-version-cleared = Texte validé
intervention-version-before-returned = Avant le texte renvoyé
intervention-version-returned = Texte renvoyé
intervention-version-delivered = Tel que prononcé
intervention-version-kept-by-hand = Conservée par vous
intervention-version-compare = Comparer avec le texte actuel
intervention-version-restore = Rétablir
intervention-version-said = { $reason }, { $at }
intervention-version-by = { $reason }, { $by }, { $at }
intervention-version-same = Identique au texte actuel.
intervention-difference-added = Ajouté : { $text }
intervention-difference-removed = Supprimé : { $text }

## Follow-ups.

follow-ups-commitments = Engagements
# Whose a commitment of our own draft is, where the draft does not say.
commitment-own = notre délégation
commitment-planned = préparé, non prononcé
follow-up-commitment = { $by } : { $text }

## Commands.

command-side-tab-interventions = Aller aux interventions
    .also = discours, déclarations, mes brouillons
command-side-tab-follow-ups = Aller aux suites à donner
    .also = à faire, tâches, liste de tâches
command-new-intervention = Nouveau projet d’intervention
    .also = discours, déclaration, prendre la parole, nouvelle intervention
command-new-framed-intervention = Nouveau projet avec la trame
    .also = modèle, gabarit
command-next-intervention = Projet suivant
command-previous-intervention = Projet précédent
command-move-intervention-down = Descendre le projet
command-move-intervention-up = Monter le projet
command-remove-intervention = Supprimer le projet
    .also = supprimer, jeter
command-rename-intervention = Renommer le projet
    .also = changer le titre
command-intervention-details = Afficher ou masquer les détails du projet
command-intervention-versions = Afficher ou masquer les versions antérieures
    .also = historique, anciens brouillons, comparer
command-keep-version = Conserver le texte comme version
    .also = instantané, garder une version
command-next-status = État suivant du projet
command-mark-cleared = Marquer le projet comme validé…
    .also = approuver, approbation, validation
command-language-version = Créer la version dans la langue suivante
command-cuttable = Marquer le paragraphe « peut être omis »
command-link-point = Marquer le paragraphe courant comme réponse au dernier point coché
command-quote-in-intervention = Citer dans le projet…
    .also = citer, insérer un chiffre
command-quote-in-notes = Citer dans les notes…
command-copy-question = Copier la question d’orientation
    .also = question, citer la question
keys-points = Cocher les points 1 à 9

## The profile in the settings, and in the first run.

profile-title = L’orateur ou l’oratrice
profile-hint = Indiquez l’orateur, la délégation et la qualité : ils figureront sur chaque projet exporté.

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
