## The terminal.

cli-no-display = Aucun écran n’a été détecté : le programme s’affiche dans le terminal.
cli-about = Application de bureau pour les délégués aux forums internationaux. Sans commande, la fenêtre s’ouvre.
cli-usage = Utilisation : { $usage }
cli-commands = Commandes
cli-heading = { $heading } :
cli-arguments = Arguments
cli-options = Options
cli-help-flag = Afficher l’aide
cli-version-flag = Afficher la version
cli-name-folder = DOSSIER
cli-name-time = HEURE
cli-name-zone = FUSEAU
cli-name-out = SORTIE
cli-name-in = ENTRÉE
cli-name-new = NOUVEAU
cli-name-old = ANCIEN
cli-name-file = FICHIER
cli-name-command = COMMANDE
cli-name-options = OPTIONS
cli-lang = Langue de l’interface et du contenu
cli-zone = Votre fuseau horaire (nom IANA)
cli-programme = Fichier de programme à la place du programme intégré
cli-theme = Apparence
cli-now = Régler l’horloge (heure du forum) ; elle continue à partir de là
cli-data-dir = Dossier pour tous vos fichiers
cli-show = Afficher le programme dans le terminal
cli-json = Sortie en JSON
cli-no-home = Le système n’indique pas de dossier personnel. Indiquez-en un avec --data-dir.
cli-bus-elsewhere = { $name } désigne un bus de messages sur le réseau, que cette application n’utilise jamais, et le démarrage sans lui a échoué : { $detail }. Retirez { $name } de l’environnement et recommencez.
cli-no-output = La sortie n’a pas pu être écrite : { $detail }
cli-bad-zone = « { $value } » n’est pas un fuseau horaire. Indiquez un nom IANA, tel que Europe/Zurich.
cli-bad-language = La langue « { $value } » n’est pas prise en charge. Indiquez zh, en, fr ou es.
cli-bad-now = « { $value } » n’est pas une heure. Écrivez 2022-02-23T13:26 pour l’heure du forum, ou 2022-02-23T13:26:00+01:00.
cli-bad-choice = « { $value } » ne convient pas à { $option }. Valeurs possibles : { $choices }.
cli-bad-option = L’option « { $option } » n’existe pas. rostrum --help les énumère.
cli-not-unicode = Ce qui a été saisi n’est pas un texte valable (UTF-8). Saisissez-le de nouveau ou renommez le fichier.
cli-twice = { $option } est indiqué plusieurs fois. Ne l’indiquez qu’une seule fois.
cli-unexpected-word = « { $word } » n’est pas attendu ici. Ajoutez --help pour voir comment la commande s’utilise.
cli-unexpected-value = { $option } ne prend pas de valeur. Retirez « { $value } ».
cli-missing-value = { $option } attend une valeur ({ $value }).
cli-missing-arguments = Il manque : { $names }. Ajoutez --help pour voir comment la commande s’utilise.
cli-no-such-word = Il n’existe ni fichier ni commande « { $word } ». Les commandes sont { $commands }.
cli-no-renderer = Le système graphique de cet ordinateur ne peut pas dessiner de fenêtre ; le programme s’affiche dans le terminal.
start-no-renderer = Le système graphique de cet ordinateur ne peut pas dessiner de fenêtre. Vos notes n’ont pas changé. Mettez à jour le pilote graphique, puis relancez Rostrum ; en attendant, « rostrum show » affiche le programme dans un terminal.
cli-no-window-program = Le programme de la fenêtre, qui doit se trouver à côté de celui-ci, n’a pas pu être lancé : { $detail }
cli-check = Lire des fichiers de programme et signaler les erreurs et les points douteux
cli-check-explain = Montrer, pour chaque ligne d’un document, comment elle a été lue, selon quelle règle et pour quelle séance
cli-corrections = Lire avec les corrections de ce fichier (JSON)
cli-bad-corrections = Impossible de lire les corrections { $file } : { $detail }. Corrigez le fichier ou omettez --corrections.
cli-check-json = Sortie en JSON : avertissements avec codes ; « unused » indique les dates, heures et textes qui ne sont allés à aucune séance
cli-files = Fichiers de programme
cli-diff = Montrer les modifications d’un fichier de programme à l’autre
cli-diff-old = Ancien fichier de programme
cli-diff-new = Nouveau fichier de programme
cli-diff-json = Sortie en JSON : identifiants des séances par type de modification ; « pairs » indique quelle séance correspond à quelle autre, sur quel indice et avec quelle certitude
cli-convert = Écrire un programme dans un autre format
cli-convert-to = Format de sortie ; par défaut, celui de l’extension du nouveau fichier
cli-convert-in = Fichier de programme à lire
cli-convert-out = Fichier à écrire, ou - pour le terminal
cli-convert-which = Le nom « { $file } » ne dit pas le format. Indiquez-le avec --to : rostrum, ics, frab ou md.
cli-not-written = Impossible d’écrire « { $file } » : { $detail }
cli-force = Remplacer le fichier s’il existe déjà
cli-out-exists = Le fichier « { $file } » existe déjà ; il n’a pas été remplacé. Donnez un autre nom, ou ajoutez --force pour le remplacer.
cli-out-question = Le fichier « { $file } » existe déjà. Le remplacer ? (o/n)
cli-answers-yes = o oui y yes
cli-out-kept = « { $file } » reste tel quel ; rien n’a été écrit.
cli-out-is-input = « { $file } » est un fichier que cette commande lit ; il n’est jamais remplacé, même avec --force. Donnez un autre nom.
cli-out-no-file =
    { $sort ->
        [folder] « { $file } » est un dossier ; rien n’y a été écrit, et --force n’y change rien. Donnez un nom de fichier, ou - pour le terminal.
        [pipe] « { $file } » est un tube ; rien n’y a été écrit, et --force n’y change rien. Donnez un nom de fichier, ou - pour le terminal.
        [device] « { $file } » est un périphérique ; rien n’y a été écrit, et --force n’y change rien. Donnez un nom de fichier, ou - pour le terminal.
        [socket] « { $file } » est un socket ; rien n’y a été écrit, et --force n’y change rien. Donnez un nom de fichier, ou - pour le terminal.
       *[other] « { $file } » n’est pas un fichier ; rien n’y a été écrit, et --force n’y change rien. Donnez un nom de fichier, ou - pour le terminal.
    }
check-read = « { $file } » : { $format }, { $sessions }, { $zone }.
check-warnings =
    { $count ->
        [one] { $count } avertissement :
       *[other] { $count } avertissements :
    }
check-unused =
    { $count ->
        [one] Une date ou une heure du texte ne fixe celle d’aucune séance ({ $places }) ; --explain la montre.
       *[other] { $count } dates et heures du texte ne fixent celles d’aucune séance ({ $places }) ; --explain les montre.
    }
check-line-unused = non utilisé : { $times }
diff-same = Aucune modification.
diff-amends = Le nouveau fichier modifie ou complète : ce qu’il ne mentionne pas reste tel quel.
diff-unclear =
    { $listed ->
        [one] Le nouveau fichier ne mentionne que { $listed } séance sur { $all } et ne dit pas s’il est le programme complet. Il est comparé comme tel.
       *[other] Le nouveau fichier ne mentionne que { $listed } séances sur { $all } et ne dit pas s’il est le programme complet. Il est comparé comme tel.
    }
diff-unsure = Correspondances à vérifier
diff-count = { $label } : { $count }
diff-lost = Absent ou plus court dans le nouveau fichier ({ $text }) : { $count }
diff-text-in = { $field }, { $language }

## What a line of a document was taken for.

line-kind-programme-title = titre du programme
line-kind-issuer = organisme
line-kind-revision = version
line-kind-dates = dates et lieu
line-kind-zone = fuseau horaire
line-kind-introduction = introduction
line-kind-day = jour
line-kind-half-day = partie du jour
line-kind-column-heads = en-têtes
line-kind-track = axe
line-kind-session = séance
line-kind-time = heure
line-kind-title = titre
line-kind-room = lieu
line-kind-person = personnes
line-kind-question = question d’orientation
line-kind-format = format
line-kind-link = lien
line-kind-status = état
line-kind-text = contexte
line-kind-left-out = omis
line-kind-unused = non utilisé

# What a column of a table holds.
column-day = Jour
column-time = Heure
column-end = Fin
column-title = Titre
column-place = Lieu
column-person = Intervenants
column-text = Texte
column-left-out = Exclure
cli-find = Chercher dans le programme, les notes et les commandes
cli-find-query = Ce qui est cherché : mots, nombre, date ou heure
cli-find-json = Sortie en JSON : type, identifiant, titre, extrait et emplacement de chaque résultat, le meilleur d’abord
cli-name-query = RECHERCHE
cli-find-unreadable = Le fichier de notes { $file } ne peut pas être lu ; seul le programme a été parcouru : { $reason }
cli-find-gone = Le fichier de notes { $file } a disparu ; seul le programme a été parcouru. Ouvrez l’application pour restaurer sa sauvegarde.
