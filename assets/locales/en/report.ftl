## The mission report. In the report's language.

report-title = Mission report
report-forum = Forum
report-dates = Dates
report-mode = Format
report-programme = Programme
report-sessions = Sessions
report-sessions-of = { $count } of { $all }
report-summary = Summary
report-delegation = Delegation
report-contacts = Contacts
report-recommendations = Recommendations
report-date = Date
report-time = Time
report-zone = All times are { $zone } time.
report-said = Discussion
report-statements = Our interventions
report-in-annex = text as delivered: annex { $number }
report-prepared-in-annex = prepared, not delivered, in annex { $number }
report-commitments = Commitments
report-follow-ups = Follow-ups
report-by = { $by }:{" "}
report-in-brackets = {" "}({ $text })
report-a-speaker = A speaker
report-not-listed = no longer listed
report-not-listed-sentence = The programme of this report does not list this session. What was written for it is given here.
report-left-out = left out or not reached in delivery
report-forum-short = Forum
report-forum-notes = On the forum as a whole
report-all-commitments = Commitments by global target
report-target = Global target
report-party = By
report-commitment = Commitment
report-all-follow-ups = All follow-ups
report-task = Follow-up
report-owner = Owner
report-due = Due
report-annex = Annex { $number }: statement as delivered, { $session }
report-annex-prepared = Annex { $number }: prepared statement, not delivered, { $session }

## The terminal.

cli-report = Write the mission report (Word, Markdown or plain text)
cli-report-sessions = Only these sessions: IDs, or numbers in order of time (1 = first)
cli-report-order = Order: by time, mine first, or as given
cli-report-private = Include text under private headings such as “line to take”
cli-report-no-names = Leave out speakers’ names
cli-report-out = File to write, or - for Markdown in the terminal
cli-report-which = Can’t tell the format from the name “{ $file }”. Use .docx, .md or .txt.
cli-report-no-notes = There are no notes on the programme “{ $programme }” in “{ $folder }”, so no report was made. Check --data-dir and --programme.
cli-report-no-folder = There is no folder “{ $folder }”, so there are no notes, and no report was made. Check --data-dir.
cli-report-unreadable = The notes file “{ $file }” can’t be read: { $reason }. No report was made, and the notes are unchanged. The window (rostrum without a command) shows what can be done.
cli-report-partly-read =
    { $count ->
        [one] { $count } value of the notes file “{ $file }” can’t be read and is not in the report:
       *[other] { $count } values of the notes file “{ $file }” can’t be read and are not in the report:
    }
cli-report-gone = The notes file “{ $file }” is gone; its latest backup is from { $backup }. No report was made. In the window (rostrum without a command) the backup can be opened.
cli-report-no-session = There is no session “{ $name }”. Use its ID or its number in order of time.
cli-report-no-sessions = No session is chosen. Give --sessions at least one ID or number in order of time, or leave it out for all of them.

## The dialog of the report. In the window's language.

report-dialog-title = Mission report
report-order = Order of sessions
report-order-time = by time
report-order-mine = mine first
report-with-names = Include speakers’ names
report-with-private = Include text under private headings such as “line to take”
report-partly-read = The notes file can’t be read in full: { $reason }. The report holds only what can be read.
report-held = Left out as private: { $titles }
report-comments =
    { $count ->
        [one] A comment is not in the report: { $titles }
       *[other] { $count } comments are not in the report: { $titles }
    }
report-interventions-left-out = Drafts that are still ideas or only headings are not in the report: { $titles }
report-done = Exported: { $path }. Check it before you send it.
