## The terminal.

cli-no-display = No se encontró ninguna pantalla, por lo que el programa se muestra en la terminal.
cli-about = Aplicación de escritorio para delegados en foros internacionales. Sin subcomando, abre la ventana.
cli-usage = Uso: { $usage }
cli-commands = Subcomandos
cli-heading = { $heading }:
cli-arguments = Argumentos
cli-options = Opciones
cli-help-flag = Mostrar la ayuda
cli-version-flag = Mostrar la versión
cli-name-folder = CARPETA
cli-name-time = HORA
cli-name-zone = ZONA
cli-name-out = SALIDA
cli-name-in = ENTRADA
cli-name-new = NUEVO
cli-name-old = ANTERIOR
cli-name-file = ARCHIVO
cli-name-command = SUBCOMANDO
cli-name-options = OPCIONES
cli-lang = Idioma de la interfaz y del contenido
cli-zone = Su zona horaria (nombre IANA)
cli-programme = Archivo de programa en lugar del integrado
cli-theme = Apariencia
cli-now = Ajustar el reloj a esta hora (hora del foro); sigue avanzando desde ella
cli-data-dir = Carpeta para todos sus archivos
cli-show = Mostrar el programa en la terminal
cli-json = Salida en JSON
cli-no-home = El sistema no indica una carpeta personal. Indique una con --data-dir.
cli-bus-elsewhere = { $name } indica un bus de mensajes en la red, que esta aplicación nunca utiliza, y no se pudo iniciar sin él: { $detail }. Quite { $name } del entorno y vuelva a empezar.
cli-no-output = No se pudo escribir la salida: { $detail }
cli-bad-zone = «{ $value }» no es una zona horaria. Indique un nombre IANA, como Europe/Zurich.
cli-bad-language = «{ $value }» no es un idioma admitido. Indique zh, en, fr o es.
cli-bad-now = «{ $value }» no es una hora. Escriba 2022-02-23T13:26 para la hora del foro, o 2022-02-23T13:26:00+01:00.
cli-bad-choice = «{ $value }» no se puede usar con { $option }. Valores posibles: { $choices }.
cli-bad-option = No existe la opción «{ $option }». rostrum --help las enumera.
cli-not-unicode = Lo que se escribió no es texto válido (UTF-8). Escríbalo de nuevo o cambie el nombre del archivo.
cli-twice = { $option } aparece más de una vez. Indíquelo una sola vez.
cli-unexpected-word = «{ $word }» no se espera aquí. Añada --help para ver cómo se usa el subcomando.
cli-unexpected-value = { $option } no lleva ningún valor. Quite «{ $value }».
cli-missing-value = { $option } necesita un valor ({ $value }).
cli-missing-arguments = Falta: { $names }. Añada --help para ver cómo se usa el subcomando.
cli-no-such-word = No existe ningún archivo ni subcomando «{ $word }». Subcomandos: { $commands }.
cli-no-renderer = Los gráficos de este equipo no pueden dibujar una ventana, así que el programa se muestra en la terminal.
start-no-renderer = Los gráficos de este equipo no pueden dibujar una ventana. Sus notas no han cambiado. Actualice el controlador gráfico y vuelva a abrir Rostrum; mientras tanto, «rostrum show» muestra el programa en una terminal.
cli-no-window-program = No se pudo iniciar el programa de la ventana, que debe estar junto a este: { $detail }
cli-check = Leer archivos de programa e indicar lo que está mal o no está claro
cli-check-explain = Mostrar junto a cada línea de un documento cómo se leyó, según qué regla y para qué sesión
cli-corrections = Leer con las correcciones de este archivo (JSON)
cli-bad-corrections = No se pueden leer las correcciones { $file }: { $detail }. Corrija el archivo u omita --corrections.
cli-check-json = Salida en JSON: advertencias con códigos; «unused» indica las fechas, horas y textos que no fueron a ninguna sesión
cli-files = Archivos de programa
cli-diff = Mostrar los cambios de un archivo de programa a otro
cli-diff-old = Archivo de programa anterior
cli-diff-new = Archivo de programa nuevo
cli-diff-json = Salida en JSON: identificadores de las sesiones por tipo de cambio; «pairs» indica qué sesión corresponde a cuál, por qué indicio y con qué certeza
cli-convert = Escribir un programa en otro formato
cli-convert-to = Formato de salida; si no se indica, decide la extensión del archivo nuevo
cli-convert-in = Archivo de programa que se lee
cli-convert-out = Archivo que se escribe, o - para la terminal
cli-convert-which = El nombre «{ $file }» no indica el formato. Indíquelo con --to: rostrum, ics, frab o md.
cli-not-written = No se pudo escribir «{ $file }»: { $detail }
cli-force = Reemplazar el archivo si ya existe
cli-out-exists = Ya existe el archivo «{ $file }»; no se ha reemplazado. Indique otro nombre o añada --force para reemplazarlo.
cli-out-question = Ya existe el archivo «{ $file }». ¿Desea reemplazarlo? (s/n)
cli-answers-yes = s sí si y yes
cli-out-kept = «{ $file }» queda como estaba; no se ha escrito nada.
cli-out-is-input = «{ $file }» es un archivo que este subcomando lee; nunca se reemplaza, ni siquiera con --force. Indique otro nombre.
cli-out-no-file =
    { $sort ->
        [folder] «{ $file }» es una carpeta; no se ha escrito nada, y --force no cambia eso. Indique el nombre de un archivo, o - para la terminal.
        [pipe] «{ $file }» es una tubería; no se ha escrito nada, y --force no cambia eso. Indique el nombre de un archivo, o - para la terminal.
        [device] «{ $file }» es un dispositivo; no se ha escrito nada, y --force no cambia eso. Indique el nombre de un archivo, o - para la terminal.
        [socket] «{ $file }» es un socket; no se ha escrito nada, y --force no cambia eso. Indique el nombre de un archivo, o - para la terminal.
       *[other] «{ $file }» no es un archivo; no se ha escrito nada, y --force no cambia eso. Indique el nombre de un archivo, o - para la terminal.
    }
check-read = «{ $file }»: { $format }, { $sessions }, { $zone }.
check-warnings =
    { $count ->
        [one] { $count } advertencia:
       *[other] { $count } advertencias:
    }
check-unused =
    { $count ->
        [one] Una fecha u hora del texto no fija la de ninguna sesión ({ $places }); --explain la muestra.
       *[other] { $count } fechas y horas del texto no fijan las de ninguna sesión ({ $places }); --explain las muestra.
    }
check-line-unused = no utilizado: { $times }
diff-same = Sin cambios.
diff-amends = El archivo nuevo corrige o añade: lo que no menciona queda como está.
diff-unclear =
    { $all ->
        [one] El archivo nuevo solo menciona { $listed } de { $all } sesión y no dice si es el programa completo. Se compara como tal.
       *[other] El archivo nuevo solo menciona { $listed } de { $all } sesiones y no dice si es el programa completo. Se compara como tal.
    }
diff-unsure = Correspondencias por comprobar
diff-count = { $label }: { $count }
diff-lost = Falta o es más corto en el archivo nuevo ({ $text }): { $count }
diff-text-in = { $field }, { $language }

## What a line of a document was taken for.

line-kind-programme-title = título del programa
line-kind-issuer = organismo
line-kind-revision = versión
line-kind-dates = fechas y lugar
line-kind-zone = zona horaria
line-kind-introduction = introducción
line-kind-day = día
line-kind-half-day = parte del día
line-kind-column-heads = encabezados
line-kind-track = eje
line-kind-session = sesión
line-kind-time = hora
line-kind-title = título
line-kind-room = lugar
line-kind-person = personas
line-kind-question = pregunta orientadora
line-kind-format = formato
line-kind-link = enlace
line-kind-status = estado
line-kind-text = antecedentes
line-kind-left-out = omitido
line-kind-unused = no utilizado

# What a column of a table holds.
column-day = Día
column-time = Hora
column-end = Fin
column-title = Título
column-place = Lugar
column-person = Oradores
column-text = Texto
column-left-out = No incluir
cli-find = Buscar en el programa, las notas y los comandos
cli-find-query = Lo que se busca: palabras, un número, una fecha o una hora
cli-find-json = Salida en JSON: tipo, identificador, título, extracto y lugar de cada resultado, el mejor primero
cli-name-query = BÚSQUEDA
cli-find-unreadable = El archivo de notas { $file } no se puede leer, así que solo se buscó en el programa: { $reason }
cli-find-gone = El archivo de notas { $file } ha desaparecido, así que solo se buscó en el programa. Abra la aplicación para restaurar su copia.
