## The palette: search over sessions, notes and commands.

palette-sessions = Sesiones
palette-commands = Comandos
palette-first-of =
    { $shown ->
        [one] el primero de { $total }
       *[other] los primeros { $shown } de { $total }
    }
palette-nothing = Nada en el programa, las notas ni los borradores coincide con «{ $term }». Pruebe con otra palabra o con una parte de ella.
palette-session-said = { $label }, { $title }, { $day }, { $times }
palette-overview-said = { $page }: { $title }
palette-note-said = Notas sobre «{ $session }»: { $line }
palette-forum = Foro
palette-unlisted = Sesión que no figura en el programa
palette-keys = ↑ ↓ para elegir, Intro para abrir, Esc para cerrar
palette-times = Hora del foro ({ $city })
palette-preparing = Preparando la búsqueda: { $percent } %
