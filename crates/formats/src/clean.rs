//! What readers give to the program: texts in which nothing acts on a screen, and a warning that tells how much was no
//! text.

use super::{SourceLocation, Warning, WarningKind};
use rostrum_programme::{LocalizedText, Programme};

/// Cleans a programme as it goes out of a reader, whatever the format writes its characters as.
pub(super) fn clean_programme(programme: &mut Programme, warnings: &mut Vec<Warning>) {
    tell(programme.remove_control_characters(), warnings);
    // A name of nothing else is none, and a programme whose sessions have none could not be read again.
    let nameless = |text: &LocalizedText| text.is_blank();
    if nameless(&programme.title) {
        programme.title = LocalizedText::without_language(programme.id.as_str().escape_default().to_string());
    }
    for session in programme.sessions.iter_mut().filter(|session| nameless(&session.title)) {
        session.title = LocalizedText::without_language("–");
        session.title_made_up = true;
    }
}

/// Warns once of all that was left out.
pub(crate) fn tell(count: usize, warnings: &mut Vec<Warning>) {
    let told = warnings.iter_mut().find_map(|warning| match &mut warning.kind {
        WarningKind::ControlsLeftOut(told) => Some(told),
        _ => None,
    });
    match told {
        Some(told) => *told += count,
        None if count > 0 => {
            warnings
                .push(Warning { place: SourceLocation::Whole, kind: WarningKind::ControlsLeftOut(count) });
        }
        None => {}
    }
}
