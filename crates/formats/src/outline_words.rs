//! What a text says by the marks that our own Markdown sets, taken off again once the outline was read:
//! the remark that words are a summary, and square brackets around those who have no name.

use super::question::is_summary_remark;
use rostrum_programme::{LocalizedText, Paragraph, Programme, Session, Speaker};

/// What stands around text that is shown to the letter.
pub(super) const CODE: char = '`';

/// Takes the marks off a programme that was read from a text, and keeps what they say.
pub(super) fn settle(programme: &mut Programme) {
    for speaker in programme.sessions.iter_mut().flat_map(|session| &mut session.speakers) {
        unname(speaker);
    }
    let remarked: Vec<bool> =
        programme.sessions.iter_mut().map(|session| take_remark(&mut session.background)).collect();
    let mut is_summary = take_remark(&mut programme.introduction);
    is_summary |= take_remark(&mut programme.goals);
    for (session, _) in programme.sessions.iter_mut().zip(&remarked).filter(|(_, remarked)| **remarked) {
        session.official.clear();
    }
    // A programme without texts of its own is what its sessions are.
    if programme.introduction.is_empty() && programme.goals.is_empty() {
        let mut told = programme.sessions.iter().filter(|session| has_texts(session)).peekable();
        is_summary |= told.peek().is_some() && told.all(|session| session.official.is_empty());
    }
    if is_summary {
        programme.official.clear();
        // A title alone has nothing that would say whose words it is.
        for session in programme.sessions.iter_mut().filter(|session| !has_texts(session)) {
            session.official.clear();
        }
    }
}

/// Whether a session has texts beside which our exports say that they are a summary.
fn has_texts(session: &Session) -> bool {
    !session.background.is_empty() || session.format.is_some() || session.guiding_question.is_some()
}

/// Takes the remark out of paragraphs; whether it stood there.
fn take_remark(paragraphs: &mut Vec<Paragraph>) -> bool {
    let is_remark = |paragraph: &Paragraph| paragraph.text.iter().any(|(_, text)| is_summary_remark(text));
    let Some(at) = paragraphs.iter().position(is_remark) else { return false };
    // The ids of those behind it move up, as if it had never stood there.
    let mut id = paragraphs.remove(at).id;
    for paragraph in paragraphs.iter_mut().skip(at) {
        std::mem::swap(&mut paragraph.id, &mut id);
    }
    true
}

/// `[Minister of Labour, Senegal]`: an office, and nobody's name.
fn unname(speaker: &mut Speaker) {
    let text = |field: &Option<LocalizedText>| {
        let (lang, text) = field.as_ref()?.iter().next()?;
        Some((lang.clone(), text.to_owned()))
    };
    let Some((lang, name)) = text(&speaker.name) else { return };
    let Some(first) = name.strip_prefix('[') else { return };
    let (role, affiliation) = (text(&speaker.role), text(&speaker.affiliation));
    // Commas within the brackets have parted what belongs together.
    let parts = [Some(first.to_owned()), role.map(|found| found.1), affiliation.map(|found| found.1)];
    let Some(last) = parts.iter().position(|part| part.as_ref().is_some_and(|part| part.ends_with(']')))
    else {
        return;
    };
    let inside: Vec<String> = parts.iter().take(last + 1).flatten().cloned().collect();
    let inside = inside.join(if lang.is_chinese() { "，" } else { ", " });
    let inside = inside.trim_end_matches(']').trim();
    if inside.is_empty() {
        return;
    }
    if last == 2 {
        speaker.affiliation = None;
    }
    // What stands behind the brackets and is no organisation goes along with the office.
    let behind = parts.get(1).cloned().flatten().filter(|_| last == 0);
    let role = behind.map_or_else(|| inside.to_owned(), |behind| format!("{inside}, {behind}"));
    speaker.name = None;
    let mut office = LocalizedText::default();
    office.set(lang, role);
    speaker.role = Some(office);
}
