## The timeline.

timeline-title = Timeline
timeline-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
timeline-forum-time = Forum time
timeline-your-time = Your time
timeline-fill-window = Fill the window
timeline-zoom-in = Zoom in
timeline-zoom-out = Zoom out
timeline-filter-hides-all = No session matches this filter (of { $count }).
timeline-clear-filter = Clear filter

## Where a session stands to now.

state-on-now = on now
state-next = next
state-ended = ended

## The reader's own sessions.

mine-title = Mine
mine-star = Star
mine-unstar = Unstar

## Outside the forum's own days.

forum-over = The forum ended on { $date }. Notes stay open for editing.
forum-ahead = The forum opens on { $date }. Notes can be prepared now.
