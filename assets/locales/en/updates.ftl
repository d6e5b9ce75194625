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

change-added = added
change-time = time changed
change-wording = wording changed
change-no-longer-listed = no longer listed
