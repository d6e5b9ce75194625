## The program and words that stand everywhere.

action-search = Search
action-close = Close
action-save = Save
action-show-folder = Open folder

## Counts.

count-sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
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
