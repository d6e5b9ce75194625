## The timeline.

timeline-title = Horario
timeline-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
timeline-forum-time = Hora del foro
timeline-your-time = Su hora
timeline-fill-window = Ocupar la ventana
timeline-zoom-in = Ampliar
timeline-zoom-out = Reducir
timeline-filter-hides-all = Ninguna sesión coincide con este filtro (de { $count }).
timeline-clear-filter = Quitar el filtro

## Where a session stands to now.

state-on-now = en curso
state-next = siguiente
state-ended = finalizada

## The reader's own sessions.

mine-title = Mis sesiones
mine-star = Destacar
mine-unstar = Quitar de mis sesiones

## Outside the forum's own days.

forum-over = El foro finalizó el { $date }. Las notas y los borradores se pueden seguir editando; ya se puede elaborar el informe de misión.
forum-ahead = El foro comenzará el { $date }. Ya se pueden preparar notas y borradores.
