## Help: one page a task, and what the program is.

command-help = 帮助
    .also = 说明、说明书、手册、教程、指南、怎么用、求助
command-about = 关于讲坛
    .also = 版本、版本号、许可、许可证、作者
help-title = 帮助
help-entry = 帮助：{ $page }
about-version = 版本 { $version }
about-what = 按比例显示论坛的会议日程，记录笔记，撰写和试讲发言稿，核对日程更新。所有内容都留在这台电脑上，程序不联网。
about-files = 笔记、日程和设置都在这个文件夹里：
about-licence = 讲坛是自由软件，采用 MIT 许可证。所带字体为 Noto Sans、Noto Sans SC 和 Noto Sans Math（SIL 开放字体许可证 1.1），图标来自 Phosphor（MIT）。
help-own-time = 按自己的时间看会议
    .also = 时差、时区
help-own-time-text =
    时间轴一侧是论坛时间，另一侧是你的时间。你的时区默认与电脑相同；要改，按 { $zone }，输入城市或时区，再按 Enter。

    按 { $now } 转到正在进行的会议；没有正在进行的，就转到下一场。
help-notes = 边听边记
help-notes-text =
    每场会议都有自己的笔记页。选中会议，直接输入，一秒内自动保存。

    { $stamp } 插入论坛时间；{ $speaker } 标记发言人，输入名称的一两个字即可；{ $commitment } 标为承诺；{ $task } 记为后续事项。

    后续事项可以写明由谁负责、何时完成，例如“@李明 周五前”。全部事项列在“后续事项”（{ $followups }）中。
help-search = 查找任何内容
    .also = 搜索、查找
help-search-text =
    { $palette } 打开搜索框，会议、笔记和命令都在其中。输入几个字，按 Enter。

    { $find } 在正在写的文字里查找。
help-draft = 撰写发言稿
help-draft-text =
    { $framed } 按框架新建，{ $blank } 新建空白稿。灰色的提示不是正文，不会讲，也不会印出来。

    在右上方选时限，旁边显示预计用时和是否够用。点箭头可展开各部分的用时。

    { $quote } 引用指导性问题、数据或段落，并注明来源。{ $cut } 把一段标为可省略，时间紧时不讲。回应了指导性问题的哪些要点，在旁边打勾。
help-rehearse = 按时限试讲
    .also = 试讲、提词器、排练
help-rehearse-text =
    { $rehearse } 以大字显示全文和剩余时间。空格键开始和暂停，Esc 结束。

    讲到结尾的才计入自己的语速，中途停下的不计。{ $runs } 列出每一遍试讲和各段用时。
help-hand-in = 导出供口译员使用的稿件
    .also = 打印、PDF、docx、Word
help-hand-in-text =
    { $handin } 把一份或多份发言稿导出为 Word、Markdown 或纯文本，可选供口译员使用的格式，或供宣读的大字格式。

    发送前请核对发言人、代表团和议题。{ $cleared } 记下由谁、何时审定；审定后一改动，就又成为草稿。
help-returned = 处理送回的稿件
help-returned-text =
    把送回的 Word 文件拖到窗口上，或按 { $returned }。讲坛会找到它对应的发言稿，把每处修改、批注和脚注列在所在段落旁边。

    逐处接受或拒绝。在你决定之前，原文不变；原来的版本也会保留。
help-update = 核对日程更新
    .also = 更新、新版
help-update-text =
    按 { $open } 打开文件，或把文件拖到窗口上。接受之前，先看到新增、改期、变更和取消的会议，以及其中与你有关的部分。

    标题、时间或编号变了，笔记仍跟着原来的会议。{ $unread } 逐场查看变动。{ $undo } 可撤销整次更新。
help-document = 逐行核对 Word 或 PDF 日程
help-document-text =
    没有固定格式的文件可能会读错。{ $lines } 把文件逐行列出，旁边是读出的会议；每行前面注明读作什么，没有用上的会突出显示。

    选中一行，说明它是日期、会议、标题、发言人还是地点，会议随即更新；{ $undo } 可撤销更正。
help-report = 写参会报告
help-report-text =
    { $report } 按会议汇总：我方发言、各方承诺、后续事项和笔记。

    用 { $commitment } 标记的内容列为承诺，并注明发言方。不对外的内容不写入，除非你另行选择。
help-files = 历史版本、副本和文件位置
    .also = 备份、文件在哪、数据文件夹
help-files-text =
    { $versions } 列出笔记的历史版本，已删除的也在其中，一步即可恢复。

    { $copy } 把全部笔记另存一份。所有文件都在这台电脑的一个文件夹里，位置见“设置”（{ $settings }）。最近几天的备份就在笔记旁边。
