## What is said about drafts.

intervention-numbered = Borrador { $number }
intervention-needs-session = Un borrador de intervención pertenece a una sesión: abra primero una.
intervention-point-needs-intervention = Aún no hay ningún borrador: cree uno y marque después los puntos.
intervention-point-no-paragraph = El cursor no está en ningún párrafo: colóquelo en el que responde al punto y márquelo.
intervention-quote-needs-intervention = Aún no hay ningún borrador en el que citar: cree primero uno junto a una sesión.
intervention-quoted = Citado en «{ $draft }», con la fuente en una nota al pie.
intervention-removed = Borrador eliminado. Puede deshacer esta acción.
intervention-version-kept = El texto queda guardado como versión anterior.
intervention-version-kept-already = Nada nuevo que guardar: la última versión es este mismo texto.
intervention-version-restored = Versión restaurada; el texto anterior queda guardado como versión anterior.
copy-intervention-title = { $title } (de { $name })

## The short frame, in the draft’s language: headings that are not spoken, with guiding words that are shown until something is written there.

intervention-frame-address = Saludo
intervention-frame-address-hint = Señora Presidenta, señor Presidente, Excelencias, señoras y señores:
intervention-frame-position = Posición
intervention-frame-position-hint = Primero la respuesta: lo que defendemos
intervention-frame-evidence = Fundamento
intervention-frame-evidence-hint = Una cifra, una experiencia propia, con la fuente
intervention-frame-commitment = Compromiso
intervention-frame-commitment-hint = Concreto, con plazo y verificable
intervention-frame-thanks = Agradecimiento
intervention-frame-thanks-hint = Muchas gracias

## Where a quote comes from, as a footnote.

intervention-source-session = Fuente: { $forum }, { $revision }, { $session } «{ $title }» ({ $wording })
intervention-source-overview = Fuente: { $forum }, { $revision } ({ $wording })

## The tabs of the pane.

side-tab-interventions = Intervención
side-tab-follow-ups = Seguimiento
side-tab-tab-counted = { $tab } { $count }

## The pane of drafts.

interventions-empty = Aún no hay ningún borrador. Empiece con una página en blanco o con un esquema: saludo, posición, fundamento, compromiso, agradecimiento.
interventions-empty-forum = Los borradores se escriben junto a una sesión. Abra una en el horario.
intervention-empty = Escriba aquí la intervención; se guarda en menos de un segundo. Los títulos (##) y las notas al pie no cuentan en el tiempo de intervención.
intervention-new = Nuevo borrador
intervention-new-framed = Con el esquema
intervention-choose = Elegir un borrador
intervention-title = Título
intervention-more = Más acciones
intervention-rehearse = Ensayar
intervention-export = Exportar…
intervention-place-wrong = Escriba el puesto con un número, por ejemplo 7.
intervention-language = Idioma
intervention-language-version-of = Versión en { $language } de «{ $title }»
intervention-limit = Tiempo máximo
intervention-limit-none = Sin límite
intervention-limit-minutes = { $count } min
intervention-limit-own = Otro límite: 3:30 o 330 palabras
intervention-interpreted = Reunión con interpretación
intervention-status = Estado
intervention-status-idea = Idea
intervention-status-draft = Borrador
intervention-status-cleared = Aprobado
intervention-status-delivered = Pronunciado
intervention-clear-ask = Marcar como aprobado…
intervention-cleared-by = Aprobado por
intervention-cleared-on = Aprobado el
intervention-clear-confirm = Marcar como aprobado
intervention-cleared-notice = Este texto fue aprobado por { $by } el { $date }. Si lo modifica, vuelve a ser un borrador; el texto aprobado queda guardado como versión anterior.
intervention-cleared-edited = Modificado desde el visto bueno: vuelve a ser un borrador; el texto aprobado está entre las versiones.
intervention-date-wrong = Escriba la fecha así: 2022-02-21.
intervention-time-wrong = Escriba la hora así: 2022-02-23 13:30, o solo 13:30.
intervention-limit-wrong = Escriba el límite así: 3:00, en minutos o 330 palabras.

## Details.

intervention-details = Detalles
intervention-kind = Tipo
intervention-kind-own = En nombre de la delegación
intervention-kind-on-behalf = En nombre de un grupo
intervention-kind-reply = Réplica
intervention-on-behalf-of = En nombre de
intervention-speaker = Orador/a
intervention-capacity = Calidad
intervention-capacity-none = Sin indicar
intervention-capacity-government = Gobierno
intervention-capacity-employers = Empleadores
intervention-capacity-workers = Trabajadores
intervention-capacity-international-organization = Organización internacional
intervention-capacity-observer = Observador
intervention-capacity-ngo = Organización no gubernamental
intervention-delegation = Delegación
intervention-floor = Uso de la palabra
intervention-floor-none = No solicitada
intervention-floor-requested = Palabra solicitada
intervention-floor-listed = En la lista de oradores
intervention-floor-place = Puesto en la lista
intervention-expected = Hora prevista de intervención (hora del foro)
intervention-hand-in = Plazo de entrega (hora del foro)
intervention-covered-by = Sesión cubierta por

## Speaking time in the pane.

intervention-rate-characters = { $rate } car./min
intervention-rate-words = { $rate } pal./min
intervention-time-of = de { $limit }
intervention-fits = dentro del tiempo
intervention-tight = ajustado
intervention-over = excedido
intervention-short = abreviado { $time }
intervention-minute-ends = el minuto { $minute } termina en «{ $words }»
intervention-unfold-parts = Mostrar las partes, el ritmo y el idioma
intervention-fold-parts = Ocultar las partes
intervention-part = { $part }: { $time }
intervention-part-cuttable = { $part }: { $time }, se puede omitir
intervention-part-before = inicio

## Points of the guiding question.

intervention-points-open =
    { $total ->
        [1] Queda por abordar el único punto de la pregunta orientadora: { $points }.
       *[other]
            { $count ->
                [one] De los { $total } puntos de la pregunta orientadora, queda { $count } por abordar: { $points }.
               *[other] De los { $total } puntos de la pregunta orientadora, quedan { $count } por abordar: { $points }.
            }
    }
intervention-points-chip =
    { $count ->
        [one] { $count } punto por abordar
       *[other] { $count } puntos por abordar
    }
intervention-points-done = todos los puntos abordados
intervention-addresses =
    { $total ->
        [one] { $draft }: { $count } de { $total } punto abordado
       *[other] { $draft }: { $count } de { $total } puntos abordados
    }
intervention-point = Punto { $number }: { $point }
intervention-point-show = Ir al párrafo que responde
intervention-point-link = Marcar el párrafo actual
intervention-point-link-tip = El párrafo actual responde a este punto
intervention-point-tick-tip = Solo marca el punto; para vincular un párrafo, márquelo
intervention-point-lost = Su párrafo ya no está en el texto

## Evidence.

quote-in-intervention = Citar en el borrador
quote-figure-in-intervention = Citar «{ $title }» en el borrador
quote-choose = Qué cifra o párrafo citar
quote-choose-for-notes = Qué citar en las notas
quote-choose-none = Esta página no tiene cifras ni párrafos que citar.
intervention-quote-changed = Una cifra que usted cita ha cambiado: era { $was } y el nuevo documento dice { $now }. Su borrador no se ha modificado.
intervention-quote-reworded = El texto que usted cita ha cambiado. El nuevo documento dice: «{ $now }». Su borrador no se ha modificado.
intervention-quote-gone = Lo que usted cita ya no figura en el nuevo documento: «{ $was }». Su borrador no se ha modificado.
intervention-quote-show = Mostrar
intervention-quote-seen = Entendido

## Versions.

intervention-versions = Versiones anteriores
intervention-versions-none = Aún no hay versiones anteriores.
intervention-version-cleared = Texto aprobado
intervention-version-before-returned = Antes del texto devuelto
intervention-version-returned = Texto devuelto
intervention-version-delivered = Tal como se pronunció
intervention-version-kept-by-hand = Guardada por usted
intervention-version-compare = Comparar con el texto actual
intervention-version-restore = Restaurar
intervention-version-said = { $reason }, { $at }
intervention-version-by = { $reason }, { $by }, { $at }
intervention-version-same = Igual que el texto actual.
intervention-difference-added = Añadido: { $text }
intervention-difference-removed = Suprimido: { $text }

## Follow-ups.

follow-ups-commitments = Compromisos
# Whose a commitment of our own draft is, where the draft does not say.
commitment-own = nuestra delegación
commitment-planned = preparado, no pronunciado
follow-up-commitment = { $by }: { $text }

## Commands.

command-side-tab-interventions = Ir a las intervenciones
    .also = discursos, declaraciones, mis borradores
command-side-tab-follow-ups = Ir al seguimiento
    .also = pendientes, tareas, lista de tareas
command-new-intervention = Nuevo borrador de intervención
    .also = discurso, declaración, tomar la palabra, nueva intervención
command-new-framed-intervention = Nuevo borrador con el esquema
    .also = plantilla, modelo
command-next-intervention = Borrador siguiente
command-previous-intervention = Borrador anterior
command-move-intervention-down = Bajar el borrador
command-move-intervention-up = Subir el borrador
command-remove-intervention = Eliminar el borrador
    .also = borrar, descartar
command-rename-intervention = Cambiar el título del borrador
    .also = cambiar el título
command-intervention-details = Mostrar u ocultar los detalles del borrador
command-intervention-versions = Mostrar u ocultar versiones anteriores
    .also = historial, borradores anteriores, comparar
command-keep-version = Guardar el texto como versión
    .also = instantánea, guardar una versión
command-next-status = Estado siguiente del borrador
command-mark-cleared = Marcar el borrador como aprobado…
    .also = aprobar, aprobación, visto bueno
command-language-version = Crear la versión en el idioma siguiente
command-cuttable = Marcar el párrafo como «se puede omitir»
command-link-point = Marcar el párrafo actual como respuesta al último punto marcado
command-quote-in-intervention = Citar en el borrador…
    .also = citar, insertar una cifra
command-quote-in-notes = Citar en las notas…
command-copy-question = Copiar la pregunta orientadora
    .also = pregunta, citar la pregunta
keys-points = Marcar los puntos 1 a 9

## The profile in the settings, and in the first run.

profile-title = Datos del orador
profile-hint = Indique el orador, la delegación y la calidad, y cada borrador exportado los llevará.

## What stands in comments of a draft, before it is left out.

unsaid-title =
    { $count ->
        [one] Hay { $count } pasaje en una indicación o un comentario: no se dirá ni se imprimirá
       *[other] Hay { $count } pasajes en indicaciones o comentarios: no se dirán ni se imprimirán
    }
unsaid-count = { $count } sin decir
unsaid-make-text = Convertir en texto
unsaid-rehearse = Ensayar de todos modos
unsaid-deliver = Cronometrar de todos modos
unsaid-hand-in = Exportar de todos modos
unsaid-made-text =
    { $count ->
        [one] { $count } pasaje forma ya parte del texto; se puede deshacer.
       *[other] { $count } pasajes forman ya parte del texto; se puede deshacer.
    }
