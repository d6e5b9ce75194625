## Shapes of dates; names of months and weekdays come from CLDR.

date-long = { $weekday } { $date }
date-short = { $weekday } { $date }
date-with-year = { $date } { $year }
date-day-month = { $day } { $month }
date-day-month-short = { $day } { $month }
date-day = { $day }
date-time = { $date } { $time }
# The year and month stand before the day in Chinese, so it is the end that is cut short there.
date-range-days = { $from }–{ $to }
date-range-months = { $from } – { $to }
date-range-years = { $from } – { $to }

## Clock times and spans in a running text.

time-clock = { $hours }:{ $minutes }
time-span = { $start }–{ $end }
time-span-zone = { $span } ({ $zone })
time-all-day = all day
time-all-day-until = all day, until { $date }

## Another calendar day.

day-offset-after =
    { $days ->
        [one] +{ $days } day
       *[other] +{ $days } days
    }
day-offset-before =
    { $days ->
        [one] −{ $days } day
       *[other] −{ $days } days
    }

## How the reader's clock stands to the forum's.

zone-difference-none = same time as { $forum }
zone-difference-ahead = { $forum } plus { $length }
zone-difference-behind = { $forum } minus { $length }

## Lengths of time.

length-hours = { $count } h
length-minutes = { $count } min
length-under-a-minute = less than a minute
length-both = { $hours } { $minutes }
length-words-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
length-words-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
length-words-both = { $hours } { $minutes }
