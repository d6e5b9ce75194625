## The terminal.

cli-no-display = Aucun affichage n'a été trouvé : le programme est présenté dans le terminal.
