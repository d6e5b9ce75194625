## What is said about drafts.

draft-numbered = Draft { $number }
draft-needs-session = A draft belongs to a session: open one first.
draft-point-needs-draft = There is no draft yet: start one, then tick the points.
draft-point-no-paragraph = The caret is in no paragraph: put it into the one that answers the point, then mark it.
draft-quote-needs-draft = No draft to quote in yet: start one beside a session first.
draft-quoted = Quoted in “{ $draft }”, with its source as a note.
draft-removed = The draft was removed; undo brings it back.
draft-version-kept = The text is kept as an earlier version.
draft-version-kept-already = Nothing new to keep: the latest version is this text.
draft-version-restored = Restored; the text before it is kept as an earlier version.
copy-draft-title = { $title } (from { $name })

## The short frame, in the draft’s language: headings that are not spoken, with guiding words that are shown until something is written there.

draft-frame-address = Address
draft-frame-address-hint = Chair, Excellencies, dear social partners,
draft-frame-position = Position
draft-frame-position-hint = The answer first: what we hold on this question
draft-frame-evidence = Evidence
draft-frame-evidence-hint = One figure, one experience of our own, with the source
draft-frame-commitment = Commitment
draft-frame-commitment-hint = Concrete, dated, and it can be checked
draft-frame-thanks = Thanks
draft-frame-thanks-hint = Thank you, Chair

## Where a quote comes from, as a footnote.

draft-source-session = Source: { $forum }, { $revision }, { $session } “{ $title }” ({ $wording })
draft-source-overview = Source: { $forum }, { $revision } ({ $wording })

## The tabs of the pane.

desk-drafts = Intervention
desk-follow-ups = Follow-ups
desk-tab-counted = { $tab } { $count }

## The pane of drafts.

drafts-empty = No draft yet. Start from an empty page, or from a frame: address, position, evidence, commitment, thanks.
drafts-empty-forum = Drafts are written beside a session. Open one in the timeline.
draft-empty = Write the statement here; it is saved within a second. Headings (##) and notes are not counted as spoken.
draft-new = New draft
draft-new-framed = With the frame
draft-choose = Choose a draft
draft-title = Title
draft-more = More
draft-rehearse = Rehearse
draft-export = Export…
draft-place-wrong = Write the place as a number, such as 7.
draft-language = Language
draft-language-version = Language version
draft-language-version-of = { $language } version of “{ $title }”
draft-limit = Time limit
draft-limit-none = No limit
draft-limit-minutes = { $count } min
draft-limit-own = Own limit: 3:30 or 330 words
draft-interpreted = Interpreted meeting
draft-status = Status
draft-status-idea = Idea
draft-status-draft = Draft
draft-status-cleared = Cleared
draft-status-delivered = Delivered
draft-clear-ask = Mark as cleared…
draft-cleared-by = Cleared by
draft-cleared-on = Cleared on
draft-clear-confirm = Mark as cleared
draft-cleared-notice = This text was cleared by { $by } on { $date }. Editing turns it back into a draft; the cleared text is kept as an earlier version.
draft-cleared-edited = Edited since it was cleared, so it is a draft again; the cleared text is among the versions.
draft-date-wrong = Write the date as 2022-02-21.
draft-time-wrong = Write the time as 2022-02-23 13:30, or 13:30 alone.
draft-limit-wrong = Write the limit as 3:00, as minutes, or as 330 words.

## Details.

draft-details = Details
draft-kind = Kind
draft-kind-own = Own statement
draft-kind-on-behalf = On behalf of a group
draft-kind-reply = Reply
draft-on-behalf-of = On behalf of
draft-speaker = Speaker
draft-capacity = Capacity
draft-capacity-none = Not given
draft-capacity-government = Government
draft-capacity-employers = Employers
draft-capacity-workers = Workers
draft-capacity-international-organization = International organization
draft-capacity-observer = Observer
draft-capacity-ngo = Non-governmental organization
draft-delegation = Delegation
draft-floor = Floor
draft-floor-none = Not requested
draft-floor-requested = Floor requested
draft-floor-listed = On the speakers' list
draft-floor-place = Place on the list
draft-expected = Expected turn (forum time)
draft-hand-in = Hand-in deadline (forum time)
draft-covered-by = Covers the session

## Speaking time in the pane.

draft-rate-characters = { $rate } char/min
draft-rate-words = { $rate } wpm
draft-time-of = of { $limit }
draft-fits = fits
draft-tight = tight
draft-over = over
draft-short = cut { $time }
draft-minute-ends = minute { $minute } ends at “{ $words }”
draft-part = { $part }: { $time }
draft-part-cuttable = { $part }: { $time }, can be cut
draft-part-before = opening

## Points of the guiding question.

draft-points-open =
    { $count ->
        [one] { $count } of the { $total } points of the guiding question is still open: { $points }.
       *[other] { $count } of the { $total } points of the guiding question are still open: { $points }.
    }
draft-points-chip =
    { $count ->
        [one] { $count } point open
       *[other] { $count } points open
    }
draft-points-done = all points addressed
draft-addresses = { $draft } addresses { $count } of { $total }
draft-point = Point { $number }: { $point }
draft-point-show = Go to the paragraph that answers it
draft-point-link = Mark current paragraph
draft-point-link-tip = The caret's paragraph answers this point
draft-point-tick-tip = Ticks the point only; to link a paragraph, mark it
draft-point-lost = Its paragraph is no longer in the text

## Evidence.

quote-in-draft = Quote in draft
quote-figure-in-draft = Quote “{ $title }” in the draft
quote-paragraph-in-draft = Quote this paragraph in the draft
quote-choose = Which figure or paragraph to quote
quote-choose-for-notes = What to quote in the notes
quote-choose-none = This page has no figure or paragraph to quote.
draft-quote-changed = A figure you quote has changed: it was { $was }, the new file says { $now }. Your draft was not altered.
draft-quote-reworded = The wording you quote has changed. The new file says: { $now } Your draft was not altered.
draft-quote-gone = What you quote is no longer in the new file: { $was } Your draft was not altered.
draft-quote-show = Show
draft-quote-seen = Noted

## Versions.

draft-versions = Earlier versions
draft-versions-none = No earlier versions yet.
draft-version-cleared = Cleared text
draft-version-before-returned = Before the returned text
draft-version-returned = Returned text
draft-version-delivered = As delivered
draft-version-kept-by-hand = Kept by you
draft-version-compare = Compare with the text
draft-version-restore = Restore
draft-version-said = { $reason }, { $at }
draft-version-by = { $reason }, { $by }, { $at }
draft-version-same = The same as the text.
draft-difference-added = Added: { $text }
draft-difference-removed = Removed: { $text }

## Follow-ups.

follow-ups-commitments = Commitments
# Whose a commitment of our own draft is, where the draft does not say.
commitment-own = our delegation
commitment-planned = prepared, not delivered
follow-up-commitment = { $by }: { $text }

## Commands.

command-desk-drafts = Go to the interventions
command-desk-follow-ups = Go to the follow-ups
command-new-draft = New draft
command-new-framed-draft = New draft with the frame
command-next-draft = Next draft
command-previous-draft = Previous draft
command-move-draft-down = Move the draft down
command-move-draft-up = Move the draft up
command-remove-draft = Remove the draft
command-rename-draft = Rename the draft
command-draft-details = Show or hide the draft's details
command-draft-versions = Show or hide earlier versions
command-keep-version = Keep the text as a version
command-next-status = Next status of the draft
command-mark-cleared = Mark the draft as cleared…
command-language-version = Next language version of the draft
command-cuttable = Mark the paragraph as “can be cut”
command-link-point = Mark current paragraph as answering the point ticked last
command-quote-in-draft = Quote in the draft…
command-quote-in-notes = Quote in the notes…
command-copy-question = Copy the guiding question
keys-points = Tick points 1 to 9

## The profile in the settings, and in the first run.

profile-title = About the speaker
profile-hint = Give the speaker, delegation and capacity, and every exported draft carries them.

## What stands in comments of a draft, before it is left out.

unsaid-title =
    { $count ->
        [one] { $count } passage stands in a hint or a comment: it will be neither said nor printed
       *[other] { $count } passages stand in hints or comments: they will be neither said nor printed
    }
unsaid-count = { $count } not said
unsaid-make-text = Make it text
unsaid-rehearse = Rehearse all the same
unsaid-deliver = Time it all the same
unsaid-hand-in = Export all the same
unsaid-made-text =
    { $count ->
        [one] { $count } passage is text now; this can be undone.
       *[other] { $count } passages are text now; this can be undone.
    }
