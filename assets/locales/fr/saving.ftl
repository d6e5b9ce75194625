## The state of saving; it always tells the truth.

save-saved-at = Enregistré à { $time }
save-saving = Enregistrement…
save-composing = Saisie en cours : enregistrement à la fin
save-copy-elsewhere = Enregistrer une copie ailleurs…
save-failed-disk-full =
    { $seconds ->
        [one] Non enregistré : le disque est plein. Votre texte est intact dans cette fenêtre ; un nouvel essai a lieu chaque seconde. Libérez de l’espace ou enregistrez une copie ailleurs.
       *[other] Non enregistré : le disque est plein. Votre texte est intact dans cette fenêtre ; un nouvel essai a lieu toutes les { $seconds } secondes. Libérez de l’espace ou enregistrez une copie ailleurs.
    }
save-failed-no-permission = Non enregistré : pas d’autorisation d’écriture dans « { $folder } ». Votre texte est intact dans cette fenêtre.
save-failed-other = Non enregistré : impossible d’écrire dans « { $folder } » ({ $reason }). Votre texte est intact dans cette fenêtre et l’enregistrement est retenté.
close-unsaved-title = Vos notes ne sont pas encore sur le disque
close-unsaved = Si vous fermez maintenant, les dernières modifications seront perdues.
close-anyway = Fermer quand même
close-not = Revenir
save-silent = Le disque ne répond plus depuis { $time }. Votre texte est intact dans cette fenêtre et sera enregistré dès que le disque répondra ; vous pouvez aussi enregistrer une copie ailleurs.
close-saved-title = Vos notes sont maintenant sur le disque
close-saved = Vous pouvez fermer la fenêtre.
close-rewritten-title = Le fichier de notes avait été supprimé
close-replaced-title = Le fichier de notes a été remplacé
close-replaced = Si vous fermez maintenant, rien n’est perdu : les deux versions sont conservées, et le prochain démarrage affichera le nouveau fichier.
close-now = Fermer
notes-written-anew = Un autre programme avait supprimé le fichier de notes. Il a été réécrit à partir de cette fenêtre.
notes-replaced = Un autre programme a remplacé le fichier de notes. Il n’a pas été modifié ; ce que montre cette fenêtre est conservé à côté, sous « { $name } ».
notes-replaced-open = Ouvrir le nouveau fichier
notes-replaced-keep = Garder ce qui est affiché ici
notes-replaced-both-kept = Les deux versions sont conservées.

## The notes file.

notebook-fault =
    { $known ->
        [reason] Le fichier de notes « { $name } » est illisible : { $reason }.
        [place] Le fichier de notes « { $name } » est illisible (ligne { $line }, colonne { $column }).
       *[nothing] Le fichier de notes « { $name } » est illisible.
    }
notebook-unreadable = { $fault } Il n’a pas été modifié. La dernière copie de sauvegarde date du { $backup }.
notebook-unreadable-no-backup = { $fault } Il n’a pas été modifié. Aucune copie de sauvegarde n’a été trouvée.
notebook-open-backup = Ouvrir la copie de sauvegarde
notebook-begin-anew = Nouvelles notes (fichier conservé)
notebook-not-begun = Impossible de commencer de nouvelles notes : { $reason }. Rien n’a été modifié.
notes-not-shown = Le fichier de notes est illisible pour l’instant ; ce qu’il contient n’est donc pas affiché ici. L’onglet des notes en donne la raison.
notebook-newer-version = Ces notes ont été enregistrées par une version plus récente ({ $version }). Vous pouvez les modifier ; ce que cette version ne connaît pas est conservé tel quel.
notebook-open-elsewhere = Ces notes sont ouvertes dans une autre fenêtre ; celle-ci est en lecture seule.
notebook-unreadable-elsewhere = { $fault } Il n’a pas été modifié. Ces notes sont ouvertes dans une autre fenêtre : consultez-les et enregistrez-les là. Celle-ci est en lecture seule et n’en montre rien.
notebook-edit-here = Modifier ici
notebook-still-open-elsewhere = L’autre fenêtre a toujours ces notes ouvertes. Fermez-la d’abord, puis choisissez « Modifier ici ».
notebook-view-backup = Consulter en lecture seule
notebook-backup-unreadable = Cette copie de sauvegarde est elle aussi illisible ; rien n’a été modifié.
notebook-backup-shown = Voici la copie de sauvegarde du { $backup }, en lecture seule. Le fichier de notes n’a pas été modifié.
edit-not-made = Cette modification n’a pas pu être effectuée ; rien n’a été changé.
edit-kept-at-end = Le texte saisi n’a pas pu être placé à l’endroit voulu ; il est conservé à la fin de ce texte.
