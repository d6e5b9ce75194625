## The terminal.

cli-no-display = No display was found, so the programme is shown in the terminal.
cli-about = A desktop companion for delegates at international forums. Without a command it opens the window.
cli-usage = Usage: { $usage }
cli-commands = Commands
cli-heading = { $heading }:
cli-arguments = Arguments
cli-options = Options
cli-help-flag = Print help
cli-version-flag = Print version
cli-name-folder = DIR
cli-name-time = TIME
cli-name-zone = ZONE
cli-name-out = OUT
cli-name-in = IN
cli-name-new = NEW
cli-name-old = OLD
cli-name-file = FILE
cli-name-command = COMMAND
cli-name-options = OPTIONS
cli-lang = Language of the interface and the content
cli-zone = Your own time zone (IANA name)
cli-programme = Programme file to use instead of the built-in one
cli-theme = Appearance
cli-now = Set the clock (forum time); it runs on from there
cli-data-dir = Folder for all your files
cli-show = Print the programme in the terminal
cli-json = Print JSON
cli-no-home = No home folder was found. Choose a folder with --data-dir.
cli-bus-elsewhere = { $name } names a message bus on the network, which this program never uses, and it could not start without it: { $detail }. Remove { $name } from the environment and start again.
cli-no-output = The output could not be written: { $detail }
cli-bad-zone = “{ $value }” is not a time zone. Use an IANA name such as Europe/Zurich.
cli-bad-language = “{ $value }” isn’t a supported language. Use zh, en, fr or es.
cli-bad-now = “{ $value }” is not a time. Write 2022-02-23T13:26 for forum time, or 2022-02-23T13:26:00+01:00.
cli-bad-choice = “{ $value }” cannot be used with { $option }. Use one of these: { $choices }.
cli-bad-option = Unknown option “{ $option }”. For the list, run rostrum --help.
cli-not-unicode = What was typed is not valid text (UTF-8). Type it again, or rename the file.
cli-twice = { $option } is given more than once. Give it only once.
cli-unexpected-word = “{ $word }” is not expected here. Add --help to see how the command is used.
cli-unexpected-value = { $option } takes no value. Leave out “{ $value }”.
cli-missing-value = { $option } needs a value ({ $value }).
cli-missing-arguments = Something is missing: { $names }. Add --help to see how the command is used.
cli-no-such-word = No file or command is called “{ $word }”. Commands: { $commands }.
cli-no-renderer = This computer’s graphics can’t draw a window, so the programme is shown in the terminal.
start-no-renderer = This computer’s graphics can’t draw a window. Your notes are as they were. Update the graphics driver and start Rostrum again; until then “rostrum show” prints the programme in a terminal.
cli-no-window-program = The program for the window, which belongs beside this one, could not be started: { $detail }
cli-check = Check programme files and list errors and doubtful entries
cli-check-explain = Show beside each line of a document what it was read as, by which rule, and which session it went to
cli-corrections = Read with the corrections in this file (JSON)
cli-bad-corrections = The corrections { $file } can’t be read: { $detail }. Correct the file, or leave out --corrections.
cli-check-json = Print JSON: warnings with codes; “unused” lists the dates, times and texts that went to no session
cli-files = Programme files
cli-diff = Show what changed from one programme file to another
cli-diff-old = Old programme file
cli-diff-new = New programme file
cli-diff-json = Print JSON: session ids by sort of change; “pairs” says which old session is which new one, by what evidence, and how certain that is
cli-convert = Convert a programme to another format
cli-convert-to = Output format (default: from the new file’s extension)
cli-convert-in = Programme file to read
cli-convert-out = File to write, or - for the terminal
cli-convert-which = Can’t tell the format from the name “{ $file }”. Choose one with --to: rostrum, ics, frab or md.
cli-not-written = Couldn’t write “{ $file }”: { $detail }
cli-force = Replace a file that is already there
cli-out-exists = There is already a file “{ $file }”; it was not replaced. Give another name, or add --force to replace it.
cli-out-question = There is already a file “{ $file }”. Replace it? (y/n)
cli-answers-yes = y yes
cli-out-kept = “{ $file }” was kept as it is; nothing was written.
cli-out-is-input = “{ $file }” is a file that this command reads; it is never replaced, not even with --force. Give another name.
cli-out-no-file =
    { $sort ->
        [folder] “{ $file }” is a folder; nothing was written to it, and --force changes nothing. Give the name of a file, or - for the terminal.
        [pipe] “{ $file }” is a pipe; nothing was written to it, and --force changes nothing. Give the name of a file, or - for the terminal.
        [device] “{ $file }” is a device; nothing was written to it, and --force changes nothing. Give the name of a file, or - for the terminal.
        [socket] “{ $file }” is a socket; nothing was written to it, and --force changes nothing. Give the name of a file, or - for the terminal.
       *[other] “{ $file }” is not a file; nothing was written to it, and --force changes nothing. Give the name of a file, or - for the terminal.
    }
check-read = “{ $file }”: { $format }, { $sessions }, { $zone }.
check-warnings =
    { $count ->
        [one] { $count } warning:
       *[other] { $count } warnings:
    }
check-unused =
    { $count ->
        [one] A date or time in the text sets no session’s time ({ $places }); --explain shows it.
       *[other] { $count } dates and times in the text set no session’s time ({ $places }); --explain shows them.
    }
check-line-unused = not used: { $times }
diff-same = Nothing changed.
diff-amends = The new file only amends: sessions that it does not list stay as they are.
diff-unclear =
    { $all ->
        [one] The new file lists only { $listed } of { $all } session and doesn’t say whether it is the full programme. It is compared as if it were.
       *[other] The new file lists only { $listed } of { $all } sessions and doesn’t say whether it is the full programme. It is compared as if it were.
    }
diff-unsure = Matches to check
diff-count = { $label }: { $count }
diff-lost = Missing or shorter in the new file ({ $text }): { $count }
diff-text-in = { $field }, { $language }

## What a line of a document was taken for.

line-kind-programme-title = title of the programme
line-kind-issuer = issuer
line-kind-revision = revision
line-kind-dates = dates and place
line-kind-zone = time zone
line-kind-introduction = introduction
line-kind-day = day
line-kind-half-day = part of a day
line-kind-column-heads = column heads
line-kind-track = track
line-kind-session = session
line-kind-time = time
line-kind-title = title
line-kind-room = room
line-kind-person = persons
line-kind-question = guiding question
line-kind-format = format
line-kind-link = link
line-kind-status = status
line-kind-text = background
line-kind-left-out = left out
line-kind-unused = not used

# What a column of a table holds.
column-day = Day
column-time = Time
column-end = End
column-title = Title
column-place = Place
column-person = Speakers
column-text = Text
column-left-out = Leave out
cli-find = Search the programme, your notes and the commands
cli-find-query = What to look for: words, a number, a date, a time
cli-find-json = Print JSON: kind, id, title, excerpt and place of each hit, the best first
cli-name-query = QUERY
cli-find-unreadable = The notes file { $file } can’t be read, so only the programme was searched: { $reason }
cli-find-gone = The notes file { $file } is gone, so only the programme was searched. Open the program to restore its backup.
