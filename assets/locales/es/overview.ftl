## The forum's own page.

overview-title = Visión general
overview-introduction = Introducción
overview-goals = Objetivos generales
overview-areas = Ámbitos de acción
overview-sources = Fuentes
overview-revision = Versión del programa
mode-virtual = en línea
mode-in-person = presencial
mode-hybrid = en línea y presencial

## First run.

first-run-open =
    { $wording ->
        [official] El programa del { $forum } está abierto. Las horas son las de { $zone }; la segunda línea es la suya: { $city }, { $difference }.
       *[summary] El programa del { $forum } está abierto (resumen, redacción no oficial). Las horas son las de { $zone }; la segunda línea es la suya: { $city }, { $difference }.
    }
first-run-open-same-time =
    { $wording ->
        [official] El programa del { $forum } está abierto. Las horas son las de { $zone }, iguales a las suyas.
       *[summary] El programa del { $forum } está abierto (resumen, redacción no oficial). Las horas son las de { $zone }, iguales a las suyas.
    }
first-run-line = Todo permanece en este equipo. Las horas son las de { $zone }; las suyas, { $city }, figuran al lado.
first-run-line-same-time = Todo permanece en este equipo. Las horas son las de { $zone }, iguales a las suyas.
first-run-who = Indicar el orador
first-run-change-zone = Cambiar la zona horaria
first-run-profile = Indique el orador, la delegación y la calidad, y cada borrador exportado los llevará. Puede omitirlo y hacerlo más tarde en los ajustes.
first-run-privacy = Todo permanece en este equipo; la aplicación nunca usa la red. Sus notas están en: { $path }.
