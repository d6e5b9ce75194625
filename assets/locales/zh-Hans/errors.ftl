## Where something stands.

place-line = 第 { $line } 行
place-line-column = 第 { $line } 行，第 { $column } 列
place-path = { $path } 处
place-path-line = 第 { $line } 行（{ $path }）
place-session = 会议“{ $session }”的 { $field } 字段
place-paragraph = 第 { $number } 段“{ $text }”

## Why a file could not be read: where, what, and what to do.

read-error = “{ $file }”：{ $what }。{ $cure }
read-error-at = “{ $file }”，{ $place }：{ $what }。{ $cure }
read-error-syntax = 此处不符合文件格式（{ $detail }）
read-error-value = 此处的值缺失或类型不对（{ $detail }）
read-error-missing-field = 缺少必填字段 { $field }
read-error-unknown-zone = 没有名为“{ $zone }”的时区
read-error-bad-time = “{ $time }”不是可以读取的时间
read-error-problems = 日程有 { $count } 处问题
read-error-empty = 文件是空的
read-error-not-text = 文件不是 UTF-8 文本
read-error-too-large = 文件有 { $size } MB，超过可读取的 { $limit } MB
read-cure-line = 请改正这一处，或向发送方重新索取文件。
read-cure-value = 请按日程文件的格式补上或改正这个值。
read-cure-missing-field = 请补上这个字段。
read-cure-zone = 请使用 IANA 时区名，例如 Europe/Zurich。
read-cure-time = 请写成 2022-02-22T13:00:00+01:00 这样的形式。
read-cure-problems = 请改正以下各处，或向发送方索取改正后的文件。
read-cure-again = 请向发送方重新索取文件。
read-cure-not-text = 请将文件另存为 UTF-8，或确认选对了文件。
read-cure-too-large = 请确认选对了文件。

## What is wrong in a programme: session, field, problem.

problem-at-session = 第 { $position } 场会议（{ $id }），{ $field } 字段：{ $what }。
problem-at-position = 第 { $position } 场会议，{ $field } 字段：{ $what }。
problem-at-id = 会议 { $id }，{ $field } 字段：{ $what }。
problem-at-programme = { $field } 字段：{ $what }。
problem-other-format = 文件自称是“{ $found }”，不是会议日程
problem-empty = 内容是空的
problem-duplicate-id = “{ $id }”出现了不止一次
problem-end-before-start = 结束时间（{ $end }）早于开始时间（{ $start }）
problem-unknown-reference = 所指的“{ $id }”不存在
problem-bad-number = “{ $id }”的数值不可用
problems-more = 另有 { $count } 处。

## What a reader was not sure of.

warning-at = { $place }：{ $what }
warning-newer-version = 文件由较新的格式版本（{ $found }）写成，本程序只认识到版本 { $known }；不认识的内容会原样保留。
warning-skipped-time = 当天拨快时钟，{ $time } 这一时刻不存在，已按拨钟前的时差处理。请核对。
warning-repeated-time = 当天拨慢时钟，{ $time } 出现两次，已取第一次。请核对。

## What holds whenever a file was refused.

error-nothing-changed = 现有日程和笔记没有变动。
read-error-io = 无法读取：{ $detail }
read-cure-io = 请检查路径和权限。
