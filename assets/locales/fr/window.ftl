## The window: panes, dialogs, quotes, copies.

session = Séance
show-timeline = Afficher la grille horaire
show-notes = Afficher les notes
about-programme = À propos de ce programme
document-symbol = Cote du document
overview-target-list = Cibles mondiales
target-heading = { $headline } : { $gist }
list-separator = {", "}
point-with-parts = { $point } : { $parts }
speaker-with-role = { $name }, { $role }
zones = Fuseaux horaires
search-hint = Rechercher séances, notes, commandes
keys = Raccourcis clavier
open-nth-session = Ouvrir les séances 1 à 9
zone-search = Chercher une ville ou un fuseau
zone-unknown = Ce fuseau horaire n’existe pas. Saisissez une ville, ou un nom comme Asia/Shanghai.
zone-not-listed = Aucun fuseau n’est répertorié sous « { $typed } ». Essayez une plus grande ville des environs, ou un nom comme Asia/Shanghai.
files = Fichiers
path = Chemin
open = Ouvrir
replace = Remplacer
no-file-dialog = Cet ordinateur n’offre pas de boîte de dialogue de fichiers : saisissez le chemin ici.

## Quoting and copying.

copied = Copié.
copy-question = Copier la question d’orientation
question-copied-summary = { $text } (résumé, libellé non officiel)
quote-in-notes = Citer dans les notes
quote-figure = Citer « { $title } » dans les notes
quoted-in-notes = Cité dans vos notes.
quote-source-summary = résumé de l’aperçu préliminaire officiel du programme, libellé non officiel
quote-source-official = libellé officiel

## Copies of the notes.

copy-file-name = { $forum } notes { $date }
copy-saved = Copie enregistrée : { $path }
copy-saved-partly = Copie enregistrée : { $path }. Le fichier de notes n’est pas entièrement lisible ; la copie ne contient que ce qui est lisible.
copy-not-saved = La copie n’a pas été enregistrée dans « { $path } » : { $reason }. Choisissez un autre emplacement.
copy-missing = Le fichier « { $name } » n’existe pas. Vérifiez le chemin.
copy-opened =
    { $count ->
        [0] « { $name } » ne contient pas de nouvelle note. Vos notes sont inchangées.
        [one] { $count } note ajoutée depuis « { $name } ». Tout votre texte est conservé.
       *[other] { $count } notes ajoutées depuis « { $name } ». Tout votre texte est conservé.
    }
copy-heading = Depuis « { $name } »

## What went wrong with the user’s files.

notes-read-only = Les notes sont en lecture seule ; rien n’a été modifié.
notes-unreadable-why = « { $name } » est illisible : { $reason }. Choisissez un autre fichier. Vos notes sont inchangées.
notes-file-empty = le fichier est vide ou ne contient que des octets nuls
notes-not-text = les octets ne sont pas du texte (UTF-8) à cet endroit
notes-not-json = le fichier n’est pas du JSON valide à cet endroit
notes-cut-off = le fichier s’interrompt ici et la suite manque
notes-wrong-value = une valeur manque ici ou n’est pas du bon type
notes-of-other-format = le fichier se présente comme « { $found } », et non comme des notes
notes-of-other-programme = ce sont les notes d’un autre programme, « { $id } »
notes-name-twice = « { $name } » figure ici une seconde fois, et une seule des deux versions pourrait être conservée
reason-at = { $place } : { $what }
notes-changed-elsewhere = Le fichier de notes a été modifié ailleurs. Les deux versions sont conservées : l’autre est « { $name } ».
save-error-disk-full = le disque est plein
save-error-no-permission = pas d’autorisation d’écrire dans « { $folder } »
save-error-held-open = un autre programme tient « { $path } » ouvert
read-no-permission = pas d’autorisation de lire les fichiers de « { $folder } »
save-error-read-only = ce disque est en lecture seule
save-error-folder-missing = le dossier « { $folder } » n’existe pas
save-error-not-a-folder = « { $path } » n’est pas un dossier
save-error-not-a-file =
    { $sort ->
        [folder] « { $path } » est un dossier, pas un fichier
        [pipe] « { $path } » est un tube, pas un fichier
        [device] « { $path } » est un périphérique, pas un fichier
        [socket] « { $path } » est un socket, pas un fichier
       *[other] « { $path } » n’est pas un fichier
    }
save-error-already-there = un fichier de ce nom existe déjà
out-among-notes = « { $file } » se trouve là où vos notes sont conservées ; rien n’y est écrit. Choisissez un autre dossier.
out-is-own = « { $file } » est un fichier que Rostrum garde pour lui ; il n’est jamais remplacé. Donnez un autre nom.
out-is-read = « { $file } » est un fichier de programme ouvert ici ; il n’est jamais remplacé. Donnez un autre nom.
settings-set-aside = Le fichier des paramètres est illisible. Il a été mis de côté sous « { $name } », et les valeurs par défaut s’appliquent.
settings-not-read = Le fichier des paramètres est illisible ({ $detail }) ; les valeurs par défaut s’appliquent.
settings-bad-value = La valeur de « { $field } » dans les paramètres est inutilisable ; la valeur par défaut s’applique.
keys-in-fields = Dans les champs de texte
field-move = Déplacer le curseur ; avec Maj, sélectionner
field-word = Mot par mot ; avec Maj, sélectionner
field-line = Au début ou à la fin de la ligne
field-text = Au début ou à la fin du texte
field-select-all = Tout sélectionner
field-delete = Supprimer un caractère
field-delete-word = Supprimer un mot
field-enter = Aller à la ligne ; dans un champ d’une ligne, valider
field-menu = Ouvrir le menu du champ ou de la séance

## Menus.

menu-open-session = Ouvrir
menu-copy-session = Copier le titre et l’horaire
copied-session = { $kind } : { $title }, { $date }, { $time } ({ $zone })
menu-copy-paragraph = Copier le paragraphe
menu-copy-figures = Copier les chiffres
menu-cut = Couper
menu-copy = Copier
menu-paste = Coller
menu-select-all = Tout sélectionner
menu-text = Texte
menu-review = Validation et retour
menu-languages = Nouvelle version linguistique
