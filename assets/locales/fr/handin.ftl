## What is handed in: the block at the head of a statement. In the draft’s language.

handin-session = Séance
handin-when = Date et heure
handin-speaker = Intervention de
handin-delegation = Délégation
handin-capacity = Qualité
handin-on-behalf = Au nom de
handin-language = Langue
handin-length = Longueur
handin-speaking-time = Temps de parole
handin-check = Seul le prononcé fait foi
handin-cuttable = peut être omis
handin-length-limit =
    { $count ->
        [one] { $count } mot sur { $limit }
       *[other] { $count } mots sur { $limit }
    }
handin-time-about = environ { $time }
handin-time-limit = environ { $time } (maximum { $limit })
handin-time-short = environ { $time } ; sans les paragraphes marqués « peut être omis » : { $short }
handin-time-limit-short = environ { $time } (maximum { $limit }) ; sans les paragraphes marqués « peut être omis » : { $short }
handin-speaker-of = { $speaker } ({ $delegation })
handin-field = { $name } : { $value }
handin-joined = { $first }, { $second }
handin-subtitle-separator = {" · "}
handin-subject = Déclaration : { $delegation }, { $session }, { $date } ({ $language }, { $length })
handin-subject-plain = Déclaration : { $session }, { $date } ({ $language }, { $length })
handin-page = Page { $page }
handin-file-reading = texte à lire
handin-file-interpreters = interprètes
handin-file-several =
    { $count ->
        [one] { $count } déclaration
       *[other] { $count } déclarations
    }

## In what capacity somebody speaks.

capacity-government = gouvernement
capacity-employers = employeurs
capacity-workers = travailleurs
capacity-international-organization = organisation internationale
capacity-observer = observateur
capacity-ngo = organisation non gouvernementale

## The dialog of handing in. In the window’s language.

handin-title = Exporter les projets d’intervention
handin-copy = Copie pour
handin-for-interpreters = les interprètes
handin-for-reading = la lecture
handin-form = Format
handin-form-docx = Word
handin-form-md = Markdown
handin-form-txt = Texte simple
handin-interventions = Projets
handin-export = Exporter…
handin-no-intervention = Aucun projet n’est ouvert.
handin-none-chosen = Aucun projet n’est sélectionné.
handin-done = Exporté : { $path }. Vérifiez l’orateur, la délégation et la séance avant l’envoi.
handin-failed = Rien n’a été exporté vers « { $path } » : { $reason }. Choisissez un autre emplacement.

## Texts that come back.

dropped-title = Qu’est-ce que « { $name } » ?
dropped-statement = Le texte renvoyé de « { $intervention } »
dropped-programme = Un programme
dropped-of-other-programme = « { $name } » est une déclaration destinée à un autre programme ({ $programme }). Ouvrez d’abord ce programme, puis déposez de nouveau le fichier.
returned-title = Importer un texte renvoyé
returned-hint = Le texte modifié est placé à côté de votre projet, paragraphe par paragraphe. Vous acceptez ou refusez chaque modification ; rien n’est écrasé.
returned-file = Choisir un fichier Word…
returned-paste = Ou collez le texte ici
returned-take = Importer
returned-empty = Le texte renvoyé est vide. Votre projet est inchangé.
returned-came =
    { $count ->
        [0] Le texte renvoyé est identique à votre projet.
        [one] Le texte renvoyé contient { $count } modification, à vous de décider.
       *[other] Le texte renvoyé contient { $count } modifications, à vous de décider.
    }
returned-from =
    { $count ->
        [one] Texte renvoyé ({ $origin }) : { $count } modification à trancher
       *[other] Texte renvoyé ({ $origin }) : { $count } modifications à trancher
    }
returned-from-clipboard =
    { $count ->
        [one] Texte renvoyé (collé) : { $count } modification à trancher
       *[other] Texte renvoyé (collé) : { $count } modifications à trancher
    }
returned-accept = Accepter
returned-decline = Refuser
returned-accept-all = Tout accepter
returned-decline-all = Tout refuser
returned-changed = Modifié
returned-added = Ajouté
returned-removed = Supprimé
returned-commented = Commenté
returned-comment = Commentaire : { $words }
returned-footnote = Note
returned-note = Note de bas de page : { $words }
returned-note-added = Note de bas de page ajoutée : { $words }
returned-note-removed = Note de bas de page supprimée : { $words }
returned-note-changed = Note de bas de page : « { $old } » devient « { $new } »
returned-spacing = Lignes vides
returned-piece = { $kind } : { $text }
returned-piece-both = { $kind } : « { $old } » devient « { $new } »

## Handing in.

command-hand-in = Exporter les projets d’intervention…
    .also = imprimer, imprimante, impression, pdf, docx, word, document, remettre, envoyer aux interprètes, déclaration
command-report = Rapport de mission…
    .also = docx, word, compte rendu, synthèse, bilan, imprimer le rapport
command-open-handed-in = Ouvrir
command-copy-subject = Copier l’objet du courriel
    .also = courriel, objet
command-take-returned = Importer un texte renvoyé…
    .also = importer word, corrections, suivi des modifications
command-accept-change = Accepter la modification suivante
command-decline-change = Refuser la modification suivante
command-accept-returned = Accepter toutes les modifications renvoyées
command-decline-returned = Refuser toutes les modifications restantes
