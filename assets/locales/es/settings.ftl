## Settings.

settings-title = Ajustes
settings-language = Idioma
settings-zone = Su zona horaria
settings-habits = Hábitos de lectura
settings-habits-hint = Lo que corrigió en un documento se ofrece para el siguiente del mismo modelo. Solo se guarda en este equipo.
settings-habit = { $file }: { $corrections }
settings-habit-forget = Olvidar las correcciones de «{ $file }»
settings-habit-forget-short = Olvidar
settings-zone-name = Nombre de la zona
settings-zone-system = Según el sistema
settings-appearance = Apariencia
appearance-light = Claro
appearance-dark = Oscuro
appearance-system = Sistema
settings-text-size = Tamaño del texto
