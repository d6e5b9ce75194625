## The program and words that stand everywhere.

action-search = Rechercher
action-close = Fermer
action-save = Enregistrer
action-show-folder = Ouvrir le dossier

## Counts.

count-sessions =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
count-han-characters =
    { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    }
count-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }

## Languages of texts, as they are called in this language.

language-zh-Hans = chinois
language-en = anglais
language-fr = français
language-es = espagnol

## A text is shown in another language than the chosen one.

text-fell-back = Ce paragraphe n’existe pas en { $wanted } ; il est affiché en { $shown }.
