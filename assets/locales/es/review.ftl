## The review of an update, before it is accepted.

review-title = Qué cambia, antes de aceptar
review-title-own = Qué contiene, antes de abrirlo
review-received = Archivo recibido
review-compared = En comparación con el programa actual
review-unchanged = sin cambios
review-zone = zona horaria { $zone }
review-zone-printed = zona horaria { $zone } (el texto dice «{ $printed }»)
review-mine-kept =
    { $drafts ->
        [0]
            { $notes ->
                [one] Se conserva su { $notes } nota.
               *[other] Se conservan sus { $notes } notas.
            }
       *[other]
            { $notes ->
                [0]
                    { $drafts ->
                        [one] Se conserva su { $drafts } borrador.
                       *[other] Se conservan sus { $drafts } borradores.
                    }
               *[other] Notas ({ $notes }) y borradores ({ $drafts }): se conserva todo.
            }
    }
review-mine-unlisted-one = { $session } contiene notas o borradores suyos; permanece en el horario, marcada «ya no figura en el programa».
review-mine-unlisted =
    { $count ->
        [one] { $count } sesión con notas o borradores suyos ya no figura en el programa; permanece en el horario, marcada «ya no figura en el programa».
       *[other] { $count } sesiones con notas o borradores suyos ya no figuran en el programa; permanecen en el horario, marcadas «ya no figura en el programa».
    }
review-texts-kept = El archivo no tiene texto en { $languages }; se conserva el del programa.
review-lost-all =
    { $count ->
        [one] El archivo nuevo no tiene { $text } ({ $count } carácter ahora).
       *[other] El archivo nuevo no tiene { $text } ({ $count } caracteres ahora).
    }
review-lost-kept =
    { $count ->
        [one] El archivo nuevo no trae este texto ({ $text }); se conserva el { $count } carácter actual.
       *[other] El archivo nuevo no trae este texto ({ $text }); se conservan los { $count } caracteres actuales.
    }
review-fields-kept = El archivo no trae estos textos ({ $fields }); se conservan los actuales.
review-lost-part = { $text }: más corto que ahora (caracteres: { $old } ahora, { $new } en el archivo nuevo).
review-refused = { $why } Su programa y sus notas no han cambiado.
review-questions = Por comprobar: { $count }
review-partly-read = Sesiones leídas: { $read }; elementos no leídos: { $skipped }.
review-other-as-update = «{ $title }» parece el programa de otra conferencia; se trata como actualización de este.
review-other-dates = El archivo es de otras fechas que este programa ({ $dates }); se trata como actualización.
review-known-programme = Es el programa de «{ $title }», que ya tiene aparte. Puede revisarlo allí.
review-own-programme = «{ $title }» es otra conferencia: pasa a ser un programa aparte, con sus propias notas. El programa y las notas actuales no cambian.
review-kind-corrigendum =
    { $listed ->
        [one] Es una corrección ({ $label }) y solo enumera { $listed } sesión. { $others ->
            [0] Su programa no tiene ninguna otra sesión.
            [one] La otra sesión no cambia.
           *[other] Las otras { $others } sesiones no cambian.
        }
       *[other] Es una corrección ({ $label }) y solo enumera { $listed } sesiones. { $others ->
            [0] Su programa no tiene ninguna otra sesión.
            [one] La otra sesión no cambia.
           *[other] Las otras { $others } sesiones no cambian.
        }
    }
review-kind-addendum =
    { $listed ->
        [one] Es una adición ({ $label }) y enumera { $listed } sesión. { $others ->
            [0] Su programa no tiene ninguna otra sesión.
            [one] La otra sesión no cambia.
           *[other] Las otras { $others } sesiones no cambian.
        }
       *[other] Es una adición ({ $label }) y enumera { $listed } sesiones. { $others ->
            [0] Su programa no tiene ninguna otra sesión.
            [one] La otra sesión no cambia.
           *[other] Las otras { $others } sesiones no cambian.
        }
    }
review-kind-said-amends =
    { $listed ->
        [one] Como indicó, solo cambia { $listed } sesión enumerada. { $others ->
            [0] No hay ninguna otra.
            [one] La otra sesión queda igual.
           *[other] Las otras { $others } sesiones quedan igual.
        }
       *[other] Como indicó, solo cambian las { $listed } sesiones enumeradas. { $others ->
            [0] No hay ninguna otra.
            [one] La otra sesión queda igual.
           *[other] Las otras { $others } sesiones quedan igual.
        }
    }
review-kind-said-full =
    { $others ->
        [0] Como indicó, es el programa completo; no falta ninguna sesión.
        [one] Como indicó, es el programa completo; { $others } sesión ausente ya no figura.
       *[other] Como indicó, es el programa completo; las { $others } sesiones ausentes ya no figuran.
    }
review-kind-unclear =
    { $listed ->
        [one] El archivo solo enumera { $listed } sesión y no dice si es el programa completo o una corrección. { $others ->
            [0] No hay ninguna otra.
            [one] ¿Qué hacer con la otra sesión?
           *[other] ¿Qué hacer con las otras { $others } sesiones?
        }
       *[other] El archivo solo enumera { $listed } sesiones y no dice si es el programa completo o una corrección. { $others ->
            [0] No hay ninguna otra.
            [one] ¿Qué hacer con la otra sesión?
           *[other] ¿Qué hacer con las otras { $others } sesiones?
        }
    }

## What the reader can do about it.

review-change = Cambiar…
review-change-zone = Cambiar la zona…
review-change-year = Cambiar el año…
review-change-title = Cambiar el nombre…
review-confirm-zone = Confirmar { $zone }
review-confirm-year = Confirmar { $year }
review-is-full = Es el programa completo
review-is-amending = Solo cambia lo que enumera
review-by-document = Seguir el documento
review-as-update = Actualiza este programa
review-as-own = Es otra conferencia
review-go-there = Ir a ese programa
review-zone-field = Zona horaria del archivo
review-year-field = Año del archivo
review-year-bad = Indique el año con cuatro cifras.
review-title-field = Nombre del programa
review-session-title-field = Título de la sesión
review-correct-title = Corregir el título…
review-session-kind = Tipo de sesión
review-apply = Aplicar

## Pairs of sessions.

review-pairs = ¿La misma sesión? { $count } por comprobar
review-pair = ahora: { $old }
review-pair-new = archivo nuevo: { $new }
review-join = Es la misma
review-part = No es la misma
review-join-with = Igual que una sesión actual…
review-join-with-new = Igual que una sesión nueva…
review-forget-pairs = Deshacer los emparejamientos manuales
review-joined-by-hand = Emparejamientos manuales: { $count }
review-more-pairs = { $count } más por comprobar.

## Rows.

review-list = Lista de cambios
review-filter-all = Todos { $count }
review-filter-mine = Me conciernen { $count }
review-none-mine = Ninguna sesión modificada contiene notas ni borradores suyos.
review-nothing = No cambia nada.
review-no-sessions = No se ha podido leer ninguna sesión de este archivo.
review-programme-texts = Visión general
review-now-official = el resumen da paso a la redacción oficial
review-show-whole = Mostrar todo el texto
review-show-less = Mostrar solo lo que cambia
review-label = { $label }:{" "}
review-field-in = { $field } ({ $language })
review-also-in = (también cambia en { $languages })
review-more-places =
    { $count ->
        [one] ({ $count } pasaje más)
       *[other] ({ $count } pasajes más)
    }
review-said-added = [añadido: { $text }]
review-said-removed = [suprimido: { $text }]
review-speakers-added = Nuevo: { $names }
review-speakers-removed = Ya no figura: { $names }
review-translated = Ahora también en { $languages }: { $fields }
review-listed-again = El archivo nuevo vuelve a incluir esta sesión
review-unlisted = El archivo nuevo no incluye esta sesión ni dice por qué
review-unlisted-cancelled = El archivo nuevo no incluye esta sesión, ya cancelada
review-unlisted-postponed = El archivo nuevo no incluye esta sesión, ya aplazada
review-interventions =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    }
review-kept = { $what }, se conserva
review-clash-chip = coincide con { $other }
review-clash = { $session }, ahora { $times }, coincide con { $other } ({ $othertimes }).
change-what-room = sala
change-what-track = eje
change-what-number = número
change-what-kind = tipo
change-what-status = estado

## Chips.

review-chip-time = hora
review-chip-room = sala
review-chip-title = título
review-chip-text = texto
review-chip-language = idioma
review-chip-track = eje
review-chip-speakers = oradores
review-chip-number = número
review-chip-kind = tipo
review-chip-figures = datos
review-chip-details = otros
review-chip-back = de nuevo
review-chip-added = añadida
review-chip-unlisted = ausente

## Deciding.

review-foot = { $key } lo deshace después de aceptar; se conserva cada versión.
review-foot-own = Pasa a ser un programa aparte, con sus propias notas; cambie en el menú junto al título.
review-foot-say-kind = Diga primero si es el programa completo o una corrección.
review-open-own = Abrir como programa aparte
review-accepting = Guardando…

## What changed, later.

changed-title = Cambios
changed-in = { $revision } · { $date }
changed-mark-read = Marcar como leído
changed-mark-unread = Marcar como no leído
changed-history = Cambios anteriores { $count }
changed-added = Esta revisión añadió la sesión
changed-unlisted = Esta revisión no incluye la sesión ni dice por qué
changed-comparing = Comparando…
changed-badge = cambiada
unlisted-title = Ya no figuran en el programa { $count }
unlisted-banner = El programa actual no incluye esta sesión ni dice por qué. Todo lo que escribió está aquí.

## Revisions and programmes.

revisions-menu = Revisiones y programas
revisions-kept = Versiones de este programa
revisions-current = actual
revisions-looking = en pantalla
revisions-first = Versión incluida en la aplicación
revisions-accepted = aceptada el { $date } · { $name }
revisions-returned = restaurada el { $date }
revisions-builtin = Foro mundial para una recuperación centrada en las personas
revisions-programmes = Otros programas
revisions-banner = Está viendo «{ $revision }», solo lectura; la versión actual es «{ $current }».
revisions-return = Restaurar esta revisión
revisions-stop = Volver a la versión actual
drop-hint = Suéltelo para ver qué cambia

## The programme out again.

command-export = Exportar el programa…
    .also = guardar como, compartir, descargar
export-title = Exportar el programa
export-format = Formato
export-sessions = Sesiones
export-all = Todas las sesiones
export-alarms = Recordatorios
export-alarm-none = Ninguno
export-alarm-minutes = { $count } min antes
export-go = Exportar…

# El documento línea por línea
document-tab-lines = Documento
document-tab-sessions = Sesiones
document-to-lines = Comprobar línea por línea…
document-to-changes = Ver los cambios
document-line-count =
    { $count ->
        [one] 1 línea
       *[other] { $count } líneas
    }
document-page = página { $page }
document-mark-count = { $mark } { $count }
document-line-said = Línea { $number }, { $kind }: { $text }
document-checks = Por comprobar: { $at } de { $count }
document-nothing-to-check = Nada más que comprobar
document-nothing-read = Aún no se ha leído ninguna sesión
document-next-check = Siguiente
document-check-day-empty = La línea { $line } menciona el { $day }; no se leyó ninguna sesión de ese día.
document-check-unused = «{ $written }», en la línea { $line }, no se utilizó.
document-check-unused-lines =
    { $count ->
        [one] 1 línea no se utilizó: la línea { $line }.
       *[other] { $count } líneas no se utilizaron; la primera es la línea { $line }.
    }
document-check-earlier = Línea { $line }: «{ $title }» empieza antes que «{ $above }», que está más arriba el mismo día; quizá se pasó por alto un día.
document-check-overlap = En la misma sala al mismo tiempo: { $one } y { $other }.
document-check-length =
    { $minutes ->
        [one] «{ $title }» dura { $minutes } minuto; compruebe sus horas.
       *[other] «{ $title }» dura { $minutes } minutos; compruebe sus horas.
    }
document-sessions =
    { $count ->
        [one] 1 sesión leída
       *[other] { $count } sesiones leídas
    }
document-day = { $day }, { $sessions }
document-day-empty = { $day }: mencionado en el documento, ninguna sesión leída
document-unused = Sin utilizar: { $written }
document-hint = Elija una línea y diga qué es. { $key } deshace cada corrección; el archivo no cambia.
document-hint-no-day = Un documento sin fecha también se puede abrir: elija la línea de la primera sesión, pulse D y dé el día. { $key } lo deshace; el archivo no cambia.
correct-head = Línea { $number }: leída como { $kind }
correct-head-unused = La línea { $number } no se utilizó
correct-head-left-out = La línea { $number } no se incluyó en el programa
document-line-said-corrected = Línea { $number }, corregida como { $kind }: { $text }
correct-day = Aquí empieza un día…
correct-session = Aquí empieza una sesión…
correct-title = Título
correct-person = Oradores
correct-place = Lugar
correct-joined = Continúa la línea anterior
correct-left-out = No incluir
correct-columns = Columnas de la tabla…
correct-column = Columna { $number }: { $meaning }
correct-scope = Para
correct-only-here = solo esta línea
correct-from-here =
    { $count ->
        [one] esta y 1 semejante más abajo
       *[other] esta y { $count } semejantes más abajo
    }
correct-from-here-alike = esta y las escritas igual más abajo
correct-date-field = Fecha
correct-start-field = Inicio
correct-end-field = Fin
correct-date-bad = Escriba la fecha como 2022-02-22, 22 de feb. de 2022 o 22/2/2022.
correct-time-bad = Escriba las horas como 09:30; el final puede quedar vacío.
correct-not-applied = La corrección que está escribiendo aún no se ha aplicado: pulse Intro en su campo o «Aplicar», o abandónela con Esc, y después acepte.
correct-moves =
    { $count ->
        [one] { $day }; la sesión siguiente pasa a este día.
       *[other] { $day }; las { $count } sesiones siguientes pasan a este día.
    }
line-mark-day = día
line-mark-session = sesión
line-mark-title = título
line-mark-person = persona
line-mark-place = lugar
line-mark-text = texto
line-mark-not-used = sin usar
document-habit-offered = «{ $file }» se corrigió así: { $corrections }.
document-habit-use = Aplicar las mismas correcciones
habit-day = { $lines } empiezan un día
habit-session = { $lines } empiezan una sesión
habit-title = { $lines } son títulos
habit-person = { $lines } son oradores
habit-place = { $lines } son lugares
habit-joined = { $lines } continúan la línea anterior
habit-left-out = { $lines } no se incluyen
habit-columns = las columnas son { $columns }
habit-label = las líneas que empiezan por «{ $label }»
habit-cell = las líneas de la columna { $column }
habit-like = las líneas como «{ $text }»
