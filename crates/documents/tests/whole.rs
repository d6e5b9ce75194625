//! Nothing unaccounted: every word that somebody typed stands in the report, or is named.

use super::sample::{intervention, programme, session};
use proptest::prelude::*;
use rostrum_documents::{DocumentFormat, ReportOptions, report_document, report_omissions, write};
use rostrum_locale::Language;
use rostrum_markdown::public_comments_of;
use rostrum_notebook::{InterventionStatus, Notebook};

/// The report of a note and a delivered draft, and what is named as not in it.
fn reported(notes: &str, said: &str) -> (String, String) {
    let programme = programme();
    let mut notebook = Notebook::new(programme.id.clone());
    let entry = notebook.sessions.entry(session()).or_default();
    notes.clone_into(&mut entry.note.text);
    let mut delivered = intervention("en");
    delivered.status = InterventionStatus::Delivered;
    said.clone_into(&mut delivered.body.text);
    entry.interventions = vec![delivered];
    notes.clone_into(&mut notebook.forum.text);
    notes.clone_into(&mut notebook.mission.summary.text);
    let options = ReportOptions::new(Language::En);
    let document = report_document(&programme, &notebook, &options);
    let text = String::from_utf8(write(&document, DocumentFormat::Markdown).unwrap()).unwrap();
    let left = report_omissions(&programme, &notebook, &options);
    let named = [left.private, left.comments, left.interventions].concat().join("\n");
    (text, named)
}

/// The words of a text that were made for it: `wq0z`, `wq1z` ….
fn words_in(text: &str) -> Vec<&str> {
    let ends = |at: usize| text[at..].find('z').map(|len| at + len + 1);
    text.match_indices("wq").filter_map(|(at, _)| text.get(at..ends(at)?)).collect()
}

/// The first word that is neither told nor named. A comment is named by its first words.
fn lost(text: &str) -> Option<&str> {
    let (report, named) = reported(text, text);
    let mut standing = format!("{report}\n{named}");
    for comment in public_comments_of(text) {
        let first: Vec<&str> = comment.words.split_whitespace().collect();
        let first: String = first.join(" ").chars().take(20).collect();
        if named.contains(&first) {
            standing.push_str(&comment.words);
        }
    }
    words_in(text).into_iter().find(|word| !standing.contains(word))
}

#[test]
fn lines_that_once_were_dropped_stand_in_the_report() {
    for text in [
        "# wq0z will double its contribution",
        "## 14:50 · wq0z\n## 14:52 · wq1z\n\n### wq2z\nwq3z",
        "## wq0z asks\n- [ ] wq1z",
        "- [ ] wq0z\n  wq1z\n\n  - wq2z\n      wq3z\n- wq4z",
        "wq0z\n```\n- [ ] wq1z\n  wq2z\n```\nwq3z",
        "- [ ] wq0z[^1]\n\n[^1]: wq1z\n    wq2z",
        "wq0z\n\n[^9]: wq1z",
        "wq0z[^1]\n\n[^1]: wq1z\n[^1]: wq2z",
        "- [ ] wq0z\n  ![wq1z](a/b.png)",
        "wq0z <!-- wq1z --> wq2z",
        "wq0z\n<!-- wq1z\nwq2z\n--> wq3z",
        "wq0z[^1]\n\n[^1]: wq1z <!-- wq2z -->",
    ] {
        assert_eq!(lost(text), None, "{text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]
    #[test]
    fn every_word_of_the_notes_is_told_or_named(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "\n", "\n\n", "\n", "# ", "## ", "- ", "- [ ] ", "- [x] ", "  ", "    ", "1. ", "> ", "**", "~~", "*", "`",
            "```\n", "\n```\n", "<!-- ", " -->", "[^1]", "\n[^1]: ", "| ", " |", "\n|---|---|\n", "![", "](a/b.png)",
            "](https://x.org)", "[", "**Commitment:** ", "[13:07] ", "@", " #2", " ", "W", "W", "W ", " W", "W", "\\",
        ]), 0..28)
    ) {
        let mut count = 0;
        let mut text = String::new();
        for piece in pieces {
            match piece.trim() {
                "W" => {
                    text.push_str(&piece.replace('W', &format!("wq{count}z")));
                    count += 1;
                }
                _ => text.push_str(piece),
            }
        }
        prop_assert_eq!(lost(&text), None, "{:?}", text);
    }
}
