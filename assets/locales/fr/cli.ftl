## The terminal.

cli-no-display = Aucun affichage n'a été trouvé : le programme est présenté dans le terminal.
cli-about = Un compagnon de bureau pour les délégués aux forums internationaux. Sans commande, il ouvre la fenêtre.
cli-lang = Langue de l’interface et du contenu
cli-zone = Votre fuseau horaire (nom IANA)
cli-programme = Fichier de programme à la place du programme intégré
cli-theme = Apparence
cli-now = Régler l’horloge (heure du forum) ; elle continue à partir de là
cli-data-dir = Dossier pour tous vos fichiers
cli-show = Afficher le programme dans le terminal
cli-json = Sortie en JSON
cli-no-home = Le système n’indique pas de dossier personnel. Indiquez-en un avec --data-dir.
cli-no-output = La sortie n’a pas pu être écrite : { $detail }
cli-no-renderer = Le système graphique de cet ordinateur ne peut pas dessiner de fenêtre ; le programme s’affiche dans le terminal.
