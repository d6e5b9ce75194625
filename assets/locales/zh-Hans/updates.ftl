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
added-unread = 新增会议，未读
change-clash = 时间冲突
change-retitled = 标题修改
change-room = 会议室调整
change-track = 分组调整
change-speakers = 发言人变动
change-status = 状态变动
change-number = 编号变动
change-kind = 类型变动
change-figure = 数据变动：{ $name }
change-details = 另有变动：{ $what }
change-listed-again = 重新列入
change-translated = 新增语言文本
field-title = 标题
field-format = 形式
field-background = 背景
field-guiding_question = 指导性问题
field-introduction = 引言
field-goals = 总体目标
detail-speakers = 发言人的职务或次序
detail-short-title = 简称
detail-official = 官方措辞
detail-links = 链接
detail-points = 问题要点
detail-language = 发言语言
detail-figures = 数据的文字说明
detail-issuer = 发文机构
detail-zone = 时区
detail-mode = 参会方式
detail-global-targets = 全球目标
detail-areas-of-action = 行动领域
detail-sources = 参考文件

## Deciding.

update-accept = 接受更新
update-keep-current = 保留现有版本
