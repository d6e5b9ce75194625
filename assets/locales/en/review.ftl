## The review of an update, before it is accepted.

review-title = Review changes before accepting
review-title-own = Review before opening
review-received = File received
review-compared = Compared with the current programme
review-unchanged = unchanged
review-zone = time zone { $zone }
review-zone-printed = time zone { $zone } (the text says “{ $printed }”)
review-mine-kept =
    { $drafts ->
        [0]
            { $notes ->
                [one] Your { $notes } note is kept.
               *[other] All your { $notes } notes are kept.
            }
       *[other]
            { $notes ->
                [0]
                    { $drafts ->
                        [one] Your { $drafts } draft is kept.
                       *[other] All your { $drafts } drafts are kept.
                    }
                [one]
                    { $drafts ->
                        [one] Your { $notes } note and { $drafts } draft are kept.
                       *[other] Your { $notes } note and { $drafts } drafts are all kept.
                    }
               *[other]
                    { $drafts ->
                        [one] Your { $notes } notes and { $drafts } draft are all kept.
                       *[other] Your { $notes } notes and { $drafts } drafts are all kept.
                    }
            }
    }
review-mine-unlisted-one = { $session } has notes or drafts of yours; it stays in the timeline, marked “no longer listed”.
review-mine-unlisted =
    { $count ->
        [one] { $count } session with your notes or drafts is no longer listed; it stays in the timeline, marked “no longer listed”.
       *[other] { $count } sessions with your notes or drafts are no longer listed; they stay in the timeline, marked “no longer listed”.
    }
review-texts-kept = The file has no { $languages } text; your current { $languages } text is kept.
review-lost-all =
    { $count ->
        [one] The new file has no { $text } ({ $count } character now).
       *[other] The new file has no { $text } ({ $count } characters now).
    }
review-lost-kept =
    { $count ->
        [one] The new file has no { $text }; the current { $count } character is kept.
       *[other] The new file has no { $text }; the current { $count } characters are kept.
    }
review-fields-kept = The file has no { $fields }; the current texts are kept.
review-lost-part = The { $text } is shorter than now (characters: { $old } now, { $new } in the new file).
review-refused = { $why } Your programme and notes are unchanged.
review-questions = To check: { $count }
review-partly-read =
    { $read ->
        [one] Read: { $read } session; not read: { $skipped }.
       *[other] Read: { $read } sessions; not read: { $skipped }.
    }
review-other-as-update = “{ $title }” looks like the programme of another conference; it is treated as an update of this one.
review-other-dates = The file is for { $dates }, other dates than this programme; it is treated as an update.
review-known-programme = This is the programme of “{ $title }”, which you already have as a separate programme. Switch to it to review the changes.
review-own-programme = “{ $title }” is another conference: it will open as a separate programme with its own notes. The current programme and notes are unchanged.
review-kind-corrigendum =
    { $listed ->
        [one] This is a corrigendum ({ $label }) and lists { $listed } session. { $others ->
            [0] No other session is in your programme.
            [one] The other session stays as it is.
           *[other] The other { $others } sessions stay as they are.
        }
       *[other] This is a corrigendum ({ $label }) and lists { $listed } sessions. { $others ->
            [0] No other session is in your programme.
            [one] The other session stays as it is.
           *[other] The other { $others } sessions stay as they are.
        }
    }
review-kind-addendum =
    { $listed ->
        [one] This is an addendum ({ $label }) and lists { $listed } session. { $others ->
            [0] No other session is in your programme.
            [one] The other session stays as it is.
           *[other] The other { $others } sessions stay as they are.
        }
       *[other] This is an addendum ({ $label }) and lists { $listed } sessions. { $others ->
            [0] No other session is in your programme.
            [one] The other session stays as it is.
           *[other] The other { $others } sessions stay as they are.
        }
    }
review-kind-said-amends =
    { $listed ->
        [one] As you said, only the { $listed } session that it lists changes. { $others ->
            [0] There is no other session.
            [one] The other session stays as it is.
           *[other] The other { $others } sessions stay as they are.
        }
       *[other] As you said, only the { $listed } sessions that it lists change. { $others ->
            [0] There is no other session.
            [one] The other session stays as it is.
           *[other] The other { $others } sessions stay as they are.
        }
    }
review-kind-said-full =
    { $others ->
        [0] As you said, this is the full programme; it leaves out no session.
        [one] As you said, this is the full programme; the { $others } session that it leaves out is no longer listed.
       *[other] As you said, this is the full programme; the { $others } sessions that it leaves out are no longer listed.
    }
review-kind-unclear =
    { $listed ->
        [one] The file lists only { $listed } session and doesn’t say whether it is the full programme or a corrigendum. { $others ->
            [0] There is no other session.
            [one] What should happen to the other session?
           *[other] What should happen to the other { $others } sessions?
        }
       *[other] The file lists only { $listed } sessions and doesn’t say whether it is the full programme or a corrigendum. { $others ->
            [0] There is no other session.
            [one] What should happen to the other session?
           *[other] What should happen to the other { $others } sessions?
        }
    }

## What the reader can do about it.

review-change = Change…
review-change-zone = Change time zone…
review-change-year = Change year…
review-change-title = Change name…
review-confirm-zone = Confirm { $zone }
review-confirm-year = Confirm { $year }
review-is-full = It is the full programme
review-is-amending = It changes only what it lists
review-by-document = As stated in the document
review-as-update = It updates this programme
review-as-own = It is another conference
review-go-there = Go to that programme
review-zone-field = Time zone of the file
review-year-field = Year of the file
review-year-bad = Enter a four-digit year.
review-title-field = Name of the programme
review-session-title-field = Title of the session
review-correct-title = Correct the title…
review-session-kind = Session type
review-apply = Apply

## Pairs of sessions.

review-pairs = Same session? { $count } to check
review-pair = now: { $old }
review-pair-new = new file: { $new }
review-join = Same session
review-part = Not the same
review-join-with = Same as a current session…
review-join-with-new = Same as a new session…
review-forget-pairs = Undo manual matches
review-joined-by-hand = Matched or separated manually: { $count }
review-more-pairs = { $count } more to check.

## Rows.

review-list = List of changes
review-filter-all = All { $count }
review-filter-mine = About me { $count }
review-none-mine = None of the changed sessions has your notes or drafts.
review-nothing = Nothing changes.
review-no-sessions = No session could be read from this file.
review-programme-texts = Overview
review-now-official = summary replaced by official wording
review-show-whole = Show the whole text
review-show-less = Show only what changed
review-label = { $label }:{" "}
review-field-in = { $field } ({ $language })
review-also-in = (changed in { $languages } as well)
review-more-places =
    { $count ->
        [one] ({ $count } more place)
       *[other] ({ $count } more places)
    }
review-said-added = [added: { $text }]
review-said-removed = [removed: { $text }]
review-speakers-added = New: { $names }
review-speakers-removed = No longer named: { $names }
review-translated = Now also in { $languages }: { $fields }
review-listed-again = The new file lists this session again
review-unlisted = The new file does not list this session and does not say why
review-unlisted-cancelled = The new file does not list this session, which was cancelled before
review-unlisted-postponed = The new file does not list this session, which was postponed before
review-interventions =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
review-kept = { $what }, kept
review-clash-chip = clashes with { $other }
review-clash = { $session }, now { $times }, clashes with { $other } ({ $othertimes }).
change-what-room = room
change-what-track = track
change-what-number = number
change-what-kind = type
change-what-status = status

## Chips.

review-chip-time = time
review-chip-room = room
review-chip-title = title
review-chip-text = wording
review-chip-language = language
review-chip-track = track
review-chip-speakers = speakers
review-chip-number = number
review-chip-kind = type
review-chip-figures = figures
review-chip-details = other
review-chip-back = listed again
review-chip-added = added
review-chip-unlisted = not listed

## Deciding.

review-foot = You can undo this with { $key } after accepting. Every version is kept.
review-foot-own = It will open as a separate programme with its own notes; switch in the menu beside the title.
review-foot-say-kind = First choose: full programme or corrigendum.
review-open-own = Open as separate programme
review-accepting = Saving…

## What changed, later.

changed-title = What changed
changed-in = { $revision } · { $date }
changed-mark-read = Mark as read
changed-mark-unread = Mark as unread
changed-history = Earlier changes { $count }
changed-added = This revision added the session
changed-unlisted = This revision does not list the session and does not say why
changed-comparing = Comparing…
changed-badge = changed
unlisted-title = No longer listed { $count }
unlisted-banner = The current programme does not list this session and does not say why. All that you wrote is here.

## Revisions and programmes.

revisions-menu = Revisions and programmes
revisions-kept = Versions of this programme
revisions-current = current
revisions-looking = shown
revisions-first = Built in
revisions-accepted = accepted { $date } · { $name }
revisions-returned = restored on { $date }
revisions-builtin = Global Forum for a Human-centred Recovery
revisions-programmes = Other programmes
revisions-banner = You are looking at “{ $revision }”, read-only; the current version is “{ $current }”.
revisions-return = Restore this revision
revisions-stop = Back to the current version
drop-hint = Drop it to see what it changes

## The programme out again.

command-export = Export the programme…
    .also = save as, share, download
export-title = Export the programme
export-format = Format
export-sessions = Sessions
export-all = All sessions
export-alarms = Reminders
export-alarm-none = None
export-alarm-minutes = { $count } min before
export-go = Export…

# The document line by line
document-tab-lines = Document
document-tab-sessions = Sessions
document-to-lines = Check line by line…
document-to-changes = See the changes
document-line-count =
    { $count ->
        [one] 1 line
       *[other] { $count } lines
    }
document-page = page { $page }
document-mark-count = { $mark } { $count }
document-line-said = Line { $number }, { $kind }: { $text }
document-checks = To check: { $at } of { $count }
document-nothing-to-check = Nothing left to check
document-nothing-read = No sessions read yet
document-next-check = Next
document-check-day-empty = Line { $line } names { $day }; no session was read for this day.
document-check-unused = “{ $written }” in line { $line } was not used.
document-check-unused-lines =
    { $count ->
        [one] 1 line was not used; it is line { $line }.
       *[other] { $count } lines were not used; the first is line { $line }.
    }
document-check-earlier = Line { $line }: “{ $title }” begins before “{ $above }” above it on the same day; a new day may have been missed.
document-check-overlap = In one room at the same time: { $one }, and { $other }.
document-check-length =
    { $minutes ->
        [one] “{ $title }” lasts { $minutes } minute; check its times.
       *[other] “{ $title }” lasts { $minutes } minutes; check its times.
    }
document-sessions =
    { $count ->
        [one] 1 session read
       *[other] { $count } sessions read
    }
document-day = { $day }, { $sessions }
document-day-empty = { $day }: named in the document, no session read
document-unused = Not used: { $written }
document-hint = Choose a line and say what it is. { $key } undoes each correction; the file itself stays as it is.
document-hint-no-day = A document without a date can be opened all the same: choose the line of the first session, press D and give the day. { $key } undoes it; the file itself stays as it is.
correct-head = Line { $number }: read as { $kind }
correct-head-unused = Line { $number } was not used
correct-head-left-out = Line { $number } was left out of the programme
document-line-said-corrected = Line { $number }, corrected to { $kind }: { $text }
correct-day = A day begins here…
correct-session = A session begins here…
correct-title = Title
correct-person = Speakers
correct-place = Place
correct-joined = Belongs to the line above
correct-left-out = Leave out
correct-columns = Columns of the table…
correct-column = Column { $number }: { $meaning }
correct-scope = For
correct-only-here = this line only
correct-from-here =
    { $count ->
        [one] this and 1 like it below
       *[other] this and { $count } like it below
    }
correct-from-here-alike = this and those written like it below
correct-date-field = Date
correct-start-field = Start
correct-end-field = End
correct-date-bad = Write the date like 2022-02-22, 22 Feb 2022 or 22/2/2022.
correct-time-bad = Write the times like 09:30; the end may be left empty.
correct-not-applied = The correction you are writing is not applied yet: press Enter in its field or “Apply”, or give it up with Esc; then accept.
correct-moves =
    { $count ->
        [one] { $day }; the session below moves to this day.
       *[other] { $day }; the { $count } sessions below move to this day.
    }
line-mark-day = day
line-mark-session = session
line-mark-title = title
line-mark-person = person
line-mark-place = place
line-mark-text = text
line-mark-not-used = not used
document-habit-offered = “{ $file }” was corrected like this: { $corrections }.
document-habit-use = Apply the same corrections
habit-day = { $lines } begin a day
habit-session = { $lines } begin a session
habit-title = { $lines } are titles
habit-person = { $lines } are speakers
habit-place = { $lines } are places
habit-joined = { $lines } belong to the line above
habit-left-out = { $lines } are left out
habit-columns = the columns are { $columns }
habit-label = lines that begin with “{ $label }”
habit-cell = lines of column { $column }
habit-like = lines like “{ $text }”
