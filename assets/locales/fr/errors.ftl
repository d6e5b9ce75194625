## Where something stands.

place-line = ligne { $line }
place-line-column = ligne { $line }, colonne { $column }
place-path = à { $path }
place-path-line = ligne { $line } ({ $path })
place-session = séance « { $session } », champ { $field }
place-paragraph = paragraphe { $number }, « { $text } »
place-paragraph-number = paragraphe { $number }

## Why a file could not be read: where, what, and what to do.

read-error = « { $file } » : { $what }. { $cure }
read-error-at = « { $file } », { $place } : { $what }. { $cure }
read-error-syntax = le texte ne respecte pas le format du fichier à cet endroit
read-error-value = une valeur manque ici ou n’est pas du bon type ({ $detail })
read-error-missing-field = le champ obligatoire { $field } est absent
read-error-unknown-zone = il n’existe pas de fuseau horaire nommé « { $zone } »
read-error-bad-time = « { $time } » n’est pas une heure lisible
read-error-problems =
    { $count ->
        [one] le programme comporte une erreur
       *[other] le programme comporte { $count } erreurs
    }
read-error-empty = le fichier est vide
read-error-not-text = le fichier n’est pas un texte dans un encodage connu
read-error-unsupported = les fichiers de ce type ({ $kind }) ne peuvent pas être lus
read-error-no-sessions = aucune séance n’y a été trouvée : ni dates ni heures
read-error-no-session-lines = aucune séance n’y a été trouvée : aucune ligne ne donne de séance avec sa date et son heure
read-error-no-date =
    { $count ->
        [one] il donne l’heure de { $count } entrée, mais aucune date n’y a été trouvée
       *[other] il donne les heures de { $count } entrées, mais aucune date n’y a été trouvée
    }
read-error-only-pictures = il ne contient que des images de pages, sans texte
read-error-cut-off = le fichier est tronqué ou endommagé : la fin manque
read-error-locked = il est protégé par un mot de passe
read-error-no-usable-sessions =
    { $count ->
        [one] aucune séance utilisable ; { $count } entrée a été laissée de côté
       *[other] aucune séance utilisable ; { $count } entrées ont été laissées de côté
    }
read-error-stopped = la lecture a été interrompue avant la fin
read-error-reader-failed = la lecture de ce format a échoué ({ $detail })
read-cure-unsupported = Demandez à l’expéditeur le programme en document Word, en PDF avec du texte, en iCalendar ou en XML « schedule ».
read-cure-old-word = Enregistrez-le en document Word (.docx), puis ouvrez celui-ci.
read-cure-save-as = Enregistrez-le en document Word (.docx) ou en PDF, puis ouvrez celui-ci.
read-cure-locked = Enregistrez-le sans mot de passe ou demandez à l’expéditeur un fichier qui n’en a pas.
read-cure-archive = Décompressez-le et ouvrez le fichier qu’il contient.
read-cure-no-sessions = Vérifiez qu’il s’agit bien du programme ou redemandez le fichier à l’expéditeur.
read-cure-no-date = Écrivez la date dans le fichier ou demandez à l’expéditeur le programme avec sa date.
read-cure-only-pictures = Demandez au secrétariat le document Word ou un PDF avec du texte.
read-cure-stopped = Rouvrez le fichier pour le lire.
read-error-too-large = le fichier fait { $size } Mo ; la limite est de { $limit } Mo
read-error-too-large-within = son contenu dépasse la limite de { $limit } Mo
read-error-too-many-parts = il compte plus de { $limit } lignes ou valeurs, ce qui dépasse la limite
read-cure-line = Corrigez cet endroit ou redemandez le fichier à l’expéditeur.
read-cure-value = Indiquez la valeur attendue par le format du programme.
read-cure-missing-field = Ajoutez ce champ.
read-cure-zone = Indiquez un nom IANA, par exemple Europe/Zurich.
read-cure-time = Écrivez-la sous la forme 2022-02-22T13:00:00+01:00.
read-cure-problems = Corrigez ce qui suit ou demandez un fichier corrigé à l’expéditeur.
read-cure-again = Redemandez le fichier à l’expéditeur.
read-cure-not-text = Enregistrez-le en texte UTF-8 ou vérifiez que c’est le bon fichier.
read-cure-too-large = Vérifiez que c’est le bon fichier.

## What is wrong in a programme: session, field, problem.

problem-at-session = séance { $position } ({ $id }), champ { $field } : { $what }.
problem-at-position = séance { $position }, champ { $field } : { $what }.
problem-at-id = séance { $id }, champ { $field } : { $what }.
problem-at-programme = champ { $field } : { $what }.
problem-other-format = le fichier se dit « { $found } », et non un programme
problem-empty = il est vide
problem-duplicate-id = « { $id } » y figure plus d’une fois
problem-end-before-start = la fin ({ $end }) précède le début ({ $start })
problem-bad-year = l’année { $year } n’est pas comprise entre 1900 et 2200
problem-unknown-reference = il renvoie à « { $id } », qui n’existe pas
problem-bad-number = la valeur de « { $id } » n’est pas valable
problems-more =
    { $count ->
        [one] Et { $count } autre.
       *[other] Et { $count } autres.
    }

## What a reader was not sure of.

warning-at = { $place } : { $what }
warning-newer-version = le fichier est dans une version plus récente du format ({ $found } ; cette application connaît la { $known }). Ce qu’elle ne connaît pas est conservé tel quel.
warning-skipped-time = les horloges avancent ce jour-là et sautent { $time } ; l’heure a été lue avec le décalage d’avant le changement. Vérifiez-la.
warning-repeated-time = les horloges reculent ce jour-là et { $time } se présente deux fois ; la première a été retenue. Vérifiez-la.
warning-encoding =
    { $script ->
        [latin] le fichier n’est pas en UTF-8 ; il a été lu comme { $name }. Vérifiez les accents.
       *[other] le fichier n’est pas en UTF-8 ; il a été lu comme { $name }. Vérifiez les caractères.
    }
warning-replaced-characters =
    { $count ->
        [one] { $count } caractère n’a pas pu être lu et figure comme �.
       *[other] { $count } caractères n’ont pas pu être lus et figurent comme �.
    }
warning-controls-left-out =
    { $count ->
        [one] { $count } caractère de commande invisible a été écarté : ce n’est pas du texte et il ne fait que perturber l’affichage.
       *[other] { $count } caractères de commande invisibles ont été écartés : ce n’est pas du texte et ils ne font que perturber l’affichage.
    }
warning-zone-assumed = le fichier n’indique pas de fuseau horaire ; { $zone } a été retenu. Confirmez-le ou choisissez-en un autre.
warning-zone-disagrees = le fichier indique « { $written } », ce qui ne correspond pas à l’heure de { $zone } à cette date ; l’heure affichée a été conservée. Vérifiez-la.
warning-year-assumed = ni le titre ni le texte n’indiquent l’année ; l’année { $year } a été retenue. Confirmez-la ou indiquez-en une autre.
warning-date-from-sentence = seule une phrase donne la date : « { $sentence } ». Vérifiez qu’il s’agit bien de la date du programme ; l’année retenue est { $year }.
warning-date-unsure = la date peut se lire de deux façons, { $taken } ou { $other }, et c’est { $taken } qui a été retenu. Vérifiez-la.
warning-weekday-disagrees = le fichier indique { $weekday }, mais { $date } tombe un autre jour ; la date a été retenue. Vérifiez-la.
warning-end-before-start = la fin ({ $end }) précède le début ({ $start }) ; 30 minutes ont été retenues. Vérifiez-la.
warning-time-unused = « { $written } » figure dans le texte et n’a pas été pris comme jour ou heure d’une séance. Vérifiez.
warning-correction-unplaced = la correction de « { $text } » n’a pas été faite : cette ligne ne s’y trouve plus. Refaites-la à la nouvelle place de la ligne.
warning-misprint-not-applied = « { $text } » corrige des mots ; aucune séance n’a été modifiée. Comparez avec la séance concernée.
warning-correction-unfit = la correction de « { $text } » n’a pas été faite : la ligne porte l’heure d’une séance, est un lieu au-dessus de la première séance, ou ne suit aucune ligne. Indiquez plutôt où commence la séance.
warning-columns-twice = deux colonnes du tableau de « { $text } » ont été données comme « { $meaning } » ; la première compte. Choisissez de nouveau les colonnes.
warning-columns-count =
    { $said ->
        [one] { $said } colonne a été donnée pour le tableau de « { $text } », qui en a { $has }. Choisissez de nouveau les colonnes.
       *[other] { $said } colonnes ont été données pour le tableau de « { $text } », qui en a { $has }. Choisissez de nouveau les colonnes.
    }
warning-hours-of-day = « { $written } » a été pris pour les heures de toute la journée, sans séance propre.
warning-text-unplaced =
    { $count ->
        [one] un caractère de texte n’appartient à aucune séance et a été laissé de côté.
       *[other] { $count } caractères de texte n’appartiennent à aucune séance et ont été laissés de côté.
    }
warning-unknown-zone = le fuseau horaire « { $name } » n’est pas connu. Vérifiez les heures.
warning-zone-read-as = le fuseau horaire « { $written } » a été lu comme { $zone }. Vérifiez les heures.
warning-incomplete = le fichier s’interrompt ou est endommagé ici ; ce qui précède a été lu.
warning-skipped-no-start = cette entrée a été laissée de côté : elle n’a pas de début.
warning-skipped-no-clock = « { $written } » a été laissé de côté : l’heure manque.
warning-skipped-no-date = l’entrée de { $time } a été laissée de côté : rien n’indique le jour.
warning-skipped-bad-start = cette entrée a été laissée de côté : son début « { $written } » est illisible.
warning-skipped-year = cette entrée a été laissée de côté : l’année { $year } n’a pas de sens.
warning-skipped-listed-again = « { $title } » a été laissé de côté ici : une liste de liens le cite à nouveau, sous une autre date.
warning-skipped-repeated = cette entrée a été laissée de côté : elle en répète une autre.
warning-skipped-superseded = cette entrée a été laissée de côté : le fichier en contient une version plus récente.
warning-missing-value = le champ { $field } est absent ; ce qui s’en rapproche le plus a été retenu.
warning-unnamed =
    { $kind ->
        [calendar] le calendrier n’a pas de nom ; « { $taken } » a été retenu comme titre.
       *[other] le fichier n’indique pas le nom du programme ; « { $taken } » a été retenu comme titre.
    }
warning-length-missing = ni durée ni fin n’est indiquée ; { $taken } a été retenu.
warning-length-unclear = « { $written } » n’indique ni durée ni fin ; { $taken } a été retenu.
warning-times-disagree = deux heures sont indiquées ; { $taken } a été retenu, et non { $other }. Vérifiez.
warning-duplicate-id = l’identifiant « { $id } » y figure plus d’une fois ; la seconde entrée en a reçu un autre.
warning-text-cut =
    { $count ->
        [one] le texte est trop long ; { $count } caractère a été conservé.
       *[other] le texte est trop long ; { $count } caractères ont été conservés.
    }
warning-recurrence-cut =
    { $count ->
        [one] l’entrée se répète trop souvent ; { $count } date a été conservée.
       *[other] l’entrée se répète trop souvent ; { $count } dates ont été conservées.
    }
warning-too-many =
    { $count ->
        [one] il y a trop de séances ; { $count } a été lue.
       *[other] il y a trop de séances ; les { $count } premières ont été lues.
    }
warning-more =
    { $count ->
        [one] { $count } autre avertissement.
       *[other] { $count } autres avertissements.
    }
warning-more-alike =
    { $count ->
        [one] Un autre cas semblable : { $places }.
       *[other] { $count } autres cas semblables : { $places }.
    }

## Kinds of files that are not read.

file-kind-xlsx = classeur Excel, .xlsx
file-kind-xls = ancien classeur Excel, .xls
file-kind-pptx = présentation PowerPoint, .pptx
file-kind-ppt = ancienne présentation PowerPoint, .ppt
file-kind-odt = texte OpenDocument, .odt
file-kind-ods = classeur OpenDocument, .ods
file-kind-odp = présentation OpenDocument, .odp
file-kind-csv = tableau CSV
file-kind-doc = ancien document Word, .doc
file-kind-rtf = document RTF
file-kind-zip = archive ZIP
file-kind-html = page web
file-kind-image = image

## Formats of programme files.

format-rostrum = JSON de Rostrum
format-frab = XML « schedule » (frab)
format-schedule-json = JSON « schedule », version 1
format-schedule2 = JSON « schedule », version 2
format-ics = iCalendar
format-docx = document Word
format-pdf = PDF
format-outline = texte

## What holds whenever a file was refused.

read-error-io = lecture impossible : { $detail }
read-error-missing = ce fichier n’existe pas
read-error-no-permission = vous n’avez pas le droit de le lire
read-error-not-a-file =
    { $sort ->
        [folder] c’est un dossier, pas un fichier
        [pipe] c’est un tube, pas un fichier
        [device] c’est un périphérique, pas un fichier
        [socket] c’est un socket, pas un fichier
       *[other] ce n’est pas un fichier
    }
read-cure-io = Vérifiez le chemin et les autorisations.
read-cure-folder = Choisissez le fichier qui s’y trouve.
read-cure-not-a-file = Enregistrez d’abord son contenu dans un fichier, puis indiquez ce fichier.
