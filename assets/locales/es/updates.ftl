## Kinds of update.

revision-full = programa completo
revision-revision = revisión
revision-corrigendum = corrección
revision-addendum = adición
stage-preliminary = preliminar
stage-draft = borrador
stage-tentative = provisional
stage-final = definitivo

## What changed.

change-title = Cambios
change-added = añadida
change-time = horario modificado
change-wording = texto modificado
change-postponed = aplazada
change-no-longer-listed = ya no figura en el programa
change-withdrawn = retirada del programa
change-cancelled = cancelada
change-unread = cambio sin leer
added-unread = sesión nueva, sin leer
change-clash = coincidencia de horario
change-retitled = título modificado
change-room = sala modificada
change-track = serie modificada
change-speakers = oradores modificados
change-status = estado modificado
change-number = número modificado
change-kind = tipo modificado
change-figure = dato modificado: { $name }
change-details = También ha cambiado: { $what }
change-listed-again = vuelve a figurar en el programa
change-translated = texto en otro idioma
field-title = título
field-format = formato
field-background = antecedentes
field-guiding_question = pregunta orientadora
field-introduction = introducción
field-goals = objetivos generales
detail-speakers = cargos u orden de los oradores
detail-short-title = título abreviado
detail-official = redacción oficial
detail-links = enlaces
detail-points = puntos de la pregunta
detail-language = idioma de trabajo
detail-figures = texto de los datos
detail-issuer = entidad emisora
detail-zone = zona horaria
detail-mode = forma de participación
detail-global-targets = metas mundiales
detail-areas-of-action = ámbitos de acción
detail-sources = documentos de referencia

## Deciding.

update-accept = Aceptar la actualización
update-keep-current = Conservar la versión actual
