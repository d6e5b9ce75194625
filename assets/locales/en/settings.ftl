## Settings.

settings-title = Settings
settings-language = Language
settings-zone = Your time zone
settings-habits = Reading habits
settings-habits-hint = What you corrected in documents is offered for the next one with the same layout. Kept on this computer only.
settings-habit = { $file }: { $corrections }
settings-habit-forget = Forget the corrections of “{ $file }”
settings-habit-forget-short = Forget
settings-zone-name = Name of the zone
settings-zone-system = Follow the system
settings-appearance = Appearance
appearance-light = Light
appearance-dark = Dark
appearance-system = System
settings-text-size = Text size
