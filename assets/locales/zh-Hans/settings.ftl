## Settings.

settings-title = 设置
settings-language = 语言
settings-zone = 我的时区
settings-habits = 读文件的习惯
settings-habits-hint = 更正过的文件，下次收到同样格式的可沿用；只存在这台电脑上。
settings-habit = { $file }：{ $corrections }
settings-habit-forget = 忘记“{ $file }”的更正
settings-habit-forget-short = 忘记
settings-zone-name = 时区显示名称
settings-zone-system = 跟随系统
settings-appearance = 外观
appearance-light = 浅色
appearance-dark = 深色
appearance-system = 跟随系统
settings-text-size = 文字大小
