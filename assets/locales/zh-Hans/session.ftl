## Kinds of session.

kind-opening = 开幕会议
kind-thematic = 专题会议
kind-closing = 闭幕会议
kind-plenary = 全体会议
kind-panel = 小组讨论
kind-talk = 演讲
kind-workshop = 研讨会
kind-side-event = 边会
kind-break = 休息
kind-social = 社交活动
kind-other = 会议

## The same for narrow places.

kind-short-opening = 开幕
kind-short-thematic = 专题
kind-short-closing = 闭幕
kind-short-plenary = 全会
kind-short-panel = 讨论
kind-short-talk = 演讲
kind-short-workshop = 研讨
kind-short-side-event = 边会
kind-short-break = 休息
kind-short-social = 社交
kind-short-other = 会议
session-numbered = { $kind }{ $number }

## How firm a session is.

status-confirmed = 已确认
status-tentative = 暂定
status-cancelled = 已取消
status-postponed = 推迟
status-to-be-confirmed = 待确认

## What a speaker does.

part-opening-remarks = 开场发言
part-opening-remarks-at-opening = 开幕致辞
part-address = 讲话
part-panellist = 小组讨论嘉宾
part-moderator = 主持人
part-chair = 主席
part-closing-remarks = 闭幕致辞
part-speaker = 发言人

## The session's page.

session-background = 背景
session-guiding-question = 指导性问题
session-key-figures = 主要数据
session-speakers = 发言人
session-links = 链接

## Whose words they are.

wording-summary = 摘要，非官方措辞
wording-official = 官方原文

## 链接打开之前，先看它通向哪里。

link-leads-to = 这个链接通向
link-network-name = 用拉丁字母写作：{ $name }
link-open = 打开
link-copy = 复制网址
link-not = 取消
