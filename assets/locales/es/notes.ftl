## Notes.

notes-title = Notas
notes-draft-title = Intervención
notes-follow-ups-title = Seguimiento
notes-empty = Todavía no hay notas de esta sesión. Basta con escribir: se guarda en menos de un segundo. { $stamp } inserta la hora del foro, { $mark } señala quién habla.
notes-forum-empty = Todavía no hay notas sobre el foro en su conjunto. Basta con escribir: se guarda en menos de un segundo.
notes-reading-view = Vista de lectura
notes-editing = Edición
notes-time-stamp = Marca de tiempo
notes-speaker-mark = Señalar quién habla
notes-find = Buscar en la nota
notes-find-none = No se encontró
notes-find-count = { $current } de { $total }
notes-headings = Títulos
notes-list = Lista
notes-task = Tarea
notes-bold = Negrita

## Who has the floor, for speaker marks.

mark-chair = Presidencia
mark-moderator = Moderación
mark-government-group = Grupo Gubernamental
mark-employers-group = Grupo de los Empleadores
mark-workers-group = Grupo de los Trabajadores

## The pane.

notes-of = Notas: { $title }
notes-cap-stamp = hora
notes-cap-speaker = orador
notes-nothing-to-read = Todavía no hay nada que leer.
notes-find-next = Siguiente
notes-find-previous = Anterior
notes-speaker-hint = Quién habla
notes-speaker-new = Nuevo orador «{ $name }»
speaker-mark = **{ $name }:**{ " " }
