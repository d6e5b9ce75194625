## Notes.

notes-title = Notas
notes-empty = Todavía no hay notas de esta sesión. Basta con escribir: se guarda en menos de un segundo. { $stamp } inserta la hora del foro, { $mark } señala quién habla. Una línea «- [ ] llamar @Li antes del viernes» es una tarea con responsable y plazo.
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

## Versiones anteriores de las notas.

note-versions = Versiones anteriores
note-versions-title = Versiones anteriores de las notas
note-versions-explained = El texto se guarda antes de que usted lo retome al cabo de media hora o en una ventana recién abierta, y antes de que se suprima de una vez una gran parte. Se guardan hasta { $most } versiones, menos si las notas son muy largas; de las más antiguas, se descartan primero las que están próximas a otras en el tiempo. Están en su archivo de notas y en sus copias.
note-version-said = Texto del { $at } · { $reason }
note-version-work-resumed = antes de retomarlo
note-version-text-removed = antes de suprimir una gran parte
note-version-before-restored = antes de restaurar una versión anterior
note-version-kept = guardado
note-version-gone = { $amount } menos desde entonces
note-version-added = { $amount } más desde entonces
note-version-signs = Solo difieren signos o espacios
note-version-bring-back = Restaurar
note-version-copy = Copiar el texto
note-version-remove = Eliminar esta versión
note-versions-remove-all = Eliminar todas las versiones
note-version-brought-back-alone = Versión restaurada.
note-version-brought-back = Versión restaurada; el texto anterior queda guardado como versión anterior.
note-versions-removed = { $count ->
    [one] La versión se ha eliminado. Hasta que se cierre la ventana puede recuperarla con deshacer; las copias de seguridad anteriores pueden contenerla aún.
   *[other] Se han eliminado { $count } versiones. Hasta que se cierre la ventana puede recuperarlas con deshacer; las copias de seguridad anteriores pueden contenerlas aún.
}
note-versions-back = { $count ->
    [one] La versión eliminada ha vuelto.
   *[other] Las { $count } versiones eliminadas han vuelto.
}
notes-task-due = para el { $date }
