## Where something stands.

place-line = ligne { $line }
place-line-column = ligne { $line }, colonne { $column }
place-path = à { $path }
place-path-line = ligne { $line } ({ $path })
place-session = séance « { $session } », champ { $field }
place-paragraph = paragraphe { $number }, « { $text } »

## Why a file could not be read: where, what, and what to do.

read-error = « { $file } » : { $what }. { $cure }
read-error-at = « { $file } », { $place } : { $what }. { $cure }
read-error-syntax = le texte ne respecte pas le format du fichier à cet endroit ({ $detail })
read-error-value = une valeur manque ici ou n'est pas du bon type ({ $detail })
read-error-missing-field = le champ obligatoire { $field } est absent
read-error-unknown-zone = il n'existe pas de fuseau horaire nommé « { $zone } »
read-error-bad-time = « { $time } » n'est pas une heure lisible
read-error-problems =
    { $count ->
        [one] le programme comporte une erreur
       *[other] le programme comporte { $count } erreurs
    }
read-error-empty = le fichier est vide
read-error-not-text = le fichier n'est pas un texte UTF-8
read-error-too-large = le fichier fait { $size } Mo, plus que les { $limit } Mo qui peuvent être lus
read-cure-line = Corrigez cet endroit ou redemandez le fichier à l'expéditeur.
read-cure-value = Indiquez la valeur attendue par le format du programme.
read-cure-missing-field = Ajoutez ce champ.
read-cure-zone = Indiquez un nom IANA, par exemple Europe/Zurich.
read-cure-time = Écrivez-la sous la forme 2022-02-22T13:00:00+01:00.
read-cure-problems = Corrigez ce qui suit ou demandez un fichier corrigé à l'expéditeur.
read-cure-again = Redemandez le fichier à l'expéditeur.
read-cure-not-text = Enregistrez-le en UTF-8 ou vérifiez que c'est le bon fichier.
read-cure-too-large = Vérifiez que c'est le bon fichier.

## What is wrong in a programme: session, field, problem.

problem-at-session = séance { $position } ({ $id }), champ { $field } : { $what }.
problem-at-position = séance { $position }, champ { $field } : { $what }.
problem-at-id = séance { $id }, champ { $field } : { $what }.
problem-at-programme = champ { $field } : { $what }.
problem-other-format = le fichier se dit « { $found } », et non un programme
problem-empty = il est vide
problem-duplicate-id = « { $id } » y figure plus d'une fois
problem-end-before-start = la fin ({ $end }) précède le début ({ $start })
problem-unknown-reference = il renvoie à « { $id } », qui n'existe pas
problem-bad-number = le nombre de « { $id } » est inutilisable
problems-more =
    { $count ->
        [one] Et { $count } autre.
       *[other] Et { $count } autres.
    }

## What a reader was not sure of.

warning-at = { $place } : { $what }
warning-newer-version = le fichier est dans une version plus récente du format ({ $found } ; ce programme connaît la { $known }). Ce qu'il ne connaît pas est conservé tel quel.
warning-skipped-time = les horloges avancent ce jour-là et sautent { $time } ; l'heure a été lue avec le décalage d'avant le changement. Vérifiez-la.
warning-repeated-time = les horloges reculent ce jour-là et { $time } se présente deux fois ; la première a été retenue. Vérifiez-la.

## What holds whenever a file was refused.

error-nothing-changed = Votre programme et vos notes n'ont pas changé.
read-error-io = lecture impossible : { $detail }
read-cure-io = Vérifiez le chemin et les autorisations.
