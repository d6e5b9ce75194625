## The timeline.

timeline-title = Timeline
timeline-forum-time = Forum time
timeline-your-time = Your time
timeline-fill-window = Fill the window
timeline-zoom-in = Zoom in
timeline-zoom-out = Zoom out
timeline-earlier-days = Earlier days
timeline-later-days = Later days
timeline-filter-hides-all = No session matches this filter (0 of { $count }).
timeline-clear-filter = Clear filter
timeline-filter-left = { $left } / { $all }
timeline-filter-hides-this = Nothing in this part of the timeline matches the filter.
timeline-to-nearest = Nearest: { $date }, { $time }
timeline-find-name = Find a name
timeline-no-such-name = No name matches.

## Where a session stands to now.

state-on-now = on now
state-next = next
state-ended = ended

## The reader's own sessions.

mine-star = Star
mine-unstar = Unstar

## Outside the forum's own days.

forum-over = The forum ended on { $date }. You can still edit notes and drafts, and create the mission report.
forum-ahead = The forum opens on { $date }. You can already prepare notes.

## Drawn by the timeline.

timeline-heading =
    { $count ->
        [1] One day
        [2] Two days
        [3] Three days
        [4] Four days
        [5] Five days
        [6] Six days
        [7] Seven days
       *[other] { $count } days
    }
timeline-targets =
    { $count ->
        [1] Global target
        [2] Two global targets
        [3] Three global targets
        [4] Four global targets
        [5] Five global targets
       *[other] { $count } global targets
    }
timeline-said = { $before }, { $next }
timeline-zones = { $forum } / { $own }
timeline-note-lines =
    { $count ->
        [one] { $count } line of notes
       *[other] { $count } lines of notes
    }
timeline-mine = Mine
timeline-filter = Filter
timeline-room = Room
timeline-track = Track
timeline-no-room = No room given
timeline-rooms =
    { $count ->
        [one] { $count } room
       *[other] { $count } rooms
    }
timeline-density = Density
timeline-now = Now
timeline-to-now = Go to now
timeline-leave-window = Exit full window
timeline-day-before = Day before
timeline-day-after = Day after
timeline-choose-day = Choose a day
timeline-forum-over = The forum ended on { $date }
timeline-forum-ahead = The forum opens on { $date }
timeline-interventions = { $count ->
    [one] 1 draft
   *[other] { $count } drafts
}
timeline-hand-in = hand in by { $time }
