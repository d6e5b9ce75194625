//! What an intervention quotes of the programme, and whether an update has changed it since.

use super::model::Intervention;
use super::quote::{Quote, QuoteSource};
use rostrum_programme::{KeyFigure, Paragraph, Programme, SessionId};

/// What became of something that was quoted.
#[derive(Debug, Clone, PartialEq)]
pub enum QuoteChange<'p> {
    /// The figure has another value, or is hedged otherwise.
    Figure(&'p KeyFigure),
    /// The paragraph, or the figure's sentence, reads otherwise; in the intervention's language.
    Words(&'p str),
    /// The programme has it no more.
    Gone,
}

/// A quote that an update has changed.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangedQuote<'d, 'p> {
    /// Its place among the intervention's quotes, from 0.
    pub index: usize,
    /// The quote.
    pub quote: &'d Quote,
    /// What became of it.
    pub now: QuoteChange<'p>,
}

/// The figure that a quote names.
pub fn quoted_figure<'p>(
    programme: &'p Programme,
    session: Option<&SessionId>,
    card: &str,
    figure: &str,
) -> Option<&'p KeyFigure> {
    match session {
        Some(id) => {
            let cards = &programme.session(id)?.figures;
            cards.iter().find(|known| known.id == card)?.figures.iter().find(|known| known.id == figure)
        }
        None => {
            let targets = programme.global_targets.iter().flat_map(|target| &target.figures);
            programme.figures.iter().chain(targets).find(|known| known.id == figure)
        }
    }
}

/// The paragraph that a quote names.
pub fn quoted_paragraph<'p>(
    programme: &'p Programme,
    session: Option<&SessionId>,
    id: &str,
) -> Option<&'p Paragraph> {
    match session {
        Some(session) => programme.session(session)?.background.iter().find(|one| one.id.as_str() == id),
        None => programme.introduction.iter().chain(&programme.goals).find(|one| one.id.as_str() == id),
    }
}

/// The quotes of an intervention that the programme no longer bears out. A quote whose footnote the delegate
/// has taken out of the text is quoted no more.
pub fn changed_quotes<'d, 'p>(
    intervention: &'d Intervention,
    programme: &'p Programme,
) -> Vec<ChangedQuote<'d, 'p>> {
    let stands = |quote: &Quote| {
        let text = &intervention.body.text;
        text.contains(&quote.text) || !quote.note.is_empty() && text.contains(&format!("[^{}]", quote.note))
    };
    intervention
        .quotes
        .iter()
        .enumerate()
        .filter(|(_, quote)| stands(quote))
        .filter_map(|(index, quote)| {
            let now = quote_now(quote, intervention, programme)?;
            Some(ChangedQuote { index, quote, now })
        })
        .collect()
}

/// What became of a quote; `None` when it is as it was.
fn quote_now<'p>(
    quote: &Quote,
    intervention: &Intervention,
    programme: &'p Programme,
) -> Option<QuoteChange<'p>> {
    let session = quote.session.as_ref();
    let (figure, words) = match &quote.source {
        QuoteSource::Paragraph(id) => {
            let Some(found) = quoted_paragraph(programme, session, id.as_str()) else {
                return Some(QuoteChange::Gone);
            };
            (None, found.text.text(&intervention.language))
        }
        QuoteSource::Figure { card, figure } => {
            let Some(found) = quoted_figure(programme, session, card, figure) else {
                return Some(QuoteChange::Gone);
            };
            (Some(found), found.sentence.text(&intervention.language))
        }
    };
    if let (Some(found), Some(was)) = (figure, &quote.value) {
        let same = found.value == was.value && found.qualifiers == was.qualifiers;
        return (!same).then_some(QuoteChange::Figure(found));
    }
    (words != quote.text).then_some(QuoteChange::Words(words))
}
