## The timeline.

timeline-title = Grille horaire
timeline-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
timeline-forum-time = Heure du forum
timeline-your-time = Votre heure
timeline-fill-window = Occuper toute la fenêtre
timeline-zoom-in = Agrandir
timeline-zoom-out = Réduire
timeline-filter-hides-all = Aucune séance ne correspond à ce filtre (sur { $count }).
timeline-clear-filter = Effacer le filtre

## Where a session stands to now.

state-on-now = en cours
state-next = à suivre
state-ended = terminée

## The reader's own sessions.

mine-title = Mes séances
mine-star = Suivre
mine-unstar = Ne plus suivre

## Outside the forum's own days.

forum-over = Le forum s’est terminé le { $date }. Les notes restent modifiables.
forum-ahead = Le forum s’ouvre le { $date }. Vous pouvez déjà préparer vos notes.
