## The program and words that stand everywhere.

app-name = 讲坛
action-open-file = 打开文件…
action-search = 搜索
action-copy = 复制
action-close = 关闭
action-undo = 撤销
action-redo = 重做
action-save = 保存
action-export = 导出…
action-restore = 恢复
action-merge = 合并
action-show-folder = 打开文件夹
action-skip = 跳过
word-forum = 论坛
word-programme = 会议日程
word-backup = 备份
word-earlier-version = 历史版本
word-read-only = 只读
word-command-palette = 命令面板
word-more = 更多

## Counts.

count-sessions = { $count }场会议
count-notes = { $count }条笔记
count-drafts = { $count }份发言稿
count-han-characters = { $count }字
count-words = { $count }词

## Languages of texts, as they are called in this language.

language-zh-Hans = 中文
language-en = 英文
language-fr = 法文
language-es = 西班牙文

## A text is shown in another language than the chosen one.

text-fell-back = 这一段没有{ $wanted }版，现显示{ $shown }。
