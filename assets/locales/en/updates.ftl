## Kinds of update.

revision-full = full programme
revision-revision = revision
revision-corrigendum = corrigendum
revision-addendum = addendum
stage-preliminary = preliminary
stage-draft = draft
stage-tentative = tentative
stage-final = final

## What changed.

change-title = What changed
change-added = added
change-time = time changed
change-wording = wording changed
change-postponed = postponed
change-no-longer-listed = no longer listed
change-withdrawn = withdrawn
change-cancelled = cancelled
change-unread = unread change
added-unread = new session, not read yet
change-clash = clash
change-retitled = title changed
change-room = room changed
change-track = track changed
change-speakers = speakers changed
change-status = status changed
change-number = number changed
change-kind = type changed
change-figure = figure changed: { $name }
change-details = Also changed: { $what }
change-listed-again = listed again
change-translated = text in another language
field-title = title
field-format = format
field-background = background
field-guiding_question = guiding question
field-introduction = introduction
field-goals = overall goals
detail-speakers = speakers’ offices or order
detail-short-title = short title
detail-official = official wording
detail-links = links
detail-points = points of the question
detail-language = language spoken
detail-figures = wording of figures
detail-issuer = issuer
detail-zone = time zone
detail-mode = format (online, in person)
detail-global-targets = global targets
detail-areas-of-action = areas of action
detail-sources = source documents

## Deciding.

update-accept = Accept update
update-keep-current = Keep current version
