## The window: panes, dialogs, quotes, copies.

session = Sesión
show-timeline = Mostrar el horario
show-notes = Mostrar las notas
about-programme = Acerca de este programa
document-symbol = Signatura del documento
overview-target-list = Metas mundiales
target-heading = { $headline }: { $gist }
list-separator = {", "}
point-with-parts = { $point }: { $parts }
speaker-with-role = { $name }, { $role }
zones = Zonas horarias
search-hint = Buscar sesiones, notas, comandos
keys = Atajos de teclado
open-nth-session = Abrir las sesiones 1 a 9
zone-search = Buscar una ciudad o una zona horaria
zone-unknown = No existe esa zona horaria. Escriba una ciudad, o un nombre como Asia/Shanghai.
zone-not-listed = Ninguna zona horaria figura como «{ $typed }». Pruebe con una ciudad mayor cercana o con un nombre como Asia/Shanghai.
files = Archivos
path = Ruta
open = Abrir
replace = Reemplazar
no-file-dialog = Este equipo no ofrece un cuadro de diálogo de archivos: escriba aquí la ruta.

## Quoting and copying.

copied = Copiado.
copy-question = Copiar la pregunta orientadora
question-copied-summary = { $text } (resumen, redacción no oficial)
quote-in-notes = Citar en las notas
quote-figure = Citar «{ $title }» en las notas
quoted-in-notes = Citado en sus notas.
quote-source-summary = resumido del «Resumen preliminar del programa» oficial, redacción no oficial
quote-source-official = redacción oficial

## Copies of the notes.

copy-file-name = { $forum } notas { $date }
copy-saved = Copia guardada: { $path }
copy-saved-partly = Copia guardada: { $path }. El archivo de notas no se puede leer por completo; la copia solo contiene lo legible.
copy-not-saved = La copia no se guardó en «{ $path }»: { $reason }. Elija otro lugar.
copy-missing = No existe el archivo «{ $name }». Revise la ruta.
copy-opened =
    { $count ->
        [0] «{ $name }» no contiene notas nuevas. Sus notas no han cambiado.
        [one] Se añadió { $count } nota de «{ $name }». Todo su texto se conserva.
       *[other] Se añadieron { $count } notas de «{ $name }». Todo su texto se conserva.
    }
copy-heading = De «{ $name }»

## What went wrong with the user's files.

notes-read-only = Las notas están en solo lectura; no se ha cambiado nada.
notes-unreadable-why = «{ $name }» no se puede leer: { $reason }. Elija otro archivo. Sus notas no han cambiado.
notes-file-empty = el archivo está vacío o solo contiene bytes nulos
notes-not-text = los bytes no son aquí texto (UTF-8)
notes-not-json = el archivo no es aquí JSON válido
notes-cut-off = el archivo se interrumpe aquí y falta lo que seguía
notes-wrong-value = aquí falta un valor o no es del tipo correcto
notes-of-other-format = el archivo dice ser «{ $found }», no notas
notes-of-other-programme = son las notas de otro programa, «{ $id }»
notes-name-twice = «{ $name }» aparece aquí por segunda vez, y solo podría conservarse una de las dos versiones
reason-at = { $place }: { $what }
notes-changed-elsewhere = El archivo de notas se modificó en otro lugar. Se conservan ambas versiones: la otra es «{ $name }».
save-error-disk-full = el disco está lleno
save-error-no-permission = sin permiso para escribir en «{ $folder }»
save-error-held-open = otro programa tiene abierto «{ $path }»
read-no-permission = sin permiso para leer los archivos de «{ $folder }»
save-error-read-only = este disco es de solo lectura
save-error-folder-missing = no existe la carpeta «{ $folder }»
save-error-not-a-folder = «{ $path }» no es una carpeta
save-error-not-a-file =
    { $sort ->
        [folder] «{ $path }» es una carpeta, no un archivo
        [pipe] «{ $path }» es una tubería, no un archivo
        [device] «{ $path }» es un dispositivo, no un archivo
        [socket] «{ $path }» es un socket, no un archivo
       *[other] «{ $path }» no es un archivo
    }
save-error-already-there = ya hay un archivo con ese nombre
out-among-notes = «{ $file }» está donde se guardan sus notas; ahí no se escribe nada. Elija otra carpeta.
out-is-own = «{ $file }» es un archivo propio de Rostrum; nunca se reemplaza. Indique otro nombre.
out-is-read = «{ $file }» es un archivo de programa abierto aquí; nunca se reemplaza. Indique otro nombre.
settings-set-aside = No se puede leer el archivo de ajustes. Se apartó como «{ $name }» y se usan los valores predeterminados.
settings-not-read = No se puede leer el archivo de ajustes ({ $detail }); se usan los valores predeterminados.
settings-bad-value = El valor de «{ $field }» en los ajustes no es válido; se usa el predeterminado.
keys-in-fields = En los campos de texto
field-move = Mover el cursor; con Mayús, seleccionar
field-word = Palabra por palabra; con Mayús, seleccionar
field-line = Al principio o al final de la línea
field-text = Al principio o al final del texto
field-select-all = Seleccionar todo
field-delete = Borrar un carácter
field-delete-word = Borrar una palabra
field-enter = Nueva línea; en un campo de una línea, confirmar
field-menu = Abrir el menú del campo o de la sesión

## Menus.

menu-open-session = Abrir
menu-copy-session = Copiar título y hora
copied-session = { $kind }: { $title }, { $date }, { $time } ({ $zone })
menu-copy-paragraph = Copiar el párrafo
menu-copy-figures = Copiar las cifras
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-select-all = Seleccionar todo
menu-text = Texto
menu-review = Revisión y devolución
menu-languages = Nueva versión en otro idioma
