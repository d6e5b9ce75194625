//! A change of a text as one replacement, which can be taken back.

/// The text does not hold what a splice replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpliceMismatch;

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
    /// When another text stands there; the text is then left as it was.
    pub fn apply(&self, text: &mut String) -> Result<(), SpliceMismatch> {
        if !self.fits(text) {
            return Err(SpliceMismatch);
        }
        text.replace_range(self.at..self.removed_end(), &self.inserted);
        Ok(())
    }

    /// Whether the text holds what the splice replaces, where it says.
    pub fn fits(&self, text: &str) -> bool {
        text.get(self.at..self.removed_end()) == Some(self.removed.as_str())
    }

    /// The end of the removed text, in bytes.
    fn removed_end(&self) -> usize {
        self.at + self.removed.len()
    }
}
