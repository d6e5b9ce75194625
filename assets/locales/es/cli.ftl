## The terminal.

cli-no-display = No se encontró ninguna pantalla, por lo que el programa se muestra en el terminal.
