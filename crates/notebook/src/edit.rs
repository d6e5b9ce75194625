//! Edits of the notebook. Each has an exact inverse, so undo is the edit's inverse applied.

use super::{Intervention, NotePlace, NoteVersion, Notebook};
use chrono::{DateTime, Utc};
use rostrum_markdown::{Splice, SpliceMismatch};
use rostrum_programme::SessionId;

/// Why an edit was not made. The notebook is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// What stands there is not what the edit was made for.
    #[error("the edit was made for another state of the notebook")]
    Mismatch,
}

impl From<SpliceMismatch> for EditError {
    fn from(_: SpliceMismatch) -> Self {
        Self::Mismatch
    }
}

/// One change of the notebook.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A change of a note's text.
    Text {
        /// The note.
        place: NotePlace,
        /// The change.
        splice: Splice,
        /// The note's time of change before and after.
        edited: (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
    },
    /// Earlier texts of a note were kept or let go.
    NoteVersions {
        /// The note.
        place: NotePlace,
        /// Where in the list of its versions, from 0.
        at: usize,
        /// Those that stood there.
        removed: Vec<NoteVersion>,
        /// Those that stand there now.
        inserted: Vec<NoteVersion>,
    },
    /// A session was marked as mine, or the mark taken away.
    Mine {
        /// The session.
        session: SessionId,
        /// Whether it is marked now.
        mine: bool,
    },
    /// Another kept revision of the programme is current.
    Revision {
        /// The number of the one before.
        before: u32,
        /// The number of the one now.
        after: u32,
    },
    /// What changed in a session was read, or is to be read again.
    Read {
        /// The session.
        session: SessionId,
        /// Up to which revision it was read; 0 for none.
        before: u32,
        /// Up to which revision it is read now.
        after: u32,
    },
    /// An intervention was made, changed otherwise than in its text, or taken away.
    Intervention {
        /// The session.
        session: SessionId,
        /// Its place among the session's interventions, from 0.
        index: usize,
        /// As it was; none when there was none.
        before: Option<Box<Intervention>>,
        /// As it is; none when it was taken away.
        after: Option<Box<Intervention>>,
    },
}

impl Edit {
    /// The edit that takes this one back.
    pub fn inverse(&self) -> Self {
        match self {
            Self::Text { place, splice, edited: (before, after) } => {
                Self::Text { place: place.clone(), splice: splice.inverse(), edited: (*after, *before) }
            }
            Self::NoteVersions { place, at, removed, inserted } => Self::NoteVersions {
                place: place.clone(),
                at: *at,
                removed: inserted.clone(),
                inserted: removed.clone(),
            },
            Self::Mine { session, mine } => Self::Mine { session: session.clone(), mine: !mine },
            Self::Revision { before, after } => Self::Revision { before: *after, after: *before },
            Self::Read { session, before, after } => {
                Self::Read { session: session.clone(), before: *after, after: *before }
            }
            Self::Intervention { session, index, before, after } => Self::Intervention {
                session: session.clone(),
                index: *index,
                before: after.clone(),
                after: before.clone(),
            },
        }
    }

    /// Where the change can be seen.
    pub fn place(&self) -> NotePlace {
        match self {
            Self::Text { place, .. } | Self::NoteVersions { place, .. } => place.clone(),
            Self::Mine { session, .. } | Self::Read { session, .. } => NotePlace::Session(session.clone()),
            // All of the programme; no note in particular.
            Self::Revision { .. } => NotePlace::Forum,
            Self::Intervention { session, after: Some(intervention), .. } => {
                NotePlace::Intervention(session.clone(), intervention.id.clone())
            }
            Self::Intervention { session, after: None, .. } => NotePlace::Session(session.clone()),
        }
    }

    /// How much text the edit holds on to, in bytes.
    pub fn text_bytes_held_for_undo(&self) -> usize {
        match self {
            Self::Text { splice, .. } => splice.removed.len() + splice.inserted.len(),
            Self::NoteVersions { removed, inserted, .. } => {
                removed.iter().chain(inserted).map(|version| version.text.len()).sum()
            }
            Self::Mine { .. } | Self::Revision { .. } | Self::Read { .. } => 0,
            Self::Intervention { before, after, .. } => {
                before.iter().chain(after).map(|intervention| intervention.text_bytes_held_for_undo()).sum()
            }
        }
    }
}

impl Notebook {
    /// Makes one change.
    ///
    /// # Errors
    /// [`EditError::Mismatch`] when the edit was made for another text, or sets a mark that is set
    /// already; nothing changes then.
    pub fn apply(&mut self, edit: &Edit) -> Result<(), EditError> {
        match edit {
            Edit::Text { place, splice, edited: (_, after) } => {
                // Asked first: looking for a note that is not there makes one.
                if !splice.fits(self.text(place)) {
                    return Err(EditError::Mismatch);
                }
                let note = self.note_mut(place).ok_or(EditError::Mismatch)?;
                splice.apply(&mut note.text)?;
                note.edited = *after;
            }
            Edit::NoteVersions { place, at, removed, inserted } => {
                self.put_note_versions(place, *at, removed, inserted)?;
            }
            Edit::Mine { session, mine } => {
                // An edit that changes nothing would have an inverse that does.
                if self.is_mine(session) == *mine {
                    return Err(EditError::Mismatch);
                }
                self.sessions.entry(session.clone()).or_default().mine = *mine;
            }
            Edit::Revision { before, after } => {
                if self.revision != *before {
                    return Err(EditError::Mismatch);
                }
                self.revision = *after;
            }
            Edit::Read { session, before, after } => {
                if self.last_read_revision(session) != *before {
                    return Err(EditError::Mismatch);
                }
                match after {
                    0 => self.read.remove(session),
                    after => self.read.insert(session.clone(), *after),
                };
            }
            Edit::Intervention { session, index, before, after } => {
                self.put_intervention(session, *index, before.as_deref(), after.as_deref())?;
            }
        }
        self.drop_empty(&edit.place());
        Ok(())
    }

    /// Puts earlier texts of a note in the place of others.
    fn put_note_versions(
        &mut self,
        place: &NotePlace,
        at: usize,
        removed: &[NoteVersion],
        inserted: &[NoteVersion],
    ) -> Result<(), EditError> {
        let range = at..at.saturating_add(removed.len());
        // Asked first: looking for a note that is not there makes one.
        let stands = self.note(place).map_or(&[][..], |note| &note.versions);
        if stands.get(range.clone()) != Some(removed) || removed == inserted {
            return Err(EditError::Mismatch);
        }
        let note = self.note_mut(place).ok_or(EditError::Mismatch)?;
        note.versions.splice(range, inserted.iter().cloned());
        Ok(())
    }

    /// Puts an intervention in the place of another, of nothing, or takes it away.
    fn put_intervention(
        &mut self,
        session: &SessionId,
        index: usize,
        before: Option<&Intervention>,
        after: Option<&Intervention>,
    ) -> Result<(), EditError> {
        let interventions = self.interventions_of(session);
        let stands = interventions.get(index);
        let fits = match (before, after) {
            (Some(before), Some(after)) => stands == Some(before) && before.id == after.id,
            (Some(before), None) => stands == Some(before),
            (None, Some(after)) => {
                index <= interventions.len()
                    && self.all_interventions().all(|(_, intervention)| intervention.id != after.id)
            }
            (None, None) => false,
        };
        if !fits || before == after {
            return Err(EditError::Mismatch);
        }
        let interventions = &mut self.sessions.entry(session.clone()).or_default().interventions;
        match (before, after) {
            (None, Some(after)) => interventions.insert(index, after.clone()),
            (_, Some(after)) => {
                if let Some(intervention) = interventions.get_mut(index) {
                    intervention.clone_from(after);
                }
            }
            (_, None) => {
                interventions.remove(index);
            }
        }
        Ok(())
    }

    /// An entry that holds nothing any more is not kept, so that undo gives back the same notebook.
    fn drop_empty(&mut self, place: &NotePlace) {
        if let Some(id) = place.session()
            && self.sessions.get(id).is_some_and(super::SessionEntry::is_empty)
        {
            self.sessions.remove(id);
        }
    }
}
