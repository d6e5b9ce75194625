## The palette: search over sessions, notes and commands.

palette-sessions = Séances
palette-commands = Commandes
palette-first-of =
    { $shown ->
        [one] le premier sur { $total }
       *[other] les { $shown } premiers sur { $total }
    }
palette-nothing = Rien dans le programme, les notes ni les projets ne correspond à « { $term } ». Essayez un autre mot, ou une partie du mot.
palette-session-said = { $label }, { $title }, { $day }, { $times }
palette-overview-said = { $page } : { $title }
palette-note-said = Notes sur « { $session } » : { $line }
palette-forum = Forum
palette-unlisted = Séance qui ne figure pas au programme
palette-keys = ↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer
palette-times = Heure du forum ({ $city })
palette-preparing = Préparation de la recherche : { $percent } %
