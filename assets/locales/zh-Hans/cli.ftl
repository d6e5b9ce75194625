## The terminal.

cli-no-display = 没有可用的图形显示，改在终端显示日程。
cli-about = 国际论坛代表的桌面助手：日程、笔记、发言。不带子命令时打开窗口。
cli-usage = 用法：{ $usage }
cli-commands = 子命令
cli-heading = { $heading }：
cli-arguments = 参数
cli-options = 选项
cli-help-flag = 显示帮助
cli-version-flag = 显示版本
cli-name-folder = 文件夹
cli-name-time = 时间
cli-name-zone = 时区
cli-name-out = 输出文件
cli-name-in = 输入文件
cli-name-new = 新文件
cli-name-old = 原文件
cli-name-file = 文件
cli-name-command = 子命令
cli-name-options = 选项
cli-lang = 界面和内容的语言
cli-zone = 读者自己的时区（IANA 名称）
cli-programme = 用这个日程文件代替内置日程
cli-theme = 外观
cli-now = 设定时钟（论坛时间），从此刻走起
cli-data-dir = 把所有用户文件放在这个文件夹
cli-show = 在终端显示日程
cli-json = 输出 JSON
cli-no-home = 系统没有指明用户文件夹。请用 --data-dir 指定一个。
cli-bus-elsewhere = { $name } 指向网络上的消息总线，本程序从不使用，又未能绕开它启动：{ $detail }。请从环境变量中去掉 { $name }，再重新启动。
cli-no-output = 无法输出：{ $detail }
cli-bad-zone = “{ $value }”不是时区。请使用 IANA 名称，例如 Europe/Zurich。
cli-bad-language = 本程序没有语言“{ $value }”。可用 zh、en、fr、es。
cli-bad-now = “{ $value }”不是时间。论坛时间请写作 2022-02-23T13:26，也可写作 2022-02-23T13:26:00+01:00。
cli-bad-choice = “{ $value }”不能用于 { $option }。可用：{ $choices }。
cli-bad-option = 没有选项“{ $option }”。rostrum --help 列出全部选项。
cli-not-unicode = 输入的内容不是有效的文字（UTF-8）。请重新输入，或给文件改名。
cli-twice = { $option } 写了不止一次，请只写一次。
cli-unexpected-word = 这里不应有“{ $word }”。加上 --help 可以查看用法。
cli-unexpected-value = { $option } 后面不写值。请去掉“{ $value }”。
cli-missing-value = { $option } 后面要写一个值（{ $value }）。
cli-missing-arguments = 缺少：{ $names }。加上 --help 可以查看用法。
cli-no-such-word = 没有名为“{ $word }”的文件或子命令。可用的子命令：{ $commands }。
cli-no-renderer = 这台电脑的图形系统无法绘制窗口，改在终端显示日程。
start-no-renderer = 这台电脑的图形系统无法绘制窗口。笔记没有变动。请更新显卡驱动程序，再启动 Rostrum；在此之前，可在终端用“rostrum show”查看日程。
cli-no-window-program = 无法启动旁边的窗口程序：{ $detail }
cli-check = 读取日程文件，列出错误和不确定之处
cli-check-explain = 逐行显示文件内容被读作什么、依据哪条规则、归入哪场会议
cli-corrections = 读取时采用此文件中的更正（JSON）
cli-bad-corrections = 无法读取更正文件 { $file }：{ $detail }。请修改该文件，或不使用 --corrections。
cli-check-json = 输出 JSON：提示附代码；unused 列出未归入任何会议的日期、时间和文字
cli-files = 日程文件
cli-diff = 显示两个日程文件之间的变动
cli-diff-old = 原来的日程文件
cli-diff-new = 新的日程文件
cli-diff-json = 输出 JSON：按变动种类列出会议编号；pairs 说明新旧会议如何对应、依据什么、是否确定
cli-convert = 将日程转换为另一种格式
cli-convert-to = 输出格式；不指定时由新文件的扩展名决定
cli-convert-in = 要读取的日程文件
cli-convert-out = 要写入的文件；- 表示输出到终端
cli-convert-which = 从文件名“{ $file }”看不出格式。请用 --to 指定：rostrum、ics、frab 或 md。
cli-not-written = 未能写入“{ $file }”：{ $detail }
cli-force = 替换已有的同名文件
cli-out-exists = 已有文件“{ $file }”，没有替换。请换一个文件名，或加上 --force 来替换它。
cli-out-question = 已有文件“{ $file }”。要替换吗？（是/否，y/n）
cli-answers-yes = 是 是的 替换 好 y yes
cli-out-kept = “{ $file }”保持原样，没有写入任何内容。
cli-out-is-input = “{ $file }”正是这条命令要读取的文件，加上 --force 也不会替换。请换一个文件名。
cli-out-no-file =
    { $sort ->
        [folder] “{ $file }”是文件夹，没有写入，加上 --force 也一样。请给出文件名，或用 - 表示终端。
        [pipe] “{ $file }”是管道，没有写入，加上 --force 也一样。请给出文件名，或用 - 表示终端。
        [device] “{ $file }”是设备，没有写入，加上 --force 也一样。请给出文件名，或用 - 表示终端。
        [socket] “{ $file }”是套接字，没有写入，加上 --force 也一样。请给出文件名，或用 - 表示终端。
       *[other] “{ $file }”不是文件，没有写入，加上 --force 也一样。请给出文件名，或用 - 表示终端。
    }
check-read = “{ $file }”：{ $format }，{ $sessions }，{ $zone }。
check-warnings = { $count }条提示：
check-unused = 文中有{ $count }处日期或时间未用作会议时间（{ $places }），可用 --explain 查看。
check-line-unused = 未使用：{ $times }
diff-same = 没有变动。
diff-amends = 新文件只作更正或增补：未列出的会议保持不变。
diff-unclear = 新文件只列出{ $all }场会议中的{ $listed }场，也没有写明是完整日程。此处按完整日程比较。
diff-unsure = 需要核对的对应关系
diff-count = { $label }：{ $count }
diff-lost = 新文件中缺少或变短的文字（{ $text }）：{ $count }处
diff-text-in = { $field }，{ $language }

## What a line of a document was taken for.

line-kind-programme-title = 日程标题
line-kind-issuer = 发布机构
line-kind-revision = 版本
line-kind-dates = 日期与地点
line-kind-zone = 时区
line-kind-introduction = 引言
line-kind-day = 日期
line-kind-half-day = 时段
line-kind-column-heads = 表头
line-kind-track = 分组
line-kind-session = 会议
line-kind-time = 时间
line-kind-title = 标题
line-kind-room = 地点
line-kind-person = 人员
line-kind-question = 指导性问题
line-kind-format = 形式
line-kind-link = 链接
line-kind-status = 状态
line-kind-text = 背景
line-kind-left-out = 未收入
line-kind-unused = 未使用

# What a column of a table holds.
column-day = 日期
column-time = 时间
column-end = 结束
column-title = 标题
column-place = 地点
column-person = 发言人
column-text = 说明
column-left-out = 不计入
cli-find = 搜索日程、笔记和命令
cli-find-query = 要查找的内容：词语、数字、日期或时间
cli-find-json = 输出 JSON：每条结果的种类、编号、标题、摘录和位置，最相符的在前
cli-name-query = 查找内容
cli-find-unreadable = 笔记文件 { $file } 无法读取，只搜索了日程：{ $reason }
cli-find-gone = 笔记文件 { $file } 不见了，只搜索了日程。请打开本程序恢复备份。
