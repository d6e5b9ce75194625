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

forum-over = El foro terminó el { $date }. Las notas siguen abiertas a la edición.
forum-ahead = El foro comienza el { $date }. Ya puede preparar sus notas.
