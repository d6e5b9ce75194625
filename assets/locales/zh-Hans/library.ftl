## Opening a programme file.

command-open-file = 打开日程文件…
    .also = 导入、载入、上传、更新、升级、新版、修订、换日程、添加文件、另一个日程、打开
command-cancel-work = 取消读取
cli-open = 要在窗口中查看变动的日程文件
busy-reading = 正在读取“{ $name }”…
busy-comparing = 正在将“{ $name }”与现有日程比较…
busy-keeping = 正在保存“{ $name }”…
busy-opening = 正在打开“{ $name }”…
busy-exporting = 正在导出“{ $name }”…
update-cancelled = 已取消读取“{ $name }”。现有日程和笔记没有变动。
update-correction-cancelled =
    { $count ->
        [1] 已停止重新读取“{ $name }”；刚才的更正没有生效。
       *[other] 已停止重新读取“{ $name }”；刚才的{ $count }处更正没有生效。
    }
update-fewer-sessions = 这次更正之后，读出的会议少了{ $count }场；按 { $key } 可撤销更正。
update-same = 内容与现有日程相同，没有变动。

## Deciding.

command-accept-update = 接受更新
command-keep-current = 保留现有版本
update-say-kind = 请先选择：这是完整日程，还是只列出有变动的会议。
update-accepted =
    已更新为“{ $revision }”。{ $notes ->
        [0] { $drafts ->
            [0] 目前还没有笔记和发言稿。
           *[other] { $drafts }份发言稿都在原来的会议下。
        }
       *[other] { $drafts ->
            [0] { $notes }条笔记都在原来的会议下。
           *[other] { $notes }条笔记和{ $drafts }份发言稿都在原来的会议下。
        }
    }
update-accepted-unsure = 已更新为“{ $revision }”。笔记和发言稿都已保留；其中{ $unsure }场会议的对应关系不确定，请核对。
update-returned = 已恢复为“{ $revision }”。笔记和发言稿都在原来的会议下。
update-not-kept = 没有接受“{ $name }”：{ $reason }。现有日程和笔记没有变动。

## What is unread, and earlier revisions.

command-document-lines = 逐行核对文件
command-next-unread = 下一处未读变动
    .also = 变更、改了什么
command-mark-read = 将变动标为已读
command-mark-all-read = 将所有变动标为已读
    .also = 全部已读
command-stop-looking = 回到现有版本
revision-not-readable = 上次打开的版本无法读取，现显示“{ $revision }”。笔记全部保留。{ $reason }

## Several programmes.

programme-left-unsaved = “{ $name }”的笔记尚未保存：{ $reason }。每隔几秒重试一次，请不要关闭程序。
programme-stay-unsaved = 这里的笔记尚未保存，因此不切换日程。请先将副本另存到别处。

## Export.

command-export-rostrum = 将日程导出为 Rostrum JSON…
    .also = json、保存日程
command-export-ics = 将日程导出为日历…
    .also = ics、iCal、日历、日程提醒、提醒、闹钟、通知、Outlook
command-export-mine = 将我的会议导出为日历…
    .also = ics、我的日历、提醒、闹钟、我的日程
command-export-frab = 将日程导出为 frab XML…
    .also = xml、会议系统
command-export-md = 将日程导出为 Markdown…
    .also = markdown、md、纯文本、文本文件
export-rostrum = 导出为 Rostrum JSON
export-ics = 导出为日历（iCalendar）
export-frab = 导出为 frab XML
export-md = 导出为 Markdown
export-name = { $forum }-{ $revision }
export-name-mine = { $forum }-{ $revision }-我的会议
export-none-mine = 还没有标为关注的会议。
export-done = 已导出：{ $path }
export-failed = 未能导出到 { $path }：{ $reason }。

## Headings over the people of a session in an exported text. The reader of texts knows these words.

export-part-opening-remarks = 开场发言
export-part-opening-remarks-at-opening = 开幕致辞
export-part-address = 讲话
export-part-panellist = 小组讨论嘉宾
export-part-moderator = 主持人
export-part-chair = 主席
export-part-closing-remarks = 闭幕致辞

# 上次显示时窗口意外关闭的版本，这次没有直接打开
held-back-revision = 上次打开“{ $label }”时，程序意外退出，所以这次先打开前一版本“{ $shown }”。笔记全部保留。
held-back-programme = 上次打开“{ $label }”时，程序意外退出，所以这次先打开内置日程。那份日程和笔记都在。
held-back-open = 仍然打开
held-back-open-tip = 再试一次；如果又意外退出，下次启动还会先问你
held-back-return = 恢复前一版本
held-back-return-tip = 把现在显示的版本设为现行版本；可以撤销
held-back-stay = 留在内置日程
held-back-stay-tip = 下次启动直接打开内置日程；那份日程仍可从菜单打开
