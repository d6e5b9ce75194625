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
change-clash = coincidencia de horario

## Deciding.

update-accept = Aceptar la actualización
update-keep-current = Conservar la versión actual
