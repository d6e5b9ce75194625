## The program and words that stand everywhere.

app-name = Rostrum
action-open-file = Open file…
action-search = Search
action-copy = Copy
action-close = Close
action-undo = Undo
action-redo = Redo
action-save = Save
action-export = Export…
action-restore = Restore
action-merge = Merge
action-show-folder = Open folder
action-skip = Skip
word-forum = Forum
word-programme = Programme
word-backup = Backup
word-earlier-version = Earlier version
word-read-only = Read-only
word-command-palette = Command palette
word-more = More

## Counts.

count-sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
count-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
count-drafts =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
count-han-characters =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
count-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }

## Languages of texts, as they are called in this language.

language-zh-Hans = Chinese
language-en = English
language-fr = French
language-es = Spanish

## A text is shown in another language than the chosen one.

text-fell-back = This paragraph has no { $wanted } text; the { $shown } is shown.
