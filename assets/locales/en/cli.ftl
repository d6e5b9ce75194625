## The terminal.

cli-no-display = No display was found, so the programme is shown in the terminal.
cli-about = A desktop companion for delegates at international forums. Without a command it opens the window.
cli-lang = Language of the interface and the content
cli-zone = Your own time zone (IANA name)
cli-programme = Programme file to use instead of the built-in one
cli-theme = Appearance
cli-now = Set the clock (forum time); it runs on from there
cli-data-dir = Folder for all of your files
cli-show = Print the programme in the terminal
cli-json = Print JSON
cli-no-home = The system names no home folder. Give one with --data-dir.
cli-no-output = The output could not be written: { $detail }
cli-no-renderer = This computer’s graphics can’t draw a window, so the programme is shown in the terminal.
