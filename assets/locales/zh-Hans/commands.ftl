## Commands of the palette; each key is the command's id.

command-open-overview = 论坛概览
command-toggle-timeline = 显示或收起日程表
command-toggle-notes = 显示或收起笔记
command-next-session = 下一场会议
command-previous-session = 上一场会议
