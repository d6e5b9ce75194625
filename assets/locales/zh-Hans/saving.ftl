## The state of saving; it always tells the truth.

save-saved-at = 已保存 { $time }
save-saving = 正在保存…
save-composing = 输入法正在输入，完成后保存
save-copy-elsewhere = 另存到…
save-failed-disk-full = 未保存：磁盘已满。文字都在窗口里，每{ $seconds }秒重试一次。请腾出空间，或另存到别处。
save-failed-no-permission = 未保存：没有写入“{ $folder }”的权限。文字都在窗口里。
save-failed-held-open = 未保存：“{ $path }”正被另一个程序打开。文字都在窗口里，会继续尝试保存。
save-failed-other = 未保存：“{ $folder }”无法写入（{ $reason }）。文字都在窗口里，程序会继续重试。
close-unsaved-title = 笔记尚未保存
close-unsaved = 现在关闭，最后的改动会丢失。
close-anyway = 仍然关闭
close-not = 返回
save-silent = 磁盘自 { $time } 起没有响应。输入的文字都在窗口里，磁盘一有响应就会保存；也可以另存到别处。
close-saved-title = 笔记已经保存
close-saved = 可以关闭窗口了。
close-rewritten-title = 笔记文件曾被删除
close-replaced-title = 笔记文件被替换了
close-replaced = 现在关闭不会丢失内容：两份都保留，下次启动时显示新文件。
close-now = 关闭
notes-written-anew = 笔记文件被别的程序删除或清空了，已按本窗口的内容重新写好。
notes-replaced = 笔记文件被别的程序替换了。新文件未作任何改动；本窗口显示的内容已另存在旁边的“{ $name }”里。继续输入时，将保存本窗口的内容，新文件另存在旁边。
notes-replaced-open = 打开新文件
notes-replaced-keep = 保留此处显示的内容
notes-replaced-both-kept = 两份都会保留。

## The notes file.

notebook-fault = 笔记文件“{ $name }”无法读取：{ $reason }。
notebook-partly-read = 笔记文件“{ $name }”无法完整读取：{ $reason }。能读取的部分显示在这里，只读。
notebook-missing = 笔记文件“{ $name }”不见了。最近的备份是 { $backup }。
notebook-make-writable = 用能读取的部分继续编辑（保留原文件）
notebook-not-made-writable = 未能改为可编辑：{ $reason }。原文件未作任何改动。
notebook-view-readable = 查看能读取的部分
notebook-unreadable = { $fault }原文件未作任何改动。最近的备份是 { $backup }。
notebook-unreadable-no-backup = { $fault }原文件未作任何改动。没有找到备份。
notebook-open-backup = 打开备份
notebook-begin-anew = 重新开始记笔记（保留原文件）
notebook-not-begun = 未能重新开始记笔记：{ $reason }。没有任何改动。
notes-not-shown = 笔记文件目前无法读取，因此这里没有显示其中的内容。原因见“笔记”标签页。
notebook-newer-version = 这份笔记由较新的版本（{ $version }）保存。可以照常编辑，本版本不认识的内容会原样保留。
notebook-open-elsewhere = 这份笔记已在另一个窗口打开，本窗口为只读。
notebook-unreadable-elsewhere = { $fault }原文件未作任何改动。这份笔记已在另一个窗口打开，请在那里查看和保存；本窗口为只读，没有显示其中的内容。
notebook-partly-read-elsewhere = { $fault }原文件未作任何改动。这份笔记已在另一个窗口打开，请先在那里保存，然后才能在这里编辑。
notebook-original-kept = 无法完整读取的原文件原样保留在新文件旁边，文件名为“{ $name }”。
notebook-edit-here = 在此编辑
notebook-still-open-elsewhere = 另一个窗口仍开着这份笔记。请先在那里关闭，再选“在此编辑”。
notebook-view-backup = 只读查看
notebook-backup-unreadable = 这份备份也无法读取，没有改动。
notebook-backup-shown = 现在显示的是 { $backup } 的备份，只读。原文件未作任何改动。
edit-not-made = 此项更改未能完成，内容没有变动。
edit-kept-at-end = 刚才输入的内容无法放到原处，已保留在本文末尾。

## What of the notes file can't be read.

put-aside-title = 笔记文件中无法读取的内容
put-aside-show = 查看无法读取的内容
put-aside-count = 有{ $count }处无法读取
put-aside-more = 另有{ $count }处没有列出；改为可编辑时，全部内容都会另存在笔记旁边的文件里。
put-aside-copy = 复制这处内容
put-aside-line = { $place }：{ $what }（{ $path }）
put-aside-file = 整个文件
put-aside-forum = 论坛笔记
put-aside-sessions = 各场会议的笔记
put-aside-session = “{ $title }”的笔记
put-aside-intervention = “{ $title }”的发言稿“{ $name }”
put-aside-interventions = “{ $title }”的发言稿
put-aside-mission = 参会报告的自写部分
put-aside-read = 已读标记
put-aside-about = 文件的基本信息
put-aside-wrong =
    { $found ->
        [text] 这段文字不能用在这里
        [number] 这个数字不能用在这里
        [list] 这个列表不能用在这里
        [group] 这组值不能用在这里
        [truth] 这里不应是“是”或“否”
       *[nothing] 这里是空值（null）
    }
put-aside-missing = 缺少必需的值
put-aside-twice = 同一名称出现了两次，读取的是后一处，这里是前一处
put-aside-letters = 有些字节不是文字，已用替代符号显示
put-aside-deep = 层次太深，没有读取
put-aside-cut-off = 文件到这里中断，后面的内容缺失
put-aside-not-json = 从这里起不是有效的 JSON，后面都没有读取

## Copies that lie beside the notes.

conflict-found = 笔记旁边有{ $count }份副本，里面可能有别处写下的内容：{ $names }。笔记没有变动，可以逐段比较和采用。
conflict-named =
    { $kind ->
        [own] “{ $name }”（本程序留存）
        [syncthing] “{ $name }”（Syncthing）
        [dropbox] “{ $name }”（Dropbox）
        [nextcloud] “{ $name }”（Nextcloud）
        [onedrive] “{ $name }”（OneDrive）
       *[other] “{ $name }”（同步程序）
    }
conflict-separator = 、
conflict-written = { $copy }，写于 { $at }
conflict-none = 笔记旁边没有需要比较的副本。
conflict-same = 这份副本与笔记内容相同。
conflict-more = 还有别的不同之处，处理完上面的就会显示。
conflict-partly-read = { $fault }下面只比较能读取的部分。
conflict-only-here = 只有当前笔记里有
conflict-only-there = 只有副本里有
conflict-details = 其他信息也不同（标题、状态、“我的会议”标记等），不会一并采用
conflict-take = 采用这一段
conflict-take-all = 采用副本全文
conflict-take-draft = 加入这份发言稿
conflict-show-text = 显示副本全文
conflict-hide-text = 收起副本全文
conflict-act = { $act }：{ $what }
conflict-settle = 不再提醒这份副本
conflict-settle-tip = 副本文件保留不动
