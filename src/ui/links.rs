//! Links: where one leads is shown before it opens. The only place that makes them of text, whoever wrote it.

use super::typeset::{Face, Role, on_hover, script_of_text};
use super::view::View;
use egui::{Link, Response, Stroke, Ui};
use rostrum_app::{Action, Dialog};
use rostrum_programme::SafeUrl;

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

/// Shows where a link leads: under the pointer, and before it opens.
pub fn open_link_on_click(view: &mut View<'_>, response: Response, address: &SafeUrl) {
    if on_hover(response, address.as_str()).clicked() {
        view.push(Action::ShowDialog(Dialog::Link(address.clone())));
    }
}
