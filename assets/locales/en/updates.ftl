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
change-clash = clash

## Deciding.

update-accept = Accept update
update-keep-current = Keep current version
