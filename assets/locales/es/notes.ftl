## Notes.

notes-title = Notas
notes-empty = Todavía no hay notas de esta sesión. Basta con escribir: se guarda en menos de un segundo. { $stamp } inserta la hora del foro, { $mark } señala quién habla.
notes-forum-empty = Todavía no hay notas sobre el foro en su conjunto. Basta con escribir: se guarda en menos de un segundo.
notes-reading-view = Vista de lectura
notes-editing = Edición
notes-find = Buscar en la nota
notes-find-none = No se encontró
notes-find-count = { $current } de { $total }

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
undo-elsewhere = Aquí no hay nada que deshacer. El último cambio está en { $place }: pulse { $keys } otra vez para ir allí y deshacerlo.
redo-elsewhere = Aquí no hay nada que rehacer. El último cambio deshecho está en { $place }: pulse { $keys } otra vez para ir allí y rehacerlo.
undo-in-forum = las notas sobre el foro
undo-in-session = las notas sobre «{ $title }»
undo-in-intervention = la intervención «{ $name }» para «{ $title }»
undo-in-interventions = las intervenciones para «{ $title }»
undo-in-mission = su parte del informe de misión
undo-in-and-others = { $count ->
    [one] { $place } y otro lugar
   *[other] { $place } y otros { $count } lugares
}
