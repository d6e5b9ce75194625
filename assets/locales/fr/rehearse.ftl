## Rehearsing with the prompter, and timing the delivery.

rehearse-nothing = Ce projet d’intervention ne contient encore rien à prononcer.
run-kept = Répétition conservée : { $time }.
run-kept-part = Répétition conservée : { $time }. Elle n’est pas allée jusqu’à la fin et ne compte pas pour votre propre débit.
run-kept-skipped = Répétition conservée : { $time }. Des paragraphes ont été sautés, elle ne compte pas pour votre propre débit.
run-not-kept-short = Non conservée : { $time }, moins d’un tiers du texte.
run-delivered = Intervention prononcée en { $time }. Le texte tel que prononcé est conservé.
run-not-kept = Durée : { $time }. Le projet n’existe plus, la répétition n’a pas été conservée.
run-not-kept-read-only = Durée : { $time }. Les notes sont en lecture seule, la répétition n’a pas été conservée.
limit-changed = La durée maximale est désormais de { $limit }.
limit-units =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }

## The clock of a run.

run-left = restant
run-last-minute = restant, dernière minute
run-time-up = temps écoulé
run-overtime = dépassement
run-elapsed = écoulé
run-elapsed-is = temps écoulé : { $time }
run-limit-is = limite { $time }
run-no-limit = sans durée maximale
run-behind = { $time } de retard sur le temps prévu
run-ahead = { $time } d’avance sur le temps prévu
run-paused = en pause
run-press-space = appuyez sur Espace pour commencer
run-paragraph = Paragraphe { $nth } sur { $count }
run-short-version = Version courte
run-forecast = fin vers { $time }
run-could-cut = omission possible : { $time }
run-rate-characters = { $rate } caractères/min
run-rate-words = { $rate } mots/min

## Its keys: in full for the list of keys and for tooltips, short for the line of keys.

run-start-or-pause = Commencer, suspendre ou reprendre
run-faster = Plus vite ; en mode manuel, ligne précédente
run-slower = Moins vite ; en mode manuel, ligne suivante
run-by-hand = Défilement automatique ou manuel
run-next = Paragraphe suivant
run-previous = Paragraphe précédent
run-skip-cuttable = Sauter ce qui peut être omis, ou le reprendre
run-shorter = Une minute de moins pour cette fois
run-longer = Une minute de plus pour cette fois
run-mirror = Miroir
run-size = Taille du texte
run-ground = Blanc sur noir ou noir sur blanc
run-restart = Recommencer
run-keep = Terminer et conserver cette répétition
run-throw-away = Terminer sans conserver cette répétition
run-limit-minutes = Durée maximale de 1 à 9 minutes pour cette fois
run-cap-start = commencer
run-cap-pause = pause
run-cap-go-on = reprendre
run-cap-faster = plus vite
run-cap-slower = moins vite
run-cap-line-back = ligne préc.
run-cap-line-on = ligne suiv.
run-cap-by-hand = manuel
run-cap-by-itself = automatique
run-cap-skip = sauter le facultatif
run-cap-take-in = ne rien sauter
run-cap-shorter = 1 min de moins
run-cap-mirror = miroir
run-cap-size = taille
run-cap-ground = fond
run-cap-restart = recommencer
run-cap-keep = terminer et conserver
run-cap-leave = retour
run-cap-throw-away = ne pas conserver
keys-in-documents = Sur une ligne d’un document
keys-while-rehearsing = Pendant une répétition ou un chronométrage
key-space = Espace
key-backspace = Retour arr.
key-delete = Suppr
key-end = Fin
key-enter = Entrée
key-escape = Échap
key-home = Début
key-page-down = Page suiv.
key-page-up = Page préc.
key-shift = Maj

## The strip beside a video call.

strip-title = Temps de parole
strip-not-on-top = Wayland ne permet pas de maintenir une fenêtre au premier plan : cliquez avec le bouton droit sur la barre de titre et choisissez « Toujours au premier plan ».
strip-end = Terminer
strip-delivered = Prononcé : conserver le texte
strip-only-time = Conserver la durée seule
strip-forget = Ne rien conserver
strip-go-on = Continuer

## The delegate’s own rate.

settings-rate = Débit de parole
rate-own = le mien
rate-cited = de référence
rate-own-now = Le temps de parole est désormais estimé à votre propre débit (tiré des répétitions ; au débit de référence tant qu’il n’y en a pas).
rate-cited-now = Le temps de parole est désormais estimé au débit de référence.
run-rate-own = { $rate } · votre débit

## Commands.

command-rehearse = Répéter avec le prompteur
    .also = prompteur, téléprompteur, s’entraîner, entraînement, lire à voix haute, discours
command-deliver = Chronométrer l’intervention
    .also = minuteur, chronomètre, compte à rebours, temps de parole
command-shorter-limit = Durée maximale : une minute de moins
    .also = moins de temps, raccourcir
command-longer-limit = Durée maximale : une minute de plus
    .also = plus de temps, rallonger
command-own-rate = Débit personnel ou de référence
    .also = vitesse, mots par minute, débit

## The runs of a draft.

runs-title = Répétitions
runs-no-intervention = Cette séance n’a pas encore de projet d’intervention.
runs-none = Aucune répétition pour l’instant. { $key } en commence une ; la durée de chacune est conservée ici.
runs-own-rate =
    { $count ->
        [one] Votre débit : { $rate }, tiré de { $count } répétition
       *[other] Votre débit : { $rate }, tiré de { $count } répétitions
    }
runs-cited-rate = Débit de référence : { $rate }
runs-use-cited = Prendre le débit de référence
runs-use-own = Prendre votre débit
runs-delivery = en séance
runs-rehearsal = répétition
runs-incomplete = incomplète
runs-remove = Supprimer la répétition de { $time }
runs-by-paragraph = Par paragraphe : { $times }
runs-paragraphs = Dernière répétition, par paragraphe
runs-taken-planned = { $taken } (estimation { $planned })
command-runs = Répétitions du projet
    .also = essais, statistiques
