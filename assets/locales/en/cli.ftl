## The terminal.

cli-no-display = No display was found, so the programme is shown in the terminal.
