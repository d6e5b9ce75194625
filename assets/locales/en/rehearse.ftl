## Rehearsing with the prompter, and timing the delivery.

rehearse-nothing = This draft has no text to rehearse yet.
run-kept = Rehearsal saved: { $time }.
run-kept-part = Rehearsal saved: { $time }. It did not reach the end, so it does not count towards your own rate.
run-kept-skipped = Rehearsal saved: { $time }. Paragraphs were skipped, so it does not count towards your own rate.
run-not-kept-short = Not saved: { $time } was less than a third of the text.
run-delivered = Delivered in { $time }. The text as delivered is kept.
run-not-kept = It took { $time }, but the draft is gone, so the rehearsal was not saved.
run-not-kept-read-only = It took { $time }. The notes are read-only, so the rehearsal was not saved.
limit-changed = Time limit is now { $limit }.
limit-units =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }

## The clock of a run.

run-left = left
run-last-minute = left, last minute
run-time-up = time is up
run-overtime = over time
run-elapsed = elapsed
run-elapsed-is = { $time } elapsed
run-limit-is = limit { $time }
run-no-limit = no time limit
run-behind = { $time } behind
run-ahead = { $time } ahead
run-paused = paused
run-press-space = press Space to start
run-paragraph = Paragraph { $nth } of { $count }
run-short-version = Short version
run-forecast = ends at about { $time }
run-could-cut = { $time } can be cut
run-rate-characters = { $rate } characters/min
run-rate-words = { $rate } words/min

## Its keys: in full for the list of keys and for tooltips, short for the line of keys.

run-start-or-pause = Start, pause or resume
run-faster = Faster (manual: previous line)
run-slower = Slower (manual: next line)
run-by-hand = Automatic or manual scrolling
run-next = Next paragraph
run-previous = Previous paragraph
run-skip-cuttable = Skip or restore what can be cut
run-shorter = One minute less this time
run-longer = One minute more this time
run-mirror = Mirror
run-size = Text size
run-ground = White on black or black on white
run-restart = Start over
run-keep = Finish and save
run-throw-away = Finish without saving
run-limit-minutes = A limit of 1 to 9 minutes this time
run-cap-start = start
run-cap-pause = pause
run-cap-go-on = resume
run-cap-faster = faster
run-cap-slower = slower
run-cap-line-back = previous line
run-cap-line-on = next line
run-cap-by-hand = manual
run-cap-by-itself = automatic
run-cap-skip = skip what can be cut
run-cap-take-in = skip nothing
run-cap-shorter = 1 min less
run-cap-mirror = mirror
run-cap-size = size
run-cap-ground = background
run-cap-restart = start over
run-cap-keep = finish and save
run-cap-leave = back
run-cap-throw-away = don’t save
keys-in-documents = On a line of a document
keys-while-rehearsing = While rehearsing or timing
key-space = Space
key-backspace = Backspace
key-delete = Delete
key-end = End
key-enter = Enter
key-escape = Esc
key-home = Home
key-page-down = Page Down
key-page-up = Page Up
key-shift = Shift

## The strip beside a video call.

strip-title = Speaking time
strip-not-on-top = On Wayland, apps can’t keep a window on top: right-click the title bar and choose “Always on Top”.
strip-end = End
strip-delivered = Delivered: save the text
strip-only-time = Save the time only
strip-forget = Don’t save
strip-go-on = Resume

## The delegate's own rate.

settings-rate = Speaking rate
rate-own = my own
rate-cited = reference
rate-own-now = Speaking time is now estimated at your own rate (from rehearsals; at the reference rate until there are any).
rate-cited-now = Speaking time is now estimated at the reference rate.
run-rate-own = { $rate } · your own rate

## Commands.

command-rehearse = Rehearse with the prompter
    .also = prompter, teleprompter, autocue, practise, practice, read aloud, dry run, speech
command-deliver = Time the delivery
    .also = timer, stopwatch, countdown, speaking time
command-shorter-limit = Time limit one minute less
    .also = less time, shorten
command-longer-limit = Time limit one minute more
    .also = more time, extend
command-own-rate = Own speaking rate or the reference rate
    .also = words per minute, speed, pace

## The runs of a draft.

runs-title = Rehearsals
runs-no-intervention = This session has no draft yet.
runs-none = No rehearsals yet. { $key } starts one; the time of each is saved here.
runs-own-rate =
    { $count ->
        [one] Your own rate: { $rate }, from { $count } rehearsal
       *[other] Your own rate: { $rate }, from { $count } rehearsals
    }
runs-cited-rate = Reference rate: { $rate }
runs-use-cited = Use the reference rate
runs-use-own = Use your own rate
runs-delivery = delivery
runs-rehearsal = rehearsal
runs-incomplete = incomplete
runs-remove = Delete rehearsal ({ $time })
runs-by-paragraph = By paragraph: { $times }
runs-paragraphs = Last rehearsal, by paragraph
runs-taken-planned = { $taken } (estimate { $planned })
command-runs = Rehearsals of the draft
    .also = practice runs, statistics
