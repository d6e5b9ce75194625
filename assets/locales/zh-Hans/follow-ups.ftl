follow-ups-empty = 还没有后续事项。在笔记中用“- [ ]”写下的事项会汇总到这里。可写明负责人和期限：“- [ ] 发送数据 @李 周五前”。
follow-ups-place = { $label } · { $title }
follow-ups-forum = 整个论坛
follow-ups-go = { $task }（转到笔记）
follow-ups-owner = 负责人：{ $owner }
follow-ups-due = { $due }
follow-ups-late = { $due }（已过期）
follow-ups-open = 未完成{ $count }项
