## Rehearsing with the prompter, and timing the delivery.

rehearse-nothing = 这份发言稿还没有可试讲的内容。
run-kept = 已记下这一遍：{ $time }。
run-kept-part = 已记下这一遍：{ $time }。没有讲到结尾，不计入自己的语速。
run-kept-skipped = 已记下这一遍：{ $time }。有段落略过没讲，不计入自己的语速。
run-not-kept-short = 只讲了 { $time }，不到全文的三分之一，没有记下。
run-delivered = 已发言，用时 { $time }。现场发言稿已保存。
run-not-kept = 用时 { $time }，但发言稿已不在，没有记下。
run-not-kept-read-only = 用时 { $time }。笔记现在只读，没有记下。
limit-changed = 发言时限改为 { $limit }。
limit-units = { $count }字

## The clock of a run.

run-left = 剩余
run-last-minute = 剩余，最后一分钟
run-time-up = 时间到
run-overtime = 超时
run-elapsed = 已讲
run-elapsed-is = 已讲 { $time }
run-limit-is = 时限 { $time }
run-no-limit = 没有时限
run-behind = 比预计慢 { $time }
run-ahead = 比预计快 { $time }
run-paused = 已暂停
run-press-space = 按空格开始
run-paragraph = 第{ $nth }段，共{ $count }段
run-short-version = 略过可省略段落
run-forecast = 照此约 { $time } 讲完
run-could-cut = 可省略 { $time }
run-rate-characters = { $rate }字/分
run-rate-words = { $rate }词/分

## Its keys: in full for the list of keys and for tooltips, short for the line of keys.

run-start-or-pause = 开始、暂停或继续
run-faster = 加快；手动时上移一行
run-slower = 放慢；手动时下移一行
run-by-hand = 自动滚动或手动
run-next = 下一段
run-previous = 上一段
run-skip-cuttable = 略过可省略的段落，或恢复
run-shorter = 这一遍的时限减一分钟
run-longer = 这一遍的时限加一分钟
run-mirror = 镜像
run-size = 文字大小
run-ground = 黑底白字或白底黑字
run-restart = 从头再来
run-keep = 结束并记下这一遍
run-throw-away = 结束，不记这一遍
run-limit-minutes = 这一遍的时限设为1–9分钟
run-cap-start = 开始
run-cap-pause = 暂停
run-cap-go-on = 继续
run-cap-faster = 快
run-cap-slower = 慢
run-cap-line-back = 上一行
run-cap-line-on = 下一行
run-cap-by-hand = 手动
run-cap-by-itself = 自动
run-cap-skip = 略过可省略段落
run-cap-take-in = 不再略过
run-cap-shorter = 时限减1分
run-cap-mirror = 镜像
run-cap-size = 文字大小
run-cap-ground = 底色
run-cap-restart = 重来
run-cap-keep = 结束并记下这一遍
run-cap-leave = 返回
run-cap-throw-away = 不记
keys-in-documents = 在文件逐行核对时
keys-while-rehearsing = 试讲和计时时
key-space = 空格
key-backspace = Backspace
key-delete = Delete
key-end = End
key-enter = Enter
key-escape = Esc
key-home = Home
key-page-down = Page Down
key-page-up = Page Up
key-shift = Shift

## The strip beside a video call.

strip-title = 发言计时
strip-not-on-top = Wayland 不允许程序把窗口固定在最前：请右键点标题栏，选择“置顶”。
strip-end = 结束
strip-delivered = 已发言，保存现场发言稿
strip-only-time = 只记用时
strip-forget = 不记
strip-go-on = 返回计时

## The delegate's own rate.

settings-rate = 语速
rate-own = 自己的语速
rate-cited = 参考语速
rate-own-now = 发言时间现按自己的语速估计（来自试讲；还没有试讲时按参考语速）。
rate-cited-now = 发言时间现按参考语速估计。
run-rate-own = { $rate } · 自己的语速

## Commands.

command-rehearse = 试讲
    .also = 提词器、提词、彩排、练习、朗读、演练
command-deliver = 发言计时
    .also = 计时器、计时、秒表、倒计时、发言时间
command-shorter-limit = 发言时限减一分钟
    .also = 缩短时间、减少时间
command-longer-limit = 发言时限加一分钟
    .also = 延长时间、增加时间
command-own-rate = 切换自己的语速或参考语速
    .also = 语速、每分钟字数

## The runs of a draft.

runs-title = 试讲记录
runs-no-intervention = 这场会议还没有发言稿。
runs-none = 还没有试讲记录。按 { $key } 开始试讲，每一遍的用时都会记在这里。
runs-own-rate = 自己的语速：{ $rate }，来自{ $count }遍
runs-cited-rate = 参考语速：{ $rate }
runs-use-cited = 改用参考语速
runs-use-own = 改用自己的语速
runs-delivery = 现场发言
runs-rehearsal = 试讲
runs-incomplete = 未讲全
runs-remove = 删除 { $time } 这一遍
runs-by-paragraph = 各段用时：{ $times }
runs-paragraphs = 最近一遍，逐段
runs-taken-planned = { $taken }（估计 { $planned }）
command-runs = 试讲记录
    .also = 练习记录、演练记录
