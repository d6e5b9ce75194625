## The timeline.

timeline-title = Horario
timeline-forum-time = Hora del foro
timeline-your-time = Su hora
timeline-fill-window = Ocupar la ventana
timeline-zoom-in = Ampliar
timeline-zoom-out = Reducir
timeline-earlier-days = Días anteriores
timeline-later-days = Días siguientes
timeline-filter-hides-all = Ninguna sesión coincide con este filtro (de { $count }).
timeline-clear-filter = Quitar el filtro
timeline-filter-left = { $left } / { $all }
timeline-filter-hides-this = Nada en esta parte del horario coincide con el filtro.
timeline-to-nearest = Más cerca: { $date }, { $time }
timeline-find-name = Buscar un nombre
timeline-no-such-name = Ningún nombre coincide.

## Where a session stands to now.

state-on-now = en curso
state-next = siguiente
state-ended = finalizada

## The reader's own sessions.

mine-star = Destacar
mine-unstar = Quitar de mis sesiones

## Outside the forum's own days.

forum-over = El foro terminó el { $date }. Las notas y los borradores siguen abiertos a la edición; ya puede elaborarse el informe de misión.
forum-ahead = El foro comienza el { $date }. Ya puede preparar sus notas.

## Drawn by the timeline.

timeline-heading =
    { $count ->
        [1] Un día
        [2] Dos días
        [3] Tres días
        [4] Cuatro días
        [5] Cinco días
        [6] Seis días
        [7] Siete días
       *[other] { $count } días
    }
timeline-targets =
    { $count ->
        [1] Meta mundial
        [2] Dos metas mundiales
        [3] Tres metas mundiales
        [4] Cuatro metas mundiales
        [5] Cinco metas mundiales
       *[other] { $count } metas mundiales
    }
timeline-said = { $before }, { $next }
timeline-zones = { $forum } / { $own }
timeline-note-lines =
    { $count ->
        [one] { $count } línea de notas
       *[other] { $count } líneas de notas
    }
timeline-mine = Mis sesiones
timeline-filter = Filtrar
timeline-room = Sala
timeline-track = Eje
timeline-no-room = Sala sin indicar
timeline-rooms =
    { $count ->
        [one] { $count } sala
       *[other] { $count } salas
    }
timeline-density = Densidad
timeline-now = Ahora
timeline-to-now = Ir al momento actual
timeline-leave-window = Volver a la disposición normal
timeline-day-before = Día anterior
timeline-day-after = Día siguiente
timeline-choose-day = Elegir un día
timeline-forum-over = El foro terminó el { $date }
timeline-forum-ahead = El foro comienza el { $date }
timeline-interventions = { $count ->
    [one] 1 borrador de intervención
   *[other] { $count } borradores de intervención
}
timeline-hand-in = entregar antes del { $time }
