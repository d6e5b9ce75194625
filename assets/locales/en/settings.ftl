## Settings.

settings-title = Settings
settings-language = Language
settings-zone = Your time zone
settings-zone-name = Name of the zone
settings-zone-system = Follow the system
settings-appearance = Appearance
appearance-light = Light
appearance-dark = Dark
appearance-system = System
settings-text-size = Text size
