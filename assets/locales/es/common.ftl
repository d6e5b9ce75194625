## The program and words that stand everywhere.

app-name = Rostrum
action-open-file = Abrir un archivo…
action-search = Buscar
action-copy = Copiar
action-close = Cerrar
action-undo = Deshacer
action-redo = Rehacer
action-save = Guardar
action-export = Exportar…
action-restore = Restaurar
action-merge = Combinar
action-show-folder = Abrir la carpeta
action-skip = Omitir
word-forum = Foro
word-programme = Programa
word-backup = Copia de seguridad
word-earlier-version = Versión anterior
word-read-only = Solo lectura
word-command-palette = Paleta de comandos
word-more = Más

## Counts.

count-sessions =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
count-notes =
    { $count ->
        [one] { $count } nota
       *[other] { $count } notas
    }
count-drafts =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    }
count-han-characters =
    { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }
count-words =
    { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }

## Languages of texts, as they are called in this language.

language-zh-Hans = chino
language-en = inglés
language-fr = francés
language-es = español

## A text is shown in another language than the chosen one.

text-fell-back = Este párrafo no está en { $wanted }; se muestra en { $shown }.
