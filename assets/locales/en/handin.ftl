## What is handed in: the block at the head of a statement. In the draft's language.

handin-session = Session
handin-when = Date and time
handin-speaker = Speaker
handin-delegation = Delegation
handin-capacity = Capacity
handin-on-behalf = On behalf of
handin-language = Language
handin-length = Length
handin-speaking-time = Speaking time
handin-check = Check against delivery
handin-cuttable = can be cut
handin-length-limit =
    { $limit ->
        [one] { $count } of { $limit } word
       *[other] { $count } of { $limit } words
    }
handin-time-about = about { $time }
handin-time-limit = about { $time } (limit { $limit })
handin-time-short = about { $time }; without the paragraphs marked “can be cut” { $short }
handin-time-limit-short = about { $time } (limit { $limit }); without the paragraphs marked “can be cut” { $short }
handin-speaker-of = { $speaker } ({ $delegation })
handin-field = { $name }: { $value }
handin-joined = { $first }, { $second }
handin-subtitle-separator = {" · "}
handin-subject = Statement: { $delegation }, { $session }, { $date } ({ $language }, { $length })
handin-subject-plain = Statement: { $session }, { $date } ({ $language }, { $length })
handin-page = Page { $page }
handin-file-reading = reading copy
handin-file-interpreters = interpreters
handin-file-several =
    { $count ->
        [one] { $count } statement
       *[other] { $count } statements
    }

## In what capacity somebody speaks.

capacity-government = Government
capacity-employers = Employers
capacity-workers = Workers
capacity-international-organization = international organization
capacity-observer = observer
capacity-ngo = non-governmental organization

## The dialog of handing in. In the window's language.

handin-title = Export drafts
handin-copy = Copy for
handin-for-interpreters = interpreters
handin-for-reading = reading aloud
handin-form = Format
handin-form-docx = Word
handin-form-md = Markdown
handin-form-txt = Plain text
handin-interventions = Drafts
handin-export = Export…
handin-no-intervention = No draft is open.
handin-none-chosen = No draft is chosen.
handin-done = Exported: { $path }. Check speaker, delegation and session before you send it.
handin-failed = Couldn’t export to “{ $path }”: { $reason }. Choose another location.

## Texts that come back.

dropped-title = What is “{ $name }”?
dropped-statement = The returned text of “{ $intervention }”
dropped-programme = A programme
dropped-of-other-programme = “{ $name }” is a statement for another programme ({ $programme }). Open that programme first, then drop it again.
returned-title = Import returned text
returned-hint = The edited text is shown next to your draft, paragraph by paragraph. You accept or reject each change; nothing is overwritten.
returned-file = Choose a Word file…
returned-paste = Or paste the text here
returned-take = Import
returned-empty = The returned text is empty. Your draft is unchanged.
returned-came =
    { $count ->
        [0] The returned text is the same as your draft.
        [one] The returned text has { $count } change to review.
       *[other] The returned text has { $count } changes to review.
    }
returned-from =
    { $count ->
        [one] Returned text ({ $origin }): { $count } change to review
       *[other] Returned text ({ $origin }): { $count } changes to review
    }
returned-from-clipboard =
    { $count ->
        [one] Returned text (pasted): { $count } change to review
       *[other] Returned text (pasted): { $count } changes to review
    }
returned-accept = Accept
returned-decline = Reject
returned-accept-all = Accept all
returned-decline-all = Reject all
returned-changed = Changed
returned-added = Added
returned-removed = Removed
returned-commented = Commented
returned-comment = Comment: { $words }
returned-footnote = Footnote
returned-note = Footnote: { $words }
returned-note-added = Footnote added: { $words }
returned-note-removed = Footnote removed: { $words }
returned-note-changed = Footnote changed: was “{ $old }”, is “{ $new }”
returned-spacing = Blank lines
returned-piece = { $kind }: { $text }
returned-piece-both = { $kind }: was “{ $old }”, is “{ $new }”

## Handing in.

command-hand-in = Export drafts…
    .also = print, printer, printing, pdf, docx, word, document, hand in, submit, send to interpreters, statement
command-report = Mission report…
    .also = docx, word, print the report, minutes, summary, debrief, write-up
command-open-handed-in = Open
command-copy-subject = Copy e-mail subject
    .also = mail, e-mail, subject line
command-take-returned = Import returned text…
    .also = import word, corrections, track changes, edited text
command-accept-change = Accept the next change
command-decline-change = Reject the next change
command-accept-returned = Accept all changes
command-decline-returned = Reject all remaining changes
