## Notes.

notes-title = Notes
notes-empty = No notes for this session yet. Just type: it is saved within a second. { $stamp } stamps the forum time, { $mark } marks a speaker.
notes-forum-empty = No notes on the forum as a whole yet. Just type: it is saved within a second.
notes-reading-view = Reading view
notes-editing = Edit
notes-find = Find
notes-find-none = Not found
notes-find-count = { $current } of { $total }

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
undo-elsewhere = Nothing to undo here. The last step was made in { $place }: { $keys } once more goes there and undoes it.
redo-elsewhere = Nothing to redo here. The step undone last is in { $place }: { $keys } once more goes there and redoes it.
undo-in-forum = the notes on the forum
undo-in-session = the notes on “{ $title }”
undo-in-intervention = “{ $name }”, an intervention for “{ $title }”
undo-in-interventions = the interventions for “{ $title }”
undo-in-mission = your part of the mission report
undo-in-and-others = { $count ->
    [one] { $place } and one other place
   *[other] { $place } and { $count } other places
}
