## Notes.

notes-title = 笔记
notes-draft-title = 发言稿
notes-follow-ups-title = 后续事项
notes-empty = 这场会议还没有笔记。直接输入即可，一秒内自动保存；按 { $stamp } 插入论坛时间，按 { $mark } 标记发言人。
notes-forum-empty = 还没有关于整个论坛的笔记。直接输入即可，一秒内自动保存。
notes-reading-view = 阅读视图
notes-editing = 编辑
notes-time-stamp = 时间标记
notes-speaker-mark = 标记发言人
notes-find = 查找
notes-find-none = 没有找到
notes-find-count = 第 { $current } 处，共 { $total } 处
notes-headings = 标题
notes-list = 列表
notes-task = 任务
notes-bold = 加粗

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
