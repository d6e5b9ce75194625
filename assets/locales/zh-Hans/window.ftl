## The window: panes, dialogs, quotes, copies.

session = 会议
show-timeline = 显示日程表
show-notes = 显示笔记
about-programme = 关于这份日程
document-symbol = 文号
overview-target-list = 全球目标
target-heading = { $headline }：{ $gist }
list-separator = 、
point-with-parts = { $point }：{ $parts }
speaker-with-role = { $name }，{ $role }
zones = 时区
search-hint = 搜索会议、笔记、命令
keys = 快捷键
open-nth-session = 打开第1–9场会议
zone-search = 搜索城市或时区
zone-unknown = 没有这个时区。可输入城市名，或 Asia/Shanghai 这样的名称。
zone-not-listed = 未列出名为“{ $typed }”的时区。可改试附近的大城市，或输入 Asia/Shanghai 这样的名称。
files = 文件位置
path = 路径
open = 打开
replace = 替换
no-file-dialog = 这台电脑没有文件对话框，请在这里输入路径。

## Quoting and copying.

copied = 已复制。
copy-question = 复制指导性问题
question-copied-summary = { $text }（摘要，非官方措辞）
quote-in-notes = 引用到笔记
quote-figure = 把“{ $title }”引用到笔记
quoted-in-notes = 已引用到笔记。
quote-source-summary = 据官方初步方案概述的摘要，非官方措辞
quote-source-official = 官方原文

## Copies of the notes.

copy-file-name = { $forum } 笔记 { $date }
copy-saved = 副本已保存：{ $path }
copy-saved-partly = 副本已保存：{ $path }。笔记文件无法完整读取，副本里只有能读取的部分。
copy-not-saved = 副本未保存到“{ $path }”：{ $reason }。请换一个位置。
copy-missing = 没有找到文件“{ $name }”。请检查路径。
copy-opened =
    { $count ->
        [0] “{ $name }”里没有新的笔记，现有笔记没有变动。
       *[other] 已从“{ $name }”加入{ $count }条笔记，现有文字全部保留。
    }
copy-heading = 来自“{ $name }”

## What went wrong with the user's files.

notes-read-only = 笔记现在只读，没有改动。
notes-unreadable-why = “{ $name }”无法读取：{ $reason }。请另选一个文件。现有笔记没有变动。
notes-file-empty = 文件是空的，或者只有零字节
notes-not-text = 此处的字节不是文字（UTF-8）
notes-not-json = 此处不是有效的 JSON
notes-cut-off = 文件在此处中断，后面的内容缺失
notes-wrong-value = 此处的值缺失或类型不对
notes-of-other-format = 文件自称是“{ $found }”，不是笔记
notes-of-other-programme = 这是另一个日程“{ $id }”的笔记
notes-name-twice = “{ $name }”在此处第二次出现，两处内容只能保留一处
reason-at = { $place }：{ $what }
notes-changed-elsewhere = 笔记文件在别处被改动。两边的内容都已保留：另一份在“{ $name }”。
save-error-disk-full = 磁盘已满
save-error-no-permission = 没有写入“{ $folder }”的权限
save-error-held-open = “{ $path }”正被另一个程序打开
read-no-permission = 没有读取“{ $folder }”中文件的权限
save-error-read-only = 这个磁盘只读
save-error-folder-missing = 文件夹“{ $folder }”不存在
save-error-not-a-folder = “{ $path }”不是文件夹
save-error-not-a-file =
    { $sort ->
        [folder] “{ $path }”是文件夹，不是文件
        [pipe] “{ $path }”是管道，不是文件
        [device] “{ $path }”是设备，不是文件
        [socket] “{ $path }”是套接字，不是文件
       *[other] “{ $path }”不是文件
    }
save-error-already-there = 这里已有同名文件
out-among-notes = “{ $file }”位于存放笔记的文件夹，不会写入。请换到其他文件夹。
out-is-own = “{ $file }”是本程序自用的文件，不会替换。请换一个文件名。
out-is-read = “{ $file }”是在这里打开过的日程文件，不会替换。请换一个文件名。
settings-set-aside = 设置文件无法读取，已另存为“{ $name }”，现用默认设置。
settings-not-read = 设置文件无法读取（{ $detail }），现用默认设置。
settings-bad-value = 设置中的“{ $field }”无法使用，现用默认值。
keys-in-fields = 在文本框里
field-move = 移动光标；按住 Shift 选中
field-word = 按词移动；按住 Shift 选中
field-line = 到行首或行尾
field-text = 到开头或结尾
field-select-all = 全选
field-delete = 删除一个字符
field-delete-word = 删除一个词
field-enter = 换行；在单行文本框里确认
field-menu = 打开输入框或会议的菜单

## Menus.

menu-open-session = 打开
menu-copy-session = 复制标题和时间
copied-session = { $kind }：{ $title }，{ $date } { $time }（{ $zone }）
menu-copy-paragraph = 复制本段
menu-copy-figures = 复制数据
menu-cut = 剪切
menu-copy = 复制
menu-paste = 粘贴
menu-select-all = 全选
menu-text = 文本
menu-review = 送审与返回
menu-languages = 另建语言版本
