## Notes.

notes-title = 笔记
notes-empty = 这场会议还没有笔记。直接输入即可，一秒内自动保存；按 { $stamp } 插入论坛时间，按 { $mark } 标记发言人。写成“- [ ] 回电 @李 周五前”的一行是待办事项，带负责人和期限。
notes-forum-empty = 还没有关于整个论坛的笔记。直接输入即可，一秒内自动保存。
notes-reading-view = 阅读视图
notes-editing = 编辑
notes-find = 查找
notes-find-none = 没有找到
notes-find-count = 第{ $current }处，共{ $total }处

## Who has the floor, for speaker marks.

mark-chair = 主席
mark-moderator = 主持人
mark-government-group = 政府组
mark-employers-group = 雇主组
mark-workers-group = 工人组

## The pane.

notes-of = 笔记：{ $title }
notes-cap-stamp = 时间
notes-cap-speaker = 发言人
notes-nothing-to-read = 还没有可读的笔记。
notes-find-next = 下一处
notes-find-previous = 上一处
notes-speaker-hint = 谁在发言
notes-speaker-new = 新的发言人“{ $name }”
speaker-mark = **{ $name }**：
undo-elsewhere = 这里没有可撤销的内容。上一步改动在{ $place }：再按一次 { $keys }，转到那里并撤销。
redo-elsewhere = 这里没有可重做的内容。最近撤销的一步在{ $place }：再按一次 { $keys }，转到那里并重做。
undo-in-forum = 论坛笔记里
undo-in-session = “{ $title }”的笔记里
undo-in-intervention = “{ $title }”的发言稿“{ $name }”里
undo-in-interventions = “{ $title }”的发言稿中
undo-in-mission = 参会报告的自写部分里
undo-in-and-others = { $place }及其他{ $count }处

## 笔记的历史版本。

note-versions = 历史版本
note-versions-title = 笔记的历史版本
note-versions-explained = 隔了半小时或重新打开窗口后再动笔之前，以及一次删去大段文字之前，当时的文本会自动保存下来。最多保存{ $most }个版本，笔记很长时会少一些；较早的版本中，时间上彼此靠近的先被舍去。历史版本存在笔记文件里，也在笔记的副本里。
note-version-said = { $at }的文本 · { $reason }
note-version-work-resumed = 继续动笔之前
note-version-text-removed = 删去大段文字之前
note-version-before-restored = 恢复历史版本之前
note-version-kept = 已保存
note-version-gone = 此后删去{ $amount }
note-version-added = 此后新增{ $amount }
note-version-signs = 只有标点或空格不同
note-version-bring-back = 恢复
note-version-copy = 复制文本
note-version-remove = 删除此版本
note-versions-remove-all = 删除全部版本
note-version-brought-back-alone = 已恢复该版本。
note-version-brought-back = 已恢复该版本；之前的文本也已保存为历史版本。
note-versions-removed = 已删除{ $count }个历史版本。关闭窗口之前可以撤销；此前的备份里可能还有这些内容。
note-versions-back = 已找回{ $count }个删除的历史版本。
notes-task-due = 期限：{ $date }
