## Opening a programme file.

command-open-file = Open a programme file…
    .also = import, load, upload, update, upgrade, new version, revision, change of programme, add a file, another programme, open
command-cancel-work = Cancel reading
cli-open = Programme file to review in the window
busy-reading = Reading “{ $name }”…
busy-comparing = Comparing “{ $name }” with your programme…
busy-keeping = Saving “{ $name }”…
busy-opening = Opening “{ $name }”…
busy-exporting = Exporting “{ $name }”…
update-cancelled = “{ $name }” was not read. Your programme and notes are unchanged.
update-correction-cancelled =
    { $count ->
        [one] Stopped reading “{ $name }” again; your last correction was not made.
       *[other] Stopped reading “{ $name }” again; your last { $count } corrections were not made.
    }
update-fewer-sessions =
    { $count ->
        [one] 1 session fewer is read since this correction. { $key } undoes the correction.
       *[other] { $count } sessions fewer are read since this correction. { $key } undoes the correction.
    }
update-same = Same content as the programme you have: nothing changed.

## Deciding.

command-accept-update = Accept update
command-keep-current = Keep current version
update-say-kind = First choose: full programme or corrigendum.
update-accepted =
    Updated to “{ $revision }”. { $notes ->
        [0] { $drafts ->
            [0] You have no notes or drafts yet.
            [one] Your draft is with its session.
           *[other] All { $drafts } drafts are with their sessions.
        }
        [one] { $drafts ->
            [0] Your note is with its session.
            [one] Your note and your draft are with their sessions.
           *[other] Your note and all { $drafts } drafts are with their sessions.
        }
       *[other] { $drafts ->
            [0] All { $notes } notes are with their sessions.
            [one] All { $notes } notes and your draft are with their sessions.
           *[other] All { $notes } notes and { $drafts } drafts are with their sessions.
        }
    }
update-accepted-unsure =
    Updated to “{ $revision }”. Every note and draft is kept. { $unsure ->
        [one] One session with your notes may be matched to the wrong one: please check it.
       *[other] { $unsure } sessions with your notes may be matched to the wrong ones: please check them.
    }
update-returned = “{ $revision }” is the current version again. All notes and drafts are with their sessions.
update-not-kept = “{ $name }” was not accepted: { $reason }. Your programme and notes are unchanged.

## What is unread, and earlier revisions.

command-document-lines = Check the document line by line
command-next-unread = Next unread change
    .also = what changed, news, changes
command-mark-read = Mark change as read
command-mark-all-read = Mark all changes as read
    .also = dismiss, clear changes
command-stop-looking = Back to the current version
revision-not-readable = The version you had open can’t be read, so “{ $revision }” is shown. Your notes are all kept. { $reason }

## Several programmes.

programme-left-unsaved = The notes on “{ $name }” are not saved yet: { $reason }. Rostrum retries every few seconds; don’t close it.
programme-stay-unsaved = These notes are not saved yet, so this programme stays open. Save a copy elsewhere first.

## Export.

command-export-rostrum = Export the programme as Rostrum JSON…
    .also = json, save the programme
command-export-ics = Export the programme as a calendar…
    .also = ics, ical, icalendar, outlook, google calendar, reminders, alarm, alert, notification
command-export-mine = Export my sessions as a calendar…
    .also = ics, ical, my calendar, my schedule, reminders, alarm
command-export-frab = Export the programme as frab XML…
    .also = xml, schedule xml, pentabarf
command-export-md = Export the programme as Markdown…
    .also = markdown, md, plain text, text file
export-rostrum = Export as Rostrum JSON
export-ics = Export as a calendar (iCalendar)
export-frab = Export as frab XML
export-md = Export as Markdown
export-name = { $forum } – { $revision }
export-name-mine = { $forum } – { $revision } – my sessions
export-none-mine = You haven’t starred any sessions yet.
export-done = Exported: { $path }
export-failed = Couldn’t export to { $path }: { $reason }.

## Headings over the people of a session in an exported text. The reader of texts knows these words.

export-part-opening-remarks = Opening remarks
export-part-opening-remarks-at-opening = Opening remarks
export-part-address = Address
export-part-panellist = Panellists
export-part-moderator = Moderator
export-part-chair = Chair
export-part-closing-remarks = Closing remarks

# A revision that brought the window down and was not opened straight away this time
held-back-revision = Rostrum stopped unexpectedly while opening “{ $label }”, so the version before it, “{ $shown }”, is shown. Your notes are all kept.
held-back-programme = Rostrum stopped unexpectedly while opening “{ $label }”, so the built-in programme is shown. That programme and your notes on it are all kept.
held-back-open = Open it anyway
held-back-open-tip = Try once more; if Rostrum stops again, the next start asks again
held-back-return = Return to the version before
held-back-return-tip = Make the version shown the current one; this can be undone
held-back-stay = Stay with the built-in programme
held-back-stay-tip = The next start opens the built-in programme; the other stays in the menu
