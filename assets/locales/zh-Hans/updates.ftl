## Kinds of update.

revision-full = 完整日程
revision-revision = 修订本
revision-corrigendum = 更正
revision-addendum = 增编
stage-preliminary = 初步
stage-draft = 草案
stage-tentative = 暂定
stage-final = 最终

## What changed.

change-title = 变动
change-added = 新增
change-time = 时间调整
change-wording = 文字修改
change-postponed = 推迟
change-no-longer-listed = 新文件未列出
change-withdrawn = 已撤下
change-cancelled = 已取消
change-unread = 变动未读
change-clash = 时间冲突
change-retitled = 标题修改
change-room = 会议室调整
change-track = 分组调整
change-speakers = 发言人变动
change-status = 状态变动
change-number = 编号变动
change-listed-again = 重新列入
change-translated = 新增语言文本
field-title = 标题
field-format = 形式
field-background = 背景
field-guiding_question = 指导性问题
field-introduction = 引言
field-goals = 总体目标

## Deciding.

update-accept = 接受更新
update-keep-current = 保留现有版本
