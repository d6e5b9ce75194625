## The program and words that stand everywhere.

action-search = Buscar
action-close = Cerrar
action-save = Guardar
action-show-folder = Abrir la carpeta

## Counts.

count-sessions =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
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
