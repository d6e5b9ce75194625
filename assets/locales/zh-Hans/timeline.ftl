## The timeline.

timeline-title = 日程表
timeline-forum-time = 论坛时间
timeline-your-time = 我的时间
timeline-fill-window = 铺满窗口
timeline-zoom-in = 放大
timeline-zoom-out = 缩小
timeline-earlier-days = 前面的日期
timeline-later-days = 后面的日期
timeline-filter-hides-all = 当前筛选下没有会议（共{ $count }场）。
timeline-clear-filter = 清除筛选
timeline-filter-left = { $left } / { $all }
timeline-filter-hides-this = 这段时间内没有符合筛选条件的会议。
timeline-to-nearest = 最近的一场：{ $date } { $time }
timeline-find-name = 查找名称
timeline-no-such-name = 没有匹配的名称。

## Where a session stands to now.

state-on-now = 进行中
state-next = 下一场
state-ended = 已结束

## The reader's own sessions.

mine-star = 标为关注
mine-unstar = 取消关注

## Outside the forum's own days.

forum-over = 论坛已于{ $date }结束。笔记和发言稿仍可编辑，可生成参会报告。
forum-ahead = 论坛将于{ $date }开幕。现在可以准备笔记。

## Drawn by the timeline.

timeline-heading =
    { $count ->
        [1] 一天日程
        [2] 两天日程
        [3] 三天日程
        [4] 四天日程
        [5] 五天日程
        [6] 六天日程
        [7] 七天日程
       *[other] { $count }天日程
    }
timeline-targets =
    { $count ->
        [1] 论坛的全球目标
        [2] 论坛的两项全球目标
        [3] 论坛的三项全球目标
        [4] 论坛的四项全球目标
        [5] 论坛的五项全球目标
       *[other] 论坛的{ $count }项全球目标
    }
timeline-said = { $before }，{ $next }
timeline-zones = { $forum } / { $own }
timeline-note-lines = { $count }行笔记
timeline-mine = 我的会议
timeline-filter = 筛选
timeline-room = 会议室
timeline-track = 分组
timeline-no-room = 未注明会议室
timeline-rooms = { $count }间会议室
timeline-density = 显示密度
timeline-now = 现在
timeline-to-now = 转到现在
timeline-leave-window = 退出铺满
timeline-day-before = 前一天
timeline-day-after = 后一天
timeline-choose-day = 选择日期
timeline-forum-over = 论坛已于{ $date }结束
timeline-forum-ahead = 论坛将于{ $date }开幕
timeline-interventions = { $count }份发言稿
timeline-hand-in = 交稿截止 { $time }
