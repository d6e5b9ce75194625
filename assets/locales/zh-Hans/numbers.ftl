## Numbers with a unit or with their zeros spelled.

number-percent = { $number }%
number-percent-range = { $from }%至{ $to }%
number-percent-range-short = { $from }%至{ $to }%
number-range = { $from }至{ $to }
# The higher step is 10^8 in Chinese, 10^9 elsewhere; the lower one 10^4, elsewhere 10^6.
number-spelled-high = { $number }亿
number-spelled-low = { $number }万

## What is counted. $spelled is yes when $number ends in "million" and the like.

figure-unit-jobs = { $number }个就业岗位
figure-unit-full-time-jobs = { $number }个全职工作岗位
figure-unit-member-states = { $number }个成员国
figure-unit-countries = { $number }个国家
figure-unit-people = { $number }人
figure-unit-years = { $number }年
# A unit that this version does not know; it stands as the file has it.
figure-unit-other = { $number } { $unit }

## Qualifiers beside a bar. A figure without its qualifier is wrong.

figure-short-about = 约{ $value }
figure-short-at-least = 至少{ $value }
figure-short-more-than =
    { $unit ->
        [percent] { $value }以上
       *[other] 超过{ $value }
    }
figure-short-fewer-than = 不到{ $value }
figure-short-equivalent = 相当于{ $value }
figure-short-may = 可能{ $value }
figure-short-estimated = 估计{ $value }
# Words of a card that hedge its figures already: beside them the bar does not say it again.
figure-said-may = 可能 可以 有望
figure-said-estimated = 估计 估算

## Qualifiers in words, for a screen reader and for running text.

figure-long-about = 约{ $value }
figure-long-at-least = 至少{ $value }
figure-long-more-than =
    { $unit ->
        [percent] { $value }以上
       *[other] 超过{ $value }
    }
figure-long-fewer-than = 不到{ $value }
figure-long-equivalent = 相当于{ $value }
figure-long-may = 可能{ $value }
figure-long-estimated =
    { $alone ->
        [yes] 估计{ $value }
       *[no] { $value }（估计）
    }
# A qualifier that this version does not know; it stands as the file has it.
figure-qualifier-other = { $value }（{ $word }）
