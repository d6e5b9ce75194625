## The review of an update, before it is accepted.

review-title = Ce qui change, avant d’accepter
review-title-own = Ce qu’il contient, avant d’ouvrir
review-received = Fichier reçu
review-compared = Comparé au programme actuel
review-unchanged = inchangées
review-zone = fuseau { $zone }
review-zone-printed = fuseau { $zone } (le texte dit « { $printed } »)
review-mine-kept =
    { $drafts ->
        [0]
            { $notes ->
                [one] Votre { $notes } note est conservée.
               *[other] Vos { $notes } notes sont toutes conservées.
            }
       *[other]
            { $notes ->
                [0]
                    { $drafts ->
                        [one] Votre { $drafts } projet d’intervention est conservé.
                       *[other] Vos { $drafts } projets d’intervention sont tous conservés.
                    }
               *[other] Notes ({ $notes }) et projets d’intervention ({ $drafts }) : tout est conservé.
            }
    }
review-mine-unlisted-one = { $session } contient vos notes ou projets ; elle reste dans la grille, marquée « ne figure plus au programme ».
review-mine-unlisted =
    { $count ->
        [one] { $count } séance contenant vos notes ou projets ne figure plus au programme ; elle reste dans la grille, marquée « ne figure plus au programme ».
       *[other] { $count } séances contenant vos notes ou projets ne figurent plus au programme ; elles restent dans la grille, marquées « ne figure plus au programme ».
    }
review-texts-kept = Le fichier n’a pas de texte en { $languages } ; celui du programme est conservé.
review-lost-all =
    { $count ->
        [one] Absent du nouveau fichier : { $text } ({ $count } caractère actuellement).
       *[other] Absent du nouveau fichier : { $text } ({ $count } caractères actuellement).
    }
review-lost-kept =
    { $count ->
        [one] Le nouveau fichier n’a pas de texte ({ $text }) ; le { $count } caractère actuel est conservé.
       *[other] Le nouveau fichier n’a pas de texte ({ $text }) ; les { $count } caractères actuels sont conservés.
    }
review-fields-kept = Le fichier ne contient pas ces textes ({ $fields }) ; ceux qui existent sont conservés.
review-lost-part = { $text } : plus court qu’actuellement (caractères : { $old } actuellement, { $new } dans le nouveau fichier).
review-refused = { $why } Votre programme et vos notes n’ont pas changé.
review-questions = À vérifier : { $count }
review-partly-read = Séances lues : { $read } ; éléments non lus : { $skipped }.
review-other-as-update = « { $title } » semble être le programme d’une autre conférence ; il est traité comme une mise à jour de celui-ci.
review-other-dates = Le fichier porte sur d’autres dates que ce programme ({ $dates }) ; il est traité comme une mise à jour.
review-known-programme = C’est le programme de « { $title } », que vous avez déjà. Passez à ce programme pour l’examiner.
review-own-programme = « { $title } » est une autre conférence : elle devient un programme à part, avec ses propres notes. Le programme et les notes actuels ne changent pas.
review-kind-corrigendum =
    { $listed ->
        [one] C’est un rectificatif ({ $label }) : il ne cite que { $listed } séance. { $others ->
            [0] Votre programme ne contient aucune autre séance.
            [1] L’autre séance ne change pas.
           *[other] Les { $others } autres séances ne changent pas.
        }
       *[other] C’est un rectificatif ({ $label }) : il ne cite que { $listed } séances. { $others ->
            [0] Votre programme ne contient aucune autre séance.
            [1] L’autre séance ne change pas.
           *[other] Les { $others } autres séances ne changent pas.
        }
    }
review-kind-addendum =
    { $listed ->
        [one] C’est un additif ({ $label }) : il cite { $listed } séance. { $others ->
            [0] Votre programme ne contient aucune autre séance.
            [1] L’autre séance ne change pas.
           *[other] Les { $others } autres séances ne changent pas.
        }
       *[other] C’est un additif ({ $label }) : il cite { $listed } séances. { $others ->
            [0] Votre programme ne contient aucune autre séance.
            [1] L’autre séance ne change pas.
           *[other] Les { $others } autres séances ne changent pas.
        }
    }
review-kind-said-amends =
    { $listed ->
        [one] Comme indiqué, seule { $listed } séance citée change. { $others ->
            [0] Il n’y a pas d’autre séance.
            [1] L’autre séance reste telle quelle.
           *[other] Les { $others } autres séances restent telles quelles.
        }
       *[other] Comme indiqué, seules les { $listed } séances citées changent. { $others ->
            [0] Il n’y a pas d’autre séance.
            [1] L’autre séance reste telle quelle.
           *[other] Les { $others } autres séances restent telles quelles.
        }
    }
review-kind-said-full =
    { $others ->
        [0] Comme indiqué, c’est le programme complet ; aucune séance n’est absente.
        [1] Comme indiqué, c’est le programme complet ; { $others } séance absente n’y figure plus.
       *[other] Comme indiqué, c’est le programme complet ; les { $others } séances absentes n’y figurent plus.
    }
review-kind-unclear =
    { $listed ->
        [one] Le fichier ne cite que { $listed } séance et ne dit pas s’il s’agit du programme complet ou d’un rectificatif. { $others ->
            [0] Il n’y a pas d’autre séance.
            [1] Que faire de l’autre séance ?
           *[other] Que faire des { $others } autres séances ?
        }
       *[other] Le fichier ne cite que { $listed } séances et ne dit pas s’il s’agit du programme complet ou d’un rectificatif. { $others ->
            [0] Il n’y a pas d’autre séance.
            [1] Que faire de l’autre séance ?
           *[other] Que faire des { $others } autres séances ?
        }
    }

## What the reader can do about it.

review-change = Modifier…
review-change-zone = Changer de fuseau…
review-change-year = Changer d’année…
review-change-title = Changer le nom…
review-confirm-zone = Confirmer { $zone }
review-confirm-year = Confirmer { $year }
review-is-full = C’est le programme complet
review-is-amending = Il ne modifie que ce qu’il cite
review-by-document = S’en tenir au document
review-as-update = C’est une mise à jour de ce programme
review-as-own = C’est une autre conférence
review-go-there = Aller à ce programme
review-zone-field = Fuseau du fichier
review-year-field = Année du fichier
review-year-bad = Indiquez l’année sur quatre chiffres.
review-title-field = Nom du programme
review-session-title-field = Titre de la séance
review-correct-title = Corriger le titre…
review-session-kind = Type de séance
review-apply = Appliquer

## Pairs of sessions.

review-pairs = Même séance ? { $count } à vérifier
review-pair = actuellement : { $old }
review-pair-new = nouveau fichier : { $new }
review-join = Même séance
review-part = Pas la même
review-join-with = Identique à une séance actuelle…
review-join-with-new = Identique à une nouvelle séance…
review-forget-pairs = Annuler les associations manuelles
review-joined-by-hand = Associations manuelles : { $count }
review-more-pairs =
    { $count ->
        [one] { $count } autre à vérifier.
       *[other] { $count } autres à vérifier.
    }

## Rows.

review-list = Liste des modifications
review-filter-all = Toutes { $count }
review-filter-mine = Me concernent { $count }
review-none-mine = Aucune séance modifiée ne contient de notes ni de projets de vous.
review-nothing = Rien ne change.
review-no-sessions = Aucune séance n’a pu être lue dans ce fichier.
review-programme-texts = Vue d’ensemble
review-now-official = le résumé fait place au libellé officiel
review-show-whole = Afficher tout le texte
review-show-less = Afficher seulement ce qui change
review-label = { $label } :{" "}
review-field-in = { $field } ({ $language })
review-also-in = (modifié aussi en { $languages })
review-more-places =
    { $count ->
        [one] ({ $count } autre passage)
       *[other] ({ $count } autres passages)
    }
review-said-added = [ajouté : { $text }]
review-said-removed = [supprimé : { $text }]
review-speakers-added = Nouveau : { $names }
review-speakers-removed = N’est plus cité : { $names }
review-translated = Désormais aussi en { $languages } : { $fields }
review-listed-again = Le nouveau fichier reprend cette séance
review-unlisted = Le nouveau fichier ne cite plus cette séance et ne dit pas pourquoi
review-unlisted-cancelled = Le nouveau fichier ne cite plus cette séance, déjà annulée
review-unlisted-postponed = Le nouveau fichier ne cite plus cette séance, déjà reportée
review-interventions =
    { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }
review-kept = { $what }, conservé
review-clash-chip = chevauche { $other }
review-clash = { $session }, désormais { $times }, chevauche { $other } ({ $othertimes }).
change-what-room = salle
change-what-track = axe
change-what-number = numéro
change-what-kind = type
change-what-status = statut

## Chips.

review-chip-time = horaire
review-chip-room = salle
review-chip-title = titre
review-chip-text = texte
review-chip-language = langue
review-chip-track = axe
review-chip-speakers = orateurs
review-chip-number = numéro
review-chip-kind = type
review-chip-figures = chiffres
review-chip-details = autres
review-chip-back = de retour
review-chip-added = ajoutée
review-chip-unlisted = absente

## Deciding.

review-foot = { $key } permet d’annuler après acceptation ; chaque version est conservée.
review-foot-own = Il devient un programme à part, avec ses propres notes ; changez dans le menu à côté du titre.
review-foot-say-kind = Dites d’abord s’il s’agit du programme complet ou d’un rectificatif.
review-open-own = Ouvrir comme programme à part
review-accepting = Enregistrement…

## What changed, later.

changed-title = Modifications
changed-in = { $revision } · { $date }
changed-mark-read = Marquer comme lu
changed-mark-unread = Marquer comme non lu
changed-history = Modifications antérieures { $count }
changed-added = Cette révision a ajouté la séance
changed-unlisted = Cette révision ne cite plus la séance et ne dit pas pourquoi
changed-comparing = Comparaison…
changed-badge = modifiée
unlisted-title = Ne figurent plus au programme { $count }
unlisted-banner = Le programme actuel ne cite plus cette séance et ne dit pas pourquoi. Tout ce que vous avez écrit est là.

## Revisions and programmes.

revisions-menu = Révisions et programmes
revisions-kept = Versions de ce programme
revisions-current = actuelle
revisions-looking = affichée
revisions-first = Version fournie avec l’application
revisions-accepted = acceptée le { $date } · { $name }
revisions-returned = rétablie le { $date }
revisions-builtin = Forum mondial pour une reprise centrée sur l’humain
revisions-programmes = Autres programmes
revisions-banner = Vous consultez « { $revision } », en lecture seule ; la version actuelle est « { $current } ».
revisions-return = Rétablir cette révision
revisions-stop = Revenir à la version actuelle
drop-hint = Déposez-le pour voir ce qui change

## The programme out again.

command-export = Exporter le programme…
    .also = enregistrer sous, partager, télécharger
export-title = Exporter le programme
export-format = Format
export-sessions = Séances
export-all = Toutes les séances
export-alarms = Rappels
export-alarm-none = Aucun
export-alarm-minutes = { $count } min avant
export-go = Exporter…

# Le document ligne par ligne
document-tab-lines = Document
document-tab-sessions = Séances
document-to-lines = Vérifier ligne par ligne…
document-to-changes = Voir les modifications
document-line-count =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
document-page = page { $page }
document-mark-count = { $mark } { $count }
document-line-said = Ligne { $number }, { $kind } : { $text }
document-checks = À vérifier : { $at } sur { $count }
document-nothing-to-check = Plus rien à vérifier
document-nothing-read = Aucune séance lue pour l’instant
document-next-check = Suivant
document-check-day-empty = La ligne { $line } mentionne le { $day } ; aucune séance n’a été lue pour ce jour.
document-check-unused = « { $written } », ligne { $line }, n’a pas été utilisé.
document-check-unused-lines =
    { $count ->
        [one] { $count } ligne n’a pas été utilisée : la ligne { $line }.
       *[other] { $count } lignes n’ont pas été utilisées ; la première est la ligne { $line }.
    }
document-check-earlier = Ligne { $line } : « { $title } » commence avant « { $above } », placé plus haut le même jour ; un nouveau jour a pu échapper à la lecture.
document-check-overlap = Dans la même salle en même temps : { $one } et { $other }.
document-check-length =
    { $minutes ->
        [one] « { $title } » dure { $minutes } minute ; vérifiez ses heures.
       *[other] « { $title } » dure { $minutes } minutes ; vérifiez ses heures.
    }
document-sessions =
    { $count ->
        [one] { $count } séance lue
       *[other] { $count } séances lues
    }
document-day = { $day }, { $sessions }
document-day-empty = { $day } : mentionné dans le document, aucune séance lue
document-unused = Non utilisé : { $written }
document-hint = Choisissez une ligne et dites ce qu’elle est. { $key } annule chaque correction ; le fichier lui-même ne change pas.
document-hint-no-day = Un document sans date peut s’ouvrir malgré tout : choisissez la ligne de la première séance, appuyez sur D et donnez le jour. { $key } annule ; le fichier lui-même ne change pas.
correct-head = Ligne { $number } : lue comme { $kind }
correct-head-unused = La ligne { $number } n’a pas été utilisée
correct-head-left-out = La ligne { $number } n’a pas été reprise dans le programme
document-line-said-corrected = Ligne { $number }, corrigée en { $kind } : { $text }
correct-day = Un jour commence ici…
correct-session = Une séance commence ici…
correct-title = Titre
correct-person = Intervenants
correct-place = Lieu
correct-joined = Suite de la ligne précédente
correct-left-out = Exclure
correct-columns = Colonnes du tableau…
correct-column = Colonne { $number } : { $meaning }
correct-scope = Pour
correct-only-here = cette ligne seulement
correct-from-here =
    { $count ->
        [one] celle-ci et { $count } semblable plus bas
       *[other] celle-ci et { $count } semblables plus bas
    }
correct-from-here-alike = celle-ci et celles de même forme plus bas
correct-date-field = Date
correct-start-field = Début
correct-end-field = Fin
correct-date-bad = Écrivez la date comme 2022-02-22, 22 févr. 2022 ou 22/2/2022.
correct-time-bad = Écrivez les heures comme 09:30 ; la fin peut rester vide.
correct-not-applied = La correction en cours n’est pas encore appliquée : appuyez sur Entrée dans son champ ou sur « Appliquer », ou abandonnez-la avec Échap, puis acceptez.
correct-moves =
    { $count ->
        [one] { $day } ; { $count } séance plus bas passe à ce jour.
       *[other] { $day } ; { $count } séances plus bas passent à ce jour.
    }
line-mark-day = jour
line-mark-session = séance
line-mark-title = titre
line-mark-person = personne
line-mark-place = lieu
line-mark-text = texte
line-mark-not-used = non utilisé
document-habit-offered = « { $file } » a été corrigé ainsi : { $corrections }.
document-habit-use = Appliquer les mêmes corrections
habit-day = { $lines } commencent un jour
habit-session = { $lines } commencent une séance
habit-title = { $lines } sont des titres
habit-person = { $lines } sont des intervenants
habit-place = { $lines } sont des lieux
habit-joined = { $lines } continuent la ligne précédente
habit-left-out = { $lines } sont exclues
habit-columns = les colonnes sont { $columns }
habit-label = les lignes qui commencent par « { $label } »
habit-cell = les lignes de la colonne { $column }
habit-like = les lignes comme « { $text } »
