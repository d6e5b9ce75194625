//! What is left of a heading when day, times, zones and label are taken out.

use crate::outline::line::{Line, folded};
use crate::outline::line_words::line_words;
use rostrum_text::script::is_han;

/// The pieces between what was taken, joined, without the marks, and where a day or a time was
/// taken the small words, that held them together.
pub(super) fn left_over(line: &Line, without_glue: bool) -> String {
    let mut pieces: Vec<String> = vec![String::new()];
    for at in 0..line.len() {
        if line.is_taken(at) {
            if pieces.last().is_some_and(|piece| !piece.is_empty()) {
                pieces.push(String::new());
            }
        } else if let (Some(piece), Some(c)) = (pieces.last_mut(), line.original(at)) {
            piece.push(c);
        }
    }
    let kept: Vec<String> = pieces
        .iter()
        .map(|piece| trim_piece(piece))
        .filter(|piece| !(piece.is_empty() || without_glue && is_glue(piece)))
        .collect();
    kept.join(" ")
}

/// Trims white space, separators, and brackets that lost their partner.
pub(in crate::outline) fn trim_piece(piece: &str) -> String {
    const SEPARATORS: &str = ":：,，;；-–—‒―−|/·•~～、▪*_→>";
    let mut text = piece.trim();
    loop {
        let before = text.len();
        text = text.trim_matches(|c: char| c.is_whitespace() || SEPARATORS.contains(c));
        for (open, close) in [('(', ')'), ('（', '）'), ('[', ']'), ('【', '】')] {
            let opens = text.matches(open).count();
            let closes = text.matches(close).count();
            if opens > closes {
                text = text.strip_suffix(open).unwrap_or(text);
                text = text.strip_prefix(open).filter(|rest| !rest.contains(close)).unwrap_or(text);
            } else if closes > opens {
                text = text.strip_prefix(close).unwrap_or(text);
                text = text.strip_suffix(close).filter(|rest| !rest.contains(open)).unwrap_or(text);
            }
            text = text
                .strip_prefix(open)
                .and_then(|rest| rest.strip_suffix(close))
                .filter(|rest| rest.trim().is_empty())
                .unwrap_or(text);
        }
        if text.len() == before {
            break;
        }
    }
    // "(all times EST)", the zone of which was taken.
    let text = text
        .rsplit_once(['(', '（'])
        .filter(|(_, inner)| line_words().before_the_zone_of_all_times.contains(&folded(inner)))
        .map_or(text, |(before, _)| before.trim_end());
    // A lone full stop behind `… a las 14.30 horas.`
    let text = text.strip_prefix(['.', '。']).map_or(text, str::trim_start);
    text.to_owned()
}

pub(in crate::outline) fn is_glue(piece: &str) -> bool {
    let plain = folded(piece);
    let plain = plain.trim_matches(|c: char| c.is_whitespace() || ".:,;-()".contains(c));
    // （一）14:00: the number of an item of a list.
    let counts =
        piece.trim().starts_with(['(', '（']) && plain.chars().all(|c| "一二三四五六七八九十".contains(c));
    let is_small = |word: &str| line_words().small_words.iter().any(|small| small == word);
    plain.is_empty() || counts || is_small(plain) || plain.split_whitespace().all(is_small)
}

/// Whether a line says something of all times of a document: "All times are in CET".
pub(in crate::outline) fn says_of_all_times(text: &str) -> bool {
    let plain = folded(text);
    line_words().of_all_times.iter().any(|phrase| plain.contains(phrase))
}

/// Whether what stands beside a date makes it that of a draft, and says nothing else: "Version of 3 May",
/// "Stand: 3. Mai", 2019年5月3日更新. "6 May – Draft outcome document" is a day with its theme.
pub(in crate::outline) fn tells_version(rest: &str) -> bool {
    let mut plain = folded(rest);
    let mut has_version = false;
    for word in line_words().version.iter().filter(|word| word.chars().all(is_han)) {
        has_version |= plain.contains(word);
        plain = plain.replace(word.as_str(), " ");
    }
    let mut words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_only_version = words.all(|word| {
        let is_version = line_words().version.iter().any(|version| version == word);
        has_version |= is_version;
        is_version || line_words().beside_a_version.iter().any(|beside| beside == word)
    });
    has_version && is_only_version
}

/// Whether a line with a time at its end tells when a desk or an exhibition is open.
pub(in crate::outline) fn tells_opening_hours(rest: &str) -> bool {
    let plain = folded(rest);
    // "Registration desk open", "Mesa de registro abierta": the hours follow.
    let opens =
        || line_words().open.iter().any(|word| ends_in_word(plain.trim_end_matches([':', ' ']), word));
    line_words().opening_hours.iter().any(|phrase| plain.contains(phrase)) || opens()
}

fn ends_in_word(plain: &str, word: &str) -> bool {
    let before = plain.strip_suffix(word).map(|before| before.chars().next_back());
    before.is_some_and(|last| word.chars().any(is_han) || last.is_some_and(|c| !c.is_alphanumeric()))
}
