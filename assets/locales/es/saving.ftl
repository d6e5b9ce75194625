## The state of saving; it always tells the truth.

save-saved-at = Guardado { $time }
save-saving = Guardando…
save-composing = Escritura en curso: se guarda al terminar
save-copy-elsewhere = Guardar una copia en otro lugar…
save-failed-disk-full =
    { $seconds ->
        [one] Sin guardar: el disco está lleno. Su texto está a salvo en esta ventana; se reintenta guardarlo cada segundo. Libere espacio o guarde una copia en otro lugar.
       *[other] Sin guardar: el disco está lleno. Su texto está a salvo en esta ventana; se reintenta guardarlo cada { $seconds } segundos. Libere espacio o guarde una copia en otro lugar.
    }
save-failed-no-permission = Sin guardar: no hay permiso para escribir en «{ $folder }». Su texto está a salvo en esta ventana.
save-failed-held-open = Sin guardar: otro programa tiene abierto «{ $path }». Su texto está a salvo en esta ventana; Rostrum sigue intentando guardarlo.
save-failed-other = Sin guardar: no se puede escribir en «{ $folder }» ({ $reason }). Su texto está a salvo en esta ventana y se sigue intentando.
close-unsaved-title = Sus notas aún no se han guardado
close-unsaved = Si cierra ahora, se perderán los últimos cambios.
close-anyway = Cerrar de todos modos
close-not = Volver
save-silent = El disco no responde desde las { $time }. Su texto está a salvo en esta ventana y se guardará en cuanto el disco responda; también puede guardar una copia en otro lugar.
close-saved-title = Sus notas ya se han guardado
close-saved = Ya puede cerrar la ventana.
close-rewritten-title = El archivo de notas se había eliminado
close-replaced-title = El archivo de notas se ha reemplazado
close-replaced = Si cierra ahora, no se pierde nada: se conservan ambas versiones y la próxima vez se mostrará el archivo nuevo.
close-now = Cerrar
notes-written-anew = Otra aplicación había eliminado o vaciado el archivo de notas. Se ha vuelto a escribir a partir de esta ventana.
notes-replaced = Otra aplicación ha reemplazado el archivo de notas. No se ha modificado; lo que muestra esta ventana se conserva a su lado como «{ $name }». Si sigue escribiendo, se guarda su versión en su lugar y el archivo nuevo se conserva a su lado.
notes-replaced-open = Abrir el archivo nuevo
notes-replaced-keep = Conservar lo que se muestra aquí
notes-replaced-both-kept = Se conservan ambas versiones.

## The notes file.

notebook-fault = El archivo de notas «{ $name }» no se puede leer: { $reason }.
notebook-partly-read = El archivo de notas «{ $name }» no se puede leer por completo: { $reason }. Lo que se puede leer se muestra aquí, en solo lectura.
notebook-missing = El archivo de notas «{ $name }» no está. La última copia de seguridad es del { $backup }.
notebook-make-writable = Editar lo legible (se conserva el archivo)
notebook-not-made-writable = No se pudieron hacer editables las notas: { $reason }. El archivo no se ha modificado.
notebook-view-readable = Ver lo que se puede leer
notebook-unreadable = { $fault } No se ha modificado. La última copia de seguridad es del { $backup }.
notebook-unreadable-no-backup = { $fault } No se ha modificado. No se encontró ninguna copia de seguridad.
notebook-open-backup = Abrir la copia de seguridad
notebook-begin-anew = Notas nuevas (se conserva el archivo)
notebook-not-begun = No se pudieron empezar notas nuevas: { $reason }. No se ha modificado nada.
notes-not-shown = El archivo de notas no se puede leer por ahora, así que lo que contiene no se muestra aquí. La pestaña de notas explica por qué.
notebook-newer-version = Estas notas se guardaron con una versión más reciente ({ $version }). Puede editarlas; lo que esta versión no conoce se conserva tal cual.
notebook-open-elsewhere = Estas notas están abiertas en otra ventana; esta es de solo lectura.
notebook-unreadable-elsewhere = { $fault } No se ha modificado. Estas notas están abiertas en otra ventana: véalas y guárdelas allí. Esta es de solo lectura y no muestra nada de ellas.
notebook-partly-read-elsewhere = { $fault } No se ha modificado. Estas notas están abiertas en otra ventana: guárdelas allí y después podrá editarlas aquí.
notebook-original-kept = El archivo de notas que no se podía leer se conserva tal cual junto al nuevo, como «{ $name }».
notebook-edit-here = Editar aquí
notebook-still-open-elsewhere = La otra ventana sigue teniendo abiertas estas notas. Ciérrela primero y elija después «Editar aquí».
notebook-view-backup = Ver en solo lectura
notebook-backup-unreadable = Esta copia de seguridad tampoco se puede leer; no se ha modificado nada.
notebook-backup-shown = Esta es la copia de seguridad del { $backup }, en solo lectura. El archivo de notas no se ha modificado.
edit-not-made = Ese cambio no se pudo hacer; no se ha modificado nada.
edit-kept-at-end = El texto escrito no se pudo colocar en su sitio; se conserva al final de este texto.

## What of the notes file can't be read.

put-aside-title = Lo que no se puede leer en el archivo de notas
put-aside-show = Mostrar lo que no se puede leer
put-aside-count =
    { $count ->
        [one] no se puede leer { $count } valor
       *[other] no se pueden leer { $count } valores
    }
put-aside-more =
    { $count ->
        [one] Falta { $count } más en la lista; en cuanto las notas sean editables, un archivo junto a ellas lo contendrá todo.
       *[other] Faltan { $count } más en la lista; en cuanto las notas sean editables, un archivo junto a ellas lo contendrá todo.
    }
put-aside-copy = Copiar lo que hay aquí
put-aside-line = { $place }: { $what } ({ $path })
put-aside-file = el archivo entero
put-aside-forum = las notas sobre el foro
put-aside-sessions = las notas de todas las sesiones
put-aside-session = las notas sobre «{ $title }»
put-aside-intervention = el borrador «{ $name }» para «{ $title }»
put-aside-interventions = los borradores para «{ $title }»
put-aside-mission = su parte del informe de misión
put-aside-read = las marcas de lo que ha leído
put-aside-about = lo que el archivo dice de sí mismo
put-aside-wrong =
    { $found ->
        [text] este texto no sirve aquí
        [number] este número no sirve aquí
        [list] esta lista no sirve aquí
        [group] estos valores no sirven aquí
        [truth] un sí o un no no sirve aquí
       *[nothing] aquí no hay ningún valor (null)
    }
put-aside-missing = falta un valor necesario
put-aside-twice = el mismo nombre aparece aquí dos veces; se leyó el segundo y este es el primero
put-aside-letters = algunos bytes no son texto y se muestran con un signo en su lugar
put-aside-deep = está anidado a demasiada profundidad y no se ha leído
put-aside-cut-off = el archivo se interrumpe aquí y falta lo que seguía
put-aside-not-json = a partir de aquí el archivo no es JSON válido y no se ha leído el resto

## Copies that lie beside the notes.

conflict-found =
    { $count ->
        [one] Junto a las notas hay una copia que quizá contenga lo escrito en otro lugar: { $names }. Sus notas no han cambiado; puede comparar e incorporar párrafo por párrafo.
       *[other] Junto a las notas hay { $count } copias que quizá contengan lo escrito en otro lugar: { $names }. Sus notas no han cambiado; puede comparar e incorporar párrafo por párrafo.
    }
conflict-named =
    { $kind ->
        [own] «{ $name }» (conservada por esta aplicación)
        [syncthing] «{ $name }» (Syncthing)
        [dropbox] «{ $name }» (Dropbox)
        [nextcloud] «{ $name }» (Nextcloud)
        [onedrive] «{ $name }» (OneDrive)
       *[other] «{ $name }» (una aplicación de sincronización)
    }
conflict-separator = {", "}
conflict-written = { $copy }, del { $at }
conflict-none = Junto a las notas no queda ninguna copia por comparar.
conflict-same = Esta copia dice lo mismo que sus notas.
conflict-more = Hay más diferencias; se mostrarán cuando se hayan tratado las de arriba.
conflict-partly-read = { $fault } Abajo solo se compara lo que se puede leer.
conflict-only-here = Solo en sus notas
conflict-only-there = Solo en la copia
conflict-details = También difieren otros datos (título, estado, marca de «mías», etc.); no se incorporan
conflict-take = Incorporar
conflict-take-all = Incorporar todo el texto de la copia
conflict-take-draft = Añadir este borrador
conflict-show-text = Mostrar todo el texto de la copia
conflict-hide-text = Ocultar el texto de la copia
conflict-act = { $act }: { $what }
conflict-settle = No volver a avisar de esta copia
conflict-settle-tip = El archivo se queda como está
