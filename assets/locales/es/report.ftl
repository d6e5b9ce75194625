## The mission report. In the report's language.

report-title = Informe de misión
report-forum = Foro
report-dates = Fechas
report-mode = Modalidad
report-programme = Programa
report-sessions = Sesiones
report-sessions-of = { $count } de { $all }
report-summary = Resumen
report-delegation = Delegación
report-contacts = Contactos
report-recommendations = Recomendaciones
report-date = Fecha
report-time = Hora
report-zone = Todas las horas son las de { $zone }.
report-said = Debate
report-statements = Nuestras intervenciones
report-in-annex = texto tal como se pronunció en el anexo { $number }
report-prepared-in-annex = texto preparado, no pronunciado, en el anexo { $number }
report-commitments = Compromisos
report-follow-ups = Seguimiento
report-by = { $by }:{" "}
report-in-brackets = {" "}({ $text })
report-a-speaker = Un orador
report-not-listed = ya no figura en el programa
report-not-listed-sentence = El programa de este informe no incluye esta sesión. Lo que se escribió para ella figura aquí.
report-left-out = omitido o no pronunciado en la intervención
report-forum-short = Foro
report-forum-notes = Sobre el foro en su conjunto
report-all-commitments = Compromisos por meta mundial
report-target = Meta mundial
report-party = Asumido por
report-commitment = Compromiso
report-all-follow-ups = Lista de asuntos de seguimiento
report-task = Tarea
report-owner = Responsable
report-due = Plazo
report-annex = Anexo { $number }: texto tal como se pronunció, { $session }
report-annex-prepared = Anexo { $number }: texto preparado, no pronunciado, { $session }

## The terminal.

cli-report = Elaborar el informe de misión (Word, Markdown o texto sin formato)
cli-report-sessions = Solo estas sesiones: identificadores, o su número en orden cronológico desde 1
cli-report-order = Orden: cronológico, primero mis sesiones, o el indicado
cli-report-private = Con lo que figura bajo títulos internos como «argumentario»
cli-report-no-names = Sin los nombres de los oradores
cli-report-out = Archivo que se escribe, o - para Markdown en la terminal
cli-report-which = El nombre «{ $file }» no indica el formato. Termínelo en .docx, .md o .txt.
cli-report-no-notes = En «{ $folder }» no hay notas sobre el programa «{ $programme }», así que no se redactó ningún informe. Revise --data-dir y --programme.
cli-report-no-folder = No existe la carpeta «{ $folder }», así que no hay notas y no se redactó ningún informe. Revise --data-dir.
cli-report-unreadable = El archivo de notas «{ $file }» no se puede leer: { $reason }. No se redactó ningún informe y las notas no han cambiado. La ventana (rostrum sin subcomando) indica qué se puede hacer.
cli-report-partly-read =
    { $count ->
        [one] { $count } valor del archivo de notas «{ $file }» no se puede leer y no figura en el informe:
       *[other] { $count } valores del archivo de notas «{ $file }» no se pueden leer y no figuran en el informe:
    }
cli-report-gone = El archivo de notas «{ $file }» ha desaparecido; su última copia de seguridad es del { $backup }. No se redactó ningún informe. En la ventana (rostrum sin subcomando) se puede abrir esa copia.
cli-report-no-session = No hay ninguna sesión «{ $name }». Indique su identificador o su número en orden cronológico.
cli-report-no-sessions = No se eligió ninguna sesión. Indique después de --sessions al menos un identificador o lugar en el tiempo, u omita la opción para incluirlas todas.

## The dialog of the report. In the window's language.

report-dialog-title = Informe de misión
report-order = Orden de las sesiones
report-order-time = cronológico
report-order-mine = primero mis sesiones
report-with-names = Incluir los nombres de los oradores
report-with-private = Incluir lo que figura bajo títulos internos como «argumentario»
report-partly-read = El archivo de notas no se puede leer por completo: { $reason }. El informe solo contiene lo legible.
report-held = Queda fuera del informe (interno): { $titles }
report-comments =
    { $count ->
        [one] Un comentario no figura en el informe: { $titles }
       *[other] { $count } comentarios no figuran en el informe: { $titles }
    }
report-interventions-left-out = Los borradores que aún son ideas o solo títulos no figuran en el informe: { $titles }
report-done = Exportado: { $path }. Compruébelo antes de enviarlo.
