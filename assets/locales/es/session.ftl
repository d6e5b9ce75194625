## Kinds of session.

kind-opening = Sesión de apertura
kind-thematic = Sesión temática
kind-closing = Sesión de clausura
kind-plenary = Sesión plenaria
kind-panel = Mesa redonda
kind-talk = Ponencia
kind-workshop = Taller
kind-side-event = Evento paralelo
kind-break = Pausa
kind-social = Acto social
kind-other = Sesión

## The same for narrow places.

kind-short-opening = Apertura
kind-short-thematic = Sesión
kind-short-closing = Clausura
kind-short-plenary = Plenaria
kind-short-panel = Panel
kind-short-talk = Ponencia
kind-short-workshop = Taller
kind-short-side-event = Paralelo
kind-short-break = Pausa
kind-short-social = Acto social
kind-short-other = Sesión
session-numbered = { $kind } { $number }

## How firm a session is.

status-confirmed = confirmada
status-tentative = provisional
status-cancelled = cancelada
status-postponed = aplazada
status-to-be-confirmed = por confirmar

## What a speaker does.

part-opening-remarks = palabras de apertura
part-opening-remarks-at-opening = palabras de apertura
part-address = alocución
part-panellist = panelista
part-moderator = moderador/a
part-chair = presidente/a
part-closing-remarks = palabras de clausura
part-speaker = orador/a

## The session's page.

session-background = Antecedentes
session-guiding-question = Pregunta orientadora
session-key-figures = Cifras clave
session-speakers = Oradores
session-links = Enlaces

## Whose words they are.

wording-summary = resumen, redacción no oficial
wording-official = redacción oficial

## Where a link leads, before it opens.

link-leads-to = Este enlace lleva a
link-network-name = En letras latinas: { $name }
link-open = Abrir
link-copy = Copiar la dirección
link-not = Cancelar
