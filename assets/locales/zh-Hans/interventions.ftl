## What is said about drafts.

intervention-numbered = 发言稿{ $number }
intervention-needs-session = 发言稿属于一场会议：请先打开会议。
intervention-point-needs-intervention = 还没有发言稿：先新建发言稿，再勾选要点。
intervention-point-no-paragraph = 光标不在段落里：请先把光标放到回应这一要点的段落，再标记。
intervention-quote-needs-intervention = 还没有发言稿：请先在一场会议下新建发言稿，再引用。
intervention-quoted = 已引用到“{ $draft }”，来源记为脚注。
intervention-removed = 发言稿已删除，可以撤销。
intervention-version-kept = 当前文本已保存为历史版本。
intervention-version-kept-already = 没有新内容：最近的历史版本与当前文本相同。
intervention-version-restored = 已恢复该版本；之前的文本也已保存为历史版本。
copy-intervention-title = { $title }（来自 { $name }）

## The short frame, in the draft’s language: headings that are not spoken, with guiding words that are shown until something is written there.

intervention-frame-address = 称呼
intervention-frame-address-hint = 主席先生/女士，各位阁下，各位代表：
intervention-frame-position = 立场
intervention-frame-position-hint = 先说结论：我们对这个问题的主张
intervention-frame-evidence = 依据
intervention-frame-evidence-hint = 一项数据、一项本国经验，注明来源
intervention-frame-commitment = 承诺
intervention-frame-commitment-hint = 具体、有期限、可核查
intervention-frame-thanks = 致谢
intervention-frame-thanks-hint = 谢谢主席

## Where a quote comes from, as a footnote.

intervention-source-session = 来源：《{ $forum }：{ $revision }》，{ $session }“{ $title }”（{ $wording }）
intervention-source-overview = 来源：《{ $forum }：{ $revision }》（{ $wording }）

## The tabs of the pane.

side-tab-interventions = 发言稿
side-tab-follow-ups = 后续事项
side-tab-tab-counted = { $tab } { $count }

## The pane of drafts.

interventions-empty = 还没有发言稿。可从空白页开始，也可按“称呼、立场、依据、承诺、致谢”的框架开始。
interventions-empty-forum = 发言稿写在会议下。请在日程中打开一场会议。
intervention-empty = 在此撰写发言稿，一秒内自动保存。标题（##）和脚注不计入发言时间。
intervention-new = 新建发言稿
intervention-new-framed = 按框架新建
intervention-choose = 选择发言稿
intervention-title = 标题
intervention-more = 更多操作
intervention-rehearse = 试讲
intervention-export = 导出…
intervention-place-wrong = 名单位次请写成数字，例如 7。
intervention-language = 语言
intervention-language-version-of = “{ $title }”的{ $language }版
intervention-limit = 发言时限
intervention-limit-none = 不限时
intervention-limit-minutes = { $count }分钟
intervention-limit-own = 自定时限：3:30 或330词
intervention-interpreted = 有同声传译的会议
intervention-status = 状态
intervention-status-idea = 构思
intervention-status-draft = 草稿
intervention-status-cleared = 已审定
intervention-status-delivered = 已发言
intervention-clear-ask = 标为已审定…
intervention-cleared-by = 审定人或部门
intervention-cleared-on = 审定日期
intervention-clear-confirm = 标为已审定
intervention-cleared-notice = 此稿已由{ $by }于{ $date }审定。修改后状态会变回“草稿”，已审定的文本另存为历史版本。
intervention-cleared-edited = 审定后已有改动，状态变回“草稿”；已审定的文本另存为历史版本。
intervention-date-wrong = 日期请写成 2022-02-21。
intervention-time-wrong = 时间请写成 2022-02-23 13:30，或只写 13:30。
intervention-limit-wrong = 时限请写成 3:00、分钟数或330词。

## Details.

intervention-details = 详细信息
intervention-kind = 发言类型
intervention-kind-own = 本代表团发言
intervention-kind-on-behalf = 代表集团发言
intervention-kind-reply = 答复发言
intervention-on-behalf-of = 代表集团
intervention-speaker = 发言人
intervention-capacity = 身份
intervention-capacity-none = 未填
intervention-capacity-government = 政府
intervention-capacity-employers = 雇主
intervention-capacity-workers = 工人
intervention-capacity-international-organization = 国际组织
intervention-capacity-observer = 观察员
intervention-capacity-ngo = 非政府组织
intervention-delegation = 代表团
intervention-floor = 发言权
intervention-floor-none = 未报名
intervention-floor-requested = 已报名发言
intervention-floor-listed = 已列入发言名单
intervention-floor-place = 名单位次
intervention-expected = 预计轮到发言（论坛时间）
intervention-hand-in = 交稿截止时间（论坛时间）
intervention-covered-by = 负责跟会

## Speaking time in the pane.

intervention-rate-characters = { $rate }字/分
intervention-rate-words = { $rate }词/分
intervention-time-of = 时限 { $limit }
intervention-fits = 时间够
intervention-tight = 偏紧
intervention-over = 超时
intervention-short = 省略后 { $time }
intervention-minute-ends = 第{ $minute }分钟结束于“{ $words }”
intervention-unfold-parts = 展开各部分用时、语速和语言
intervention-fold-parts = 收起
intervention-part = { $part }：{ $time }
intervention-part-cuttable = { $part }：{ $time }，可省略
intervention-part-before = 开头

## Points of the guiding question.

intervention-points-open =
    { $total ->
        [1] 指导性问题的要点还没有回应：{ $points }。
       *[other] 指导性问题的{ $total }个要点中，还有{ $count }个没有回应：{ $points }。
    }
intervention-points-chip = { $count }个要点未回应
intervention-points-done = 要点已全部回应
intervention-addresses = { $draft }：已回应 { $count } / { $total }
intervention-point = 要点{ $number }：{ $point }
intervention-point-show = 转到回应这一要点的段落
intervention-point-link = 标记当前段
intervention-point-link-tip = 光标所在段落回应这一要点
intervention-point-tick-tip = 只勾选，不关联段落；要关联，请按“标记当前段”
intervention-point-lost = 关联的段落已不在文中

## Evidence.

quote-in-intervention = 引用到发言稿
quote-figure-in-intervention = 将“{ $title }”引用到发言稿
quote-choose = 引用哪一项：数据或段落
quote-choose-for-notes = 引用到笔记的内容
quote-choose-none = 本页没有可引用的数据或段落。
intervention-quote-changed = 引用的数据已变：原为{ $was }，新文件为{ $now }。发言稿没有自动修改。
intervention-quote-reworded = 引用的文字已变。新文件为：“{ $now }”。发言稿没有自动修改。
intervention-quote-gone = 引用的内容已不在新文件中：“{ $was }”。发言稿没有自动修改。
intervention-quote-show = 查看
intervention-quote-seen = 知道了

## Versions.

intervention-versions = 历史版本
intervention-versions-none = 还没有历史版本。
intervention-version-cleared = 已审定的文本
intervention-version-before-returned = 收到修改稿之前
intervention-version-returned = 返回的修改稿
intervention-version-delivered = 现场发言稿
intervention-version-kept-by-hand = 手动保存
intervention-version-compare = 与当前文本比较
intervention-version-restore = 恢复
intervention-version-said = { $reason }，{ $at }
intervention-version-by = { $reason }，{ $by }，{ $at }
intervention-version-same = 与当前文本相同。
intervention-difference-added = 新增：{ $text }
intervention-difference-removed = 删去：{ $text }

## Follow-ups.

follow-ups-commitments = 承诺
# Whose a commitment of our own draft is, where the draft does not say.
commitment-own = 我方
commitment-planned = 准备稿，未发言
follow-up-commitment = { $by }：{ $text }

## Commands.

command-side-tab-interventions = 转到发言稿
    .also = 发言、发言稿
command-side-tab-follow-ups = 转到后续事项
    .also = 任务、任务清单、待办
command-new-intervention = 新建发言稿
    .also = 新发言、写发言稿、申请发言
command-new-framed-intervention = 按框架新建发言稿
    .also = 模板、发言模板
command-next-intervention = 下一份发言稿
command-previous-intervention = 上一份发言稿
command-move-intervention-down = 发言稿后移
command-move-intervention-up = 发言稿前移
command-remove-intervention = 删除发言稿
    .also = 删除、丢弃
command-rename-intervention = 修改发言稿标题
    .also = 改名、改标题
command-intervention-details = 显示或隐藏发言稿详细信息
command-intervention-versions = 显示或隐藏历史版本
    .also = 历史、旧稿、比较
command-keep-version = 将当前文本存为历史版本
    .also = 存一版、快照
command-next-status = 切换到下一状态
command-mark-cleared = 标为已审定…
    .also = 批准、审批、定稿
command-language-version = 另建下一语言版本
command-cuttable = 将段落标为“可省略”
command-link-point = 标记当前段：回应刚勾选的要点
command-quote-in-intervention = 引用到发言稿…
    .also = 引用、插入数据
command-quote-in-notes = 引用到笔记…
command-copy-question = 复制指导性问题
    .also = 问题、指导性问题
keys-points = 勾选第1至第9个要点

## The profile in the settings, and in the first run.

profile-title = 发言人信息
profile-hint = 填写发言人、代表团和身份后，导出的发言稿会自动带上这些内容。

## What stands in comments of a draft, before it is left out.

unsaid-title = 有{ $count }段文字写在提示或注释里，不会讲，也不会印
unsaid-count = { $count }段不讲
unsaid-make-text = 改为正文
unsaid-rehearse = 照样试讲
unsaid-deliver = 照样计时
unsaid-hand-in = 照样导出
unsaid-made-text = 已将{ $count }段文字改为正文，可以撤销。
