## The state of saving; it always tells the truth.

save-saved = Saved
save-saved-at = Saved { $time }
save-saving = Saving…
save-composing = Composing: saved when you finish
save-not-saved = Not saved
save-copy-elsewhere = Save a copy elsewhere…
save-failed-disk-full =
    { $seconds ->
        [one] Not saved: the disk is full. Your text is safe in this window and is tried again every second. Free some space, or save a copy elsewhere.
       *[other] Not saved: the disk is full. Your text is safe in this window and is tried again every { $seconds } seconds. Free some space, or save a copy elsewhere.
    }
save-failed-no-permission = Not saved: no permission to write to “{ $folder }”. Your text is safe in this window.
save-failed-other = Not saved: “{ $folder }” can't be written to ({ $reason }). Your text is safe in this window and saving is tried again.

## The notes file.

notebook-unreadable = The notes file “{ $name }” can't be read (line { $line }, column { $column }). It has not been touched. The latest backup is from { $backup }.
notebook-unreadable-no-backup = The notes file “{ $name }” can't be read (line { $line }, column { $column }). It has not been touched. No backup was found.
notebook-open-backup = Open backup
notebook-view-read-only = View read-only
notebook-newer-version = These notes were saved by a newer version ({ $version }). You can edit them; what this version doesn't know is kept as it is.
notebook-changed-on-disk =
    { $count ->
        [one] The notes file was changed elsewhere ({ $time }). Both sides are kept; { $count } paragraph needs your choice.
       *[other] The notes file was changed elsewhere ({ $time }). Both sides are kept; { $count } paragraphs need your choice.
    }
notebook-changed-kept-both = The notes file was changed elsewhere ({ $time }). Both sides are kept.
notebook-open-elsewhere = These notes are open in another window; this one is read-only.
notebook-go-to-window = Go to that window
notebook-edit-here = Edit here
notebook-review = Review
