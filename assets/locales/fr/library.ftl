## Opening a programme file.

command-open-file = Ouvrir un fichier de programme…
    .also = importer, charger, mettre à jour, mise à jour, actualiser, nouvelle version, révision, ajouter un fichier, autre programme, ouvrir
command-cancel-work = Interrompre la lecture
cli-open = Fichier de programme à examiner dans la fenêtre
busy-reading = Lecture de « { $name } »…
busy-comparing = Comparaison de « { $name } » avec votre programme…
busy-keeping = Enregistrement de « { $name } »…
busy-opening = Ouverture de « { $name } »…
busy-exporting = Exportation de « { $name } »…
update-cancelled = Le fichier « { $name } » n’a pas été lu. Votre programme et vos notes sont inchangés.
update-correction-cancelled =
    { $count ->
        [one] La relecture de « { $name } » est arrêtée ; votre dernière correction n’a pas été faite.
       *[other] La relecture de « { $name } » est arrêtée ; vos { $count } dernières corrections n’ont pas été faites.
    }
update-fewer-sessions =
    { $count ->
        [one] Depuis cette correction, { $count } séance de moins est lue. { $key } annule la correction.
       *[other] Depuis cette correction, { $count } séances de moins sont lues. { $key } annule la correction.
    }
update-same = Contenu identique à celui de votre programme : rien n’a changé.

## Deciding.

command-accept-update = Accepter la mise à jour
command-keep-current = Conserver la version actuelle
update-say-kind = Indiquez d’abord si c’est le programme complet ou s’il n’énumère que les modifications.
update-accepted =
    Programme mis à jour : « { $revision } ». { $notes ->
        [0] { $drafts ->
            [0] Vous n’avez pas encore de notes ni de projets d’intervention.
            [one] Votre projet d’intervention est resté avec sa séance.
           *[other] Vos { $drafts } projets d’intervention sont restés avec leurs séances.
        }
        [one] { $drafts ->
            [0] Votre note est restée avec sa séance.
            [one] Votre note et votre projet d’intervention sont restés avec leurs séances.
           *[other] Votre note et vos { $drafts } projets d’intervention sont restés avec leurs séances.
        }
       *[other] { $drafts ->
            [0] Vos { $notes } notes sont restées avec leurs séances.
            [one] Vos { $notes } notes et votre projet d’intervention sont restés avec leurs séances.
           *[other] Vos { $notes } notes et vos { $drafts } projets d’intervention sont restés avec leurs séances.
        }
    }
update-accepted-unsure =
    Programme mis à jour : « { $revision } ». Toutes les notes et tous les projets d’intervention sont conservés. { $unsure ->
        [one] Une séance qui contient vos textes a été rapprochée sans certitude : veuillez la vérifier.
       *[other] { $unsure } séances qui contiennent vos textes ont été rapprochées sans certitude : veuillez les vérifier.
    }
update-returned = « { $revision } » est de nouveau la version actuelle. Toutes les notes et tous les projets d’intervention sont restés avec leurs séances.
update-not-kept = La mise à jour « { $name } » n’a pas été acceptée : { $reason }. Votre programme et vos notes sont inchangés.

## What is unread, and earlier revisions.

command-document-lines = Vérifier le document ligne par ligne
command-next-unread = Modification non lue suivante
    .also = nouveautés, ce qui a changé
command-mark-read = Marquer la modification comme lue
command-mark-all-read = Marquer toutes les modifications comme lues
    .also = tout lu, ignorer
command-stop-looking = Revenir à la version actuelle
revision-not-readable = La version que vous aviez ouverte est illisible ; « { $revision } » est affichée à sa place. Toutes vos notes sont conservées. { $reason }

## Several programmes.

programme-left-unsaved = Les notes de « { $name } » ne sont pas encore enregistrées : { $reason }. Un nouvel essai a lieu régulièrement ; ne fermez pas l’application.
programme-stay-unsaved = Ces notes ne sont pas encore enregistrées ; ce programme reste donc ouvert. Enregistrez d’abord une copie ailleurs.

## Export.

command-export-rostrum = Exporter le programme au format Rostrum JSON…
    .also = json, enregistrer le programme
command-export-ics = Exporter le programme au format calendrier…
    .also = ics, ical, icalendar, outlook, agenda, rappels, alarme, notification
command-export-mine = Exporter mes séances au format calendrier…
    .also = ics, mon agenda, mon calendrier, rappels, alarme
command-export-frab = Exporter le programme au format frab XML…
    .also = xml, système de conférence
command-export-md = Exporter le programme au format Markdown…
    .also = markdown, md, texte brut, fichier texte
export-rostrum = Exporter au format Rostrum JSON
export-ics = Exporter au format calendrier (iCalendar)
export-frab = Exporter au format frab XML
export-md = Exporter au format Markdown
export-name = { $forum } – { $revision }
export-name-mine = { $forum } – { $revision } – mes séances
export-none-mine = Vous ne suivez encore aucune séance.
export-done = Exporté : { $path }
export-failed = Échec de l’exportation vers { $path } : { $reason }.

## Headings over the people of a session in an exported text. The reader of texts knows these words.

export-part-opening-remarks = Allocutions d’ouverture
export-part-opening-remarks-at-opening = Allocutions d’ouverture
export-part-address = Discours
export-part-panellist = Intervenants de la table ronde
export-part-moderator = Modération
export-part-chair = Présidence
export-part-closing-remarks = Allocutions de clôture

# Une version qui a fait tomber la fenêtre et n’a pas été rouverte d’emblée
held-back-revision = Rostrum s’est arrêté de façon inattendue en ouvrant « { $label } » ; la version précédente, « { $shown } », est affichée à sa place. Toutes vos notes sont conservées.
held-back-programme = Rostrum s’est arrêté de façon inattendue en ouvrant « { $label } » ; le programme intégré est affiché à sa place. L’autre programme et vos notes sont conservés.
held-back-open = L’ouvrir quand même
held-back-open-tip = Essayer encore ; si Rostrum s’arrête de nouveau, la question sera reposée au prochain démarrage
held-back-return = Rétablir la version précédente
held-back-return-tip = La version affichée devient la version actuelle ; cela peut être annulé
held-back-stay = Garder le programme intégré
held-back-stay-tip = Le prochain démarrage ouvrira le programme intégré ; l’autre reste dans le menu
