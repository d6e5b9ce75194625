## The timeline.

timeline-title = 日程表
timeline-days = { $count }天日程
timeline-forum-time = 论坛时间
timeline-your-time = 我的时间
timeline-fill-window = 铺满窗口
timeline-zoom-in = 放大
timeline-zoom-out = 缩小
timeline-filter-hides-all = 当前筛选下没有会议（共 { $count } 场）。
timeline-clear-filter = 清除筛选

## Where a session stands to now.

state-on-now = 进行中
state-next = 下一场
state-ended = 已结束

## The reader's own sessions.

mine-title = 我的会议
mine-star = 标为关注
mine-unstar = 取消关注

## Outside the forum's own days.

forum-over = 论坛已于{ $date }结束。笔记仍可编辑。
forum-ahead = 论坛将于{ $date }开幕。现在可以准备笔记。
