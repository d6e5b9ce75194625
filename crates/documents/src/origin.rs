//! Of which intervention a Word document was made. It stands in the file's properties, which Word, LibreOffice and
//! translators' programs keep, so that a text that comes back finds its draft.

use super::statement::Statement;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use rostrum_formats::ReadError;
use rostrum_formats::word::word_custom_properties;
use rostrum_notebook::InterventionId;
use rostrum_programme::{ProgrammeId, SessionId};

/// How the names of the properties begin; a number follows, from 1.
const PROPERTY: &str = "RostrumStatement";
/// What parts of an id are written otherwise: all that XML or our own parting could take for something else.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// An intervention that a document was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementOrigin {
    /// The programme.
    pub programme: ProgrammeId,
    /// The session.
    pub session: SessionId,
    /// The intervention.
    pub intervention: InterventionId,
}

impl StatementOrigin {
    /// The properties of a file that is made of these, by name.
    pub(super) fn properties(origins: &[Self]) -> impl Iterator<Item = (String, String)> {
        origins.iter().enumerate().map(|(at, origin)| {
            let parts = [origin.programme.as_str(), origin.session.as_str(), origin.intervention.as_str()];
            let encoded = parts.map(|part| utf8_percent_encode(part, ENCODED).to_string());
            (format!("{PROPERTY}{}", at + 1), encoded.join("/"))
        })
    }

    /// Whether it is the intervention of a statement.
    pub(super) fn is_of(&self, statement: &Statement<'_>) -> bool {
        self.programme == statement.programme.id && self.intervention == statement.intervention.id
    }

    fn of(value: &str) -> Option<Self> {
        let mut parts = value.split('/').map(|part| percent_decode_str(part).decode_utf8());
        let mut part = || Some(parts.next()?.ok()?.into_owned());
        let (programme, session, intervention) = (part()?, part()?, part()?);
        Some(Self {
            programme: ProgrammeId::from(programme.as_str()),
            session: SessionId::from(session.as_str()),
            intervention: InterventionId(intervention),
        })
    }
}

/// Of which interventions a Word document was made; none where it is none of ours.
///
/// # Errors
/// Where it is no package, or too large.
pub fn statement_origins(bytes: &[u8]) -> Result<Vec<StatementOrigin>, ReadError> {
    let properties = word_custom_properties(bytes)?;
    let mut found: Vec<(usize, StatementOrigin)> = properties
        .iter()
        .filter_map(|(name, value)| {
            Some((name.strip_prefix(PROPERTY)?.parse().ok()?, StatementOrigin::of(value)?))
        })
        .collect();
    found.sort_by_key(|(at, _)| *at);
    Ok(found.into_iter().map(|(_, origin)| origin).collect())
}
