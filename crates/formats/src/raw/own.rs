//! What our own exports say where a format has no place for it: kind, number, how a session runs, who does
//! what in it, and whose words it is told in. Others pass over these marks.

use rostrum_programme::{LangTag, LocalizedText, Session, SessionKind, Speaker, SpeakerPart};

/// What our own exports say of an item beside the fields of the format.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct OwnMarks {
    /// The kind, by its name in our own format.
    pub kind: String,
    pub number: Option<u32>,
    /// How it runs.
    pub format: String,
    /// Whether its texts are a summary and not the issuer's own words.
    pub is_summary: bool,
}

impl OwnMarks {
    /// The word for texts that are a summary.
    pub(crate) const SUMMARY: &'static str = "summary";

    /// Takes up one mark by its name; what it does not know it passes over.
    pub(crate) fn take(&mut self, name: &str, value: &str) {
        match name {
            "kind" => value.trim().clone_into(&mut self.kind),
            "number" => self.number = value.trim().parse().ok().or(self.number),
            "format" => value.trim().clone_into(&mut self.format),
            "wording" => self.is_summary |= value.trim().eq_ignore_ascii_case(Self::SUMMARY),
            _ => {}
        }
    }

    /// The marks that a session needs in a format that has `kind` and `format` for it already, by name.
    pub(crate) fn of(
        session: &Session,
        lang: &LangTag,
        kind: &SessionKind,
        format: &str,
    ) -> Vec<(&'static str, String)> {
        let own_kind = (*kind != session.kind).then(|| session.kind.as_str().to_owned());
        let own_format = session.format.as_ref().map(|format| format.text(lang).to_owned());
        let wording = (!session.shows_issuer_text_for(lang)).then(|| Self::SUMMARY.to_owned());
        [
            ("kind", own_kind),
            ("number", session.number.map(|number| number.to_string())),
            ("format", own_format.filter(|own| !own.trim().is_empty() && own != format)),
            ("wording", wording),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    /// The marks of a person, by name: what a list of names cannot hold.
    pub(crate) fn of_person(speaker: &Speaker, lang: &LangTag) -> Vec<(&'static str, String)> {
        let text = |field: &Option<LocalizedText>| field.as_ref().map(|text| text.text(lang).to_owned());
        let part = (speaker.part != SpeakerPart::Speaker).then(|| speaker.part.as_str().to_owned());
        [("role", text(&speaker.role)), ("affiliation", text(&speaker.affiliation)), ("part", part)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.filter(|value| !value.trim().is_empty())?)))
            .collect()
    }
}

/// Who is named in a list: a person, else the office or organisation that speaks.
pub(crate) fn listed_name<'s>(speaker: &'s Speaker, lang: &LangTag) -> &'s str {
    [&speaker.name, &speaker.role, &speaker.affiliation]
        .into_iter()
        .filter_map(|field| field.as_ref().map(|text| text.text(lang)))
        .find(|text| !text.trim().is_empty())
        .unwrap_or_default()
}
