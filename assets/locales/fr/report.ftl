## The mission report. In the report’s language.

report-title = Rapport de mission
report-forum = Forum
report-dates = Dates
report-mode = Modalité
report-programme = Programme
report-sessions = Séances
report-sessions-of = { $count } sur { $all }
report-summary = Résumé
report-delegation = Délégation
report-contacts = Contacts
report-recommendations = Recommandations
report-date = Date
report-time = Heure
report-zone = Toutes les heures sont celles de { $zone }.
report-said = Débats
report-statements = Nos interventions
report-in-annex = texte tel que prononcé en annexe { $number }
report-prepared-in-annex = texte préparé, non prononcé, en annexe { $number }
report-commitments = Engagements
report-follow-ups = Suites à donner
report-by = { $by } :{" "}
report-in-brackets = {" "}({ $text })
report-a-speaker = Un orateur
report-not-listed = ne figure plus au programme
report-not-listed-sentence = Le programme de ce rapport ne cite pas cette séance. Ce qui a été écrit pour elle figure ici.
report-left-out = omis ou non prononcé lors de l’intervention
report-forum-short = Forum
report-forum-notes = Sur l’ensemble du forum
report-all-commitments = Engagements par cible mondiale
report-target = Cible mondiale
report-party = Pris par
report-commitment = Engagement
report-all-follow-ups = Toutes les suites à donner
report-task = Suite à donner
report-owner = Responsable
report-due = Échéance
report-annex = Annexe { $number } : texte tel que prononcé, { $session }
report-annex-prepared = Annexe { $number } : texte préparé, non prononcé, { $session }

## The terminal.

cli-report = Établir le rapport de mission (Word, Markdown ou texte simple)
cli-report-sessions = Seulement ces séances : identifiants, ou numéros dans l’ordre chronologique à partir de 1
cli-report-order = Ordre : chronologique, mes séances d’abord, ou tel qu’indiqué
cli-report-private = Avec ce qui figure sous des titres internes tels que « éléments de langage »
cli-report-no-names = Sans le nom des orateurs
cli-report-out = Fichier à écrire, ou - pour du Markdown dans le terminal
cli-report-which = Le nom « { $file } » n’indique pas le format. Terminez-le par .docx, .md ou .txt.
cli-report-no-notes = « { $folder } » ne contient pas de notes sur le programme « { $programme } » : aucun rapport n’a été établi. Vérifiez --data-dir et --programme.
cli-report-no-folder = Le dossier « { $folder } » n’existe pas ; il n’y a donc pas de notes, et aucun rapport n’a été établi. Vérifiez --data-dir.
cli-report-unreadable = Le fichier de notes « { $file } » est illisible : { $reason }. Aucun rapport n’a été établi et les notes sont inchangées. La fenêtre (rostrum sans commande) indique que faire.
cli-report-partly-read =
    { $count ->
        [one] { $count } valeur du fichier de notes « { $file } » est illisible et ne figure pas dans le rapport :
       *[other] { $count } valeurs du fichier de notes « { $file } » sont illisibles et ne figurent pas dans le rapport :
    }
cli-report-gone = Le fichier de notes « { $file } » a disparu ; sa dernière copie de sauvegarde date du { $backup }. Aucun rapport n’a été établi. La fenêtre (rostrum sans commande) permet d’ouvrir cette copie.
cli-report-no-session = Il n’y a pas de séance « { $name } ». Indiquez son identifiant ou son numéro dans l’ordre chronologique.
cli-report-no-sessions = Aucune séance n’est choisie. Indiquez après --sessions au moins un identifiant ou un rang dans le temps, ou omettez l’option pour les inclure toutes.

## The dialog of the report. In the window’s language.

report-dialog-title = Rapport de mission
report-order = Ordre des séances
report-order-time = chronologique
report-order-mine = mes séances d’abord
report-with-names = Citer le nom des orateurs
report-with-private = Inclure ce qui figure sous des titres internes tels que « éléments de langage »
report-partly-read = Le fichier de notes n’est pas entièrement lisible : { $reason }. Le rapport ne contient que ce qui est lisible.
report-held = Écarté du rapport (interne) : { $titles }
report-comments =
    { $count ->
        [one] Un commentaire ne figure pas dans le rapport : { $titles }
       *[other] { $count } commentaires ne figurent pas dans le rapport : { $titles }
    }
report-interventions-left-out = Les projets encore à l’état d’idée ou réduits à des titres ne figurent pas dans le rapport : { $titles }
report-done = Exporté : { $path }. Vérifiez-le avant l’envoi.
