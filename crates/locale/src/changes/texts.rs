//! Changed texts as lines: word by word in the reader's language, by name in the others.

use super::excerpt::{
    ChangedTextExcerpt, DiffRun, DiffRunKind, excerpt_of_texts, is_another_text, whole_text_with_changes,
};
use super::lines::{ChangeDescriber, ChangeLine};
use crate::labels::language_name;
use rostrum_programme::LangTag;
use rostrum_programme::changes::{Change, ProgrammeTextField, SessionChanges, TextChange};

impl ChangeDescriber<'_> {
    /// The same for the texts of the programme itself, each in each of its languages.
    pub fn programme_text_lines(&self, texts: &[TextChange]) -> Vec<ChangeLine> {
        let (official, told): (Vec<&TextChange>, Vec<&TextChange>) =
            texts.iter().partition(|text| self.gives_way(text));
        let fields: Vec<ProgrammeTextField> = official.iter().map(|text| text.field).collect();
        let mut lines: Vec<ChangeLine> = told.into_iter().map(|text| self.text_line(text)).collect();
        lines.extend(self.official(&fields));
        lines
    }

    /// Whether the text is only named: where the issuer's own words take the place of our summary, word by
    /// word says nothing. Told whole, it shows the words all the same.
    pub(super) fn gives_way(&self, text: &TextChange) -> bool {
        !self.whole && text.now_official && is_another_text(&text.old, &text.new)
    }

    pub(super) fn official(&self, fields: &[ProgrammeTextField]) -> Option<ChangeLine> {
        let mut unique: Vec<ProgrammeTextField> = Vec::new();
        for field in fields {
            if !unique.contains(field) {
                unique.push(*field);
            }
        }
        if unique.is_empty() {
            return None;
        }
        let label = self.label(&self.field_names(&unique));
        let said = self.words.say("review-now-official").into_owned();
        Some(ChangeLine { cut: true, ..ChangeLine::of(vec![label, DiffRun::new(DiffRunKind::Added, said)]) })
    }

    /// Fields by name, in a list.
    pub fn field_names(&self, fields: &[ProgrammeTextField]) -> String {
        let names: Vec<String> = fields
            .iter()
            .map(|field| self.words.say_vocabulary_word("field", field.as_str()).into_owned())
            .collect();
        names.join(&self.say("list-separator"))
    }

    /// The field's changes in the reader's language, or in another; the others are named.
    pub(super) fn text(&self, field: ProgrammeTextField, changes: &SessionChanges) -> ChangeLine {
        let of_field: Vec<&TextChange> = changes
            .changes
            .iter()
            .filter_map(|change| match change {
                Change::Retitled(text) | Change::Reworded(text) if text.field == field => Some(text),
                _ => None,
            })
            .collect();
        let wanted = self.words.language().tag();
        let rank = |text: &&TextChange| {
            let primary = text.lang.primary();
            let order = ["und", "en", "fr", "es", "zh"];
            let place = order.iter().position(|other| *other == primary).unwrap_or(order.len());
            (text.lang != wanted, primary != wanted.primary(), place)
        };
        let Some(shown) = of_field.iter().copied().min_by_key(rank) else { return ChangeLine::default() };
        let others: Vec<&LangTag> =
            of_field.iter().filter(|text| text.lang != shown.lang).map(|text| &text.lang).collect();
        let mut line = self.text_line(shown);
        if !others.is_empty() {
            let said =
                self.words.say_with("review-also-in", &[("languages", self.language_names(&others).into())]);
            line.runs.push(DiffRun::new(DiffRunKind::Quiet, format!(" {said}")));
        }
        line
    }

    /// One changed text.
    pub(crate) fn text_line(&self, text: &TextChange) -> ChangeLine {
        let told = if self.whole {
            ChangedTextExcerpt {
                runs: whole_text_with_changes(&text.old, &text.new),
                ..ChangedTextExcerpt::default()
            }
        } else {
            excerpt_of_texts(&text.old, &text.new)
        };
        let label = self.words.say_vocabulary_word("field", text.field.as_str()).into_owned();
        let foreign = text.lang.as_str() != LangTag::UNDETERMINED
            && text.lang.primary() != self.words.language().tag().primary();
        let label = if foreign {
            let language = language_name(&text.lang, self.words).into_owned();
            let args = [("field", label.into()), ("language", language.into())];
            self.words.say_with("review-field-in", &args).into_owned()
        } else {
            label
        };
        let mut runs = vec![self.label(&label)];
        runs.extend(told.runs);
        if told.left_out > 0 {
            let said = self.words.say_with("review-more-places", &[("count", told.left_out.into())]);
            runs.push(DiffRun::new(DiffRunKind::Quiet, format!(" {said}")));
        }
        ChangeLine { runs, quiet: false, lang: Some(text.lang.clone()), cut: told.cut }
    }

    pub(super) fn translated(&self, texts: &[(ProgrammeTextField, &LangTag)]) -> Option<ChangeLine> {
        let mut languages: Vec<&LangTag> = Vec::new();
        let mut fields: Vec<ProgrammeTextField> = Vec::new();
        for (field, lang) in texts {
            if !languages.contains(lang) {
                languages.push(lang);
            }
            if !fields.contains(field) {
                fields.push(*field);
            }
        }
        if texts.is_empty() {
            return None;
        }
        let args = [
            ("languages", self.language_names(&languages).into()),
            ("fields", self.field_names(&fields).into()),
        ];
        let said = self.words.say_with("review-translated", &args).into_owned();
        Some(ChangeLine::of(vec![DiffRun::new(DiffRunKind::Added, said)]))
    }

    /// Languages by name, in a list.
    pub fn language_names(&self, languages: &[&LangTag]) -> String {
        let names: Vec<String> =
            languages.iter().map(|lang| language_name(lang, self.words).into_owned()).collect();
        names.join(&self.say("list-separator"))
    }
}
