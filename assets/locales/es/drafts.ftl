## What is said about drafts.

draft-numbered = Borrador { $number }
draft-needs-session = Un borrador de intervención pertenece a una sesión: abra primero una.
draft-point-needs-draft = Aún no hay ningún borrador: cree uno y marque después los puntos.
draft-point-no-paragraph = El cursor no está en ningún párrafo: colóquelo en el que responde al punto y márquelo.
draft-quote-needs-draft = Aún no hay ningún borrador en el que citar: cree primero uno junto a una sesión.
draft-quoted = Citado en «{ $draft }», con la fuente en nota.
draft-removed = El borrador se ha retirado; deshacer lo recupera.
draft-version-kept = El texto queda guardado como versión anterior.
draft-version-kept-already = Nada nuevo que guardar: la última versión es este mismo texto.
draft-version-restored = Versión restaurada; el texto anterior queda guardado como versión anterior.
copy-draft-title = { $title } (de { $name })

## The short frame, in the draft’s language: headings that are not spoken, with guiding words that are shown until something is written there.

draft-frame-address = Saludo
draft-frame-address-hint = Señora Presidenta, señor Presidente, Excelencias, señoras y señores:
draft-frame-position = Posición
draft-frame-position-hint = Primero la respuesta: lo que defendemos
draft-frame-evidence = Fundamento
draft-frame-evidence-hint = Una cifra, una experiencia propia, con la fuente
draft-frame-commitment = Compromiso
draft-frame-commitment-hint = Concreto, con plazo y verificable
draft-frame-thanks = Agradecimiento
draft-frame-thanks-hint = Muchas gracias

## Where a quote comes from, as a footnote.

draft-source-session = Fuente: { $forum }, { $revision }, { $session } «{ $title }» ({ $wording })
draft-source-overview = Fuente: { $forum }, { $revision } ({ $wording })

## The tabs of the pane.

desk-drafts = Intervención
desk-follow-ups = Seguimiento
desk-tab-counted = { $tab } { $count }

## The pane of drafts.

drafts-empty = Aún no hay ningún borrador. Empiece con una página en blanco o con un esquema: saludo, posición, fundamento, compromiso, agradecimiento.
drafts-empty-forum = Los borradores se escriben junto a una sesión. Abra una en el horario.
draft-empty = Escriba aquí la intervención; se guarda en menos de un segundo. Los títulos (##) y las notas no cuentan en el tiempo de intervención.
draft-new = Nuevo borrador
draft-new-framed = Con el esquema
draft-choose = Elegir un borrador
draft-title = Título
draft-more = Más acciones
draft-rehearse = Ensayar
draft-export = Exportar…
draft-place-wrong = Escriba el puesto con un número, por ejemplo 7.
draft-language = Idioma
draft-language-version = Versión en otro idioma
draft-language-version-of = Versión en { $language } de «{ $title }»
draft-limit = Tiempo máximo
draft-limit-none = Sin límite
draft-limit-minutes = { $count } min
draft-limit-own = Otro límite: 3:30 o 330 palabras
draft-interpreted = Reunión con interpretación
draft-status = Estado
draft-status-idea = Idea
draft-status-draft = Borrador
draft-status-cleared = Aprobado
draft-status-delivered = Pronunciado
draft-clear-ask = Marcar como aprobado…
draft-cleared-by = Aprobado por
draft-cleared-on = Aprobado el
draft-clear-confirm = Marcar como aprobado
draft-cleared-notice = Este texto fue aprobado por { $by } el { $date }. Si lo modifica, vuelve a ser un borrador; el texto aprobado queda guardado como versión anterior.
draft-cleared-edited = Modificado desde el visto bueno: vuelve a ser un borrador; el texto aprobado está entre las versiones.
draft-date-wrong = Escriba la fecha así: 2022-02-21.
draft-time-wrong = Escriba la hora así: 2022-02-23 13:30, o solo 13:30.
draft-limit-wrong = Escriba el límite así: 3:00, en minutos o 330 palabras.

## Details.

draft-details = Detalles
draft-kind = Tipo
draft-kind-own = Declaración propia
draft-kind-on-behalf = En nombre de un grupo
draft-kind-reply = Réplica
draft-on-behalf-of = En nombre de
draft-speaker = Orador/a
draft-capacity = Calidad
draft-capacity-none = Sin indicar
draft-capacity-government = Gobierno
draft-capacity-employers = Empleadores
draft-capacity-workers = Trabajadores
draft-capacity-international-organization = Organización internacional
draft-capacity-observer = Observador
draft-capacity-ngo = Organización no gubernamental
draft-delegation = Delegación
draft-floor = Uso de la palabra
draft-floor-none = Sin solicitar
draft-floor-requested = Palabra solicitada
draft-floor-listed = En la lista de oradores
draft-floor-place = Puesto en la lista
draft-expected = Turno previsto (hora del foro)
draft-hand-in = Plazo de entrega (hora del foro)
draft-covered-by = Cubre la sesión

## Speaking time in the pane.

draft-rate-characters = { $rate } car./min
draft-rate-words = { $rate } pal./min
draft-time-of = de { $limit }
draft-fits = dentro del tiempo
draft-tight = justo
draft-over = excedido
draft-short = abreviado { $time }
draft-minute-ends = el minuto { $minute } termina en «{ $words }»
draft-part = { $part }: { $time }
draft-part-cuttable = { $part }: { $time }, se puede omitir
draft-part-before = inicio

## Points of the guiding question.

draft-points-open =
    { $count ->
        [one] De los { $total } puntos de la pregunta orientadora, queda { $count } por abordar: { $points }.
       *[other] De los { $total } puntos de la pregunta orientadora, quedan { $count } por abordar: { $points }.
    }
draft-points-chip =
    { $count ->
        [one] { $count } punto por abordar
       *[other] { $count } puntos por abordar
    }
draft-points-done = todos los puntos abordados
draft-addresses = { $draft }: { $count } de { $total } puntos abordados
draft-point = Punto { $number }: { $point }
draft-point-show = Ir al párrafo que responde
draft-point-link = Marcar el párrafo actual
draft-point-link-tip = El párrafo del cursor responde a este punto
draft-point-tick-tip = Solo marca el punto; para vincular un párrafo, márquelo
draft-point-lost = Su párrafo ya no está en el texto

## Evidence.

quote-in-draft = Citar en el borrador
quote-figure-in-draft = Citar «{ $title }» en el borrador
quote-paragraph-in-draft = Citar este párrafo en el borrador
quote-choose = Qué cifra o párrafo citar
quote-choose-for-notes = Qué citar en las notas
quote-choose-none = Esta página no tiene cifras ni párrafos que citar.
draft-quote-changed = Una cifra que usted cita ha cambiado: era { $was } y el nuevo documento dice { $now }. Su borrador no se ha modificado.
draft-quote-reworded = El texto que usted cita ha cambiado. El nuevo documento dice: { $now } Su borrador no se ha modificado.
draft-quote-gone = Lo que usted cita ya no figura en el nuevo documento: { $was } Su borrador no se ha modificado.
draft-quote-show = Mostrar
draft-quote-seen = Enterado

## Versions.

draft-versions = Versiones anteriores
draft-versions-none = Aún no hay versiones anteriores.
draft-version-cleared = Texto aprobado
draft-version-before-returned = Antes del texto devuelto
draft-version-returned = Texto devuelto
draft-version-delivered = Tal como se pronunció
draft-version-kept-by-hand = Guardada por usted
draft-version-compare = Comparar con el texto
draft-version-restore = Restaurar
draft-version-said = { $reason }, { $at }
draft-version-by = { $reason }, { $by }, { $at }
draft-version-same = Igual que el texto.
draft-difference-added = Añadido: { $text }
draft-difference-removed = Suprimido: { $text }

## Follow-ups.

follow-ups-commitments = Compromisos
# Whose a commitment of our own draft is, where the draft does not say.
commitment-own = nuestra delegación
commitment-planned = preparado, no pronunciado
follow-up-commitment = { $by }: { $text }

## Commands.

command-desk-drafts = Ir a las intervenciones
command-desk-follow-ups = Ir al seguimiento
command-new-draft = Nuevo borrador de intervención
command-new-framed-draft = Nuevo borrador con el esquema
command-next-draft = Borrador siguiente
command-previous-draft = Borrador anterior
command-move-draft-down = Bajar el borrador
command-move-draft-up = Subir el borrador
command-remove-draft = Retirar el borrador
command-rename-draft = Cambiar el título del borrador
command-draft-details = Mostrar u ocultar los detalles del borrador
command-draft-versions = Mostrar u ocultar versiones anteriores
command-keep-version = Guardar el texto como versión
command-next-status = Estado siguiente del borrador
command-mark-cleared = Marcar el borrador como aprobado…
command-language-version = Versión del borrador en el idioma siguiente
command-cuttable = Marcar el párrafo como «se puede omitir»
command-link-point = Marcar el párrafo actual como respuesta al último punto marcado
command-quote-in-draft = Citar en el borrador…
command-quote-in-notes = Citar en las notas…
command-copy-question = Copiar la pregunta orientadora
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
