## Where something stands.

place-line = línea { $line }
place-line-column = línea { $line }, columna { $column }
place-path = en { $path }
place-path-line = línea { $line } ({ $path })
place-session = sesión «{ $session }», campo { $field }
place-paragraph = párrafo { $number }, «{ $text }»
place-paragraph-number = párrafo { $number }

## Why a file could not be read: where, what, and what to do.

read-error = «{ $file }»: { $what }. { $cure }
read-error-at = «{ $file }», { $place }: { $what }. { $cure }
read-error-syntax = el texto no sigue aquí el formato del archivo
read-error-value = aquí falta un valor o no es del tipo correcto ({ $detail })
read-error-missing-field = falta el campo obligatorio { $field }
read-error-unknown-zone = no existe ninguna zona horaria llamada «{ $zone }»
read-error-bad-time = «{ $time }» no es una hora que se pueda leer
read-error-problems =
    { $count ->
        [one] el programa tiene un error
       *[other] el programa tiene { $count } errores
    }
read-error-empty = el archivo está vacío
read-error-not-text = el archivo no es un texto en ninguna codificación conocida
read-error-unsupported = los archivos de este tipo ({ $kind }) no se pueden leer
read-error-no-sessions = no se encontraron sesiones: no hay fechas ni horas
read-error-no-session-lines = no se encontraron sesiones: ninguna línea da una sesión con su fecha y su hora
read-error-no-date =
    { $count ->
        [one] da la hora de { $count } entrada, pero no se encontró ninguna fecha
       *[other] da las horas de { $count } entradas, pero no se encontró ninguna fecha
    }
read-error-only-pictures = solo contiene imágenes de páginas, sin texto
read-error-cut-off = el archivo está cortado o dañado: falta el final
read-error-locked = está protegido con contraseña
read-error-no-usable-sessions =
    { $count ->
        [one] ninguna sesión es utilizable; se omitió { $count } entrada
       *[other] ninguna sesión es utilizable; se omitieron { $count } entradas
    }
read-error-stopped = la lectura se interrumpió antes de terminar
read-error-reader-failed = no se pudo leer, porque falló la lectura de este formato ({ $detail })
read-cure-unsupported = Pida al remitente el programa en documento de Word, PDF con texto, iCalendar o XML «schedule».
read-cure-old-word = Guárdelo como documento de Word (.docx) y abra ese archivo.
read-cure-save-as = Guárdelo como documento de Word (.docx) o como PDF y abra ese archivo.
read-cure-locked = Guárdelo sin contraseña o pida al remitente un archivo que no la tenga.
read-cure-archive = Descomprímalo y abra el archivo que contiene.
read-cure-no-sessions = Compruebe que es el programa o vuelva a pedir el archivo al remitente.
read-cure-no-date = Escriba la fecha en el archivo o pida al remitente el programa con su fecha.
read-cure-only-pictures = Pida a la secretaría el documento de Word o un PDF con texto.
read-cure-stopped = Vuelva a abrir el archivo para leerlo.
read-error-too-large = el archivo ocupa { $size } MB; el límite es de { $limit } MB
read-error-too-large-within = su contenido supera el límite de { $limit } MB
read-error-too-many-parts = tiene más de { $limit } líneas o valores, lo que supera el límite
read-cure-line = Corrija ese punto o vuelva a pedir el archivo al remitente.
read-cure-value = Indique el valor que pide el formato del programa.
read-cure-missing-field = Añada el campo.
read-cure-zone = Indique un nombre IANA, por ejemplo Europe/Zurich.
read-cure-time = Escríbala así: 2022-02-22T13:00:00+01:00.
read-cure-problems = Corrija lo siguiente o pida un archivo corregido al remitente.
read-cure-again = Vuelva a pedir el archivo al remitente.
read-cure-not-text = Guárdelo como texto UTF-8 o compruebe que es el archivo correcto.
read-cure-too-large = Compruebe que es el archivo correcto.

## What is wrong in a programme: session, field, problem.

problem-at-session = sesión { $position } ({ $id }), campo { $field }: { $what }.
problem-at-position = sesión { $position }, campo { $field }: { $what }.
problem-at-id = sesión { $id }, campo { $field }: { $what }.
problem-at-programme = campo { $field }: { $what }.
problem-other-format = el archivo dice ser «{ $found }», no un programa
problem-empty = está vacío
problem-duplicate-id = «{ $id }» aparece más de una vez
problem-end-before-start = el final ({ $end }) es anterior al comienzo ({ $start })
problem-bad-year = el año { $year } no está entre 1900 y 2200
problem-unknown-reference = remite a «{ $id }», que no existe
problem-bad-number = el valor de «{ $id }» no es válido
problems-more =
    { $count ->
        [one] Y { $count } más.
       *[other] Y { $count } más.
    }

## What a reader was not sure of.

warning-at = { $place }: { $what }
warning-newer-version = el archivo está en una versión más reciente del formato ({ $found }; esta aplicación conoce la { $known }). Lo que no conoce se conserva tal cual.
warning-skipped-time = ese día se adelantan los relojes y { $time } no existe; se leyó con la diferencia anterior al cambio. Compruébela.
warning-repeated-time = ese día se atrasan los relojes y { $time } se da dos veces; se usó la primera. Compruébela.
warning-encoding =
    { $script ->
        [latin] el archivo no está en UTF-8; se leyó como { $name }. Compruebe los acentos.
       *[other] el archivo no está en UTF-8; se leyó como { $name }. Compruebe los caracteres.
    }
warning-replaced-characters =
    { $count ->
        [one] { $count } carácter no se pudo leer y figura como �.
       *[other] { $count } caracteres no se pudieron leer y figuran como �.
    }
warning-controls-left-out =
    { $count ->
        [one] Se omitió { $count } carácter de control invisible: no es texto y solo altera la presentación.
       *[other] Se omitieron { $count } caracteres de control invisibles: no son texto y solo alteran la presentación.
    }
warning-zone-assumed = el archivo no indica ninguna zona horaria; se usó { $zone }. Confírmela o elija otra.
warning-zone-disagrees = el archivo dice «{ $written }», que no corresponde a la hora de { $zone } en esa fecha; se conservó la hora escrita. Compruébela.
warning-year-assumed = ni el título ni el texto indican el año; se usó { $year }. Confírmelo o indique otro.
warning-date-from-sentence = solo una frase da la fecha: «{ $sentence }». Compruebe que es la fecha del programa; se usó el año { $year }.
warning-date-unsure = la fecha puede leerse como { $taken } o como { $other }; se usó { $taken }. Compruébela.
warning-weekday-disagrees = el archivo dice { $weekday }, pero { $date } cae en otro día; se conservó la fecha. Compruébela.
warning-end-before-start = el final ({ $end }) es anterior al comienzo ({ $start }); se usaron 30 minutos. Compruébelo.
warning-time-unused = «{ $written }» figura en el texto y no se usó como día u hora de una sesión. Compruébelo.
warning-correction-unplaced = la corrección de «{ $text }» no se hizo: esa línea ya no está ahí. Repítala en el nuevo lugar de la línea.
warning-misprint-not-applied = «{ $text }» corrige un texto; no se ha cambiado ninguna sesión. Compárelo con la sesión de que se trata.
warning-correction-unfit = la corrección de «{ $text }» no se hizo: la línea lleva la hora de una sesión, es un lugar por encima de la primera sesión o no sigue a ninguna línea. Indique dónde empieza la sesión.
warning-columns-twice = en la tabla de «{ $text }» se indicaron dos columnas como «{ $meaning }»; cuenta la primera. Elija de nuevo las columnas.
warning-columns-count =
    { $said ->
        [one] se indicó { $said } columna para la tabla de «{ $text }», que tiene { $has }. Elija de nuevo las columnas.
       *[other] se indicaron { $said } columnas para la tabla de «{ $text }», que tiene { $has }. Elija de nuevo las columnas.
    }
warning-hours-of-day = «{ $written }» se leyó como las horas de toda la jornada y no da una sesión.
warning-text-unplaced =
    { $count ->
        [one] un carácter de texto no pertenece a ninguna sesión y se omitió.
       *[other] { $count } caracteres de texto no pertenecen a ninguna sesión y se omitieron.
    }
warning-unknown-zone = no se conoce la zona horaria «{ $name }». Compruebe las horas.
warning-zone-read-as = la zona horaria «{ $written }» se leyó como { $zone }. Compruebe las horas.
warning-incomplete = el archivo se interrumpe o está dañado aquí; se leyó lo anterior.
warning-skipped-no-start = esta entrada se omitió: no tiene comienzo.
warning-skipped-no-clock = se omitió «{ $written }»: no tiene hora.
warning-skipped-no-date = se omitió la entrada de las { $time }: nada indica el día.
warning-skipped-bad-start = esta entrada se omitió: su comienzo «{ $written }» no se puede leer.
warning-skipped-year = esta entrada se omitió: el año { $year } no es plausible.
warning-skipped-listed-again = se omitió aquí «{ $title }»: una lista de enlaces lo nombra de nuevo, con otra fecha.
warning-skipped-repeated = esta entrada se omitió: repite una anterior.
warning-skipped-superseded = esta entrada se omitió: el archivo contiene una versión posterior.
warning-missing-value = falta el campo { $field }; se usó lo más parecido.
warning-unnamed =
    { $kind ->
        [calendar] el calendario no tiene nombre; se usó «{ $taken }» como título.
       *[other] el archivo no indica el nombre del programa; se usó «{ $taken }» como título.
    }
warning-length-missing = no se indica duración ni final; se usó { $taken }.
warning-length-unclear = «{ $written }» no indica ni la duración ni la hora de fin; se usó { $taken }.
warning-times-disagree = se indican dos horas; se usó { $taken } y no { $other }. Compruébela.
warning-duplicate-id = el identificador «{ $id }» aparece más de una vez; la segunda entrada recibió otro.
warning-text-cut =
    { $count ->
        [one] el texto es demasiado largo; se conservó { $count } carácter.
       *[other] el texto es demasiado largo; se conservaron { $count } caracteres.
    }
warning-recurrence-cut =
    { $count ->
        [one] la entrada se repite demasiado; se conservó { $count } fecha.
       *[other] la entrada se repite demasiado; se conservaron { $count } fechas.
    }
warning-too-many =
    { $count ->
        [one] hay demasiadas sesiones; se leyó { $count }.
       *[other] hay demasiadas sesiones; se leyeron las primeras { $count }.
    }
warning-more =
    { $count ->
        [one] { $count } advertencia más.
       *[other] { $count } advertencias más.
    }
warning-more-alike =
    { $count ->
        [one] Otro caso semejante: { $places }.
       *[other] { $count } casos semejantes más: { $places }.
    }

## Kinds of files that are not read.

file-kind-xlsx = libro de Excel, .xlsx
file-kind-xls = libro de Excel antiguo, .xls
file-kind-pptx = presentación de PowerPoint, .pptx
file-kind-ppt = presentación de PowerPoint antigua, .ppt
file-kind-odt = texto de OpenDocument, .odt
file-kind-ods = hoja de cálculo de OpenDocument, .ods
file-kind-odp = presentación de OpenDocument, .odp
file-kind-csv = tabla CSV
file-kind-doc = documento de Word antiguo, .doc
file-kind-rtf = documento RTF
file-kind-zip = archivo ZIP
file-kind-html = página web
file-kind-image = imagen

## Formats of programme files.

format-rostrum = JSON de Rostrum
format-frab = XML «schedule» (frab)
format-schedule-json = JSON «schedule», versión 1
format-schedule2 = JSON «schedule», versión 2
format-ics = iCalendar
format-docx = documento de Word
format-pdf = PDF
format-outline = texto

## What holds whenever a file was refused.

read-error-io = no se puede leer: { $detail }
read-error-missing = ese archivo no existe
read-error-no-permission = no tiene permiso para leerlo
read-error-not-a-file =
    { $sort ->
        [folder] es una carpeta, no un archivo
        [pipe] es una tubería, no un archivo
        [device] es un dispositivo, no un archivo
        [socket] es un socket, no un archivo
       *[other] no es un archivo
    }
read-cure-io = Revise la ruta y los permisos.
read-cure-folder = Elija el archivo que está dentro.
read-cure-not-a-file = Guarde primero su contenido en un archivo e indique ese archivo.
