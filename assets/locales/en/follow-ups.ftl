follow-ups-empty = No follow-ups yet. What you write as “- [ ]” in any note is gathered here.
follow-ups-place = { $label } · { $title }
follow-ups-forum = The forum as a whole
follow-ups-go = { $task } (go to the note)
follow-ups-owner = Owner: { $owner }
follow-ups-due = { $due }
follow-ups-late = { $due } (past)
follow-ups-open = { $count } open
