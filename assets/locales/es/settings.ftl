## Settings.

settings-title = Ajustes
settings-language = Idioma
settings-zone = Su zona horaria
settings-zone-name = Nombre de la zona
settings-zone-system = Según el sistema
settings-appearance = Apariencia
appearance-light = Claro
appearance-dark = Oscuro
appearance-system = Sistema
settings-text-size = Tamaño del texto
