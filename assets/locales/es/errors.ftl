## Where something stands.

place-line = línea { $line }
place-line-column = línea { $line }, columna { $column }
place-path = en { $path }
place-path-line = línea { $line } ({ $path })
place-session = sesión «{ $session }», campo { $field }
place-paragraph = párrafo { $number }, «{ $text }»

## Why a file could not be read: where, what, and what to do.

read-error = «{ $file }»: { $what }. { $cure }
read-error-at = «{ $file }», { $place }: { $what }. { $cure }
read-error-syntax = el texto no sigue aquí el formato del archivo ({ $detail })
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
read-error-not-text = el archivo no es un texto UTF-8
read-error-too-large = el archivo ocupa { $size } MB, más de los { $limit } MB que se pueden leer
read-cure-line = Corrija ese punto o vuelva a pedir el archivo al remitente.
read-cure-value = Indique el valor que pide el formato del programa.
read-cure-missing-field = Añada el campo.
read-cure-zone = Indique un nombre IANA, por ejemplo Europe/Zurich.
read-cure-time = Escríbala así: 2022-02-22T13:00:00+01:00.
read-cure-problems = Corrija lo siguiente o pida un archivo corregido al remitente.
read-cure-again = Vuelva a pedir el archivo al remitente.
read-cure-not-text = Guárdelo en UTF-8 o compruebe que es el archivo correcto.
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
problem-unknown-reference = remite a «{ $id }», que no existe
problem-bad-number = el número de «{ $id }» no se puede usar
problems-more =
    { $count ->
        [one] Y { $count } más.
       *[other] Y { $count } más.
    }

## What a reader was not sure of.

warning-at = { $place }: { $what }
warning-newer-version = el archivo está en una versión más reciente del formato ({ $found }; este programa conoce la { $known }). Lo que no conoce se conserva tal cual.
warning-skipped-time = ese día se adelantan los relojes y { $time } no existe; se leyó con la diferencia anterior al cambio. Compruébela.
warning-repeated-time = ese día se atrasan los relojes y { $time } se da dos veces; se tomó la primera. Compruébela.

## What holds whenever a file was refused.

error-nothing-changed = Su programa y sus notas no han cambiado.
read-error-io = no se puede leer: { $detail }
read-cure-io = Revise la ruta y los permisos.
