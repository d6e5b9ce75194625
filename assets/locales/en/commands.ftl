## Commands of the palette; each key is the command's id.

command-open-overview = Overview
command-toggle-timeline = Show or hide the timeline
command-toggle-notes = Show or hide the notes
command-next-session = Next session
command-previous-session = Previous session
