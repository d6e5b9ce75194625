//! The language of an update that states none, found from the programme that it updates.
//!
//! Text of no stated language would stand beside the old texts and never be shown: readers see
//! their own language first. So an update that matches a programme takes over its language tags.

use super::compare::paired;
use super::likeness::{bigram_likeness, bigrams, is_mostly_han_kana_or_hangul};
use super::pairs::Matching;
use crate::{LangTag, LocalizedText, Paragraph, Programme, QuestionPoint, Session};
use rostrum_text::fold::fold_and_truncate_for_matching;
use std::collections::BTreeMap;

/// From this likeness on, two titles are in one language.
const ALIKE: f64 = 0.6;

/// The update with its texts of no stated language under the language that they are in, as far as
/// the programme before tells: by titles that are alike, else by the one language of the same
/// script. `None` when the update states its languages, or when nothing tells.
pub fn with_inferred_language(old: &Programme, new: &Programme, matching: &Matching) -> Option<Programme> {
    let undetermined = LangTag::new(LangTag::UNDETERMINED);
    let titles: Vec<(&LocalizedText, &str)> = paired(old, new, matching)
        .into_iter()
        .filter(|(before, _)| before.title.get(&undetermined).is_none())
        .filter_map(|(before, after)| Some((&before.title, after.title.get(&undetermined)?)))
        .collect();
    let found = by_titles(&titles).or_else(|| by_script(&titles))?;
    let mut updated = new.clone();
    let mut tag = |text: &mut LocalizedText| text.retag(&undetermined, &found);
    tag_programme(&mut updated, &mut tag);
    for official in
        updated.sessions.iter_mut().map(|session| &mut session.official).chain([&mut updated.official])
    {
        for lang in official.iter_mut().filter(|lang| **lang == undetermined) {
            *lang = found.clone();
        }
    }
    Some(updated)
}

fn by_titles(titles: &[(&LocalizedText, &str)]) -> Option<LangTag> {
    let mut votes: BTreeMap<&LangTag, usize> = BTreeMap::new();
    for (before, after) in titles {
        let after = bigrams(&fold_and_truncate_for_matching(after));
        let alike = before.iter().map(|(lang, title)| {
            (lang, bigram_likeness(&bigrams(&fold_and_truncate_for_matching(title)), &after))
        });
        if let Some((lang, worth)) = alike.max_by(|one, other| one.1.total_cmp(&other.1))
            && worth >= ALIKE
        {
            *votes.entry(lang).or_default() += 1;
        }
    }
    votes.into_iter().max_by_key(|(_, count)| *count).map(|(lang, _)| lang.clone())
}

fn by_script(titles: &[(&LocalizedText, &str)]) -> Option<LangTag> {
    let whole: String = titles.iter().map(|(_, title)| *title).collect();
    let syllabic = is_mostly_han_kana_or_hangul(&whole);
    let mut languages: Vec<&LangTag> = titles
        .iter()
        .flat_map(|(before, _)| before.iter())
        .filter(|(_, title)| is_mostly_han_kana_or_hangul(title) == syllabic)
        .map(|(lang, _)| lang)
        .collect();
    languages.sort_unstable();
    languages.dedup();
    match languages.as_slice() {
        [only] => Some((*only).clone()),
        _ => None,
    }
}

fn tag_programme(programme: &mut Programme, tag: &mut impl FnMut(&mut LocalizedText)) {
    tag(&mut programme.title);
    programme.short_title.iter_mut().for_each(&mut *tag);
    tag(&mut programme.revision.label);
    tag_paragraphs(&mut programme.introduction, tag);
    tag_paragraphs(&mut programme.goals, tag);
    for session in &mut programme.sessions {
        tag_session(session, tag);
    }
}

fn tag_session(session: &mut Session, tag: &mut impl FnMut(&mut LocalizedText)) {
    tag(&mut session.title);
    session.short_title.iter_mut().chain(&mut session.format).for_each(&mut *tag);
    tag_paragraphs(&mut session.background, tag);
    if let Some(question) = &mut session.guiding_question {
        tag(&mut question.text);
        tag_points(&mut question.points, tag);
    }
    for speaker in &mut session.speakers {
        let texts = [&mut speaker.name, &mut speaker.role, &mut speaker.affiliation];
        texts.into_iter().flatten().for_each(&mut *tag);
    }
    session.links.iter_mut().filter_map(|link| link.title.as_mut()).for_each(&mut *tag);
}

fn tag_paragraphs(paragraphs: &mut [Paragraph], tag: &mut impl FnMut(&mut LocalizedText)) {
    paragraphs.iter_mut().for_each(|paragraph| tag(&mut paragraph.text));
}

fn tag_points(points: &mut [QuestionPoint], tag: &mut impl FnMut(&mut LocalizedText)) {
    for point in points {
        tag(&mut point.text);
        point.parts.iter_mut().for_each(|part| tag(&mut part.text));
    }
}
