## The state of saving; it always tells the truth.

save-saved-at = Saved { $time }
save-saving = Saving…
save-composing = Composing: saved when you finish
save-copy-elsewhere = Save a copy elsewhere…
save-failed-disk-full =
    { $seconds ->
        [one] Not saved: the disk is full. Your text is safe in this window; saving is retried every second. Free some space, or save a copy elsewhere.
       *[other] Not saved: the disk is full. Your text is safe in this window; saving is retried every { $seconds } seconds. Free some space, or save a copy elsewhere.
    }
save-failed-no-permission = Not saved: no permission to write to “{ $folder }”. Your text is safe in this window.
save-failed-held-open = Not saved: another program has “{ $path }” open. Your text is safe in this window; Rostrum keeps trying to save it.
save-failed-other = Not saved: “{ $folder }” can’t be written to ({ $reason }). Your text is safe in this window; Rostrum keeps trying to save it.
close-unsaved-title = Your notes are not saved yet
close-unsaved = If you close now, the last changes are lost.
close-anyway = Close anyway
close-not = Go back
save-silent = The disk has not answered since { $time }. What you type is safe in this window and is saved as soon as the disk answers; you can save a copy elsewhere.
close-saved-title = Your notes are saved now
close-saved = You can close the window.
close-rewritten-title = The notes file had been deleted
close-replaced-title = The notes file was replaced
close-replaced = If you close now, nothing is lost: both are kept, and the next start shows the new file.
close-now = Close
notes-written-anew = Another program had deleted or emptied the notes file. It has been written anew from this window.
notes-replaced = Another program has replaced the notes file. It has been left as it is; what this window shows is kept beside it as “{ $name }”. If you write on, yours is saved in its place and the new file is kept beside it.
notes-replaced-open = Open the new file
notes-replaced-keep = Keep what is shown here
notes-replaced-both-kept = Both are kept.

## The notes file.

notebook-fault = The notes file “{ $name }” can’t be read: { $reason }.
notebook-partly-read = The notes file “{ $name }” can’t be read in full: { $reason }. What can be read is shown here, read-only.
notebook-missing = The notes file “{ $name }” is missing. The latest backup is from { $backup }.
notebook-make-writable = Edit what can be read (the file is kept)
notebook-not-made-writable = The notes could not be made editable: { $reason }. The file has not been touched.
notebook-view-readable = View what can be read
notebook-unreadable = { $fault } It has not been touched. The latest backup is from { $backup }.
notebook-unreadable-no-backup = { $fault } It has not been touched. No backup was found.
notebook-open-backup = Open backup
notebook-begin-anew = Start new notes (keeps the old file)
notebook-not-begun = Couldn’t start new notes: { $reason }. Nothing was changed.
notes-not-shown = The notes file can’t be read at the moment, so its contents aren’t shown here. The Notes tab says why.
notebook-newer-version = These notes were saved by a newer version ({ $version }). You can edit them; what this version doesn’t know is kept as it is.
notebook-open-elsewhere = These notes are open in another window; this one is read-only.
notebook-unreadable-elsewhere = { $fault } It has not been touched. These notes are open in another window: look at them and save them there. This one is read-only and shows none of them.
notebook-partly-read-elsewhere = { $fault } It has not been touched. These notes are open in another window: save them there, then they can be written here.
notebook-original-kept = The notes file that could not be read is kept unchanged beside the new one, as “{ $name }”.
notebook-edit-here = Edit here
notebook-still-open-elsewhere = The other window still has these notes open. Close it first, then choose “Edit here”.
notebook-view-backup = View read-only
notebook-backup-unreadable = This backup can’t be read either; nothing was changed.
notebook-backup-shown = This is the backup from { $backup }, read-only. The notes file has not been touched.
edit-not-made = That change could not be made; nothing was changed.
edit-kept-at-end = What was typed could not be put where it belongs; it is kept at the end of this text.

## What of the notes file can't be read.

put-aside-title = What can’t be read in the notes file
put-aside-show = Show what can’t be read
put-aside-count =
    { $count ->
        [one] { $count } value can’t be read
       *[other] { $count } values can’t be read
    }
put-aside-more =
    { $count ->
        [one] { $count } more is not listed; once the notes are edited, a file beside them holds all of it.
       *[other] { $count } more are not listed; once the notes are edited, a file beside them holds all of them.
    }
put-aside-copy = Copy what stands here
put-aside-line = { $place }: { $what } ({ $path })
put-aside-file = the file as a whole
put-aside-forum = the notes on the forum
put-aside-sessions = the notes on all sessions
put-aside-session = the notes on “{ $title }”
put-aside-intervention = draft “{ $name }” for “{ $title }”
put-aside-interventions = the drafts for “{ $title }”
put-aside-mission = your part of the mission report
put-aside-read = the marks of what you have read
put-aside-about = what the file says about itself
put-aside-wrong =
    { $found ->
        [text] this text can’t be used here
        [number] this number can’t be used here
        [list] this list can’t be used here
        [group] these values can’t be used here
        [truth] a yes or no can’t be used here
       *[nothing] there is no value here (null)
    }
put-aside-missing = a value that is needed is missing
put-aside-twice = the same name appears here twice; the later one was read, this is the earlier one
put-aside-letters = some bytes are not text and are shown as signs
put-aside-deep = it is nested too deeply and was not read
put-aside-cut-off = the file breaks off here, and what followed is missing
put-aside-not-json = from here on the file is not valid JSON, so the rest was not read

## Copies that lie beside the notes.

conflict-found =
    { $count ->
        [one] A copy lies beside the notes and may hold what was written elsewhere: { $names }. Your notes are unchanged; you can compare and choose paragraph by paragraph.
       *[other] { $count } copies lie beside the notes and may hold what was written elsewhere: { $names }. Your notes are unchanged; you can compare and choose paragraph by paragraph.
    }
conflict-named =
    { $kind ->
        [own] “{ $name }” (kept by this program)
        [syncthing] “{ $name }” (Syncthing)
        [dropbox] “{ $name }” (Dropbox)
        [nextcloud] “{ $name }” (Nextcloud)
        [onedrive] “{ $name }” (OneDrive)
       *[other] “{ $name }” (a synchronizing program)
    }
conflict-separator = {", "}
conflict-written = { $copy }, written { $at }
conflict-none = No copy beside the notes is left to compare.
conflict-same = This copy says the same as your notes.
conflict-more = There are more differences; they are shown once those above are dealt with.
conflict-partly-read = { $fault } Only what can be read is compared below.
conflict-only-here = Only in your notes
conflict-only-there = Only in the copy
conflict-details = Other details differ too (title, status, the mark as mine and the like); they stay as they are in your notes
conflict-take = Use this
conflict-take-all = Use the copy’s whole text
conflict-take-draft = Add this draft
conflict-show-text = Show the copy’s whole text
conflict-hide-text = Hide the copy’s whole text
conflict-act = { $act }: { $what }
conflict-settle = Don’t mention this copy again
conflict-settle-tip = The file stays as it is
