## The forum's own page.

overview-title = Visión general
overview-introduction = Introducción
overview-goals = Objetivos generales
overview-targets =
    { $count ->
        [one] { $count } meta mundial
       *[other] { $count } metas mundiales
    }
overview-areas = Ámbitos de acción
overview-sources = Fuentes
overview-revision = Versión del programa
overview-issuer = Publicado por
overview-summary = Este es un resumen, no la redacción oficial. Abra el documento oficial para leer su texto exacto.
mode-virtual = en línea
mode-in-person = presencial
mode-hybrid = en línea y presencial

## First run.

first-run-open = El programa del { $forum } está abierto (resumen, redacción no oficial). Las horas son las de { $zone }; la segunda línea es la suya: { $city }, { $difference }.
first-run-open-same-time = El programa del { $forum } está abierto (resumen, redacción no oficial). Las horas son las de { $zone }, iguales a las suyas.
first-run-change-zone = Cambiar la zona horaria
first-run-privacy = Todo permanece en este equipo; el programa nunca usa la red. Sus notas están en: { $path }.
