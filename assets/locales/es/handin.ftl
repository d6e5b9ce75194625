## What is handed in: the block at the head of a statement. In the draft's language.

handin-session = Sesión
handin-when = Fecha y hora
handin-speaker = Orador/a
handin-delegation = Delegación
handin-capacity = Calidad
handin-on-behalf = En nombre de
handin-language = Idioma
handin-length = Extensión
handin-speaking-time = Tiempo de intervención
handin-check = Cotejar con el texto pronunciado
handin-cuttable = se puede omitir
handin-length-limit =
    { $limit ->
        [one] { $count } de { $limit } palabra
       *[other] { $count } de { $limit } palabras
    }
handin-time-about = aprox. { $time }
handin-time-limit = aprox. { $time } (máximo { $limit })
handin-time-short = aprox. { $time }; sin los párrafos marcados «se puede omitir», { $short }
handin-time-limit-short = aprox. { $time } (máximo { $limit }); sin los párrafos marcados «se puede omitir», { $short }
handin-speaker-of = { $speaker } ({ $delegation })
handin-field = { $name }: { $value }
handin-joined = { $first }, { $second }
handin-subtitle-separator = {" · "}
handin-subject = Declaración: { $delegation }, { $session }, { $date } ({ $language }, { $length })
handin-subject-plain = Declaración: { $session }, { $date } ({ $language }, { $length })
handin-page = Página { $page }
handin-file-reading = texto para leer
handin-file-interpreters = intérpretes
handin-file-several =
    { $count ->
        [one] { $count } declaración
       *[other] { $count } declaraciones
    }

## In what capacity somebody speaks.

capacity-government = Gobierno
capacity-employers = empleadores
capacity-workers = trabajadores
capacity-international-organization = organización internacional
capacity-observer = observador
capacity-ngo = organización no gubernamental

## The dialog of handing in. In the window's language.

handin-title = Exportar borradores
handin-copy = Copia para
handin-for-interpreters = intérpretes
handin-for-reading = leer en voz alta
handin-form = Formato
handin-form-docx = Word
handin-form-md = Markdown
handin-form-txt = Texto sin formato
handin-interventions = Borradores
handin-export = Exportar…
handin-no-intervention = No hay ningún borrador abierto.
handin-none-chosen = No se ha elegido ningún borrador.
handin-done = Exportado: { $path }. Compruebe orador, delegación y sesión antes de enviarlo.
handin-failed = No se exportó a «{ $path }»: { $reason }. Elija otro lugar.

## Texts that come back.

dropped-title = ¿Qué es «{ $name }»?
dropped-statement = El texto devuelto de «{ $intervention }»
dropped-programme = Un programa
dropped-of-other-programme = «{ $name }» es una declaración para otro programa ({ $programme }). Abra primero ese programa y vuelva a soltar el archivo.
returned-title = Importar un texto devuelto
returned-hint = El texto modificado se coloca junto a su borrador, párrafo por párrafo. Usted acepta o rechaza cada cambio; nada se sobrescribe.
returned-file = Elegir un archivo de Word…
returned-paste = O pegue aquí el texto
returned-take = Importar
returned-empty = El texto devuelto está vacío. Su borrador no ha cambiado.
returned-came =
    { $count ->
        [0] El texto devuelto es igual a su borrador.
        [one] El texto devuelto tiene { $count } cambio por decidir.
       *[other] El texto devuelto tiene { $count } cambios por decidir.
    }
returned-from =
    { $count ->
        [one] Texto devuelto ({ $origin }): { $count } cambio por decidir
       *[other] Texto devuelto ({ $origin }): { $count } cambios por decidir
    }
returned-from-clipboard =
    { $count ->
        [one] Texto devuelto (pegado): { $count } cambio por decidir
       *[other] Texto devuelto (pegado): { $count } cambios por decidir
    }
returned-accept = Aceptar
returned-decline = Rechazar
returned-accept-all = Aceptar todo
returned-decline-all = Rechazar todo
returned-changed = Cambiado
returned-added = Añadido
returned-removed = Eliminado
returned-commented = Comentado
returned-comment = Comentario: { $words }
returned-footnote = Nota al pie
returned-note = Nota al pie: { $words }
returned-note-added = Nota al pie añadida: { $words }
returned-note-removed = Nota al pie eliminada: { $words }
returned-note-changed = Nota al pie: antes «{ $old }», ahora «{ $new }»
returned-spacing = Líneas en blanco
returned-piece = { $kind }: { $text }
returned-piece-both = { $kind }: antes «{ $old }», ahora «{ $new }»

## Handing in.

command-hand-in = Exportar borradores…
    .also = imprimir, impresora, impresión, pdf, docx, word, documento, entregar, enviar a los intérpretes, declaración
command-report = Informe de misión…
    .also = docx, word, acta, resumen, balance, imprimir el informe
command-open-handed-in = Abrir
command-copy-subject = Copiar el asunto del correo
    .also = correo, asunto
command-take-returned = Importar un texto devuelto…
    .also = importar word, correcciones, control de cambios
command-accept-change = Aceptar el siguiente cambio
command-decline-change = Rechazar el siguiente cambio
command-accept-returned = Aceptar todos los cambios devueltos
command-decline-returned = Rechazar los demás cambios devueltos
