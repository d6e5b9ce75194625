## The state of saving; it always tells the truth.

save-saved = Guardado
save-saved-at = Guardado { $time }
save-saving = Guardando…
save-composing = Composición en curso: se guarda al terminar
save-not-saved = Sin guardar
save-copy-elsewhere = Guardar una copia en otro lugar…
save-failed-disk-full =
    { $seconds ->
        [one] Sin guardar: el disco está lleno. Su texto está a salvo en esta ventana y se vuelve a intentar cada segundo. Libere espacio o guarde una copia en otro lugar.
       *[other] Sin guardar: el disco está lleno. Su texto está a salvo en esta ventana y se vuelve a intentar cada { $seconds } segundos. Libere espacio o guarde una copia en otro lugar.
    }
save-failed-no-permission = Sin guardar: no hay permiso para escribir en «{ $folder }». Su texto está a salvo en esta ventana.
save-failed-other = Sin guardar: no se puede escribir en «{ $folder }» ({ $reason }). Su texto está a salvo en esta ventana y se sigue intentando.

## The notes file.

notebook-unreadable = El archivo de notas «{ $name }» no se puede leer (línea { $line }, columna { $column }). No se ha modificado. La última copia de seguridad es del { $backup }.
notebook-unreadable-no-backup = El archivo de notas «{ $name }» no se puede leer (línea { $line }, columna { $column }). No se ha modificado. No se encontró ninguna copia de seguridad.
notebook-open-backup = Abrir la copia de seguridad
notebook-view-read-only = Ver en modo de solo lectura
notebook-newer-version = Estas notas se guardaron con una versión más reciente ({ $version }). Puede editarlas; lo que esta versión no conoce se conserva tal cual.
notebook-changed-on-disk =
    { $count ->
        [one] El archivo de notas se modificó en otro lugar ({ $time }). Se conservan ambas versiones; { $count } párrafo requiere su elección.
       *[other] El archivo de notas se modificó en otro lugar ({ $time }). Se conservan ambas versiones; { $count } párrafos requieren su elección.
    }
notebook-changed-kept-both = El archivo de notas se modificó en otro lugar ({ $time }). Se conservan ambas versiones.
notebook-open-elsewhere = Estas notas están abiertas en otra ventana; esta es de solo lectura.
notebook-go-to-window = Ir a esa ventana
notebook-edit-here = Editar aquí
notebook-review = Revisar
