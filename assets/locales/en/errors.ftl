## Where something stands.

place-line = line { $line }
place-line-column = line { $line }, column { $column }
place-path = at { $path }
place-path-line = line { $line } ({ $path })
place-session = session “{ $session }”, field { $field }
place-paragraph = paragraph { $number }, “{ $text }”
place-paragraph-number = paragraph { $number }

## Why a file could not be read: where, what, and what to do.

read-error = “{ $file }”: { $what }. { $cure }
read-error-at = “{ $file }”, { $place }: { $what }. { $cure }
read-error-syntax = the text does not follow the file format here ({ $detail })
read-error-value = a value is missing here or is of the wrong kind ({ $detail })
read-error-missing-field = the required field { $field } is missing
read-error-unknown-zone = there is no time zone called “{ $zone }”
read-error-bad-time = “{ $time }” is not a time that can be read
read-error-problems =
    { $count ->
        [one] the programme has { $count } error
       *[other] the programme has { $count } errors
    }
read-error-empty = the file is empty
read-error-not-text = the file isn’t text, or its encoding isn’t recognized
read-error-unsupported = files of this kind ({ $kind }) can’t be read
read-error-no-sessions = no sessions were found in it: it has no dates and no times
read-error-no-session-lines = no sessions were found in it: no line gives a session with its date and time
read-error-no-date =
    { $count ->
        [one] it gives the time of { $count } entry, but no date was found in it
       *[other] it gives the times of { $count } entries, but no date was found in it
    }
read-error-only-pictures = it contains only scanned images, no text
read-error-cut-off = the file is cut off or damaged: its end is missing
read-error-locked = it is password-protected
read-error-no-usable-sessions =
    { $count ->
        [one] no session in it can be used; { $count } entry was left out
       *[other] no session in it can be used; { $count } entries were left out
    }
read-error-stopped = reading was stopped before the end
read-error-reader-failed = it could not be read: an internal error occurred ({ $detail })
read-cure-unsupported = Ask the sender for the programme as a Word document, a PDF with text, iCalendar or schedule XML.
read-cure-old-word = Save it as a Word document (.docx) and open that.
read-cure-save-as = Save it as a Word document (.docx) or a PDF and open that.
read-cure-locked = Save it without the password, or ask the sender for a file without one.
read-cure-archive = Unpack it and open the file inside.
read-cure-no-sessions = Check that it is the programme, or ask the sender for the file again.
read-cure-no-date = Write the date into the file, or ask the sender for the programme with its date.
read-cure-only-pictures = Ask the secretariat for the Word file, or for a PDF with text.
read-cure-stopped = Open the file again to read it.
read-error-too-large = the file is { $size } MB; the limit is { $limit } MB
read-error-too-large-within = its contents exceed the limit of { $limit } MB
read-error-too-many-parts = it has more than { $limit } lines or values, which is over the limit
read-cure-line = Correct that place, or ask the sender for the file again.
read-cure-value = Enter a value that the programme format allows.
read-cure-missing-field = Add the field.
read-cure-zone = Give an IANA name, such as Europe/Zurich.
read-cure-time = Write it as 2022-02-22T13:00:00+01:00.
read-cure-problems = Correct what is listed here, or ask the sender for a corrected file.
read-cure-again = Ask the sender for the file again.
read-cure-not-text = Save it as UTF-8 text, or check that it is the right file.
read-cure-too-large = Check that it is the right file.

## What is wrong in a programme: session, field, problem.

problem-at-session = session { $position } ({ $id }), field { $field }: { $what }.
problem-at-position = session { $position }, field { $field }: { $what }.
problem-at-id = session { $id }, field { $field }: { $what }.
problem-at-programme = field { $field }: { $what }.
problem-other-format = the file says that it is “{ $found }”, not a programme
problem-empty = it is empty
problem-duplicate-id = “{ $id }” appears more than once
problem-end-before-start = the end ({ $end }) is before the start ({ $start })
problem-bad-year = the year { $year } is not between 1900 and 2200
problem-unknown-reference = it refers to “{ $id }”, which does not exist
problem-bad-number = the value of “{ $id }” is not valid
problems-more =
    { $count ->
        [one] { $count } more.
       *[other] { $count } more.
    }

## What a reader was not sure of.

warning-at = { $place }: { $what }
warning-newer-version = the file is in a newer version of the format ({ $found }; this program knows { $known }). What it doesn’t know is kept as it is.
warning-skipped-time = the clocks go forward that day and skip { $time }; it was read with the offset before the change. Check it.
warning-repeated-time = the clocks go back that day and { $time } comes twice; the first was used. Check it.
warning-encoding =
    { $script ->
        [latin] the file is not in UTF-8; it was read as { $name }. Check the accents.
       *[other] the file is not in UTF-8; it was read as { $name }. Check the characters.
    }
warning-replaced-characters =
    { $count ->
        [one] { $count } character could not be read and is shown as �.
       *[other] { $count } characters could not be read and are shown as �.
    }
warning-controls-left-out =
    { $count ->
        [one] { $count } invisible control character was left out: it is no text and only disturbs how text is shown.
       *[other] { $count } invisible control characters were left out: they are no text and only disturb how text is shown.
    }
warning-zone-assumed = the file gives no time zone; { $zone } is assumed. Confirm it or choose another.
warning-zone-disagrees = the file says “{ $written }”, which is not what the clocks of { $zone } show on that date; the time of day was kept. Check it.
warning-year-assumed = neither the title nor the text gives a year; { $year } is assumed. Confirm it or give another.
warning-date-from-sentence = only a sentence gives the date: “{ $sentence }”. Check that it is the date of the programme; the year used is { $year }.
warning-date-unsure = the date can be read as { $taken } or as { $other }; { $taken } was used. Check it.
warning-weekday-disagrees = the file says { $weekday }, but { $date } falls on another day; the date was used. Check it.
warning-end-before-start = the end ({ $end }) is before the start ({ $start }); it is set to last 30 minutes. Check it.
warning-time-unused = “{ $written }” in the text was not used as the day or time of a session. Check it.
warning-correction-unplaced = the correction of “{ $text }” was not made: this line is no longer there. Correct it again at its new place.
warning-misprint-not-applied = “{ $text }” corrects words; no session was changed by it. Compare it with the session that it is about.
warning-correction-unfit = the correction of “{ $text }” was not made: the line holds the time of a session, is a place above the first session, or has no line above to belong to. Say instead where its session begins.
warning-columns-twice = in the table of “{ $text }” two columns were said to be “{ $meaning }”; the first one counts. Choose the columns again.
warning-columns-count =
    { $said ->
        [one] { $said } column was said for the table of “{ $text }”, which has { $has }. Choose the columns again.
       *[other] { $said } columns were said for the table of “{ $text }”, which has { $has }. Choose the columns again.
    }
warning-hours-of-day = “{ $written }” was read as the hours of the whole day, and makes no session.
warning-text-unplaced =
    { $count ->
        [one] one character of text belongs to no session and was left out.
       *[other] { $count } characters of text belong to no session and were left out.
    }
warning-unknown-zone = the time zone “{ $name }” is not known. Check the times.
warning-zone-read-as = the time zone “{ $written }” was read as { $zone }. Check the times.
warning-incomplete = the file breaks off or is damaged here ({ $detail }); what stood before was read.
warning-skipped-no-start = this entry was left out: it has no start.
warning-skipped-no-clock = “{ $written }” was left out: it has no clock time.
warning-skipped-no-date = the entry at { $time } was left out: nothing says on which day it is.
warning-skipped-bad-start = this entry was left out: its start “{ $written }” can’t be read.
warning-skipped-year = this entry was left out: the year { $year } makes no sense.
warning-skipped-listed-again = “{ $title }” was left out here: a list of links names it again, under another date.
warning-skipped-repeated = this entry was left out: it repeats an earlier one.
warning-skipped-superseded = this entry was left out: the file has a later version of it.
warning-missing-value = the field { $field } is missing; the closest value was used.
warning-unnamed =
    { $kind ->
        [calendar] the calendar has no name; “{ $taken }” was used as the title.
       *[other] the file doesn’t give the name of the programme; “{ $taken }” was used as the title.
    }
warning-length-missing = no duration or end time is given; { $taken } is assumed.
warning-length-unclear = “{ $written }” gives neither a duration nor an end; { $taken } is assumed.
warning-times-disagree = two times are given; { $taken } was used, not { $other }. Check it.
warning-duplicate-id = the ID “{ $id }” appears more than once; the later entry was given another.
warning-text-cut =
    { $count ->
        [one] the text is too long; { $count } character was kept.
       *[other] the text is too long; { $count } characters were kept.
    }
warning-recurrence-cut =
    { $count ->
        [one] the entry repeats too often; { $count } date was kept.
       *[other] the entry repeats too often; { $count } dates were kept.
    }
warning-too-many =
    { $count ->
        [one] there are too many sessions; { $count } was read.
       *[other] there are too many sessions; the first { $count } were read.
    }
warning-more =
    { $count ->
        [one] { $count } more warning.
       *[other] { $count } more warnings.
    }
warning-more-alike =
    { $count ->
        [one] One more of the kind: { $places }.
       *[other] { $count } more of the kind: { $places }.
    }

## Kinds of files that are not read.

file-kind-xlsx = Excel workbook, .xlsx
file-kind-xls = old Excel workbook, .xls
file-kind-pptx = PowerPoint presentation, .pptx
file-kind-ppt = old PowerPoint presentation, .ppt
file-kind-odt = OpenDocument text, .odt
file-kind-ods = OpenDocument spreadsheet, .ods
file-kind-odp = OpenDocument presentation, .odp
file-kind-csv = CSV table
file-kind-doc = old Word document, .doc
file-kind-rtf = RTF document
file-kind-zip = ZIP archive
file-kind-html = web page
file-kind-image = picture

## Formats of programme files.

format-rostrum = Rostrum JSON
format-frab = schedule XML (frab)
format-schedule-json = schedule JSON, version 1
format-schedule2 = schedule JSON, version 2
format-ics = iCalendar
format-docx = Word document
format-pdf = PDF
format-outline = text

## What holds whenever a file was refused.

read-error-io = it can’t be read: { $detail }
read-error-missing = there is no such file
read-error-no-permission = you have no permission to read it
read-error-not-a-file =
    { $sort ->
        [folder] it is a folder, not a file
        [pipe] it is a pipe, not a file
        [device] it is a device, not a file
        [socket] it is a socket, not a file
       *[other] it is not a file
    }
read-cure-io = Check the path and the permissions.
read-cure-folder = Choose the file inside it.
read-cure-not-a-file = Save what it gives as a file, and give that file.
