//! The words of a line as they are told in another place: in a list of tasks, in a table of commitments. They
//! come from the same reader as everything else, so that a list quotes what the note shows.

use super::change::part;
use super::head::head_of;
use super::inline::{Kind, spans_of};
use super::line_state::{LineBlock, LineState};
use super::target::{gap_between, target_in};
use std::ops::Range;

/// Words with what of them is struck out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextWithStrikethrough {
    letters: Vec<(char, bool)>,
}

impl TextWithStrikethrough {
    /// Adds words.
    pub fn push(&mut self, words: &str, struck: bool) {
        self.letters.extend(words.chars().map(|c| (c, struck)));
    }

    /// Adds what was told elsewhere.
    pub fn append(&mut self, other: &Self) {
        self.letters.extend_from_slice(&other.letters);
    }

    /// All words, those struck out too.
    pub fn full_text(&self) -> String {
        self.letters.iter().map(|(c, _)| c).collect()
    }

    /// What is said: where something is struck out there are spaces, as many bytes long.
    pub fn text_with_struck_blanked(&self) -> String {
        let mut said = String::new();
        for (c, struck) in &self.letters {
            if *struck {
                said.extend(std::iter::repeat_n(' ', c.len_utf8()));
            } else {
                said.push(*c);
            }
        }
        said
    }

    /// What is said, to be read. Where all is struck out, the words with their signs.
    pub fn unstruck_text_to_show(&self) -> String {
        let said = joined(&self.text_with_struck_blanked());
        let struck = joined(&self.full_text());
        if said.is_empty() && !struck.is_empty() { format!("~~{struck}~~") } else { said }
    }

    /// Whether nothing is said.
    pub fn is_fully_struck(&self) -> bool {
        self.letters.iter().all(|(c, struck)| *struck || c.is_whitespace())
    }

    /// Whether there are no words at all.
    pub fn is_blank(&self) -> bool {
        self.letters.iter().all(|(c, _)| c.is_whitespace())
    }

    /// The words in stretches of one look, each with whether it is struck out.
    pub fn segments(&self) -> Vec<(String, bool)> {
        let mut stretches: Vec<(String, bool)> = Vec::new();
        for (c, struck) in &self.letters {
            match stretches.last_mut() {
                Some((text, look)) if look == struck => text.push(*c),
                _ => stretches.push((c.to_string(), *struck)),
            }
        }
        stretches
    }

    /// What stands in a stretch, in bytes of all words.
    pub fn slice(&self, range: Range<usize>) -> Self {
        let mut at = 0;
        let letters = self.letters.iter().filter(|(c, _)| {
            let inside = range.contains(&at);
            at += c.len_utf8();
            inside
        });
        Self { letters: letters.copied().collect() }
    }

    /// With one space for any white space, and none at either end.
    pub fn with_normalized_spaces(&self) -> Self {
        let mut letters: Vec<(char, bool)> = Vec::new();
        for (c, struck) in &self.letters {
            if !c.is_whitespace() {
                letters.push((*c, *struck));
            } else if letters.last().is_some_and(|(last, _)| *last != ' ') {
                letters.push((' ', *struck));
            }
        }
        if letters.last().is_some_and(|(last, _)| *last == ' ') {
            letters.pop();
        }
        Self { letters }
    }

    /// Without such characters at either end, unless they are struck out.
    pub fn trimmed(&self, cut: impl Fn(char) -> bool) -> Self {
        let kept = |(c, struck): &(char, bool)| *struck || !cut(*c);
        let start = self.letters.iter().position(kept).unwrap_or(self.letters.len());
        Self { letters: self.letters.get(start..).unwrap_or_default().to_vec() }.trimmed_end(cut)
    }

    /// The same at its end.
    pub fn trimmed_end(&self, cut: impl Fn(char) -> bool) -> Self {
        let kept = |(c, struck): &(char, bool)| *struck || !cut(*c);
        let end = self.letters.iter().rposition(kept).map_or(0, |last| last + 1);
        Self { letters: self.letters.get(..end).unwrap_or_default().to_vec() }
    }

    /// Without the global target that what is said names, and which target that is.
    pub fn split_off_global_target(&self) -> (Option<usize>, Self) {
        let Some((target, tag)) = target_in(&self.text_with_struck_blanked()) else {
            return (None, self.clone());
        };
        let end = self.full_text().len();
        let head = self.slice(0..tag.start).trimmed_end(char::is_whitespace);
        let behind = self.slice(tag.end..end);
        let (before, after) = (head.full_text(), behind.full_text().trim_start().to_owned());
        let mut told = head;
        if gap_between(&before, &after) {
            told.push(" ", false);
        }
        let lead = behind.full_text().len() - after.len();
        told.append(&behind.slice(lead..usize::MAX));
        (Some(target), told)
    }
}

fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a line from a byte on, without signs and comments. An address that its link does not show
/// stands behind it. `is_note` says which calls are calls of a note that the text has; they are left out.
pub fn line_words_from(
    line: &str,
    from: usize,
    state: LineState,
    is_note: impl Fn(&str) -> bool,
) -> TextWithStrikethrough {
    let mut told = TextWithStrikethrough::default();
    let mut leads: Option<(&str, String, bool)> = None;
    for span in spans_of(line, from, state) {
        let words = part(line, span.range.clone());
        if let Some((link, shown, struck)) = leads.take_if(|(link, ..)| span.link != Some(*link)) {
            told.push(&address_behind(link, &shown), struck);
        }
        let words = match span.kind {
            Kind::Words | Kind::Code => words,
            Kind::Said(said) => said,
            Kind::Edge => " | ",
            Kind::Note(label) if !is_note(label) => words,
            Kind::Note(_) | Kind::Comment { .. } | Kind::Sign | Kind::Tick => continue,
        };
        if let Some(link) = span.link {
            leads.get_or_insert_with(|| (link, String::new(), span.struck)).1.push_str(words);
        }
        told.push(words, span.struck);
    }
    if let Some((link, shown, struck)) = leads {
        told.push(&address_behind(link, &shown), struck);
    }
    told
}

fn address_behind(link: &str, shown: &str) -> String {
    if link.is_empty() || link == shown { String::new() } else { format!(" ({link})") }
}

/// The words of a whole line, with its time stamp but without marks before them.
pub(crate) fn told_line(
    line: &str,
    state: LineState,
    is_note: impl Fn(&str) -> bool,
) -> TextWithStrikethrough {
    let from = match state.block_of(line) {
        LineBlock::Fence | LineBlock::TableRuler => line.len(),
        LineBlock::Code => {
            let mut told = TextWithStrikethrough::default();
            told.push(line, false);
            return told.with_normalized_spaces();
        }
        LineBlock::Note => line.find("]:").map_or(0, |at| at + 2),
        _ if state.inside => 0,
        _ => {
            let head = head_of(line);
            head.stamp.map_or(head.words, |stamp| stamp.start)
        }
    };
    let told = line_words_from(line, from, state, is_note).with_normalized_spaces();
    // The edges of a row are none of its words.
    if state.is_table_row() { told.trimmed(|c| c == '|' || c == ' ') } else { told }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretches(line: &str) -> Vec<(String, bool)> {
        line_words_from(line, 0, LineState::PLAIN, |label| label == "1").with_normalized_spaces().segments()
    }

    #[test]
    fn words_are_quoted_as_the_note_shows_them() {
        for (line, told) in [
            ("raise 2**3 to 10[^6] by *not*", "raise 2**3 to 10[^6] by not"),
            ("ask[^1] about `it` &amp; more", "ask about it & more"),
            ("pay \\*5\\* __now__", "pay *5* now"),
            (
                "[the fund](https://x.org/a) <https://y.org> H~2~O",
                "the fund (https://x.org/a) https://y.org H~2~O",
            ),
            ("![said of it](a/b.png) x <!-- y -->", "said of it (a/b.png) x"),
            ("[**bold** words](https://x.org)", "bold words (https://x.org)"),
            // Code that reaches over the end of a link's words leaves no link.
            ("[a `b](https://x.org) c` d", "[a b](https://x.org) c d"),
            ("[a <!-- b](https://x.org) --> d", "[a d"),
        ] {
            assert_eq!(stretches(line), [(told.to_owned(), false)], "{line}");
        }
        let struck = stretches("pay ~~5~~ 6");
        assert_eq!(struck, [("pay ".to_owned(), false), ("5".to_owned(), true), (" 6".to_owned(), false)]);
    }

    #[test]
    fn what_is_struck_out_is_not_said() {
        let told = line_words_from("pay ~~5~~ 6", 0, LineState::PLAIN, |_| false);
        assert_eq!(
            (told.unstruck_text_to_show(), told.full_text()),
            ("pay 6".to_owned(), "pay 5 6".to_owned())
        );
        let told = line_words_from("~~all~~", 0, LineState::PLAIN, |_| false);
        assert_eq!(
            (told.unstruck_text_to_show(), told.is_fully_struck(), told.is_blank()),
            ("~~all~~".to_owned(), true, false)
        );
    }
}
