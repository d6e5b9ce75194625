## The palette: search over sessions, notes and commands.

palette-sessions = Sessions
palette-commands = Commands
palette-first-of =
    { $shown ->
        [one] first of { $total }
       *[other] first { $shown } of { $total }
    }
palette-nothing = Nothing in the programme, notes or drafts matches “{ $term }”. Try another word, or part of it.
palette-session-said = { $label }, { $title }, { $day }, { $times }
palette-overview-said = { $page }: { $title }
palette-note-said = Notes on “{ $session }”: { $line }
palette-forum = Forum
palette-unlisted = Session not listed in the programme
palette-keys = ↑ ↓ to choose, Enter to open, Esc to close
palette-times = Forum time ({ $city })
palette-preparing = Getting the search ready: { $percent }%
