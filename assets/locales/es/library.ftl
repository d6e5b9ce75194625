## Opening a programme file.

command-open-file = Abrir un archivo de programa…
    .also = importar, cargar, subir, actualizar, actualización, nueva versión, revisión, agregar un archivo, otro programa, abrir
command-cancel-work = Cancelar la lectura
cli-open = Archivo de programa que se revisa en la ventana
busy-reading = Leyendo «{ $name }»…
busy-comparing = Comparando «{ $name }» con su programa…
busy-keeping = Guardando «{ $name }»…
busy-opening = Abriendo «{ $name }»…
busy-exporting = Exportando «{ $name }»…
update-cancelled = No se ha leído «{ $name }». Su programa y sus notas no han cambiado.
update-correction-cancelled =
    { $count ->
        [one] Se detuvo la relectura de «{ $name }»; su última corrección no se hizo.
       *[other] Se detuvo la relectura de «{ $name }»; sus últimas { $count } correcciones no se hicieron.
    }
update-fewer-sessions =
    { $count ->
        [one] Desde esta corrección se lee 1 sesión menos. { $key } deshace la corrección.
       *[other] Desde esta corrección se leen { $count } sesiones menos. { $key } deshace la corrección.
    }
update-same = Mismo contenido que el programa que ya tiene: nada ha cambiado.

## Deciding.

command-accept-update = Aceptar la actualización
command-keep-current = Conservar la versión actual
update-say-kind = Indique primero si es el programa completo o si solo enumera los cambios.
update-accepted =
    Actualizado a «{ $revision }». { $notes ->
        [0] { $drafts ->
            [0] Todavía no tiene notas ni borradores de intervención.
            [one] Su borrador de intervención sigue en su sesión.
           *[other] Sus { $drafts } borradores de intervención siguen en sus sesiones.
        }
        [one] { $drafts ->
            [0] Su nota sigue en su sesión.
            [one] Su nota y su borrador de intervención siguen en sus sesiones.
           *[other] Su nota y sus { $drafts } borradores de intervención siguen en sus sesiones.
        }
       *[other] { $drafts ->
            [0] Sus { $notes } notas siguen en sus sesiones.
            [one] Sus { $notes } notas y su borrador de intervención siguen en sus sesiones.
           *[other] Sus { $notes } notas y sus { $drafts } borradores de intervención siguen en sus sesiones.
        }
    }
update-accepted-unsure =
    Actualizado a «{ $revision }». Se conservan todas las notas y todos los borradores de intervención. { $unsure ->
        [one] Una sesión con textos suyos se ha emparejado sin certeza: compruébela.
       *[other] { $unsure } sesiones con textos suyos se han emparejado sin certeza: compruébelas.
    }
update-returned = «{ $revision }» vuelve a ser la versión actual. Todas las notas y los borradores siguen en sus sesiones.
update-not-kept = No se ha aceptado «{ $name }»: { $reason }. Su programa y sus notas no han cambiado.

## What is unread, and earlier revisions.

command-document-lines = Comprobar el documento línea por línea
command-next-unread = Siguiente cambio sin leer
    .also = novedades, qué cambió
command-mark-read = Marcar el cambio como leído
command-mark-all-read = Marcar todos los cambios como leídos
    .also = todo leído, descartar cambios
command-stop-looking = Volver a la versión actual
revision-not-readable = La versión que tenía abierta no se puede leer; se muestra «{ $revision }». Todas sus notas se conservan. { $reason }

## Several programmes.

programme-left-unsaved = Las notas de «{ $name }» aún no están guardadas: { $reason }. Se reintenta cada pocos segundos; no cierre la aplicación.
programme-stay-unsaved = Estas notas aún no están guardadas, por lo que este programa sigue abierto. Guarde antes una copia en otro lugar.

## Export.

command-export-rostrum = Exportar el programa como Rostrum JSON…
    .also = json, guardar el programa
command-export-ics = Exportar el programa como calendario…
    .also = ics, ical, icalendar, outlook, agenda, recordatorios, alarma, aviso, notificación
command-export-mine = Exportar mis sesiones como calendario…
    .also = ics, mi agenda, mi calendario, recordatorios, alarma
command-export-frab = Exportar el programa como frab XML…
    .also = xml, sistema de conferencias
command-export-md = Exportar el programa como Markdown…
    .also = markdown, md, texto sin formato, archivo de texto
export-rostrum = Exportar como Rostrum JSON
export-ics = Exportar como calendario (iCalendar)
export-frab = Exportar como frab XML
export-md = Exportar como Markdown
export-name = { $forum } – { $revision }
export-name-mine = { $forum } – { $revision } – mis sesiones
export-none-mine = Todavía no ha destacado ninguna sesión.
export-done = Exportado: { $path }
export-failed = No se ha podido exportar a { $path }: { $reason }.

## Headings over the people of a session in an exported text. The reader of texts knows these words.

export-part-opening-remarks = Palabras de apertura
export-part-opening-remarks-at-opening = Palabras de apertura
export-part-address = Alocuciones
export-part-panellist = Panelistas
export-part-moderator = Moderador/a
export-part-chair = Presidencia
export-part-closing-remarks = Palabras de clausura

# Una versión que hizo caer la ventana y que esta vez no se abrió sin preguntar
held-back-revision = Rostrum se cerró de forma inesperada al abrir «{ $label }»; se muestra la versión anterior, «{ $shown }». Todas sus notas se conservan.
held-back-programme = Rostrum se cerró de forma inesperada al abrir «{ $label }»; se muestra el programa integrado. El otro programa y sus notas se conservan.
held-back-open = Abrirla de todos modos
held-back-open-tip = Intentarlo otra vez; si Rostrum vuelve a cerrarse, el próximo inicio preguntará de nuevo
held-back-return = Volver a la versión anterior
held-back-return-tip = La versión que se muestra pasa a ser la actual; se puede deshacer
held-back-stay = Seguir con el programa integrado
held-back-stay-tip = El próximo inicio abrirá el programa integrado; el otro sigue en el menú
