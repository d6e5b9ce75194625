## The program and words that stand everywhere.

app-name = Rostrum
action-open-file = Ouvrir un fichier…
action-search = Rechercher
action-copy = Copier
action-close = Fermer
action-undo = Annuler
action-redo = Rétablir
action-save = Enregistrer
action-export = Exporter…
action-restore = Rétablir
action-merge = Fusionner
action-show-folder = Ouvrir le dossier
action-skip = Passer
word-forum = Forum
word-programme = Programme
word-backup = Copie de sauvegarde
word-earlier-version = Version antérieure
word-read-only = Lecture seule
word-command-palette = Palette de commandes
word-more = Plus

## Counts.

count-sessions =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
count-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
count-drafts =
    { $count ->
        [one] { $count } projet d'intervention
       *[other] { $count } projets d'intervention
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

text-fell-back = Ce paragraphe n'existe pas en { $wanted } ; il est affiché en { $shown }.
