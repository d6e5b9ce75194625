## The palette: search over sessions, notes and commands.

palette-sessions = 会议
palette-commands = 命令
palette-first-of = 前{ $shown }条，共{ $total }条
palette-nothing = 日程、笔记和发言稿中都没有“{ $term }”。可换一个词，或只输入其中一部分。
palette-session-said = { $label }，{ $title }，{ $day }，{ $times }
palette-overview-said = { $page }：{ $title }
palette-note-said = “{ $session }”的笔记：{ $line }
palette-forum = 论坛
palette-unlisted = 日程未列出的会议
palette-keys = ↑ ↓ 选择，Enter 打开，Esc 关闭
palette-times = 论坛时间（{ $city }）
palette-preparing = 正在准备搜索：{ $percent }%
