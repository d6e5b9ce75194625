## The review of an update, before it is accepted.

review-title = 接受前，先看变动
review-title-own = 打开前，先看内容
review-received = 收到的文件
review-compared = 与现有日程相比
review-unchanged = 没有变动
review-zone = 时区 { $zone }
review-zone-printed = 时区 { $zone }（文中写“{ $printed }”）
review-mine-kept =
    { $drafts ->
        [0] 你的{ $notes }条笔记全部保留。
       *[other]
            { $notes ->
                [0] 你的{ $drafts }份发言稿全部保留。
               *[other] 你的{ $notes }条笔记和{ $drafts }份发言稿全部保留。
            }
    }
review-mine-unlisted-one = { $session }有你的笔记或发言稿，新文件未列出；它留在日程里，标为“新文件未列出”。
review-mine-unlisted = { $count }场有你的笔记或发言稿的会议，新文件未列出；它们留在日程里，标为“新文件未列出”。
review-texts-kept = 文件没有{ $languages }文字；现有的{ $languages }文字保留。
review-lost-all = 新文件没有{ $text }，现有{ $count }字。
review-lost-kept = 新文件没有{ $text }，保留现有的{ $count }字。
review-fields-kept = 文件没有{ $fields }；现有文字保留。
review-lost-part = { $text }比现在短（{ $old }字减为{ $new }字）。
review-refused = { $why }现有日程和笔记没有变动。
review-questions = 有疑问的{ $count }处
review-partly-read = 读出{ $read }场会议，{ $skipped }项未能读出。
review-other-as-update = “{ $title }”像是另一个会议的日程，现在按对现有日程的更新处理。
review-other-dates = 文件的日期是{ $dates }，与现有日程不同；现在按更新处理。
review-known-programme = 这是“{ $title }”的日程，你已另有一份。可转到那里查看变动。
review-own-programme = “{ $title }”是另一个会议：将作为单独的日程打开，笔记分开保存；现有日程和笔记没有变动。
review-kind-corrigendum =
    { $others ->
        [0] 这是一份更正（{ $label }），列出{ $listed }场会议，现有日程没有其他会议。
       *[other] 这是一份更正（{ $label }），只列出{ $listed }场会议。未列出的{ $others }场保持不变。
    }
review-kind-addendum =
    { $others ->
        [0] 这是一份增编（{ $label }），列出{ $listed }场会议，现有日程没有其他会议。
       *[other] 这是一份增编（{ $label }），列出{ $listed }场会议。其余{ $others }场保持不变。
    }
review-kind-said-amends = 按你所选，只改文件列出的{ $listed }场会议；其余{ $others }场保持不变。
review-kind-said-full =
    { $others ->
        [0] 按你所选，这是完整日程，没有遗漏会议。
       *[other] 按你所选，这是完整日程；未列出的{ $others }场标为“新文件未列出”。
    }
review-kind-unclear = 文件只列出{ $listed }场会议，没有说明是完整日程还是更正。其余{ $others }场怎么办？

## What the reader can do about it.

review-change = 改为…
review-change-zone = 改时区…
review-change-year = 改年份…
review-change-title = 改名称…
review-confirm-zone = 确认 { $zone }
review-confirm-year = 确认{ $year }年
review-is-full = 其实是完整日程
review-is-amending = 只改列出的会议
review-by-document = 按文件所写
review-as-update = 是现有日程的更新
review-as-own = 是另一个会议
review-go-there = 转到那份日程
review-zone-field = 文件的时区
review-year-field = 文件的年份
review-year-bad = 请输入四位数的年份。
review-title-field = 日程名称
review-session-title-field = 会议标题
review-correct-title = 修改标题…
review-session-kind = 会议类型
review-apply = 应用

## Pairs of sessions.

review-pairs = 请核对是否同一场会议：{ $count }
review-pair = 现在：{ $old }
review-pair-new = 新文件：{ $new }
review-join = 是同一场
review-part = 不是同一场
review-join-with = 与现在的一场相同…
review-join-with-new = 与新文件的一场相同…
review-forget-pairs = 取消手工配对
review-joined-by-hand = 手工配对{ $count }处
review-more-pairs = 另有{ $count }处待核对。

## Rows.

review-list = 变动列表
review-filter-all = 全部 { $count }
review-filter-mine = 与我有关 { $count }
review-none-mine = 变动的会议中没有你的笔记或发言稿。
review-nothing = 没有变动。
review-no-sessions = 这个文件里还没有读出任何会议。
review-programme-texts = 论坛概览
review-now-official = 由摘要改为官方原文
review-show-whole = 显示全文改动
review-show-less = 只看改动处
review-label = { $label }：
review-field-in = { $field }（{ $language }）
review-also-in = （{ $languages }也有改动）
review-more-places = （另有{ $count }处）
review-said-added = 〔加入〕{ $text }〔完〕
review-said-removed = 〔删去〕{ $text }〔完〕
review-speakers-added = 新增：{ $names }
review-speakers-removed = 不再列出：{ $names }
review-translated = 新增{ $languages }文字：{ $fields }
review-listed-again = 新文件重新列出了这场会议
review-unlisted = 新文件没有列出这场会议，也没有说明原因
review-unlisted-cancelled = 新文件没有列出这场会议；此前已写明取消
review-unlisted-postponed = 新文件没有列出这场会议；此前已写明推迟
review-interventions = { $count }份发言稿
review-kept = { $what }，保留
review-clash-chip = 与{ $other }时间冲突
review-clash = { $session }改到 { $times }，与{ $other }（{ $othertimes }）时间冲突。
change-what-room = 会议室
change-what-track = 分组
change-what-number = 编号
change-what-kind = 类型
change-what-status = 状态

## Chips.

review-chip-time = 时间
review-chip-room = 会议室
review-chip-title = 标题
review-chip-text = 文字
review-chip-language = 语言
review-chip-track = 分组
review-chip-speakers = 发言人
review-chip-number = 编号
review-chip-kind = 类型
review-chip-figures = 数据
review-chip-details = 其他
review-chip-back = 重新列出
review-chip-added = 新增
review-chip-unlisted = 未列出

## Deciding.

review-foot = 接受后可用 { $key } 撤销；各个版本都会保留。
review-foot-own = 将成为单独的日程，有自己的笔记；可在标题旁的菜单中切换。
review-foot-say-kind = 先说明这是完整日程还是更正。
review-open-own = 作为新日程打开
review-accepting = 正在保存…

## What changed, later.

changed-title = 变动
changed-in = { $revision } · { $date }
changed-mark-read = 标为已读
changed-mark-unread = 标为未读
changed-history = 此前的变动 { $count }
changed-added = 这次修订新增了这场会议
changed-unlisted = 这次修订没有列出这场会议，也没有说明原因
changed-comparing = 正在比较…
changed-badge = 变动
unlisted-title = 新文件未列出 { $count }
unlisted-banner = 现行日程没有列出这场会议，也没有说明原因。你写的内容都在。

## Revisions and programmes.

revisions-menu = 修订本和日程
revisions-kept = 这份日程的版本
revisions-current = 现行
revisions-looking = 正在查看
revisions-first = 随程序提供的版本
revisions-accepted = { $date }接受 · { $name }
revisions-returned = { $date }恢复
revisions-builtin = 以人为本复苏全球论坛
revisions-programmes = 其他日程
revisions-banner = 正在查看“{ $revision }”，只读；现行版本是“{ $current }”。
revisions-return = 恢复这个版本
revisions-stop = 回到现行版本
drop-hint = 松开即可查看这份日程的变动

## The programme out again.

command-export = 导出日程…
    .also = 另存为、分享、下载、导出
export-title = 导出日程
export-format = 格式
export-sessions = 会议
export-all = 全部会议
export-alarms = 提醒
export-alarm-none = 不设
export-alarm-minutes = 提前{ $count }分钟
export-go = 导出…

# 逐行核对文件
document-tab-lines = 文件
document-tab-sessions = 会议
document-to-lines = 逐行核对文件…
document-to-changes = 看改动
document-line-count = 共{ $count }行
document-page = 第{ $page }页
document-mark-count = { $mark } { $count }
document-line-said = 第{ $number }行，{ $kind }：{ $text }
document-checks = 核对 { $at }/{ $count }
document-nothing-to-check = 没有要核对的
document-nothing-read = 还没有读出会议
document-next-check = 下一处
document-check-day-empty = 文件第{ $line }行写有{ $day }，这一天没有读出会议。
document-check-unused = 第{ $line }行的“{ $written }”没有用上。
document-check-unused-lines =
    { $count ->
        [1] 第{ $line }行没有用上。
       *[other] 有{ $count }行没有用上，第一处在第{ $line }行。
    }
document-check-earlier = 第{ $line }行的“{ $title }”早于上面的“{ $above }”，同属一天：也许漏读了新的一天。
document-check-overlap = 同一会议室时间冲突：{ $one }与{ $other }。
document-check-length = “{ $title }”时长{ $minutes }分钟，请核对。
document-sessions = 读出{ $count }场会议
document-day = { $day }，{ $sessions }
document-day-empty = { $day }：文件中有这一天，没有读出会议
document-unused = 未用上：{ $written }
document-hint = 选一行，说明它是什么；每处更正都可用 { $key } 撤销，文件本身不变。
document-hint-no-day = 文件里没有日期也可以打开：选第一场会议那一行，按 D 说明这一天的日期；可用 { $key } 撤销，文件本身不变。
correct-head = 第{ $number }行：读作{ $kind }
correct-head-unused = 第{ $number }行没有用上
correct-head-left-out = 第{ $number }行没有收入日程
document-line-said-corrected = 第{ $number }行，已更正为{ $kind }：{ $text }
correct-day = 此行起为新的一天…
correct-session = 此行起为一场会议…
correct-title = 是标题
correct-person = 是发言人
correct-place = 是地点
correct-joined = 并入上一行
correct-left-out = 不计入日程
correct-columns = 表格各栏…
correct-column = 第{ $number }栏：{ $meaning }
correct-scope = 用于
correct-only-here = 只此行
correct-from-here = 此行和下面{ $count }行同类
correct-from-here-alike = 此行和下面写法相同的行
correct-date-field = 日期
correct-start-field = 开始
correct-end-field = 结束
correct-date-bad = 请按 2022-02-22、2月22日或 22/2/2022 的样子写日期。
correct-time-bad = 请按 09:30 的样子写时间；结束时间可以不写。
correct-not-applied = 正在填写的更正还没有应用：请在输入框里按 Enter 或点“应用”，也可按 Esc 放弃，然后再接受。
correct-moves = { $day }；其后{ $count }场会议归入这一天。
line-mark-day = 日
line-mark-session = 场
line-mark-title = 题
line-mark-person = 人
line-mark-place = 地
line-mark-text = 文
line-mark-not-used = 未用
document-habit-offered = “{ $file }”曾这样更正：{ $corrections }。
document-habit-use = 照此更正
habit-day = { $lines }起为新的一天
habit-session = { $lines }起为一场会议
habit-title = { $lines }是标题
habit-person = { $lines }是发言人
habit-place = { $lines }是地点
habit-joined = { $lines }并入上一行
habit-left-out = { $lines }不计入日程
habit-columns = 表格各栏依次为{ $columns }
habit-label = 以“{ $label }”开头的行
habit-cell = 第{ $column }栏
habit-like = “{ $text }”这样的行
