## The forum's own page.

overview-title = Overview
overview-introduction = Introduction
overview-goals = Overall goals
overview-areas = Areas of action
overview-sources = Sources
overview-revision = Revision of the programme
mode-virtual = held online
mode-in-person = in person
mode-hybrid = online and in person

## First run.

first-run-open =
    { $wording ->
        [official] The programme of the { $forum } is open. Times are those of { $zone }; the second line is yours: { $city }, { $difference }.
       *[summary] The programme of the { $forum } is open (a summary, not the official wording). Times are those of { $zone }; the second line is yours: { $city }, { $difference }.
    }
first-run-open-same-time =
    { $wording ->
        [official] The programme of the { $forum } is open. Times are those of { $zone }, the same as yours.
       *[summary] The programme of the { $forum } is open (a summary, not the official wording). Times are those of { $zone }, the same as yours.
    }
first-run-line = Everything stays on this computer. Times are those of { $zone }; yours, { $city }, stand beside them.
first-run-line-same-time = Everything stays on this computer. Times are those of { $zone }, the same as yours.
first-run-who = Say who speaks
first-run-change-zone = Change time zone
first-run-profile = Enter speaker, delegation and capacity; every exported draft will include them. You can skip this and fill it in later under Settings.
first-run-privacy = Everything stays on this computer; the program never uses the network. Your notes are in: { $path }.
