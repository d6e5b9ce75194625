//! What is said of the programme as a whole: title, issuer, revision, introduction.

use crate::outline::clock_zone::Zones;
use crate::outline::document::Document;
use crate::outline::front::Front;
use crate::outline::line::folded;
use crate::raw::{Warnings, in_language, slug};
use crate::{ReadHints, SourceLocation, WarningKind, bounds};
use chrono::{Datelike, NaiveDate};
use rostrum_programme::{
    Extra, Issuer, LangTag, Paragraph, Programme, ProgrammeId, Revision, RevisionKind, Session,
};

pub(super) fn programme(
    document: &Document,
    front: Front,
    sessions: Vec<Session>,
    lang: &LangTag,
    zones: Zones,
    hints: &ReadHints,
    warnings: &mut Warnings,
) -> Programme {
    let text = |text: &str| in_language(lang, text);
    let dates: Vec<NaiveDate> =
        sessions.iter().map(|session| session.start.in_zone(zones.zone).date_naive()).collect();
    let (first, last) =
        (dates.iter().min().copied().unwrap_or_default(), dates.iter().max().copied().unwrap_or_default());
    let title = front.title.clone().or_else(|| document.title.clone()).unwrap_or_else(|| {
        warnings.push(SourceLocation::Whole, WarningKind::MissingValue("title".to_owned()));
        hints
            .name
            .clone()
            .filter(|name| !name.trim().is_empty())
            .unwrap_or_else(|| format!("{first} – {last}"))
    });
    let paragraphs = |texts: Vec<String>, from: usize| {
        let paragraph = |(index, paragraph): (usize, String)| Paragraph {
            id: format!("p{}", from + index + 1).into(),
            text: text(&paragraph),
            extra: Extra::new(),
        };
        texts.into_iter().take(bounds::MAX_PARTS_PER_SESSION).enumerate().map(paragraph).collect::<Vec<_>>()
    };
    let introduction = paragraphs(front.introduction, 0);
    let goals = paragraphs(front.goals, introduction.len());
    let label = front.label.clone().or_else(|| front.symbol.clone());
    let slug = slug(&title);
    let year = first.year();
    let id = ProgrammeId(if slug.is_empty() { format!("{first}-{last}") } else { format!("{slug}-{year}") });
    Programme {
        revision: Revision {
            label: label.as_deref().map(text).unwrap_or_default(),
            short_label: None,
            kind: front.kind.unwrap_or(RevisionKind::Full),
            stage: front.stage,
            sequence: label.as_deref().and_then(revision_number).unwrap_or(0),
            symbol: front.symbol,
            issued: None,
            extra: Extra::new(),
        },
        issuer: front.issuer.map(|issuer| Issuer {
            name: text(&issuer),
            short_name: None,
            extra: Extra::new(),
        }),
        zone_label: front.zone_label.as_deref().map(text),
        zone_printed: zones.printed.as_deref().map(text),
        mode: front.mode,
        official: vec![lang.clone()],
        introduction,
        goals,
        sessions,
        ..Programme::without_sessions(id, text(&title), zones.zone)
    }
}

/// The number behind `Rev.`, `Corr.` or `Add.`.
fn revision_number(label: &str) -> Option<u32> {
    let plain = folded(label);
    ["rev.", "corr.", "add.", "revision", "修订"].iter().find_map(|word| {
        let (_, rest) = plain.split_once(word)?;
        let digits: String = rest.trim_start().chars().take_while(char::is_ascii_digit).take(4).collect();
        digits.parse().ok()
    })
}
