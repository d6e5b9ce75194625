## Settings.

settings-title = Paramètres
settings-language = Langue
settings-zone = Votre fuseau horaire
settings-zone-name = Nom du fuseau
settings-zone-system = Comme le système
settings-appearance = Apparence
appearance-light = Clair
appearance-dark = Sombre
appearance-system = Système
settings-text-size = Taille du texte
