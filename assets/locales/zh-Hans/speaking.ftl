## 发言时间：估计与时限，语速及其来源。

speaking-about = 约 { $range }。
speaking-fits = 约 { $range }，时限 { $limit }：时间充足。
speaking-tight = 约 { $range }，时限 { $limit }：偏紧。
speaking-over = 约超时 { $over }，需删去大约{ $cut }。
speaking-short = 省略标为“可省略”的段落后约为 { $range }。
speaking-count-fits = 共{ $count }，限{ $limit }：还可写{ $left }。
speaking-count-tight = 共{ $count }，限{ $limit }：偏紧。
speaking-count-over = 共{ $count }，限{ $limit }：需删去{ $left }。
speaking-rate-words = { $rate }词/分钟（{ $low }–{ $high }）
speaking-rate-characters = { $rate }字/分钟（{ $low }–{ $high }）

## 语速从何而来。

speaking-source-own = 自己的语速，来自{ $count }次试讲
speaking-source-set = 自行设定
speaking-source-who = 世界卫生大会日志：3分钟330词
speaking-source-li = 李长栓，JoSTrans 13（2010）：同声传译时每分钟150–180字
speaking-source-aiic = 每分钟140词以上即属偏快（AIIC，引自李长栓，JoSTrans 13，2010）
speaking-source-broadcast = 从容的广播语速：每分钟200–220字

## 各机构的时限。

speaking-limit-ilo-plenary = 国际劳工大会全体会议
speaking-limit-ilo-2021-vice-chair = 国际劳工大会2021年12月会议：雇主和工人副主席
speaking-limit-ilo-2021-group = 国际劳工大会2021年12月会议：区域组
speaking-limit-ilo-2021-delegate = 国际劳工大会2021年12月会议：代表
speaking-limit-who-member = 世界卫生大会，会员国
speaking-limit-who-group = 世界卫生大会，代表集团
speaking-limit-who-observer = 世界卫生大会，观察员
speaking-limit-who-member-words = 世界卫生大会，会员国，按词数
speaking-limit-who-group-words = 世界卫生大会，代表集团，按词数
speaking-limit-who-observer-words = 世界卫生大会，观察员，按词数
speaking-limit-unesco-debate = 教科文组织大会总政策辩论
speaking-limit-un-general-debate = 联合国大会一般性辩论
