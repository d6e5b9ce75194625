## Settings.

settings-title = Paramètres
settings-language = Langue
settings-zone = Votre fuseau horaire
settings-habits = Habitudes de lecture
settings-habits-hint = Ce que vous avez corrigé dans un document est proposé pour le suivant du même modèle. Conservé sur cet ordinateur seulement.
settings-habit = { $file } : { $corrections }
settings-habit-forget = Oublier les corrections de « { $file } »
settings-habit-forget-short = Oublier
settings-zone-name = Nom du fuseau
settings-zone-system = Comme le système
settings-appearance = Apparence
appearance-light = Clair
appearance-dark = Sombre
appearance-system = Système
settings-text-size = Taille du texte
