//! What an event says besides its times: its texts, those who speak, its links.

use super::OWN_PREFIX;
use super::item::Item;
use super::values::{named, own_mark, property_text, text_of, whole_text};
use crate::raw::{RawPerson, filled};
use crate::{bounds, html};
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameterName, ICalendarProperty,
};
use rostrum_programme::SafeUrl;

/// Words that speakers are named after in the first lines of a description.
const SPEAKER_WORDS: &[&str] = &[
    "speaker",
    "speakers",
    "presenter",
    "presenters",
    "orateur",
    "orateurs",
    "ponente",
    "ponentes",
    "发言人",
    "演讲人",
    "主讲人",
];

/// The longest address that is told where it is no link, in bytes.
const TOLD_BYTES: usize = 2_000;

/// DESCRIPTION, else one that is only there as HTML (RFC 9073, and what came before it).
pub(super) fn description(component: &ICalendarComponent) -> String {
    let plain = property_text(component, "DESCRIPTION");
    let styled = || {
        ["STYLED-DESCRIPTION", "X-ALT-DESC"].into_iter().flat_map(|name| named(component, name)).find_map(
            |entry| {
                let text = whole_text(entry).filter(|text| SafeUrl::parse(text).is_none())?;
                let is_html = entry.params.iter().any(|param| {
                    param.name == ICalendarParameterName::Fmttype
                        && param.value.as_text().is_some_and(|kind| kind.eq_ignore_ascii_case("text/html"))
                });
                // A text without a tag may have character references all the same.
                Some(if is_html && !html::looks_like_html(&text) { format!("<p>{text}</p>") } else { text })
            },
        )
    };
    plain.or_else(styled).unwrap_or_default()
}

/// Addresses, each with what it is called: URL, ATTACH, CONFERENCE (RFC 7986), LINK (RFC 9253), and those of the
/// web in properties of other systems.
pub(super) fn links(component: &ICalendarComponent) -> Vec<(String, String)> {
    // What is no link is shown as text, unless it is a whole file (RFC 2397).
    let is_told = |url: &str| SafeUrl::parse(url).is_some() || url.len() <= TOLD_BYTES;
    let mut found = Vec::new();
    for name in [
        ICalendarProperty::Url,
        ICalendarProperty::Attach,
        ICalendarProperty::Conference,
        ICalendarProperty::Link,
    ] {
        for entry in component.properties(&name).take(bounds::MAX_PARTS_PER_SESSION) {
            if let Some(url) = text_of(entry).map(str::trim).filter(|url| is_told(url)) {
                let label = entry.parameter(&ICalendarParameterName::Label).and_then(|label| label.as_text());
                found.push((url.to_owned(), label.unwrap_or_default().to_owned()));
            }
        }
    }
    let own = format!("{OWN_PREFIX}link");
    let own = named(component, &own);
    found.extend(own.filter_map(whole_text).map(|url| (url, String::new())));
    let others = component.entries.iter().filter(|entry| is_of_another_system(entry));
    let urls =
        others.filter_map(whole_text).filter(|url| SafeUrl::parse(url).is_some_and(|url| url.is_web()));
    for url in urls.take(bounds::MAX_PARTS_PER_SESSION) {
        if !found.iter().any(|(known, _)| *known == url) {
            found.push((url, String::new()));
        }
    }
    found
}

fn is_of_another_system(entry: &ICalendarEntry) -> bool {
    let begins = |prefix: &str| {
        entry.name.as_str().get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
    };
    matches!(entry.name, ICalendarProperty::Other(_)) && begins("X-") && !begins(OWN_PREFIX)
}

/// Speakers: PARTICIPANT components (RFC 9073), else the line of the description that names them.
pub(super) fn persons(item: &Item<'_>, description: &str) -> Vec<RawPerson> {
    let person = |name: String| RawPerson { name, ..RawPerson::default() };
    let participants =
        item.component.component_ids.iter().filter_map(|id| item.calendar.component_by_id(*id));
    let speakers: Vec<RawPerson> = participants
        .filter(|part| part.component_type == ICalendarComponentType::Participant)
        .filter(|part| {
            let kind = property_text(part, "PARTICIPANT-TYPE").unwrap_or_default();
            kind.is_empty() || ["SPEAKER", "PERFORMER"].iter().any(|known| kind.eq_ignore_ascii_case(known))
        })
        .filter_map(|part| {
            let own = |name: &str| own_mark(part, name).unwrap_or_default();
            let (role, affiliation, part_taken) = (own("role"), own("affiliation"), own("part"));
            let name = property_text(part, "SUMMARY")?;
            Some(RawPerson { role, affiliation, part: part_taken, ..person(name) })
        })
        .take(bounds::MAX_PARTS_PER_SESSION)
        .collect();
    if !speakers.is_empty() {
        return speakers;
    }
    let named = description.lines().take(3).find_map(|line| {
        let (word, names) = line.split_once([':', '：'])?;
        let word = word.trim().to_lowercase();
        SPEAKER_WORDS.contains(&word.as_str()).then(|| names.to_owned())
    });
    let names = named.unwrap_or_default();
    names.split([',', ';', '、', '，']).filter_map(filled).take(50).map(person).collect()
}
