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
handin-length-limit = { $count } of { $limit } words
handin-time-about = about { $time }
handin-time-limit = about { $time } against { $limit }
handin-time-short = about { $time }; without the paragraphs marked “can be cut” { $short }
handin-time-limit-short = about { $time } against { $limit }; without the paragraphs marked “can be cut” { $short }
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
handin-done = Exported: { $path }. Check speaker, delegation and item before you send it.
handin-failed = Not exported to “{ $path }”: { $reason }. Choose another place.

## Texts that come back.

dropped-title = What is “{ $name }”?
dropped-statement = The text of “{ $intervention }”, come back
dropped-programme = A programme
dropped-of-other-programme = “{ $name }” is a statement for another programme ({ $programme }). Open that programme first, then drop it again.
returned-title = Take in a text that came back
returned-hint = The edited text is laid beside your draft, paragraph by paragraph. You accept or decline each change; nothing is overwritten.
returned-file = Choose a Word file…
returned-paste = Or paste the text here
returned-take = Take in
returned-empty = The text that came back is empty. Your draft is unchanged.
returned-came =
    { $count ->
        [0] The text that came back is the same as your draft.
        [one] The text that came back has { $count } change for you to decide.
       *[other] The text that came back has { $count } changes for you to decide.
    }
returned-from =
    { $count ->
        [one] Came back ({ $origin }): { $count } change to decide
       *[other] Came back ({ $origin }): { $count } changes to decide
    }
returned-from-clipboard =
    { $count ->
        [one] Came back (pasted): { $count } change to decide
       *[other] Came back (pasted): { $count } changes to decide
    }
returned-accept = Accept
returned-decline = Decline
returned-accept-all = Accept all
returned-decline-all = Decline all
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
command-report = Mission report…
command-open-handed-in = Open
command-copy-subject = Copy e-mail subject
command-take-returned = Take in a text that came back…
command-accept-change = Accept the next change
command-decline-change = Decline the next change
command-accept-returned = Accept all changes that came back
command-decline-returned = Decline the other changes that came back
