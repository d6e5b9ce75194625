//! What the languages' tables of words have in common.

/// The gender of an ordinal, where writing shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gender {
    /// `1er`, `1.º`, and where nothing shows it.
    Masculine,
    /// `1re`, `1.ª`.
    Feminine,
    /// `1.er`: Spanish before a noun.
    Short,
}

/// An entry of a table of words.
pub(super) fn word_at(table: &[&'static str], index: u64) -> &'static str {
    usize::try_from(index).ok().and_then(|index| table.get(index)).copied().unwrap_or_default()
}
