//! Edits of the notebook. Each has an exact inverse, so undo is the edit's inverse applied.

use super::Notebook;
use crate::programme::SessionId;
use chrono::{DateTime, Utc};

/// Which text an edit is in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NotePlace {
    /// The notes on the forum as a whole.
    Forum,
    /// The notes of one session.
    Session(SessionId),
}

/// A replacement of one stretch of text by another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Splice {
    /// Where it begins, in bytes, at a character boundary.
    pub at: usize,
    /// What stood there.
    pub removed: String,
    /// What stands there now.
    pub inserted: String,
}

impl Splice {
    /// The shortest single replacement that turns one text into the other; `None` when equal.
    pub fn between(old: &str, new: &str) -> Option<Self> {
        if old == new {
            return None;
        }
        let prefix: usize =
            old.chars().zip(new.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        let old_rest = old.get(prefix..).unwrap_or_default();
        let new_rest = new.get(prefix..).unwrap_or_default();
        let suffix: usize = old_rest
            .chars()
            .rev()
            .zip(new_rest.chars().rev())
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a.len_utf8())
            .sum();
        let cut = |rest: &str| rest.get(..rest.len() - suffix).unwrap_or_default().to_owned();
        Some(Self { at: prefix, removed: cut(old_rest), inserted: cut(new_rest) })
    }

    /// The replacement that takes this one back.
    pub fn inverse(&self) -> Self {
        Self { at: self.at, removed: self.inserted.clone(), inserted: self.removed.clone() }
    }

    /// The end of the inserted text, in bytes.
    pub fn inserted_end(&self) -> usize {
        self.at + self.inserted.len()
    }

    /// Replaces the stretch, after making sure that it holds what the splice says.
    ///
    /// # Errors
    /// [`EditError::Mismatch`] when another text stands there; the text is then left as it was.
    pub fn apply(&self, text: &mut String) -> Result<(), EditError> {
        if !self.fits(text) {
            return Err(EditError::Mismatch);
        }
        text.replace_range(self.at..self.removed_end(), &self.inserted);
        Ok(())
    }

    /// Whether the text holds what the splice replaces, where it says.
    fn fits(&self, text: &str) -> bool {
        text.get(self.at..self.removed_end()) == Some(self.removed.as_str())
    }

    /// The end of the removed text, in bytes.
    fn removed_end(&self) -> usize {
        self.at + self.removed.len()
    }
}

/// Why an edit was not made. The notebook is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// What stands there is not what the edit was made for.
    #[error("the edit was made for another state of the notebook")]
    Mismatch,
}

/// One change of the notebook.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// A session was marked as mine, or the mark taken away.
    Mine {
        /// The session.
        session: SessionId,
        /// Whether it is marked now.
        mine: bool,
    },
}

impl Edit {
    /// The edit that takes this one back.
    pub fn inverse(&self) -> Self {
        match self {
            Self::Text { place, splice, edited: (before, after) } => {
                Self::Text { place: place.clone(), splice: splice.inverse(), edited: (*after, *before) }
            }
            Self::Mine { session, mine } => Self::Mine { session: session.clone(), mine: !mine },
        }
    }

    /// Where the change can be seen.
    pub fn place(&self) -> NotePlace {
        match self {
            Self::Text { place, .. } => place.clone(),
            Self::Mine { session, .. } => NotePlace::Session(session.clone()),
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
                let note = self.note_mut(place);
                splice.apply(&mut note.text)?;
                note.edited = *after;
            }
            Edit::Mine { session, mine } => {
                // An edit that changes nothing would have an inverse that does.
                if self.is_mine(session) == *mine {
                    return Err(EditError::Mismatch);
                }
                self.sessions.entry(session.clone()).or_default().mine = *mine;
            }
        }
        self.drop_empty(&edit.place());
        Ok(())
    }

    /// An entry that holds nothing any more is not kept, so that undo gives back the same notebook.
    fn drop_empty(&mut self, place: &NotePlace) {
        if let NotePlace::Session(id) = place
            && self.sessions.get(id).is_some_and(super::SessionEntry::is_empty)
        {
            self.sessions.remove(id);
        }
    }
}
