## The program and words that stand everywhere.

action-search = 搜索
action-close = 关闭
action-save = 保存
action-show-folder = 打开文件夹

## Counts.

count-sessions = { $count }场会议
count-han-characters = { $count }字
count-words = { $count }词

## Languages of texts, as they are called in this language.

language-zh-Hans = 中文
language-en = 英文
language-fr = 法文
language-es = 西班牙文

## A text is shown in another language than the chosen one.

text-fell-back = 这一段没有{ $wanted }版，现显示{ $shown }。
