## The forum’s own page.

overview-title = Vue d’ensemble
overview-introduction = Introduction
overview-goals = Objectifs généraux
overview-areas = Domaines d’action
overview-sources = Sources
overview-revision = Version du programme
mode-virtual = en ligne
mode-in-person = en présentiel
mode-hybrid = en ligne et en présentiel

## First run.

first-run-open =
    { $wording ->
        [official] Le programme du { $forum } est ouvert. Les heures sont celles de { $zone } ; la seconde ligne est la vôtre : { $city }, { $difference }.
       *[summary] Le programme du { $forum } est ouvert (résumé, libellé non officiel). Les heures sont celles de { $zone } ; la seconde ligne est la vôtre : { $city }, { $difference }.
    }
first-run-open-same-time =
    { $wording ->
        [official] Le programme du { $forum } est ouvert. Les heures sont celles de { $zone }, identiques aux vôtres.
       *[summary] Le programme du { $forum } est ouvert (résumé, libellé non officiel). Les heures sont celles de { $zone }, identiques aux vôtres.
    }
first-run-line = Tout reste sur cet ordinateur. Les heures sont celles de { $zone } ; les vôtres, { $city }, figurent à côté.
first-run-line-same-time = Tout reste sur cet ordinateur. Les heures sont celles de { $zone }, identiques aux vôtres.
first-run-who = Indiquer l’orateur
first-run-change-zone = Changer de fuseau horaire
first-run-profile = Indiquez l’orateur, la délégation et la qualité : ils figureront sur chaque projet exporté. Vous pouvez passer et le faire plus tard dans les paramètres.
first-run-privacy = Tout reste sur cet ordinateur ; l’application n’utilise jamais le réseau. Vos notes se trouvent dans : { $path }.
