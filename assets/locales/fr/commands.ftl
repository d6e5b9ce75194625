## Commands of the palette; each key is the command's id.

command-open-overview = Vue d'ensemble
command-toggle-timeline = Afficher ou masquer la grille horaire
command-toggle-notes = Afficher ou masquer les notes
command-next-session = Séance suivante
command-previous-session = Séance précédente
