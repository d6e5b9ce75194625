## The state of saving; it always tells the truth.

save-saved = Enregistré
save-saved-at = Enregistré à { $time }
save-saving = Enregistrement…
save-composing = Saisie en cours : enregistrement à la fin
save-not-saved = Non enregistré
save-copy-elsewhere = Enregistrer une copie ailleurs…
save-failed-disk-full =
    { $seconds ->
        [one] Non enregistré : le disque est plein. Votre texte est intact dans cette fenêtre ; un nouvel essai a lieu chaque seconde. Libérez de l'espace ou enregistrez une copie ailleurs.
       *[other] Non enregistré : le disque est plein. Votre texte est intact dans cette fenêtre ; un nouvel essai a lieu toutes les { $seconds } secondes. Libérez de l'espace ou enregistrez une copie ailleurs.
    }
save-failed-no-permission = Non enregistré : pas d'autorisation d'écriture dans « { $folder } ». Votre texte est intact dans cette fenêtre.
save-failed-other = Non enregistré : impossible d'écrire dans « { $folder } » ({ $reason }). Votre texte est intact dans cette fenêtre et l'enregistrement est retenté.

## The notes file.

notebook-unreadable = Le fichier de notes « { $name } » est illisible (ligne { $line }, colonne { $column }). Il n'a pas été modifié. La dernière copie de sauvegarde date du { $backup }.
notebook-unreadable-no-backup = Le fichier de notes « { $name } » est illisible (ligne { $line }, colonne { $column }). Il n'a pas été modifié. Aucune copie de sauvegarde n'a été trouvée.
notebook-open-backup = Ouvrir la copie de sauvegarde
notebook-view-read-only = Ouvrir en lecture seule
notebook-newer-version = Ces notes ont été enregistrées par une version plus récente ({ $version }). Vous pouvez les modifier ; ce que cette version ne connaît pas est conservé tel quel.
notebook-changed-on-disk =
    { $count ->
        [one] Le fichier de notes a été modifié ailleurs ({ $time }). Les deux versions sont conservées ; { $count } paragraphe attend votre choix.
       *[other] Le fichier de notes a été modifié ailleurs ({ $time }). Les deux versions sont conservées ; { $count } paragraphes attendent votre choix.
    }
notebook-changed-kept-both = Le fichier de notes a été modifié ailleurs ({ $time }). Les deux versions sont conservées.
notebook-open-elsewhere = Ces notes sont ouvertes dans une autre fenêtre ; celle-ci est en lecture seule.
notebook-go-to-window = Aller à cette fenêtre
notebook-edit-here = Modifier ici
notebook-review = Examiner
