## Settings.

settings-title = 设置
settings-language = 语言
settings-zone = 我的时区
settings-zone-name = 时区的称呼
settings-zone-system = 跟随系统
settings-appearance = 外观
appearance-light = 浅色
appearance-dark = 深色
appearance-system = 跟随系统
settings-text-size = 文字大小
