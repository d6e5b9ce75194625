## Numbers with a unit or with their zeros spelled.

number-percent = { $number }%
number-percent-range = { $from }–{ $to }%
number-percent-range-short = { $from }–{ $to }%
number-range = { $from } to { $to }
# The higher step is 10^8 in Chinese, 10^9 elsewhere; the lower one 10^4, elsewhere 10^6.
number-spelled-high = { $number } billion
number-spelled-low = { $number } million

## What is counted. $spelled is yes when $number ends in "million" and the like.

figure-unit-jobs =
    { $count ->
        [one] { $number } job
       *[other] { $number } jobs
    }
figure-unit-full-time-jobs =
    { $count ->
        [one] { $number } full-time job
       *[other] { $number } full-time jobs
    }
figure-unit-member-states =
    { $count ->
        [one] { $number } member State
       *[other] { $number } member States
    }
figure-unit-countries =
    { $count ->
        [one] { $number } country
       *[other] { $number } countries
    }
figure-unit-people =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
figure-unit-years =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
# A unit that this version does not know; it stands as the file has it.
figure-unit-other = { $number } { $unit }

## Qualifiers beside a bar. A figure without its qualifier is wrong.

figure-short-about = ≈ { $value }
figure-short-at-least = ≥ { $value }
figure-short-more-than = > { $value }
figure-short-fewer-than = < { $value }
figure-short-equivalent = equiv. { $value }
figure-short-may = possibly { $value }
figure-short-estimated = est. { $value }
# Words of a card that hedge its figures already: beside them the bar does not say it again.
figure-said-may = may might could can possible possibly potential potentially
figure-said-estimated = estimate estimates estimated estimation est

## Qualifiers in words, for a screen reader and for running text.

figure-long-about = about { $value }
figure-long-at-least = at least { $value }
figure-long-more-than = more than { $value }
figure-long-fewer-than =
    { $unit ->
        [percent] less than { $value }
       *[other] fewer than { $value }
    }
figure-long-equivalent = the equivalent of { $value }
figure-long-may = possibly { $value }
figure-long-estimated =
    { $alone ->
        [yes] an estimated { $value }
       *[no] { $value } (estimate)
    }
# A qualifier that this version does not know; it stands as the file has it.
figure-qualifier-other = { $value } ({ $word })
