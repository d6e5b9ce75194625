## The forum's own page.

overview-title = 论坛概览
overview-introduction = 引言
overview-goals = 总体目标
overview-areas = 行动领域
overview-sources = 来源
overview-revision = 日程版本
mode-virtual = 线上举行
mode-in-person = 现场举行
mode-hybrid = 线上线下结合

## First run.

first-run-open =
    { $wording ->
        [official] 已为你打开“{ $forum }”的日程。时间按{ $zone }显示，第二行是你的时间：{ $city }，{ $difference }。
       *[summary] 已为你打开“{ $forum }”的日程（内容为摘要，非官方措辞）。时间按{ $zone }显示，第二行是你的时间：{ $city }，{ $difference }。
    }
first-run-open-same-time =
    { $wording ->
        [official] 已为你打开“{ $forum }”的日程。时间按{ $zone }显示，与你的时间相同。
       *[summary] 已为你打开“{ $forum }”的日程（内容为摘要，非官方措辞）。时间按{ $zone }显示，与你的时间相同。
    }
first-run-line = 所有内容只存在这台电脑上。时间按{ $zone }显示，旁边是你的{ $city }时间。
first-run-line-same-time = 所有内容只存在这台电脑上。时间按{ $zone }显示，与你的时间相同。
first-run-who = 填写发言人
first-run-change-zone = 更改时区
first-run-profile = 填写发言人、代表团和身份后，导出的发言稿会自动带上这些内容。现在可以跳过，以后在“设置”中填写。
first-run-privacy = 所有内容只存在这台电脑上，程序不联网。笔记保存在：{ $path }。
