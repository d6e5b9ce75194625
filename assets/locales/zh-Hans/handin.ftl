## What is handed in: the block at the head of a statement. In the draft's language.

handin-session = 会议
handin-when = 时间
handin-speaker = 发言人
handin-delegation = 代表团
handin-capacity = 身份
handin-on-behalf = 代表集团
handin-language = 语言
handin-length = 篇幅
handin-speaking-time = 发言时间
handin-check = 以现场发言为准
handin-cuttable = 可省略
handin-length-limit = { $count }字（上限{ $limit }字）
handin-time-about = 约 { $time }
handin-time-limit = 约 { $time }，时限 { $limit }
handin-time-short = 约 { $time }；省略标为“可省略”的段落后约 { $short }
handin-time-limit-short = 约 { $time }，时限 { $limit }；省略标为“可省略”的段落后约 { $short }
handin-speaker-of = { $speaker }（{ $delegation }）
handin-field = { $name }：{ $value }
handin-joined = { $first }，{ $second }
handin-subtitle-separator = {" · "}
handin-subject = 发言稿：{ $delegation }，{ $session }，{ $date }（{ $language }，{ $length }）
handin-subject-plain = 发言稿：{ $session }，{ $date }（{ $language }，{ $length }）
handin-page = 第{ $page }页
handin-file-reading = 宣读稿
handin-file-interpreters = 口译参考稿
handin-file-several = { $count }份发言稿

## In what capacity somebody speaks.

capacity-government = 政府
capacity-employers = 雇主
capacity-workers = 工人
capacity-international-organization = 国际组织
capacity-observer = 观察员
capacity-ngo = 非政府组织

## The dialog of handing in. In the window's language.

handin-title = 导出发言稿
handin-copy = 用途
handin-for-interpreters = 供口译员
handin-for-reading = 供宣读
handin-form = 格式
handin-form-docx = Word
handin-form-md = Markdown
handin-form-txt = 纯文本
handin-interventions = 发言稿
handin-export = 导出…
handin-no-intervention = 还没有打开发言稿。
handin-none-chosen = 没有选择发言稿。
handin-done = 已导出：{ $path }。请在发送前核对发言人、代表团和会议。
handin-failed = 没有导出到“{ $path }”：{ $reason }。请另选位置。

## Texts that come back.

dropped-title = “{ $name }”是什么文件？
dropped-statement = “{ $intervention }”的返回稿
dropped-programme = 日程
dropped-of-other-programme = “{ $name }”是另一份日程（{ $programme }）的发言稿。请先打开那份日程，再拖入此文件。
returned-title = 导入返回的修改稿
returned-hint = 修改过的稿件会与现稿逐段对照，由你逐处接受或拒绝；现稿不会被覆盖。
returned-file = 选择 Word 文件…
returned-paste = 或在此粘贴文字
returned-take = 导入
returned-empty = 返回的修改稿里没有文字。发言稿没有变动。
returned-came =
    { $count ->
        [0] 返回的修改稿与现稿一致。
       *[other] 返回的修改稿有{ $count }处修改，等你决定。
    }
returned-from = 返回的修改稿（{ $origin }）：{ $count }处修改待定
returned-from-clipboard = 返回的修改稿（粘贴）：{ $count }处修改待定
returned-accept = 接受
returned-decline = 拒绝
returned-accept-all = 全部接受
returned-decline-all = 全部拒绝
returned-changed = 修改
returned-added = 新增
returned-removed = 删除
returned-commented = 批注
returned-comment = 批注：{ $words }
returned-footnote = 脚注
returned-note = 脚注：{ $words }
returned-note-added = 新增脚注：{ $words }
returned-note-removed = 删去脚注：{ $words }
returned-note-changed = 脚注：原为“{ $old }”，改为“{ $new }”
returned-spacing = 空行
returned-piece = { $kind }：{ $text }
returned-piece-both = { $kind }：原为“{ $old }”，改为“{ $new }”

## Handing in.

command-hand-in = 导出发言稿…
    .also = 打印、打印机、印出来、PDF、docx、Word、文档、交稿、提交、发给口译
command-report = 生成参会报告…
    .also = docx、Word、总结、纪要、汇报、出访报告、打印报告
command-open-handed-in = 打开
command-copy-subject = 复制邮件主题
    .also = 邮件、主题
command-take-returned = 导入返回的发言稿…
    .also = 导入Word、改稿、修订、返回的稿子
command-accept-change = 接受下一处修改
command-decline-change = 拒绝下一处修改
command-accept-returned = 接受返回的修改稿中的全部修改
command-decline-returned = 拒绝返回的修改稿中的其余修改
