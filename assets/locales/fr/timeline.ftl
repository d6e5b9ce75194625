## The timeline.

timeline-title = Grille horaire
timeline-forum-time = Heure du forum
timeline-your-time = Votre heure
timeline-fill-window = Occuper toute la fenêtre
timeline-zoom-in = Agrandir
timeline-zoom-out = Réduire
timeline-filter-hides-all = Aucune séance ne correspond à ce filtre (sur { $count }).
timeline-clear-filter = Effacer le filtre
timeline-filter-left = { $left } / { $all }
timeline-filter-hides-this = Rien dans cette partie de la grille horaire ne correspond au filtre.
timeline-to-nearest = Au plus près : { $date }, { $time }
timeline-find-name = Chercher un nom
timeline-no-such-name = Aucun nom ne correspond.

## Where a session stands to now.

state-on-now = en cours
state-next = à suivre
state-ended = terminée

## The reader’s own sessions.

mine-star = Suivre
mine-unstar = Ne plus suivre

## Outside the forum’s own days.

forum-over = Le forum s’est terminé le { $date }. Les notes et les projets restent modifiables ; le rapport de mission peut être établi dès maintenant.
forum-ahead = Le forum s’ouvre le { $date }. Vous pouvez déjà préparer vos notes.

## Drawn by the timeline.

timeline-heading =
    { $count ->
        [1] Un jour
        [2] Deux jours
        [3] Trois jours
        [4] Quatre jours
        [5] Cinq jours
        [6] Six jours
        [7] Sept jours
       *[other] { $count } jours
    }
timeline-targets =
    { $count ->
        [1] Cible mondiale
        [2] Deux cibles mondiales
        [3] Trois cibles mondiales
        [4] Quatre cibles mondiales
        [5] Cinq cibles mondiales
       *[other] { $count } cibles mondiales
    }
timeline-said = { $before }, { $next }
timeline-zones = { $forum } / { $own }
timeline-note-lines =
    { $count ->
        [one] { $count } ligne de notes
       *[other] { $count } lignes de notes
    }
timeline-mine = Mes séances
timeline-filter = Filtrer
timeline-room = Salle
timeline-track = Axe
timeline-no-room = Salle non précisée
timeline-rooms =
    { $count ->
        [one] { $count } salle
       *[other] { $count } salles
    }
timeline-density = Densité
timeline-now = Maintenant
timeline-to-now = Aller à l’heure actuelle
timeline-leave-window = Quitter la pleine fenêtre
timeline-day-before = Jour précédent
timeline-day-after = Jour suivant
timeline-choose-day = Choisir un jour
timeline-forum-over = Le forum s’est terminé le { $date }
timeline-forum-ahead = Le forum s’ouvre le { $date }
timeline-interventions = { $count ->
    [one] { $count } projet d’intervention
   *[other] { $count } projets d’intervention
}
timeline-hand-in = à remettre avant le { $time }
