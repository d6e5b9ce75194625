## The terminal.

cli-no-display = 没有可用的图形显示，改在终端显示日程。
