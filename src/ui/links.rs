//! Links: where one leads is shown before it opens. The only place that makes them of text, whoever wrote it.

use super::typeset::{Face, Role, on_hover, script_of_text};
use super::view::View;
use egui::{Link, Response, Stroke, Ui};
use rostrum_app::{Action, Dialog};
use rostrum_programme::SafeUrl;
use std::ops::Range;

/// A link of a programme under its title; what is no link is text, with its address to the letter.
pub fn link_ui(ui: &mut Ui, view: &mut View<'_>, title: Option<&str>, url: &str) {
    let title = title.map(str::trim).filter(|title| !title.is_empty());
    let Some(address) = SafeUrl::parse(url) else {
        let text = title
            .filter(|title| *title != url)
            .map_or_else(|| url.to_owned(), |title| inert_link_text(title, url));
        Face::new(Role::Body, view.theme.ink, script_of_text(&text)).label(ui, &text);
        return;
    };
    let shown = title.unwrap_or(url);
    let face = Face::new(Role::Body, view.theme.accent, script_of_text(shown));
    let mut job = face.job(shown, ui.available_width());
    for section in &mut job.sections {
        section.format.underline = Stroke::new(1.0, view.theme.accent);
    }
    let response = ui.add(Link::new(job));
    open_link_on_click(view, response, &address);
}

/// The words of what is no link, and its address.
pub fn inert_link_text(words: &str, url: &str) -> String {
    format!("{words} ({url})")
}

/// A text in pieces, those that are addresses with where they lead.
pub fn with_addresses(text: &str) -> Vec<(&str, Option<SafeUrl>)> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for (range, address) in bare_addresses(text) {
        pieces.push((text.get(at..range.start).unwrap_or_default(), None));
        pieces.push((text.get(range.clone()).unwrap_or_default(), Some(address)));
        at = range.end;
    }
    pieces.push((text.get(at..).unwrap_or_default(), None));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

/// The addresses that stand in a text as they are, in bytes of it: `https://…` up to a space, a letter of another
/// script or the punctuation of the sentence around it.
fn bare_addresses(text: &str) -> Vec<(Range<usize>, SafeUrl)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find("http")).map(|at| from + at) {
        let rest = text.get(at..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_ascii_graphic() || "<>\"`|".contains(c)).unwrap_or(rest.len());
        let mut written = rest.get(..end).unwrap_or_default();
        loop {
            let bracket =
                written.ends_with(')') && written.matches(')').count() > written.matches('(').count();
            if !bracket && !written.ends_with(['.', ',', ';', ':', '!', '?', '\'', ']']) {
                break;
            }
            written = written.get(..written.len() - 1).unwrap_or_default();
        }
        from = at + "http".len();
        let begins_word =
            !text.get(..at).and_then(|head| head.chars().last()).is_some_and(|c| c.is_ascii_alphanumeric());
        let named = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://"));
        if begins_word
            // A word alone is no host that anybody types: `https://ho st/` is a slip.
            && named.is_some_and(|name| name.split('/').next().unwrap_or_default().contains('.'))
            && let Some(address) = SafeUrl::parse(written)
        {
            from = at + written.len();
            found.push((at..from, address));
        }
    }
    found
}

/// Shows where a link leads: under the pointer, and before it opens.
pub fn open_link_on_click(view: &mut View<'_>, response: Response, address: &SafeUrl) {
    if on_hover(response, address.as_str()).clicked() {
        view.push(Action::ShowDialog(Dialog::Link(address.clone())));
    }
}
