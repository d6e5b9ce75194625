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
save-failed-held-open = Non enregistré : un autre programme tient « { $path } » ouvert. Votre texte est intact dans cette fenêtre ; Rostrum continue d’essayer de l’enregistrer.
save-failed-other = Non enregistré : impossible d’écrire dans « { $folder } » ({ $reason }). Votre texte est intact dans cette fenêtre et l’enregistrement est retenté.
close-unsaved-title = Vos notes ne sont pas encore enregistrées
close-unsaved = Si vous fermez maintenant, les dernières modifications seront perdues.
close-anyway = Fermer quand même
close-not = Revenir
save-silent = Le disque ne répond plus depuis { $time }. Votre texte est intact dans cette fenêtre et sera enregistré dès que le disque répondra ; vous pouvez aussi enregistrer une copie ailleurs.
close-saved-title = Vos notes sont maintenant enregistrées
close-saved = Vous pouvez fermer la fenêtre.
close-rewritten-title = Le fichier de notes avait été supprimé
close-replaced-title = Le fichier de notes a été remplacé
close-replaced = Si vous fermez maintenant, rien n’est perdu : les deux versions sont conservées, et le prochain démarrage affichera le nouveau fichier.
close-now = Fermer
notes-written-anew = Une autre application avait supprimé ou vidé le fichier de notes. Il a été réécrit à partir de cette fenêtre.
notes-replaced = Une autre application a remplacé le fichier de notes. Il n’a pas été modifié ; ce que montre cette fenêtre est conservé à côté, sous « { $name } ». Si vous continuez à écrire, votre version est enregistrée à sa place et le nouveau fichier est conservé à côté.
notes-replaced-open = Ouvrir le nouveau fichier
notes-replaced-keep = Garder ce qui est affiché ici
notes-replaced-both-kept = Les deux versions sont conservées.

## The notes file.

notebook-fault = Le fichier de notes « { $name } » est illisible : { $reason }.
notebook-partly-read = Le fichier de notes « { $name } » n’est pas entièrement lisible : { $reason }. Ce qui peut être lu est affiché ici, en lecture seule.
notebook-missing = Le fichier de notes « { $name } » est introuvable. La dernière copie de sauvegarde date du { $backup }.
notebook-make-writable = Modifier ce qui est lisible (fichier conservé)
notebook-not-made-writable = Impossible de rendre les notes modifiables : { $reason }. Le fichier n’a pas été modifié.
notebook-view-readable = Consulter ce qui est lisible
notebook-unreadable = { $fault } Il n’a pas été modifié. La dernière copie de sauvegarde date du { $backup }.
notebook-unreadable-no-backup = { $fault } Il n’a pas été modifié. Aucune copie de sauvegarde n’a été trouvée.
notebook-open-backup = Ouvrir la copie de sauvegarde
notebook-begin-anew = Nouvelles notes (fichier conservé)
notebook-not-begun = Impossible de commencer de nouvelles notes : { $reason }. Rien n’a été modifié.
notes-not-shown = Le fichier de notes est illisible pour l’instant ; ce qu’il contient n’est donc pas affiché ici. L’onglet des notes en donne la raison.
notebook-newer-version = Ces notes ont été enregistrées par une version plus récente ({ $version }). Vous pouvez les modifier ; ce que cette version ne connaît pas est conservé tel quel.
notebook-open-elsewhere = Ces notes sont ouvertes dans une autre fenêtre ; celle-ci est en lecture seule.
notebook-unreadable-elsewhere = { $fault } Il n’a pas été modifié. Ces notes sont ouvertes dans une autre fenêtre : consultez-les et enregistrez-les là. Celle-ci est en lecture seule et n’en montre rien.
notebook-partly-read-elsewhere = { $fault } Il n’a pas été modifié. Ces notes sont ouvertes dans une autre fenêtre : enregistrez-les là, elles pourront ensuite être modifiées ici.
notebook-original-kept = Le fichier de notes illisible est conservé tel quel à côté du nouveau, sous « { $name } ».
notebook-edit-here = Modifier ici
notebook-still-open-elsewhere = L’autre fenêtre a toujours ces notes ouvertes. Fermez-la d’abord, puis choisissez « Modifier ici ».
notebook-view-backup = Consulter en lecture seule
notebook-backup-unreadable = Cette copie de sauvegarde est elle aussi illisible ; rien n’a été modifié.
notebook-backup-shown = Voici la copie de sauvegarde du { $backup }, en lecture seule. Le fichier de notes n’a pas été modifié.
edit-not-made = Cette modification n’a pas pu être effectuée ; rien n’a été changé.
edit-kept-at-end = Le texte saisi n’a pas pu être placé à l’endroit voulu ; il est conservé à la fin de ce texte.

## What of the notes file can't be read.

put-aside-title = Ce qui est illisible dans le fichier de notes
put-aside-show = Afficher ce qui est illisible
put-aside-count =
    { $count ->
        [one] { $count } valeur est illisible
       *[other] { $count } valeurs sont illisibles
    }
put-aside-more =
    { $count ->
        [one] { $count } autre n’est pas affichée ; dès que les notes seront modifiables, un fichier à côté d’elles contiendra le tout.
       *[other] { $count } autres ne sont pas affichées ; dès que les notes seront modifiables, un fichier à côté d’elles contiendra le tout.
    }
put-aside-copy = Copier ce qui figure ici
put-aside-line = { $place } : { $what } ({ $path })
put-aside-file = le fichier entier
put-aside-forum = les notes sur le forum
put-aside-sessions = les notes de toutes les séances
put-aside-session = les notes sur « { $title } »
put-aside-intervention = le projet « { $name } » pour « { $title } »
put-aside-interventions = les projets pour « { $title } »
put-aside-mission = votre partie du rapport de mission
put-aside-read = les marques de ce que vous avez lu
put-aside-about = ce que le fichier dit de lui-même
put-aside-wrong =
    { $found ->
        [text] ce texte ne convient pas ici
        [number] ce nombre ne convient pas ici
        [list] cette liste ne convient pas ici
        [group] ces valeurs ne conviennent pas ici
        [truth] un oui ou un non ne convient pas ici
       *[nothing] il n’y a pas de valeur ici (null)
    }
put-aside-missing = une valeur nécessaire est absente
put-aside-twice = le même nom figure ici deux fois ; le second a été lu, voici le premier
put-aside-letters = certains octets ne sont pas du texte et sont remplacés par un signe
put-aside-deep = l’imbrication est trop profonde ; cette valeur n’a pas été lue
put-aside-cut-off = le fichier s’interrompt ici et la suite manque
put-aside-not-json = à partir d’ici, le fichier n’est pas du JSON valide ; la suite n’a pas été lue

## Copies that lie beside the notes.

conflict-found =
    { $count ->
        [one] Une copie se trouve à côté des notes et pourrait contenir ce qui a été écrit ailleurs : { $names }. Vos notes sont inchangées ; vous pouvez comparer et reprendre paragraphe par paragraphe.
       *[other] { $count } copies se trouvent à côté des notes et pourraient contenir ce qui a été écrit ailleurs : { $names }. Vos notes sont inchangées ; vous pouvez comparer et reprendre paragraphe par paragraphe.
    }
conflict-named =
    { $kind ->
        [own] « { $name } » (conservée par cette application)
        [syncthing] « { $name } » (Syncthing)
        [dropbox] « { $name } » (Dropbox)
        [nextcloud] « { $name } » (Nextcloud)
        [onedrive] « { $name } » (OneDrive)
       *[other] « { $name } » (une application de synchronisation)
    }
conflict-separator = {", "}
conflict-written = { $copy }, du { $at }
conflict-none = Il ne reste aucune copie à comparer à côté des notes.
conflict-same = Cette copie dit la même chose que vos notes.
conflict-more = Il y a d’autres différences ; elles s’afficheront une fois celles-ci traitées.
conflict-partly-read = { $fault } Seul ce qui est lisible est comparé ci-dessous.
conflict-only-here = Seulement dans vos notes
conflict-only-there = Seulement dans la copie
conflict-details = D’autres informations diffèrent aussi (titre, statut, marque « mes séances », etc.) ; elles ne sont pas reprises
conflict-take = Reprendre
conflict-take-all = Reprendre tout le texte de la copie
conflict-take-draft = Ajouter ce projet
conflict-show-text = Afficher tout le texte de la copie
conflict-hide-text = Masquer le texte de la copie
conflict-act = { $act } : { $what }
conflict-settle = Ne plus signaler cette copie
conflict-settle-tip = Le fichier reste tel quel
