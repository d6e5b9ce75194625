## Numbers with a unit or with their zeros spelled.

number-percent = { $number } %
number-percent-range = del { $from } % al { $to } %
number-percent-range-short = { $from }–{ $to } %
number-range = de { $from } a { $to }
# The higher step is 10^8 in Chinese, 10^9 elsewhere; the lower one 10^4, elsewhere 10^6.
number-spelled-high =
    { $millions ->
        [1000] mil millones
       *[other] { $millions } millones
    }
number-spelled-low =
    { $number ->
        [one] { $number } millón
       *[other] { $number } millones
    }

## What is counted. $spelled is yes when $number ends in "million" and the like.

figure-unit-jobs =
    { $spelled ->
        [yes] { $number } de empleos
       *[no] { $count ->
            [one] { $number } empleo
           *[other] { $number } empleos
        }
    }
figure-unit-full-time-jobs =
    { $spelled ->
        [yes] { $number } de empleos a tiempo completo
       *[no] { $count ->
            [one] { $number } empleo a tiempo completo
           *[other] { $number } empleos a tiempo completo
        }
    }
figure-unit-member-states =
    { $count ->
        [one] { $number } Estado Miembro
       *[other] { $number } Estados Miembros
    }
figure-unit-countries =
    { $count ->
        [one] { $number } país
       *[other] { $number } países
    }
figure-unit-people =
    { $spelled ->
        [yes] { $number } de personas
       *[no] { $count ->
            [one] { $number } persona
           *[other] { $number } personas
        }
    }
figure-unit-years =
    { $count ->
        [one] { $number } año
       *[other] { $number } años
    }
# A unit that this version does not know; it stands as the file has it.
figure-unit-other = { $number } { $unit }

## Qualifiers beside a bar. A figure without its qualifier is wrong.

figure-short-about = ≈ { $value }
figure-short-at-least = ≥ { $value }
figure-short-more-than = > { $value }
figure-short-fewer-than = < { $value }
figure-short-equivalent = equiv. { $value }
figure-short-may = quizá { $value }
figure-short-estimated = est. { $value }
# Words of a card that hedge its figures already: beside them the bar does not say it again.
figure-said-may = puede pueden podría podrían posible posibles posiblemente quizá quizás potencial potenciales
figure-said-estimated = estimación estimaciones estima estiman estimado estimada estimados estimadas

## Qualifiers in words, for a screen reader and for running text.

figure-long-about = aproximadamente { $value }
figure-long-at-least = al menos { $value }
figure-long-more-than = más de { $value }
figure-long-fewer-than = menos de { $value }
figure-long-equivalent = el equivalente a { $value }
figure-long-may = posiblemente { $value }
figure-long-estimated = { $value } (estimación)
# A qualifier that this version does not know; it stands as the file has it.
figure-qualifier-other = { $value } ({ $word })
