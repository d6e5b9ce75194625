## What is said about drafts.

intervention-numbered = Draft { $number }
intervention-needs-session = Open a session first, then start a draft.
intervention-point-needs-intervention = There is no draft yet: start one, then tick the points.
intervention-point-no-paragraph = The caret is in no paragraph: put it into the one that answers the point, then mark it.
intervention-quote-needs-intervention = There is no draft to quote in. Open a session and start one.
intervention-quoted = Quoted in “{ $draft }”, with its source in a footnote.
intervention-removed = Draft deleted. You can undo this.
intervention-version-kept = Saved as a version.
intervention-version-kept-already = No changes since the last version.
intervention-version-restored = Version restored. The text before it was saved as a version.
copy-intervention-title = { $title } (from { $name })

## The short frame, in the draft’s language: headings that are not spoken, with guiding words that are shown until something is written there.

intervention-frame-address = Salutation
intervention-frame-address-hint = Chair, Excellencies, dear social partners,
intervention-frame-position = Position
intervention-frame-position-hint = The answer first: our position on this question
intervention-frame-evidence = Evidence
intervention-frame-evidence-hint = One figure and one example of our own, with the source
intervention-frame-commitment = Commitment
intervention-frame-commitment-hint = Concrete, dated and verifiable
intervention-frame-thanks = Thanks
intervention-frame-thanks-hint = Thank you, Chair

## Where a quote comes from, as a footnote.

intervention-source-session = Source: { $forum }, { $revision }, { $session } “{ $title }” ({ $wording })
intervention-source-overview = Source: { $forum }, { $revision } ({ $wording })

## The tabs of the pane.

side-tab-interventions = Intervention
side-tab-follow-ups = Follow-ups
side-tab-tab-counted = { $tab } { $count }

## The pane of drafts.

interventions-empty = No draft yet. Start from an empty page, or from an outline: salutation, position, evidence, commitment, thanks.
interventions-empty-forum = Drafts are written beside a session. Open one in the timeline.
intervention-empty = Write the statement here; it is saved within a second. Headings (##) and footnotes don’t count as speaking time.
intervention-new = New draft
intervention-new-framed = From outline
intervention-choose = Choose a draft
intervention-title = Title
intervention-more = More
intervention-rehearse = Rehearse
intervention-export = Export…
intervention-place-wrong = Enter the place on the list as a number, such as 7.
intervention-language = Language
intervention-language-version-of = { $language } version of “{ $title }”
intervention-limit = Time limit
intervention-limit-none = No limit
intervention-limit-minutes = { $count } min
intervention-limit-own = Own limit: 3:30 or 330 words
intervention-interpreted = Interpreted meeting
intervention-status = Status
intervention-status-idea = Idea
intervention-status-draft = Draft
intervention-status-cleared = Cleared
intervention-status-delivered = Delivered
intervention-clear-ask = Mark as cleared…
intervention-cleared-by = Cleared by
intervention-cleared-on = Cleared on
intervention-clear-confirm = Mark as cleared
intervention-cleared-notice = This text was cleared by { $by } on { $date }. Editing turns it back into a draft; the cleared text is kept as an earlier version.
intervention-cleared-edited = Edited since it was cleared, so it is a draft again; the cleared text is among the versions.
intervention-date-wrong = Write the date as 2022-02-21.
intervention-time-wrong = Write the time as 2022-02-23 13:30, or 13:30 alone.
intervention-limit-wrong = Write the limit as 3:00, as minutes, or as 330 words.

## Details.

intervention-details = Details
intervention-kind = Type
intervention-kind-own = On behalf of own delegation
intervention-kind-on-behalf = On behalf of a group
intervention-kind-reply = Reply
intervention-on-behalf-of = On behalf of
intervention-speaker = Speaker
intervention-capacity = Capacity
intervention-capacity-none = Not given
intervention-capacity-government = Government
intervention-capacity-employers = Employers
intervention-capacity-workers = Workers
intervention-capacity-international-organization = International organization
intervention-capacity-observer = Observer
intervention-capacity-ngo = Non-governmental organization
intervention-delegation = Delegation
intervention-floor = Floor
intervention-floor-none = Not requested
intervention-floor-requested = Floor requested
intervention-floor-listed = On the speakers’ list
intervention-floor-place = Place on the list
intervention-expected = Expected to speak at (forum time)
intervention-hand-in = Hand-in deadline (forum time)
intervention-covered-by = Covered by

## Speaking time in the pane.

intervention-rate-characters = { $rate } char/min
intervention-rate-words = { $rate } wpm
intervention-time-of = of { $limit }
intervention-fits = fits
intervention-tight = tight
intervention-over = over
intervention-short = cut { $time }
intervention-minute-ends = minute { $minute } ends at “{ $words }”
intervention-unfold-parts = Show the parts, the rate and the language
intervention-fold-parts = Hide the parts
intervention-part = { $part }: { $time }
intervention-part-cuttable = { $part }: { $time }, can be cut
intervention-part-before = opening

## Points of the guiding question.

intervention-points-open =
    { $total ->
        [1] The only point of the guiding question is still open: { $points }.
       *[other]
            { $count ->
                [one] { $count } of the { $total } points of the guiding question is still open: { $points }.
               *[other] { $count } of the { $total } points of the guiding question are still open: { $points }.
            }
    }
intervention-points-chip =
    { $count ->
        [one] { $count } point open
       *[other] { $count } points open
    }
intervention-points-done = all points addressed
intervention-addresses =
    { $total ->
        [one] { $draft } addresses { $count } of { $total } point
       *[other] { $draft } addresses { $count } of { $total } points
    }
intervention-point = Point { $number }: { $point }
intervention-point-show = Go to the paragraph that answers it
intervention-point-link = Mark current paragraph
intervention-point-link-tip = The current paragraph answers this point
intervention-point-tick-tip = Ticks the point only; to link a paragraph, mark it
intervention-point-lost = Its paragraph is no longer in the text

## Evidence.

quote-in-intervention = Quote in draft
quote-figure-in-intervention = Quote “{ $title }” in the draft
quote-choose = Which figure or paragraph to quote
quote-choose-for-notes = What to quote in the notes
quote-choose-none = This page has no figure or paragraph to quote.
intervention-quote-changed = A figure you quote has changed: it was { $was }, the new file says { $now }. Your draft was not altered.
intervention-quote-reworded = The wording you quote has changed. The new file says: “{ $now }”. Your draft was not altered.
intervention-quote-gone = What you quote is no longer in the new file: “{ $was }”. Your draft was not altered.
intervention-quote-show = Show
intervention-quote-seen = Noted

## Versions.

intervention-versions = Earlier versions
intervention-versions-none = No earlier versions yet.
intervention-version-cleared = Cleared text
intervention-version-before-returned = Before the returned text
intervention-version-returned = Returned text
intervention-version-delivered = As delivered
intervention-version-kept-by-hand = Kept by you
intervention-version-compare = Compare with the current text
intervention-version-restore = Restore
intervention-version-said = { $reason }, { $at }
intervention-version-by = { $reason }, { $by }, { $at }
intervention-version-same = Same as the current text.
intervention-difference-added = Added: { $text }
intervention-difference-removed = Removed: { $text }

## Follow-ups.

follow-ups-commitments = Commitments
# Whose a commitment of our own draft is, where the draft does not say.
commitment-own = our delegation
commitment-planned = prepared, not delivered
follow-up-commitment = { $by }: { $text }

## Commands.

command-side-tab-interventions = Go to the interventions
    .also = speeches, statements, my drafts
command-side-tab-follow-ups = Go to the follow-ups
    .also = todo, to-do list, tasks, action points
command-new-intervention = New draft
    .also = speech, statement, write a speech, take the floor, new intervention
command-new-framed-intervention = New draft from outline
    .also = template, speech template
command-next-intervention = Next draft
command-previous-intervention = Previous draft
command-move-intervention-down = Move the draft down
command-move-intervention-up = Move the draft up
command-remove-intervention = Delete the draft
    .also = remove, throw away, discard
command-rename-intervention = Rename the draft
    .also = change the title, name
command-intervention-details = Show or hide the draft’s details
command-intervention-versions = Show or hide earlier versions
    .also = history, older drafts, compare
command-keep-version = Keep the text as a version
    .also = snapshot, save a version
command-next-status = Set next draft status
command-mark-cleared = Mark the draft as cleared…
    .also = approve, approval, sign off
command-language-version = Create version in next language
command-cuttable = Mark the paragraph as “can be cut”
command-link-point = Mark current paragraph as answering the point ticked last
command-quote-in-intervention = Quote in the draft…
    .also = cite, insert a figure, reference
command-quote-in-notes = Quote in the notes…
command-copy-question = Copy the guiding question
    .also = question, quote the question
keys-points = Tick points 1 to 9

## The profile in the settings, and in the first run.

profile-title = About the speaker
profile-hint = Enter speaker, delegation and capacity; every exported draft will include them.

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
