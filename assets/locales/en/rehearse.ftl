## Rehearsing with the prompter, and timing the delivery.

rehearse-nothing = This draft has no words to say yet.
run-kept = Run kept: { $time }.
run-kept-part = Run kept: { $time }. It did not reach the end, so it does not count towards your own rate.
run-kept-skipped = Run kept: { $time }. Paragraphs were skipped, so it does not count towards your own rate.
run-not-kept-short = Not kept: { $time } was less than a third of the text.
run-delivered = Delivered in { $time }. The text as delivered is kept.
run-not-kept = It took { $time }, but the draft is gone, so the run was not kept.
run-not-kept-read-only = It took { $time }. The notes are read-only, so the run was not kept.
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
run-behind = slower than planned by { $time }
run-ahead = faster than planned by { $time }
run-paused = paused
run-press-space = press Space to start
run-paragraph = Paragraph { $nth } of { $count }
run-short-version = Short version
run-forecast = ends at about { $time }
run-could-cut = { $time } can be cut
run-rate-characters = { $rate } characters/min
run-rate-words = { $rate } words/min

## Its keys: in full for the list of keys and for tooltips, short for the line of keys.

run-start-or-pause = Start, pause or go on
run-faster = Faster; by hand, a line back
run-slower = Slower; by hand, a line on
run-by-hand = Scroll by itself or by hand
run-next = Next paragraph
run-previous = Previous paragraph
run-skip-cuttable = Skip what can be cut, or take it in again
run-shorter = One minute less for this run
run-longer = One minute more for this run
run-mirror = Mirror
run-size = Type size
run-ground = White on black or black on white
run-restart = Start over
run-keep = End and keep this run
run-throw-away = End without keeping this run
run-limit-minutes = A limit of 1 to 9 minutes for this run
run-cap-start = start
run-cap-pause = pause
run-cap-go-on = go on
run-cap-faster = faster
run-cap-slower = slower
run-cap-line-back = line back
run-cap-line-on = line on
run-cap-by-hand = by hand
run-cap-by-itself = by itself
run-cap-skip = skip what can be cut
run-cap-take-in = skip nothing
run-cap-shorter = 1 min less
run-cap-mirror = mirror
run-cap-size = size
run-cap-ground = ground
run-cap-restart = start over
run-cap-keep = end and keep
run-cap-leave = back
run-cap-throw-away = don't keep
keys-in-documents = On a line of a document
keys-while-rehearsing = While rehearsing or timing
key-space = Space

## The strip beside a video call.

strip-title = Speaking time
strip-not-on-top = Wayland lets no program keep a window on top: right-click the title bar and choose “Always on Top”.
strip-end = End
strip-delivered = Delivered: keep the text
strip-only-time = Keep the time only
strip-forget = Keep nothing
strip-go-on = Go on

## The delegate's own rate.

settings-rate = Speaking rate
rate-own = my own
rate-cited = cited
rate-own-now = Speaking time is now estimated at your own rate (from rehearsals; at the cited rate until there are any).
rate-cited-now = Speaking time is now estimated at the cited rate.
run-rate-own = { $rate } · your own rate

## Commands.

command-rehearse = Rehearse with the prompter
command-deliver = Time the delivery
command-shorter-limit = Time limit one minute less
command-longer-limit = Time limit one minute more
command-own-rate = Own speaking rate or the cited one

## The runs of a draft.

runs-title = Runs
runs-no-intervention = This session has no draft yet.
runs-none = No runs yet. { $key } starts a rehearsal; the time of each run is kept here.
runs-own-rate =
    { $count ->
        [one] Your own rate: { $rate }, from { $count } run
       *[other] Your own rate: { $rate }, from { $count } runs
    }
runs-cited-rate = Cited rate: { $rate }
runs-use-cited = Use the cited rate
runs-use-own = Use your own rate
runs-delivery = delivery
runs-rehearsal = rehearsal
runs-incomplete = incomplete
runs-remove = Remove the run of { $time }
runs-by-paragraph = By paragraph: { $times }
runs-paragraphs = Last run, by paragraph
runs-taken-planned = { $taken } (estimate { $planned })
command-runs = Runs of the draft
