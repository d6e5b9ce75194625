## The terminal.

cli-no-display = No se encontró ninguna pantalla, por lo que el programa se muestra en el terminal.
cli-about = Un compañero de escritorio para delegados en foros internacionales. Sin comando, abre la ventana.
cli-usage = Uso: { $usage }
cli-commands = Subcomandos
cli-arguments = Argumentos
cli-options = Opciones
cli-help-flag = Mostrar la ayuda
cli-version-flag = Mostrar la versión
cli-lang = Idioma de la interfaz y del contenido
cli-zone = Su huso horario (nombre IANA)
cli-programme = Archivo de programa en lugar del integrado
cli-theme = Apariencia
cli-now = Poner el reloj (hora del foro); sigue desde ahí
cli-data-dir = Carpeta para todos sus archivos
cli-show = Mostrar el programa en la terminal
cli-json = Salida en JSON
cli-no-home = El sistema no indica una carpeta personal. Indique una con --data-dir.
cli-no-output = No se pudo escribir la salida: { $detail }
cli-no-renderer = Los gráficos de este equipo no pueden dibujar una ventana, así que el programa se muestra en la terminal.
cli-check = Leer archivos de programa e indicar lo que está mal o no está claro
cli-files = Archivos de programa
cli-diff = Mostrar los cambios de un archivo de programa a otro
cli-diff-old = Archivo de programa anterior
cli-diff-new = Archivo de programa nuevo
cli-convert = Escribir un programa en otro formato
cli-convert-to = Formato de salida; si no se indica, decide la extensión del archivo nuevo
cli-convert-in = Archivo de programa que se lee
cli-convert-out = Archivo que se escribe, o - para la terminal
cli-convert-which = El nombre «{ $file }» no indica el formato. Indíquelo con --to: rostrum, ics, frab o md.
cli-not-written = «{ $file }» no se escribió: { $detail }
check-read = «{ $file }»: { $format }, { $sessions }, { $zone }.
check-warnings =
    { $count ->
        [one] { $count } advertencia:
       *[other] { $count } advertencias:
    }
diff-same = Sin cambios.
diff-amends = El archivo nuevo corrige o añade: lo que no menciona queda como está.
diff-unclear = El archivo nuevo solo menciona { $listed } de { $all } sesiones y no dice que sea un programa completo. Se compara como tal.
diff-unsure = Correspondencias por comprobar
diff-from-to = { $label }: { $old } → { $new }
diff-count = { $label }: { $count }
diff-text = { $label } ({ $text })
diff-lost = Falta o es más corto en el archivo nuevo ({ $text }): { $count }
diff-text-in = { $field }, { $language }
