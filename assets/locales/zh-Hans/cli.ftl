## The terminal.

cli-no-display = 没有可用的图形显示，改在终端显示日程。
cli-about = 国际论坛代表的桌面助手：日程、笔记、发言。不带子命令时打开窗口。
cli-lang = 界面和内容的语言
cli-zone = 读者自己的时区（IANA 名称）
cli-programme = 用这个日程文件代替内置日程
cli-theme = 外观
cli-now = 设定时钟（论坛时间），从此刻走起
cli-data-dir = 把所有用户文件放在这个文件夹
cli-show = 在终端显示日程
cli-json = 输出 JSON
cli-no-home = 系统没有指明用户文件夹。请用 --data-dir 指定一个。
cli-no-output = 无法输出：{ $detail }
cli-no-renderer = 这台电脑的图形系统无法绘制窗口，改在终端显示日程。
