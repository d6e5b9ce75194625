## The window: panes, dialogs, quotes, copies.

session = Session
show-timeline = Show the timeline
show-notes = Show the notes
about-programme = About this programme
document-symbol = Document symbol
overview-target-list = Global targets
target-heading = { $headline }: { $gist }
list-separator = {", "}
point-with-parts = { $point }: { $parts }
speaker-with-role = { $name }, { $role }
zones = Time zones
search-hint = Search sessions, notes, commands
keys = Keyboard shortcuts
open-nth-session = Open sessions 1 to 9
zone-search = Find a city or zone
zone-unknown = There is no such time zone. Type a city, or a name such as Asia/Shanghai.
zone-not-listed = No zone is listed under “{ $typed }”. Try a larger city nearby, or a name such as Asia/Shanghai.
files = Files
path = Path
open = Open
replace = Replace
no-file-dialog = No file dialog is available. Type the path here.

## Quoting and copying.

copied = Copied.
copy-question = Copy the guiding question
question-copied-summary = { $text } (summary, not official wording)
quote-in-notes = Quote in notes
quote-figure = Quote “{ $title }” in notes
quoted-in-notes = Quoted in your notes.
quote-source-summary = summary of the official preliminary programme overview, not official wording
quote-source-official = official wording

## Copies of the notes.

copy-file-name = { $forum } notes { $date }
copy-saved = Copy saved: { $path }
copy-saved-partly = Copy saved: { $path }. The notes file can’t be read in full, so the copy holds only what can be read.
copy-not-saved = The copy was not saved to “{ $path }”: { $reason }. Choose another place.
copy-missing = There is no file “{ $name }”. Check the path.
copy-opened =
    { $count ->
        [0] “{ $name }” holds no new notes. Your notes are unchanged.
        [one] { $count } note was added from “{ $name }”. All of your own text is still there.
       *[other] { $count } notes were added from “{ $name }”. All of your own text is still there.
    }
copy-heading = From “{ $name }”

## What went wrong with the user's files.

notes-read-only = The notes are read-only now; nothing was changed.
notes-unreadable-why = “{ $name }” can’t be read: { $reason }. Choose another file. Your notes are unchanged.
notes-file-empty = the file is empty or holds only zero bytes
notes-not-text = the bytes here are not text (UTF-8)
notes-not-json = the file is not valid JSON here
notes-cut-off = the file breaks off here, and what followed is missing
notes-wrong-value = a value is missing here or is of the wrong kind
notes-of-other-format = the file says that it is “{ $found }”, not notes
notes-of-other-programme = these are the notes on another programme, “{ $id }”
notes-name-twice = “{ $name }” appears here a second time, and only one of the two could be kept
reason-at = { $place }: { $what }
notes-changed-elsewhere = The notes file was changed elsewhere. Both versions are kept; the other is in “{ $name }”.
save-error-disk-full = the disk is full
save-error-no-permission = no permission to write to “{ $folder }”
save-error-held-open = another program has “{ $path }” open
read-no-permission = no permission to read files in “{ $folder }”
save-error-read-only = this disk is read-only
save-error-folder-missing = there is no folder “{ $folder }”
save-error-not-a-folder = “{ $path }” is not a folder
save-error-not-a-file =
    { $sort ->
        [folder] “{ $path }” is a folder, not a file
        [pipe] “{ $path }” is a pipe, not a file
        [device] “{ $path }” is a device, not a file
        [socket] “{ $path }” is a socket, not a file
       *[other] “{ $path }” is not a file
    }
save-error-already-there = a file of that name is already there
out-among-notes = “{ $file }” lies where your notes are kept; nothing is written there. Give a name in another folder.
out-is-own = “{ $file }” is a file that Rostrum keeps for itself; it is never replaced. Give another name.
out-is-read = “{ $file }” is a programme file that was opened here; it is never replaced. Give another name.
settings-set-aside = The settings file can’t be read. It was renamed “{ $name }”; default settings are used.
settings-not-read = The settings file can’t be read ({ $detail }); default settings are used.
settings-bad-value = “{ $field }” in the settings isn’t valid; the default is used.
keys-in-fields = In text fields
field-move = Move the caret; with Shift, select
field-word = By word; with Shift, select
field-line = To the start or end of the line
field-text = To the start or end of the text
field-select-all = Select all
field-delete = Delete a character
field-delete-word = Delete a word
field-enter = New line; in a field of one line, done
field-menu = Open the menu of the field or of the session

## Menus.

menu-open-session = Open
menu-copy-session = Copy title and time
copied-session = { $kind }: { $title }, { $date }, { $time } ({ $zone })
menu-copy-paragraph = Copy paragraph
menu-copy-figures = Copy figures
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select all
menu-text = Text
menu-review = Review and return
menu-languages = New language version
