follow-ups-empty = No follow-ups yet. Tasks that you write as “- [ ]” in any note appear here. Say who and by when: “- [ ] send the figures @Li by Friday”.
follow-ups-place = { $label } · { $title }
follow-ups-forum = The forum as a whole
follow-ups-go = { $task } (go to the note)
follow-ups-owner = Owner: { $owner }
follow-ups-due = { $due }
follow-ups-late = { $due } (overdue)
follow-ups-open = { $count } open
