## While a session is on: since when, and who has the floor.

live-since = 已开{ $length }，还有{ $left }
live-since-over = 已开{ $length }，超过预定{ $left }
live-ended = 已结束，历时{ $length }
live-list = 发言名单（{ $count }）
live-floor = 正在发言：{ $name }
live-since-clock = { $time } 起，{ $length }
live-at-clock = { $time }，{ $length }
notes-cap-commitment = 承诺
notes-cap-task = 后续事项
command-commitment = 标为承诺或取消标记
    .also = 承诺、保证
