## Help: one page a task, and what the program is.

command-help = Ayuda
    .also = manual, guía, instrucciones, tutorial, soporte, preguntas frecuentes, cómo se usa
command-about = Acerca de Rostrum
    .also = versión, licencia, créditos, autores
help-title = Ayuda
help-entry = Ayuda: { $page }
about-version = Versión { $version }
about-what = Las sesiones de un foro a escala, las notas, las intervenciones y las actualizaciones del programa. Nada sale de este equipo: la aplicación nunca usa la red.
about-files = Las notas, los programas y los ajustes están en esta carpeta:
about-licence = Rostrum es software libre con licencia MIT. Incluye las fuentes Noto Sans, Noto Sans SC y Noto Sans Math (SIL Open Font License 1.1) e iconos de Phosphor (MIT).
help-own-time = Ver las sesiones en mi hora
    .also = diferencia horaria, zona
help-own-time-text =
    La línea de tiempo muestra la hora del foro a un lado y la suya al otro. Su zona horaria es la del equipo mientras no elija otra: pulse { $zone }, escriba una ciudad o una zona y pulse Intro.

    { $now } lleva a la sesión en curso o, si no la hay, a la siguiente.
help-notes = Tomar notas mientras alguien habla
help-notes-text =
    Cada sesión tiene su página de notas. Elija la sesión y escriba; lo escrito se guarda en menos de un segundo.

    { $stamp } inserta la hora del foro y { $speaker } el orador: bastan una o dos letras del nombre. { $commitment } marca un compromiso y { $task } un asunto pendiente.

    En un asunto pendiente puede indicar quién se encarga y para cuándo: «@Li antes del viernes». Todos figuran en «Seguimiento» ({ $followups }).
help-search = Encontrar cualquier cosa
    .also = búsqueda, buscar, encontrar
help-search-text =
    { $palette } abre un único campo para sesiones, notas y comandos. Escriba unas letras y pulse Intro.

    { $find } busca en el texto que está escribiendo.
help-draft = Redactar una intervención
help-draft-text =
    { $framed } crea un borrador con las partes habituales; { $blank } crea uno vacío. Las indicaciones en gris no forman parte del texto: ni se dicen ni se imprimen.

    Elija el tiempo límite arriba a la derecha. La estimación de al lado indica cuánto dura el texto y si cabe. La flecha despliega la duración de cada parte.

    { $quote } cita la pregunta orientadora, una cifra o un párrafo, con su fuente. { $cut } marca un pasaje que puede omitirse si falta tiempo. Marque los puntos de la pregunta orientadora a los que responde el texto.
help-rehearse = Ensayar dentro del tiempo límite
    .also = apuntador, practicar, ensayar
help-rehearse-text =
    { $rehearse } muestra el texto en grande, con el tiempo restante. La barra espaciadora inicia y pausa; Esc termina.

    Un ensayo que llega al final cuenta para su ritmo; uno interrumpido no cuenta. { $runs } enumera los ensayos, con la duración de cada párrafo.
help-hand-in = Exportar una declaración para los intérpretes
    .also = imprimir, pdf, docx, word
help-hand-in-text =
    { $handin } guarda una o varias declaraciones en Word, Markdown o texto sin formato: la versión para intérpretes o la versión en letra grande para leer.

    Compruebe el orador, la delegación y la sesión antes de enviarla. { $cleared } anota quién aprobó el texto y cuándo; con el primer cambio vuelve a ser un borrador.
help-returned = Importar un texto devuelto
help-returned-text =
    Suelte en la ventana el archivo de Word que devuelve la capital, o pulse { $returned }. Rostrum encuentra el borrador que le corresponde y muestra cada cambio, comentario y nota al pie junto a su párrafo.

    Acepte o rechace cada uno. Su texto no cambia hasta entonces, y se conserva la versión anterior.
help-update = Revisar una actualización del programa
    .also = actualización, nueva versión
help-update-text =
    Abra el archivo con { $open } o suéltelo en la ventana. Antes de cualquier cambio verá lo que se añade, se mueve, se modifica o se cancela, y lo que le afecta.

    Sus notas siguen con sus sesiones, aunque cambie el título, la hora o el número. { $unread } lleva de una sesión modificada a la siguiente. { $undo } deshace toda la actualización.
help-document = Comprobar un programa de Word o PDF línea por línea
help-document-text =
    Un documento sin forma fija puede leerse mal. { $lines } lo muestra línea por línea junto a las sesiones leídas: una marca delante de cada línea indica cómo se ha leído, y lo no utilizado destaca.

    Elija una línea y diga qué es: un día, una sesión, un título, un orador, un lugar. Las sesiones cambian al momento, y { $undo } deshace una corrección.
help-report = Redactar el informe de la misión
help-report-text =
    { $report } reúne, sesión por sesión, sus intervenciones, los compromisos, los asuntos pendientes y sus notas.

    Las líneas marcadas con { $commitment } figuran como compromisos, con quien los asumió. Los pasajes privados no se incluyen si no lo pide.
help-files = Versiones anteriores, copias y dónde están los archivos
    .also = copia de seguridad, dónde están mis archivos, carpeta de datos
help-files-text =
    { $versions } muestra las versiones anteriores de una nota, incluso eliminada, y recupera una en un solo paso.

    { $copy } guarda en otro lugar una copia de todas las notas. Todo está en una sola carpeta de este equipo, indicada en los ajustes ({ $settings }). Las copias de seguridad de los últimos días están junto a las notas.
