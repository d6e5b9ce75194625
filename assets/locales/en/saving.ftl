## The state of saving; it always tells the truth.

save-saved-at = Saved { $time }
save-saving = Saving…
save-composing = Composing: saved when you finish
save-copy-elsewhere = Save a copy elsewhere…
save-failed-disk-full =
    { $seconds ->
        [one] Not saved: the disk is full. Your text is safe in this window and is tried again every second. Free some space, or save a copy elsewhere.
       *[other] Not saved: the disk is full. Your text is safe in this window and is tried again every { $seconds } seconds. Free some space, or save a copy elsewhere.
    }
save-failed-no-permission = Not saved: no permission to write to “{ $folder }”. Your text is safe in this window.
save-failed-other = Not saved: “{ $folder }” can't be written to ({ $reason }). Your text is safe in this window and saving is tried again.
close-unsaved-title = Your notes are not on the disk yet
close-unsaved = If you close now, the last changes are lost.
close-anyway = Close anyway
close-not = Go back
save-silent = The disk has not answered since { $time }. What you type is safe in this window and is saved as soon as the disk answers; you can save a copy elsewhere.
close-saved-title = Your notes are on the disk now
close-saved = You can close the window.
close-rewritten-title = The notes file had been deleted
close-replaced-title = The notes file was replaced
close-replaced = If you close now, nothing is lost: both are kept, and the next start shows the new file.
close-now = Close
notes-written-anew = Another program had deleted the notes file. It has been written anew from this window.
notes-replaced = Another program has replaced the notes file. It has been left as it is; what this window shows is kept beside it as “{ $name }”.
notes-replaced-open = Open the new file
notes-replaced-keep = Keep what is shown here
notes-replaced-both-kept = Both are kept.

## The notes file.

notebook-fault =
    { $known ->
        [reason] The notes file “{ $name }” can't be read: { $reason }.
        [place] The notes file “{ $name }” can't be read (line { $line }, column { $column }).
       *[nothing] The notes file “{ $name }” can't be read.
    }
notebook-unreadable = { $fault } It has not been touched. The latest backup is from { $backup }.
notebook-unreadable-no-backup = { $fault } It has not been touched. No backup was found.
notebook-open-backup = Open backup
notebook-begin-anew = Begin new notes (the file is kept)
notebook-not-begun = New notes could not be begun: { $reason }. Nothing was changed.
notes-not-shown = The notes file can’t be read at the moment, so what it holds is not shown here. The notes tab says why.
notebook-newer-version = These notes were saved by a newer version ({ $version }). You can edit them; what this version doesn't know is kept as it is.
notebook-open-elsewhere = These notes are open in another window; this one is read-only.
notebook-unreadable-elsewhere = { $fault } It has not been touched. These notes are open in another window: look at them and save them there. This one is read-only and shows none of them.
notebook-edit-here = Edit here
notebook-still-open-elsewhere = The other window still has these notes open. Close it first, then choose “Edit here”.
notebook-view-backup = View read-only
notebook-backup-unreadable = This backup can't be read either; nothing was changed.
notebook-backup-shown = This is the backup from { $backup }, read-only. The notes file has not been touched.
edit-not-made = That change could not be made; nothing was changed.
edit-kept-at-end = What was typed could not be put where it belongs; it is kept at the end of this text.
