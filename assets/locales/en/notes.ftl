## Notes.

notes-title = Notes
notes-draft-title = Intervention
notes-follow-ups-title = Follow-ups
notes-empty = No notes for this session yet. Just type: it is saved within a second. { $stamp } stamps the forum time, { $mark } marks a speaker.
notes-forum-empty = No notes on the forum as a whole yet. Just type: it is saved within a second.
notes-reading-view = Reading view
notes-editing = Edit
notes-time-stamp = Time stamp
notes-speaker-mark = Mark speaker
notes-find = Find
notes-find-none = Not found
notes-find-count = { $current } of { $total }
notes-headings = Headings
notes-list = List
notes-task = Task
notes-bold = Bold

## Who has the floor, for speaker marks.

mark-chair = Chair
mark-moderator = Moderator
mark-government-group = Government group
mark-employers-group = Employers' group
mark-workers-group = Workers' group

## The pane.

notes-of = Notes: { $title }
notes-cap-stamp = time
notes-cap-speaker = speaker
notes-nothing-to-read = Nothing to read yet.
notes-find-next = Next place
notes-find-previous = Previous place
notes-speaker-hint = Who is speaking
notes-speaker-new = New speaker “{ $name }”
speaker-mark = **{ $name }:**{ " " }
