## The terminal.

cli-no-display = No se encontró ninguna pantalla, por lo que el programa se muestra en el terminal.
cli-about = Un compañero de escritorio para delegados en foros internacionales. Sin comando, abre la ventana.
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
