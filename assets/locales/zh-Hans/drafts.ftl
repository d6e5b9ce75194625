## What is said about drafts.

draft-numbered = 发言稿 { $number }
draft-needs-session = 发言稿属于一场会议：请先打开会议。
draft-point-needs-draft = 还没有发言稿：先新建发言稿，再勾选要点。
draft-point-no-paragraph = 光标不在段落里：请先把光标放到回应这一要点的段落，再标记。
draft-quote-needs-draft = 还没有可引入的发言稿：请先在一场会议下新建发言稿。
draft-quoted = 已引入“{ $draft }”，来源记为脚注。
draft-removed = 发言稿已移除，可以撤销。
draft-version-kept = 当前文本已保存为历史版本。
draft-version-kept-already = 没有新内容：最近的历史版本与当前文本相同。
draft-version-restored = 已恢复该版本；之前的文本也已保存为历史版本。
copy-draft-title = { $title }（来自 { $name }）

## The short frame, in the draft’s language: headings that are not spoken, with guiding words that are shown until something is written there.

draft-frame-address = 称呼
draft-frame-address-hint = 主席先生/女士，各位阁下，各位代表：
draft-frame-position = 立场
draft-frame-position-hint = 先说结论：我们对这个问题的主张
draft-frame-evidence = 依据
draft-frame-evidence-hint = 一项数据、一个本国经验，注明来源
draft-frame-commitment = 承诺
draft-frame-commitment-hint = 具体、有期限、可核查
draft-frame-thanks = 致谢
draft-frame-thanks-hint = 谢谢主席

## Where a quote comes from, as a footnote.

draft-source-session = 来源：《{ $forum }：{ $revision }》，{ $session }“{ $title }”（{ $wording }）
draft-source-overview = 来源：《{ $forum }：{ $revision }》（{ $wording }）

## The tabs of the pane.

desk-drafts = 发言稿
desk-follow-ups = 后续事项
desk-tab-counted = { $tab } { $count }

## The pane of drafts.

drafts-empty = 还没有发言稿。可从空白页开始，也可按“称呼、立场、依据、承诺、致谢”的框架开始。
drafts-empty-forum = 发言稿写在会议下。请在日程中打开一场会议。
draft-empty = 在此撰写发言稿，一秒内自动保存。标题（##）和脚注不计入发言时间。
draft-new = 新建发言稿
draft-new-framed = 按框架新建
draft-choose = 选择发言稿
draft-title = 标题
draft-more = 更多操作
draft-rehearse = 试讲
draft-export = 导出…
draft-place-wrong = 名单位次请写成数字，例如 7。
draft-language = 语言
draft-language-version = 另建语言版本
draft-language-version-of = “{ $title }”的{ $language }版
draft-limit = 发言时限
draft-limit-none = 不限时
draft-limit-minutes = { $count } 分钟
draft-limit-own = 自定时限：3:30 或 330词
draft-interpreted = 有同声传译的会议
draft-status = 状态
draft-status-idea = 构思
draft-status-draft = 草稿
draft-status-cleared = 已审定
draft-status-delivered = 已发言
draft-clear-ask = 标为已审定…
draft-cleared-by = 审定人或部门
draft-cleared-on = 审定日期
draft-clear-confirm = 标为已审定
draft-cleared-notice = 此稿已由{ $by }于{ $date }审定。修改后状态会变回“草稿”，已审定的文本另存为历史版本。
draft-cleared-edited = 审定后已有改动，状态变回“草稿”；已审定的文本另存为历史版本。
draft-date-wrong = 日期请写成 2022-02-21。
draft-time-wrong = 时间请写成 2022-02-23 13:30，或只写 13:30。
draft-limit-wrong = 时限请写成 3:00、分钟数或 330词。

## Details.

draft-details = 详细信息
draft-kind = 发言类型
draft-kind-own = 本代表团发言
draft-kind-on-behalf = 代表集团发言
draft-kind-reply = 答复发言
draft-on-behalf-of = 代表集团
draft-speaker = 发言人
draft-capacity = 身份
draft-capacity-none = 未填
draft-capacity-government = 政府
draft-capacity-employers = 雇主
draft-capacity-workers = 工人
draft-capacity-international-organization = 国际组织
draft-capacity-observer = 观察员
draft-capacity-ngo = 非政府组织
draft-delegation = 代表团
draft-floor = 发言权
draft-floor-none = 未报名
draft-floor-requested = 已报名发言
draft-floor-listed = 已列入发言名单
draft-floor-place = 名单位次
draft-expected = 预计发言时间（论坛时间）
draft-hand-in = 交稿截止时间（论坛时间）
draft-covered-by = 负责跟会

## Speaking time in the pane.

draft-rate-characters = { $rate } 字/分
draft-rate-words = { $rate } 词/分
draft-time-of = 时限 { $limit }
draft-fits = 时间够
draft-tight = 偏紧
draft-over = 超时
draft-short = 省略后 { $time }
draft-minute-ends = 第 { $minute } 分钟结束于“{ $words }”
draft-part = { $part }：{ $time }
draft-part-cuttable = { $part }：{ $time }，可省略
draft-part-before = 开头

## Points of the guiding question.

draft-points-open = 指导性问题的 { $total } 个要点中，还有 { $count } 个没有回应：{ $points }。
draft-points-chip = { $count } 个要点未回应
draft-points-done = 要点已全部回应
draft-addresses = { $draft }：已回应 { $count } / { $total }
draft-point = 要点 { $number }：{ $point }
draft-point-show = 转到回应这一要点的段落
draft-point-link = 标记当前段
draft-point-link-tip = 光标所在段落回应这一要点
draft-point-tick-tip = 只勾选，不关联段落；要关联，请按“标记当前段”
draft-point-lost = 关联的段落已不在文中

## Evidence.

quote-in-draft = 引入发言稿
quote-figure-in-draft = 将“{ $title }”引入发言稿
quote-paragraph-in-draft = 将本段引入发言稿
quote-choose = 引入哪一项：数据或段落
quote-choose-for-notes = 引入笔记的内容
quote-choose-none = 本页没有可引用的数据或段落。
draft-quote-changed = 引用的数据已变：原为{ $was }，新文件为{ $now }。发言稿没有自动修改。
draft-quote-reworded = 引用的文字已变。新文件为：{ $now } 发言稿没有自动修改。
draft-quote-gone = 引用的内容已不在新文件中：{ $was } 发言稿没有自动修改。
draft-quote-show = 查看
draft-quote-seen = 知道了

## Versions.

draft-versions = 历史版本
draft-versions-none = 还没有历史版本。
draft-version-cleared = 已审定的文本
draft-version-before-returned = 收到修改稿之前
draft-version-returned = 返回的修改稿
draft-version-delivered = 现场发言稿
draft-version-kept-by-hand = 手动保存
draft-version-compare = 与当前文本比较
draft-version-restore = 恢复
draft-version-said = { $reason }，{ $at }
draft-version-by = { $reason }，{ $by }，{ $at }
draft-version-same = 与当前文本相同。
draft-difference-added = 新增：{ $text }
draft-difference-removed = 删去：{ $text }

## Follow-ups.

follow-ups-commitments = 承诺
# Whose a commitment of our own draft is, where the draft does not say.
commitment-own = 我方
commitment-planned = 准备稿，未发言
follow-up-commitment = { $by }：{ $text }

## Commands.

command-desk-drafts = 转到发言稿
command-desk-follow-ups = 转到后续事项
command-new-draft = 新建发言稿
command-new-framed-draft = 按框架新建发言稿
command-next-draft = 下一份发言稿
command-previous-draft = 上一份发言稿
command-move-draft-down = 发言稿后移
command-move-draft-up = 发言稿前移
command-remove-draft = 移除发言稿
command-rename-draft = 修改发言稿标题
command-draft-details = 显示或隐藏发言稿详细信息
command-draft-versions = 显示或隐藏历史版本
command-keep-version = 将当前文本存为历史版本
command-next-status = 发言稿下一状态
command-mark-cleared = 标为已审定…
command-language-version = 另建下一语言版本
command-cuttable = 将段落标为“可省略”
command-link-point = 标记当前段：回应刚勾选的要点
command-quote-in-draft = 引入发言稿…
command-quote-in-notes = 引入笔记…
command-copy-question = 复制指导性问题
keys-points = 勾选第 1 至第 9 个要点

## The profile in the settings, and in the first run.

profile-title = 发言人信息
profile-hint = 填写发言人、代表团和身份后，导出的发言稿会自动带上这些内容。

## What stands in comments of a draft, before it is left out.

unsaid-title = 有 { $count } 段文字写在提示或注释里，不会讲，也不会印
unsaid-count = { $count } 段不讲
unsaid-make-text = 改为正文
unsaid-rehearse = 照样试讲
unsaid-deliver = 照样计时
unsaid-hand-in = 照样导出
unsaid-made-text = 已将 { $count } 段文字改为正文，可以撤销。
