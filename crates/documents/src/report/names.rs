//! Views with or without names: who said something is left out on request, so that a report can be passed
//! on under the rule that speakers are not named.

use rostrum_locale::Messages;
use rostrum_markdown::{commitment_mark_of, list_item_of, speaker_mark_of, time_stamp_of};
use rostrum_programme::Programme;

/// A name shorter than this may be part of any word.
const SHORT: usize = 2;

/// The names that are left out, and what stands for them.
pub struct NameRedactor {
    /// None when names are wanted; else the longest first.
    hidden: Option<Vec<String>>,
    stands: String,
}

impl NameRedactor {
    /// Gathers the names of persons that the programme lists. Others are left out where a mark says that
    /// they speak; inside a sentence nobody can tell 雇主组 from 雇主组织.
    pub fn new(programme: &Programme, wanted: bool, words: &Messages) -> Self {
        let stands = words.say("report-a-speaker").into_owned();
        if wanted {
            return Self { hidden: None, stands };
        }
        let listed = programme
            .sessions
            .iter()
            .flat_map(|session| &session.speakers)
            .filter_map(|speaker| speaker.name.as_ref())
            .flat_map(|name| name.iter().map(|(_, name)| name.to_owned()));
        let mut hidden: Vec<String> = listed.filter(|name| name.chars().count() >= SHORT).collect();
        hidden.sort_by_key(|name| std::cmp::Reverse(name.len()));
        hidden.dedup();
        Self { hidden: Some(hidden), stands }
    }

    /// Whether names stand in the report.
    pub(crate) fn are_shown(&self) -> bool {
        self.hidden.is_none()
    }

    /// A text with the names that may stand in it.
    pub fn redact(&self, text: &str) -> String {
        let Some(hidden) = &self.hidden else { return text.to_owned() };
        let mut lines: Vec<String> = Vec::new();
        for line in text.split('\n') {
            let line = &without_party(line);
            let mut line = match speaker_mark_of(line) {
                Some((range, _)) => {
                    let behind = line.get(range.end..).unwrap_or_default();
                    let item = list_item_of(line).map_or(0, |item| item.body);
                    let stamp = time_stamp_of(line).map_or(item, |stamp| stamp.end);
                    let head = line.get(..stamp).unwrap_or_default();
                    let space = if head.is_empty() || head.ends_with(' ') { "" } else { " " };
                    let colon =
                        if line.get(range).is_some_and(|mark| mark.contains('：')) { "：" } else { ": " };
                    format!("{head}{space}{}{colon}{}", self.stands, behind.trim_start())
                }
                None => line.to_owned(),
            };
            for name in hidden {
                line = line.replace(name.as_str(), &self.stands);
            }
            lines.push(line);
        }
        lines.join("\n")
    }
}

/// A line whose commitment mark says no longer by whom: `**承诺（巴西）**：` is `**承诺**：`.
fn without_party(line: &str) -> String {
    let Some(mark) = commitment_mark_of(line).filter(|mark| mark.by.is_some()) else {
        return line.to_owned();
    };
    let mut line = line.to_owned();
    let told = line.get(mark.range.clone()).unwrap_or_default();
    if let (Some(open), Some(close)) = (told.find(['(', '（']), told.rfind([')', '）'])) {
        let head = told.get(..open).unwrap_or_default().trim_end();
        let close_len = told.get(close..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let bare = format!("{head}{}", told.get(close + close_len..).unwrap_or_default());
        line.replace_range(mark.range, &bare);
    }
    line
}
