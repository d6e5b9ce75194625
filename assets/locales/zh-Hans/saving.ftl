## The state of saving; it always tells the truth.

save-saved-at = 已保存 { $time }
save-saving = 正在保存…
save-composing = 输入法组字中，完成后保存
save-copy-elsewhere = 另存到…
save-failed-disk-full = 未保存：磁盘已满。文字都在窗口里，每{ $seconds }秒重试一次。请腾出空间，或另存到别处。
save-failed-no-permission = 未保存：没有写入“{ $folder }”的权限。文字都在窗口里。
save-failed-other = 未保存：“{ $folder }”无法写入（{ $reason }）。文字都在窗口里，程序会继续重试。
close-unsaved-title = 笔记还没有存到磁盘
close-unsaved = 现在关闭，最后的改动会丢失。
close-anyway = 仍然关闭
close-not = 返回
save-silent = 磁盘自 { $time } 起没有响应。输入的文字都在窗口里，磁盘一有响应就会保存；也可以另存到别处。
close-saved-title = 笔记已经存到磁盘
close-saved = 可以关闭窗口了。
close-rewritten-title = 笔记文件曾被删除
close-replaced-title = 笔记文件被替换了
close-replaced = 现在关闭不会丢失内容：两份都保留，下次启动时显示新文件。
close-now = 关闭
notes-written-anew = 笔记文件被别的程序删除了，已按本窗口的内容重新写好。
notes-replaced = 笔记文件被别的程序替换了。新文件未作任何改动；本窗口显示的内容已另存在旁边的“{ $name }”里。
notes-replaced-open = 打开新文件
notes-replaced-keep = 保留此处显示的内容
notes-replaced-both-kept = 两份都会保留。

## The notes file.

notebook-fault =
    { $known ->
        [reason] 笔记文件“{ $name }”无法读取：{ $reason }。
        [place] 笔记文件“{ $name }”无法读取（第 { $line } 行，第 { $column } 列）。
       *[nothing] 笔记文件“{ $name }”无法读取。
    }
notebook-unreadable = { $fault }原文件未作任何改动。最近的备份是 { $backup }。
notebook-unreadable-no-backup = { $fault }原文件未作任何改动。没有找到备份。
notebook-open-backup = 打开备份
notebook-begin-anew = 重新开始记笔记（保留原文件）
notebook-not-begun = 未能重新开始记笔记：{ $reason }。没有任何改动。
notes-not-shown = 笔记文件目前无法读取，因此这里没有显示其中的内容。原因见“笔记”标签页。
notebook-newer-version = 这份笔记由较新的版本（{ $version }）保存。可以照常编辑，本版本不认识的内容会原样保留。
notebook-open-elsewhere = 这份笔记已在另一个窗口打开，本窗口为只读。
notebook-unreadable-elsewhere = { $fault }原文件未作任何改动。这份笔记已在另一个窗口打开，请在那里查看和保存；本窗口为只读，没有显示其中的内容。
notebook-edit-here = 在此编辑
notebook-still-open-elsewhere = 另一个窗口仍开着这份笔记。请先在那里关闭，再选“在此编辑”。
notebook-view-backup = 只读查看
notebook-backup-unreadable = 这份备份也无法读取，没有改动。
notebook-backup-shown = 现在显示的是 { $backup } 的备份，只读。原文件未作任何改动。
edit-not-made = 此项更改未能完成，内容没有变动。
edit-kept-at-end = 刚才输入的内容无法放到原处，已保留在本文末尾。
