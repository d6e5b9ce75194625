## The mission report. In the report's language.

report-title = 参会报告
report-forum = 论坛
report-dates = 日期
report-mode = 方式
report-programme = 会议日程
report-sessions = 会议
report-sessions-of = { $count }场（共{ $all }场）
report-summary = 摘要
report-delegation = 代表团
report-contacts = 会见与联络
report-recommendations = 建议
report-date = 日期
report-time = 时间
report-zone = 时间均为{ $zone }时间。
report-said = 各方发言
report-statements = 我方发言
report-in-annex = 现场发言稿见附件{ $number }
report-prepared-in-annex = 准备稿，未发言，见附件{ $number }
report-commitments = 承诺
report-follow-ups = 后续事项
report-by = { $by }：{""}
report-in-brackets = （{ $text }）
report-a-speaker = 有代表
report-not-listed = 已不在日程中
report-not-listed-sentence = 本报告所用的日程没有列出这场会议。为它写的内容列在下面。
report-left-out = 发言时略去或未讲到
report-forum-short = 论坛
report-forum-notes = 关于论坛整体
report-all-commitments = 承诺汇总（按全球目标）
report-target = 全球目标
report-party = 承诺方
report-commitment = 承诺
report-all-follow-ups = 后续事项汇总
report-task = 事项
report-owner = 负责人
report-due = 期限
report-annex = 附件{ $number }：现场发言稿（{ $session }）
report-annex-prepared = 附件{ $number }：准备稿，未发言（{ $session }）

## The terminal.

cli-report = 生成参会报告（Word、Markdown 或纯文本）
cli-report-sessions = 只写这些会议：会议 ID，或按时间的序号（从1开始）
cli-report-order = 顺序：时间、我的会议在前、按给出的顺序
cli-report-private = 包含内部标题（如“表态口径”）下的内容
cli-report-no-names = 不写各方发言者的名称
cli-report-out = 要写入的文件；- 表示在终端输出 Markdown
cli-report-which = 从文件名“{ $file }”看不出格式。请以 .docx、.md 或 .txt 结尾。
cli-report-no-notes = “{ $folder }”中没有日程“{ $programme }”的笔记，报告没有生成。请检查 --data-dir 和 --programme。
cli-report-no-folder = 没有文件夹“{ $folder }”，因此没有笔记，报告没有生成。请检查 --data-dir。
cli-report-unreadable = 笔记文件“{ $file }”无法读取：{ $reason }。报告没有生成，笔记未作任何改动。打开窗口（不带子命令运行 rostrum）可以看到处理办法。
cli-report-partly-read = 笔记文件“{ $file }”中有{ $count }处无法读取，报告里没有这些内容：
cli-report-gone = 笔记文件“{ $file }”不见了，最近的备份是 { $backup }。报告没有生成。打开窗口（不带子命令运行 rostrum）可以打开这份备份。
cli-report-no-session = 没有名为“{ $name }”的会议。请用会议 ID，或按时间的序号。
cli-report-no-sessions = 没有选定会议。请在 --sessions 后至少给出一个会议 ID 或按时间的序号；不写则列入全部会议。

## The dialog of the report. In the window's language.

report-dialog-title = 生成参会报告
report-order = 会议顺序
report-order-time = 按时间
report-order-mine = 我的会议在前
report-with-names = 写出各方发言者的名称
report-with-private = 包含内部标题（如“表态口径”）下的内容
report-partly-read = 笔记文件无法完整读取：{ $reason }。报告里只有能读取的部分。
report-held = 属内部内容，未列入报告：{ $titles }
report-comments = 有{ $count }处注释未列入报告：{ $titles }
report-interventions-left-out = 仍是设想或只有标题的发言稿未列入报告：{ $titles }
report-done = 已导出：{ $path }。请在发送前核对内容。
