## Shapes of dates; names of months and weekdays come from CLDR.

date-long = { $weekday } { $date }
date-short = { $weekday } { $date }
date-with-year = { $date } { $year }
date-day-month = { $day } { $month }
date-day-month-short = { $day } { $month }
date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    }
date-time = { $date } à { $time }
# The year and month stand before the day in Chinese, so it is the end that is cut short there.
date-range-days = { $from }-{ $to }
date-range-months = { $from } – { $to }
date-range-years = { $from } – { $to }

## Clock times and spans in a running text.

time-clock = { $hour } h { $minutes }
time-span = { $start } – { $end }
time-span-zone = { $span } ({ $zone })
time-all-day = toute la journée
time-all-day-until = toute la journée, jusqu’au { $date }

## Another calendar day.

day-offset-after = +{ $days } j
day-offset-before = −{ $days } j

## How the reader’s clock stands to the forum’s.

zone-difference-none = même heure qu’à { $forum }
zone-difference-ahead = { $forum } plus { $length }
zone-difference-behind = { $forum } moins { $length }

## Lengths of time.

length-hours = { $count } h
length-minutes = { $count } min
length-under-a-minute = moins d’une minute
length-both = { $hours } { $minutes }
length-words-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
length-words-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
length-words-both = { $hours } { $minutes }
