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

change-added = 新增
change-time = 时间调整
change-wording = 文字修改
change-no-longer-listed = 新文件未列出
