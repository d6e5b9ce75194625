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

change-added = añadida
change-time = horario modificado
change-wording = texto modificado
change-no-longer-listed = ya no figura en el programa
