## The state of saving; it always tells the truth.

save-saved-at = Guardado { $time }
save-saving = Guardando…
save-composing = Composición en curso: se guarda al terminar
save-copy-elsewhere = Guardar una copia en otro lugar…
save-failed-disk-full =
    { $seconds ->
        [one] Sin guardar: el disco está lleno. Su texto está a salvo en esta ventana y se vuelve a intentar cada segundo. Libere espacio o guarde una copia en otro lugar.
       *[other] Sin guardar: el disco está lleno. Su texto está a salvo en esta ventana y se vuelve a intentar cada { $seconds } segundos. Libere espacio o guarde una copia en otro lugar.
    }
save-failed-no-permission = Sin guardar: no hay permiso para escribir en «{ $folder }». Su texto está a salvo en esta ventana.
save-failed-other = Sin guardar: no se puede escribir en «{ $folder }» ({ $reason }). Su texto está a salvo en esta ventana y se sigue intentando.
close-unsaved-title = Sus notas aún no están en el disco
close-unsaved = Si cierra ahora, se perderán los últimos cambios.
close-anyway = Cerrar de todos modos
close-not = Volver
save-silent = El disco no responde desde las { $time }. Su texto está a salvo en esta ventana y se guardará en cuanto el disco responda; también puede guardar una copia en otro lugar.
close-saved-title = Sus notas ya están en el disco
close-saved = Ya puede cerrar la ventana.
close-rewritten-title = El archivo de notas se había eliminado
close-replaced-title = El archivo de notas se ha reemplazado
close-replaced = Si cierra ahora, no se pierde nada: se conservan ambas versiones y la próxima vez se mostrará el archivo nuevo.
close-now = Cerrar
notes-written-anew = Otro programa había eliminado el archivo de notas. Se ha vuelto a escribir a partir de esta ventana.
notes-replaced = Otro programa ha reemplazado el archivo de notas. No se ha modificado; lo que muestra esta ventana se conserva a su lado como «{ $name }».
notes-replaced-open = Abrir el archivo nuevo
notes-replaced-keep = Conservar lo que se muestra aquí
notes-replaced-both-kept = Se conservan ambas versiones.

## The notes file.

notebook-fault =
    { $known ->
        [reason] El archivo de notas «{ $name }» no se puede leer: { $reason }.
        [place] El archivo de notas «{ $name }» no se puede leer (línea { $line }, columna { $column }).
       *[nothing] El archivo de notas «{ $name }» no se puede leer.
    }
notebook-unreadable = { $fault } No se ha modificado. La última copia de seguridad es del { $backup }.
notebook-unreadable-no-backup = { $fault } No se ha modificado. No se encontró ninguna copia de seguridad.
notebook-open-backup = Abrir la copia de seguridad
notebook-begin-anew = Notas nuevas (se conserva el archivo)
notebook-not-begun = No se pudieron empezar notas nuevas: { $reason }. No se ha modificado nada.
notes-not-shown = El archivo de notas no se puede leer por ahora, así que lo que contiene no se muestra aquí. La pestaña de notas explica por qué.
notebook-newer-version = Estas notas se guardaron con una versión más reciente ({ $version }). Puede editarlas; lo que esta versión no conoce se conserva tal cual.
notebook-open-elsewhere = Estas notas están abiertas en otra ventana; esta es de solo lectura.
notebook-unreadable-elsewhere = { $fault } No se ha modificado. Estas notas están abiertas en otra ventana: véalas y guárdelas allí. Esta es de solo lectura y no muestra nada de ellas.
notebook-edit-here = Editar aquí
notebook-still-open-elsewhere = La otra ventana sigue teniendo abiertas estas notas. Ciérrela primero y elija después «Editar aquí».
notebook-view-backup = Ver en solo lectura
notebook-backup-unreadable = Esta copia de seguridad tampoco se puede leer; no se ha modificado nada.
notebook-backup-shown = Esta es la copia de seguridad del { $backup }, en solo lectura. El archivo de notas no se ha modificado.
edit-not-made = Ese cambio no se pudo hacer; no se ha modificado nada.
edit-kept-at-end = El texto escrito no se pudo colocar en su sitio; se conserva al final de este texto.
