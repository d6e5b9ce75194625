## Kinds of session.

kind-opening = Opening session
kind-thematic = Thematic session
kind-closing = Closing session
kind-plenary = Plenary
kind-panel = Panel
kind-talk = Talk
kind-workshop = Workshop
kind-side-event = Side event
kind-break = Break
kind-social = Social event
kind-other = Session

## The same for narrow places.

kind-short-opening = Opening
kind-short-thematic = Session
kind-short-closing = Closing
kind-short-plenary = Plenary
kind-short-panel = Panel
kind-short-talk = Talk
kind-short-workshop = Workshop
kind-short-side-event = Side event
kind-short-break = Break
kind-short-social = Social
kind-short-other = Session
session-numbered = { $kind } { $number }

## How firm a session is.

status-confirmed = confirmed
status-tentative = tentative
status-cancelled = cancelled
status-postponed = postponed
status-to-be-confirmed = to be confirmed

## What a speaker does.

part-opening-remarks = opening remarks
part-opening-remarks-at-opening = opening remarks
part-address = address
part-panellist = panellist
part-moderator = moderator
part-chair = Chair
part-closing-remarks = closing remarks
part-speaker = speaker

## The session's page.

session-background = Background
session-guiding-question = Guiding question
session-key-figures = Key figures
session-speakers = Speakers
session-links = Links

## Whose words they are.

wording-summary = summary, not official wording
wording-official = official wording

## Where a link leads, before it opens.

link-leads-to = This link leads to
link-network-name = Written in Latin letters: { $name }
link-open = Open
link-copy = Copy address
link-not = Cancel
