## Shapes of dates; names of months and weekdays come from CLDR.

date-long = { $weekday } { $date }
date-short = { $weekday } { $date }
date-with-year = { $date } de { $year }
date-day-month = { $day } de { $month }
date-day-month-short = { $day } { $month }
date-day = { $day }
date-time = { $date }, { $time }
# The year and month stand before the day in Chinese, so it is the end that is cut short there.
date-range-days = { $from }-{ $to }
date-range-months = { $from } – { $to }
date-range-years = { $from } – { $to }

## Clock times and spans in a running text.

time-clock = { $hours }:{ $minutes }
time-span = { $start }–{ $end }
time-span-zone = { $span } ({ $zone })
time-all-day = todo el día
time-all-day-until = todo el día, hasta el { $date }

## Another calendar day.

day-offset-after =
    { $days ->
        [one] +{ $days } día
       *[other] +{ $days } días
    }
day-offset-before =
    { $days ->
        [one] −{ $days } día
       *[other] −{ $days } días
    }

## How the reader's clock stands to the forum's.

zone-difference-none = misma hora que { $forum }
zone-difference-ahead = { $forum } más { $length }
zone-difference-behind = { $forum } menos { $length }

## Lengths of time.

length-hours = { $count } h
length-minutes = { $count } min
length-under-a-minute = menos de un minuto
length-both = { $hours } { $minutes }
length-words-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
length-words-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
length-words-both = { $hours } y { $minutes }
