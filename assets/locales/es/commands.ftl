## Commands of the palette; each key is the command's id.

command-open-overview = Visión general
command-toggle-timeline = Mostrar u ocultar el horario
command-toggle-notes = Mostrar u ocultar las notas
command-next-session = Sesión siguiente
command-previous-session = Sesión anterior
