## Help: one page a task, and what the program is.

command-help = Aide
    .also = manuel, guide, mode d’emploi, tutoriel, assistance, faq, comment faire
command-about = À propos de Rostrum
    .also = version, licence, crédits, auteurs
help-title = Aide
help-entry = Aide : { $page }
about-version = Version { $version }
about-what = Les séances d’un forum à l’échelle, les notes, les interventions et les mises à jour du programme. Rien ne quitte cet ordinateur : l’application n’utilise jamais le réseau.
about-files = Les notes, les programmes et les paramètres se trouvent dans ce dossier :
about-licence = Rostrum est un logiciel libre sous licence MIT. Il contient les polices Noto Sans, Noto Sans SC et Noto Sans Math (SIL Open Font License 1.1) et des icônes de Phosphor (MIT).
help-own-time = Voir les séances à mon heure
    .also = décalage horaire, fuseau
help-own-time-text =
    La frise affiche l’heure du forum d’un côté et la vôtre de l’autre. Votre fuseau est celui de l’ordinateur tant que vous n’en choisissez pas un autre : appuyez sur { $zone }, saisissez une ville ou un fuseau, puis appuyez sur Entrée.

    { $now } mène à la séance en cours ou, à défaut, à la suivante.
help-notes = Prendre des notes pendant qu’on parle
help-notes-text =
    Chaque séance a sa page de notes. Choisissez la séance et écrivez ; le texte est enregistré en moins d’une seconde.

    { $stamp } insère l’heure du forum, { $speaker } l’orateur : une ou deux lettres du nom suffisent. { $commitment } marque un engagement, { $task } une suite à donner.

    Une suite à donner peut indiquer qui s’en charge et pour quand : « @Li d’ici vendredi ». Toutes figurent sous « Suites » ({ $followups }).
help-search = Trouver n’importe quoi
    .also = recherche, chercher, trouver
help-search-text =
    { $palette } ouvre un champ unique pour les séances, les notes et les commandes. Saisissez quelques lettres, puis appuyez sur Entrée.

    { $find } cherche dans le texte en cours.
help-draft = Rédiger une intervention
help-draft-text =
    { $framed } crée un projet avec les parties habituelles ; { $blank } en crée un vide. Les indications en gris ne font pas partie du texte : elles ne sont ni dites ni imprimées.

    Choisissez le temps imparti en haut à droite. L’estimation voisine indique la durée du texte et si elle convient. La flèche affiche la durée de chaque partie.

    { $quote } cite la question directrice, un chiffre ou un paragraphe, avec la source. { $cut } marque un passage facultatif, à omettre si le temps manque. Cochez les points de la question directrice auxquels le texte répond.
help-rehearse = Répéter dans le temps imparti
    .also = prompteur, répéter, s’entraîner
help-rehearse-text =
    { $rehearse } affiche le texte en grand, avec le temps restant. La barre d’espace lance et suspend ; Échap termine.

    Une répétition menée jusqu’au bout compte pour votre débit ; une répétition interrompue ne compte pas. { $runs } énumère les répétitions, avec la durée de chaque paragraphe.
help-hand-in = Exporter une déclaration pour les interprètes
    .also = imprimer, pdf, docx, word
help-hand-in-text =
    { $handin } enregistre une ou plusieurs déclarations en Word, en Markdown ou en texte brut : version pour les interprètes ou version en gros caractères pour la lecture.

    Vérifiez l’orateur, la délégation et la séance avant l’envoi. { $cleared } note qui a validé le texte et quand ; à la première modification, il redevient un projet.
help-returned = Importer un texte renvoyé
help-returned-text =
    Déposez sur la fenêtre le fichier Word que renvoie la capitale, ou appuyez sur { $returned }. Rostrum retrouve le projet correspondant et montre chaque modification, commentaire et note de bas de page à côté de son paragraphe.

    Acceptez ou refusez chaque point. Votre texte reste inchangé jusque-là, et la version antérieure est conservée.
help-update = Examiner une mise à jour du programme
    .also = mise à jour, nouvelle version
help-update-text =
    Ouvrez le fichier avec { $open } ou déposez-le sur la fenêtre. Avant tout changement, vous voyez ce qui est ajouté, déplacé, modifié ou annulé, et ce qui vous concerne.

    Vos notes restent avec leurs séances, même si le titre, l’heure ou le numéro change. { $unread } mène d’une séance modifiée à l’autre. { $undo } annule toute la mise à jour.
help-document = Vérifier un programme Word ou PDF ligne par ligne
help-document-text =
    Un document sans forme fixe peut être mal lu. { $lines } l’affiche ligne par ligne à côté des séances lues : une marque devant chaque ligne indique pour quoi elle a été prise, et ce qui n’a pas été utilisé ressort.

    Choisissez une ligne et dites ce qu’elle est : un jour, une séance, un titre, un orateur, un lieu. Les séances suivent aussitôt, et { $undo } annule une correction.
help-report = Rédiger le rapport de mission
help-report-text =
    { $report } réunit, séance par séance, vos interventions, les engagements, les suites à donner et vos notes.

    Les lignes marquées avec { $commitment } figurent parmi les engagements, avec leur auteur. Les passages privés n’y figurent que si vous le demandez.
help-files = Versions antérieures, copies et emplacement des fichiers
    .also = sauvegarde, où sont mes fichiers, dossier de données
help-files-text =
    { $versions } montre les versions antérieures d’une note, même supprimée, et en rétablit une en une étape.

    { $copy } enregistre ailleurs une copie de toutes les notes. Tout se trouve dans un seul dossier de cet ordinateur, indiqué dans les paramètres ({ $settings }). Les sauvegardes des derniers jours sont à côté des notes.
