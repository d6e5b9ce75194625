## Where something stands.

place-line = 第{ $line }行
place-line-column = 第{ $line }行，第{ $column }列
place-path = { $path } 处
place-path-line = 第{ $line }行（{ $path }）
place-session = 会议“{ $session }”的 { $field } 字段
place-paragraph = 第{ $number }段“{ $text }”
place-paragraph-number = 第{ $number }段

## Why a file could not be read: where, what, and what to do.

read-error = “{ $file }”：{ $what }。{ $cure }
read-error-at = “{ $file }”，{ $place }：{ $what }。{ $cure }
read-error-syntax = 此处不符合文件格式
read-error-value = 此处的值缺失或类型不对（{ $detail }）
read-error-missing-field = 缺少必填字段 { $field }
read-error-unknown-zone = 没有名为“{ $zone }”的时区
read-error-bad-time = “{ $time }”不是可以读取的时间
read-error-problems = 日程有{ $count }处问题
read-error-empty = 文件是空的
read-error-not-text = 文件不是文本，或者其编码无法识别
read-error-unsupported = 无法读取这类文件（{ $kind }）
read-error-no-sessions = 没有找到会议：没有日期，也没有起止时间
read-error-no-session-lines = 没有找到会议：没有一行写明会议及其日期和时间
read-error-no-date = 写有{ $count }项的时间，但没有找到日期
read-error-only-pictures = 文件只有扫描图像，没有文字
read-error-cut-off = 文件不完整或已损坏，没有到结尾
read-error-locked = 文件需要密码才能打开
read-error-no-usable-sessions = 没有可用的会议，略去了{ $count }项
read-error-stopped = 读取中途停止
read-error-reader-failed = 读取这种格式时出错，未能读出（{ $detail }）
read-cure-unsupported = 请向发送方索取 Word 文件、含文字的 PDF、iCalendar 或 schedule XML 格式的日程。
read-cure-old-word = 请另存为 Word 文件（.docx）后再打开。
read-cure-save-as = 请另存为 Word 文件（.docx）或 PDF 后再打开。
read-cure-locked = 请先去掉密码再保存，或向发送方索取不带密码的文件。
read-cure-archive = 请解压后打开其中的文件。
read-cure-no-sessions = 请确认这是会议日程，或向发送方重新索取文件。
read-cure-no-date = 请在文件中写明日期，或向发送方索取写有日期的日程。
read-cure-only-pictures = 请向秘书处索取 Word 文件或含文字的 PDF。
read-cure-stopped = 如需读取，请重新打开该文件。
read-error-too-large = 文件有 { $size } MB，上限为 { $limit } MB
read-error-too-large-within = 文件内容超过 { $limit } MB 的上限
read-error-too-many-parts = 文件的行数或数值超过{ $limit }个，超出上限
read-cure-line = 请改正这一处，或向发送方重新索取文件。
read-cure-value = 请按日程文件的格式补上或改正这个值。
read-cure-missing-field = 请补上这个字段。
read-cure-zone = 请使用 IANA 时区名，例如 Europe/Zurich。
read-cure-time = 请写成 2022-02-22T13:00:00+01:00 这样的形式。
read-cure-problems = 请改正以下各处，或向发送方索取改正后的文件。
read-cure-again = 请向发送方重新索取文件。
read-cure-not-text = 请另存为 UTF-8 文本，或确认选对了文件。
read-cure-too-large = 请确认选对了文件。

## What is wrong in a programme: session, field, problem.

problem-at-session = 第{ $position }场会议（{ $id }），{ $field } 字段：{ $what }。
problem-at-position = 第{ $position }场会议，{ $field } 字段：{ $what }。
problem-at-id = 会议 { $id }，{ $field } 字段：{ $what }。
problem-at-programme = { $field } 字段：{ $what }。
problem-other-format = 文件自称是“{ $found }”，不是会议日程
problem-empty = 内容是空的
problem-duplicate-id = “{ $id }”出现了不止一次
problem-end-before-start = 结束时间（{ $end }）早于开始时间（{ $start }）
problem-bad-year = 年份{ $year }不在1900至2200年之间
problem-unknown-reference = 所指的“{ $id }”不存在
problem-bad-number = “{ $id }”的数值不可用
problems-more = 另有{ $count }处。

## What a reader was not sure of.

warning-at = { $place }：{ $what }
warning-newer-version = 文件由较新的格式版本（{ $found }）写成，本程序只认识到版本 { $known }；不认识的内容会原样保留。
warning-skipped-time = 当天拨快时钟，{ $time } 这一时刻不存在，已按拨钟前的时差处理。请核对。
warning-repeated-time = 当天拨慢时钟，{ $time } 出现两次，已取第一次。请核对。
warning-encoding = 文件不是 UTF-8 编码，已按 { $name } 读取。请核对文字。
warning-replaced-characters = 有{ $count }个字符无法读出，显示为 �。
warning-controls-left-out = 略去了{ $count }个不可见的控制字符：它们不是文字，只会打乱显示。
warning-zone-assumed = 文件没有写明时区，暂按 { $zone } 处理。请确认或改选。
warning-zone-disagrees = 文件写的是“{ $written }”，与该日 { $zone } 的时间不符，已保留所写钟点。请核对。
warning-year-assumed = 标题和正文都没有年份，暂按{ $year }年处理。请确认或改正。
warning-date-from-sentence = 日期仅见于一句话：“{ $sentence }”。请核对它是否就是日程的日期；年份按{ $year }年处理。
warning-date-unsure = 该日期可读作{ $taken }或{ $other }，已按{ $taken }处理。请核对。
warning-weekday-disagrees = { $date }不是文件所写的{ $weekday }，已按日期处理。请核对。
warning-end-before-start = 结束时间（{ $end }）早于开始时间（{ $start }），暂按30分钟处理。请核对。
warning-time-unused = 文中的“{ $written }”未用作任何会议的日期或时间。请核对。
warning-correction-unplaced = 对“{ $text }”的更正没有生效：文件中这个位置已不是这一行。请在该行的新位置重新更正。
warning-misprint-not-applied = “{ $text }”是对文字的更正，没有用到任何场次上。请对照相关场次。
warning-correction-unfit = 对“{ $text }”的更正没有生效：这一行带有会议时间，或者是第一场会议之上的地点，或者上面没有可以并入的行。请改为说明会议从哪一行、几点开始。
warning-columns-twice = “{ $text }”所在的表格有两栏都定为“{ $meaning }”，以前一栏为准。请重新选择各栏。
warning-columns-count = “{ $text }”所在的表格共有{ $has }栏，更正时只说明了{ $said }栏。请重新选择各栏。
warning-hours-of-day = “{ $written }”视为全天的起止时间，不另作会议。
warning-text-unplaced = 有{ $count }个字符的文字不属于任何会议，未收入。
warning-unknown-zone = 无法识别时区“{ $name }”。请核对时间。
warning-zone-read-as = 时区“{ $written }”按 { $zone } 处理。请核对时间。
warning-incomplete = 文件在此中断或损坏，此前的内容已读出。
warning-skipped-no-start = 此项已略去：没有开始时间。
warning-skipped-no-clock = “{ $written }”没有钟点，已略去。
warning-skipped-no-date = { $time } 的一项已略去：没有写明是哪一天。
warning-skipped-bad-start = 此项已略去：开始时间“{ $written }”无法读取。
warning-skipped-year = 此项已略去：年份{ $year }不合理。
warning-skipped-listed-again = 此处的“{ $title }”已略去：链接列表以另一日期重复列出了它。
warning-skipped-repeated = 此项已略去：与前面一项重复。
warning-skipped-superseded = 此项已略去：文件中有它的较新版本。
warning-missing-value = 缺少 { $field } 字段，已取最接近的内容代替。
warning-unnamed =
    { $kind ->
        [calendar] 日历没有名称，已用“{ $taken }”作为标题。
       *[other] 文件没有写明日程的名称，已用“{ $taken }”作为标题。
    }
warning-length-missing = 没有时长或结束时间，已按{ $taken }处理。
warning-length-unclear = “{ $written }”既不是时长也不是结束时间，已按{ $taken }处理。
warning-times-disagree = 写有两个时间，已取 { $taken }，未取 { $other }。请核对。
warning-duplicate-id = 编号“{ $id }”出现了不止一次，后一项已另给编号。
warning-text-cut = 文字过长，保留了{ $count }个字符。
warning-recurrence-cut = 重复次数过多，保留了{ $count }次。
warning-too-many = 会议过多，只读取了前{ $count }场。
warning-more = 另有{ $count }条提示。
warning-more-alike = 同类情况另有{ $count }处：{ $places }。

## Kinds of files that are not read.

file-kind-xlsx = Excel 工作簿，.xlsx
file-kind-xls = 旧版 Excel 工作簿，.xls
file-kind-pptx = PowerPoint 演示文稿，.pptx
file-kind-ppt = 旧版 PowerPoint 演示文稿，.ppt
file-kind-odt = OpenDocument 文本，.odt
file-kind-ods = OpenDocument 表格，.ods
file-kind-odp = OpenDocument 演示文稿，.odp
file-kind-csv = CSV 表格
file-kind-doc = 旧版 Word 文件，.doc
file-kind-rtf = RTF 文件
file-kind-zip = ZIP 压缩包
file-kind-html = 网页
file-kind-image = 图片

## Formats of programme files.

format-rostrum = Rostrum JSON
format-frab = schedule XML（frab）
format-schedule-json = schedule JSON 第1版
format-schedule2 = schedule JSON 第2版
format-ics = iCalendar
format-docx = Word 文件
format-pdf = PDF
format-outline = 文本

## What holds whenever a file was refused.

read-error-io = 无法读取：{ $detail }
read-error-missing = 没有这个文件
read-error-no-permission = 没有读取这个文件的权限
read-error-not-a-file =
    { $sort ->
        [folder] 这是文件夹，不是文件
        [pipe] 这是管道，不是文件
        [device] 这是设备，不是文件
        [socket] 这是套接字，不是文件
       *[other] 这不是文件
    }
read-cure-io = 请检查路径和权限。
read-cure-folder = 请选择文件夹里的文件。
read-cure-not-a-file = 请先把其中的内容存成文件，再使用该文件。
