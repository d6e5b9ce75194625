## Numbers with a unit or with their zeros spelled.

number-percent = { $number } %
number-percent-range = { $from } à { $to } %
number-percent-range-short = { $from } à { $to } %
number-range = { $from } à { $to }
# The higher step is 10^8 in Chinese, 10^9 elsewhere; the lower one 10^4, elsewhere 10^6.
number-spelled-high =
    { $number ->
        [one] { $number } milliard
       *[other] { $number } milliards
    }
number-spelled-low =
    { $number ->
        [one] { $number } million
       *[other] { $number } millions
    }

## What is counted. $spelled is yes when $number ends in "million" and the like.

figure-unit-jobs =
    { $spelled ->
        [yes] { $number } d’emplois
       *[no] { $count ->
            [one] { $number } emploi
           *[other] { $number } emplois
        }
    }
figure-unit-full-time-jobs =
    { $spelled ->
        [yes] { $number } d’emplois à plein temps
       *[no] { $count ->
            [one] { $number } emploi à plein temps
           *[other] { $number } emplois à plein temps
        }
    }
figure-unit-member-states =
    { $count ->
        [one] { $number } État Membre
       *[other] { $number } États Membres
    }
figure-unit-countries =
    { $count ->
        [one] { $number } pays
       *[other] { $number } pays
    }
figure-unit-people =
    { $spelled ->
        [yes] { $number } de personnes
       *[no] { $count ->
            [one] { $number } personne
           *[other] { $number } personnes
        }
    }
figure-unit-years =
    { $count ->
        [one] { $number } an
       *[other] { $number } ans
    }
# A unit that this version does not know; it stands as the file has it.
figure-unit-other = { $number } { $unit }

## Qualifiers beside a bar. A figure without its qualifier is wrong.

figure-short-about = ≈ { $value }
figure-short-at-least = ≥ { $value }
figure-short-more-than = > { $value }
figure-short-fewer-than = < { $value }
figure-short-equivalent = équiv. { $value }
figure-short-may = { $value } (possible)
figure-short-estimated = est. { $value }
# Words of a card that hedge its figures already: beside them the bar does not say it again.
figure-said-may = peut peuvent pourrait pourraient possible possibles possiblement potentiel potentiels potentielle potentielles potentiellement
figure-said-estimated = estimation estimations estime estiment estimé estimée estimés estimées

## Qualifiers in words, for a screen reader and for running text.

figure-long-about = environ { $value }
figure-long-at-least = au moins { $value }
figure-long-more-than = plus de { $value }
figure-long-fewer-than = moins de { $value }
figure-long-equivalent = l’équivalent de { $value }
figure-long-may = potentiellement { $value }
figure-long-estimated = { $value } (estimation)
# A qualifier that this version does not know; it stands as the file has it.
figure-qualifier-other = { $value } ({ $word })
