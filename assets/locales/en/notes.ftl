## Notes.

notes-title = Notes
notes-empty = No notes for this session yet. Just type: it is saved within a second. { $stamp } stamps the forum time, { $mark } marks a speaker. A line “- [ ] call back @Li by Friday” is a task with owner and date.
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
mark-employers-group = Employers’ group
mark-workers-group = Workers’ group

## The pane.

notes-of = Notes: { $title }
notes-cap-stamp = time
notes-cap-speaker = speaker
notes-nothing-to-read = Nothing to read yet.
notes-find-next = Next match
notes-find-previous = Previous match
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

## Earlier versions of the notes.

note-versions = Earlier versions
note-versions-title = Earlier versions of the notes
note-versions-explained = The text is kept before you go on with it after half an hour or in a newly opened window, and before much of it is removed at once. Up to { $most } versions are kept, fewer of very long notes; of older ones, those close in time to others go first. They are in your notes file and in copies of it.
note-version-said = Text of { $at } · { $reason }
note-version-work-resumed = before you went on with it
note-version-text-removed = before much was removed
note-version-before-restored = before an earlier version was brought back
note-version-kept = kept
note-version-gone = { $amount } gone since
note-version-added = { $amount } added since
note-version-signs = Only signs or spaces differ
note-version-bring-back = Bring back
note-version-copy = Copy the text
note-version-remove = Delete this version
note-versions-remove-all = Delete all versions
note-version-brought-back-alone = The earlier version is the text again.
note-version-brought-back = The earlier version is the text again; what stood there is kept as an earlier version.
note-versions-removed = { $count ->
    [one] The version is deleted. Until the window is closed, undo brings it back; backups made before may still hold it.
   *[other] { $count } versions are deleted. Until the window is closed, undo brings them back; backups made before may still hold them.
}
note-versions-back = { $count ->
    [one] The deleted version is back.
   *[other] { $count } deleted versions are back.
}
notes-task-due = by { $date }
