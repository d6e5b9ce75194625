## Shapes of dates; names of months and weekdays come from CLDR.

date-long = { $date }（{ $weekday }）
date-short = { $date } { $weekday }
date-with-year = { $year }年{ $date }
date-day-month = { $number }月{ $day }日
date-day-month-short = { $number }月{ $day }日
date-day = { $day }
date-time = { $date } { $time }
# The year and month stand before the day in Chinese, so it is the end that is cut short there.
date-range-days = { $start }至{ $day }日
date-range-months = { $start }至{ $endday }
date-range-years = { $from }至{ $to }

## Clock times and spans in a running text.

time-clock = { $hours }:{ $minutes }
time-span = { $start }–{ $end }
time-span-zone = { $span }（{ $zone }）
time-all-day = 全天
time-all-day-until = 全天，至{ $date }

## Another calendar day.

day-offset-after =
    { $days ->
        [1] 次日
       *[other] +{ $days }日
    }
day-offset-before =
    { $days ->
        [1] 前一日
       *[other] −{ $days }日
    }

## How the reader's clock stands to the forum's.

zone-difference-none = 与{ $forum }时间相同
zone-difference-ahead = { $forum }时间加{ $length }
zone-difference-behind = { $forum }时间减{ $length }

## Lengths of time.

length-hours = { $count }小时
length-minutes = { $count }分钟
length-under-a-minute = 不到1分钟
length-both = { $hours }{ $minutes }
length-words-hours = { $count }小时
length-words-minutes = { $count }分钟
length-words-both = { $hours }{ $minutes }
