//! A quote goes behind the sentence of the caret: never into it, never glued to another paragraph.

use proptest::prelude::*;
use rostrum_notebook::{SentenceEnd, insert_quote, sentence_end};

const FIGURE: &str = "低收入国家约需国内生产总值的15.9%。";
const FIGURE_EN: &str = "Low-income countries would need about 15.9% of GDP.";

/// The text with a quote at the place marked by `|`, with `|` where the caret is left and the note cut off.
fn quoted(text: &str, figure: &str) -> String {
    let caret = text.find('|').expect("a caret is marked");
    let bare = text.replacen('|', "", 1);
    let placed = insert_quote(&bare, Some(caret), figure, "9", "来源");
    let mut new = bare;
    for splice in &placed.splices {
        assert!(splice.removed.is_empty(), "nothing is replaced: {splice:?}");
        splice.apply(&mut new).unwrap();
    }
    new.insert(placed.caret, '|');
    let note = new.find("[^9]: ").expect("the source is a note");
    assert!(new.get(note..).unwrap().lines().nth(1).is_none(), "the note is the last line: {new}");
    new.truncate(note);
    new.replace(figure, "QUOTE").replace("QUOTE[^9]", "Q").trim_end_matches('\n').to_owned()
}

#[test]
fn a_quote_goes_behind_the_sentence_of_the_caret_and_never_into_it() {
    for (text, expected) in [
        // In the middle of a sentence, at its end, between two, before the first.
        ("第一段话说到一半|然后继续说完。第二句。", "第一段话说到一半然后继续说完。Q|第二句。"),
        ("甲说完。|乙也说完。", "甲说完。Q|乙也说完。"),
        ("|甲说完。乙也说完。", "甲说完。Q|乙也说完。"),
        ("甲说完。乙|也说完！丙呢？", "甲说完。乙也说完！Q|丙呢？"),
        ("甲说完。乙也说完！丙|呢？", "甲说完。乙也说完！丙呢？Q|"),
        // What closes behind the mark belongs to the sentence.
        ("他说：“我们|同意。”会议结束。", "他说：“我们同意。”Q|会议结束。"),
        ("（见|附件。）下一句。", "（见附件。）Q|下一句。"),
        ("甲「同|意。」乙。", "甲「同意。」Q|乙。"),
        ("**要|点。**下一句。", "**要点。**Q|下一句。"),
        ("**要|点**。下一句。", "**要点**。Q|下一句。"),
        ("据报告|所述。[^1]下一句。", "据报告所述。[^1]Q|下一句。"),
        // A mark within a quotation, a title or a bracket that goes on ends nothing.
        ("他问“谁|来出资？”我们说大家。", "他问“谁来出资？”我们说大家。Q|"),
        ("“谁|来？”，他问。下一句。", "“谁来？”，他问。Q|下一句。"),
        ("《钱从|哪里来？》一书指出了出路。下一句。", "《钱从哪里来？》一书指出了出路。Q|下一句。"),
        ("我们|（还有谁？）都同意。下一句。", "我们（还有谁？）都同意。Q|下一句。"),
        ("“甲|。乙。丙。”下一句。", "“甲。乙。丙。”Q|下一句。"),
        ("**甲|。乙。**下一句。", "**甲。乙。**Q|下一句。"),
        ("增长5|3.1%的目标。下一句。", "增长53.1%的目标。Q|下一句。"),
        // The mark "can be cut" stays behind the paragraph, wherever the caret is.
        ("甲说|完。 <!-- 可省略 -->", "甲说完。Q| <!-- 可省略 -->"),
        ("甲说完。 <!-- 可省略 -->|", "甲说完。Q| <!-- 可省略 -->"),
    ] {
        assert_eq!(quoted(text, FIGURE), expected, "{text}");
    }
    for (text, expected) in [
        ("We hold| this. We hold that.", "We hold this. Q| We hold that."),
        ("We hold this.| We hold that.", "We hold this. Q| We hold that."),
        ("We hold this. |We hold that.", "We hold this. Q| We hold that."),
        ("We hold this. We hold| that.", "We hold this. We hold that. Q|"),
        ("The U.N. Secretariat| agreed. Next.", "The U.N. Secretariat agreed. Q| Next."),
        ("The| U.N. Secretariat agreed. Next.", "The U.N. Secretariat agreed. Q| Next."),
        ("Con|vention No. 5 and 53.1% of it. Next.", "Convention No. 5 and 53.1% of it. Q| Next."),
        ("Das gilt z.B. Ar|beitern. Weiter.", "Das gilt z.B. Arbeitern. Q| Weiter."),
        ("Das| gilt z.B. Arbeitern am 3. Mai. Weiter.", "Das gilt z.B. Arbeitern am 3. Mai. Q| Weiter."),
        (
            "As| H.E. Mr. Smith and Dr. J. Jones said. Next.",
            "As H.E. Mr. Smith and Dr. J. Jones said. Q| Next.",
        ),
        ("L’art|. 5 p. ex. Paris le dit. Ensuite.", "L’art. 5 p. ex. Paris le dit. Q| Ensuite."),
        ("El Sr|. Ruiz de EE. UU. Norte lo dice. Luego.", "El Sr. Ruiz de EE. UU. Norte lo dice. Q| Luego."),
        ("We need|, e.g. Kenya, more… and more. Next.", "We need, e.g. Kenya, more… and more. Q| Next."),
        ("Jobs, skills|, etc. We agree.", "Jobs, skills, etc. Q| We agree."),
        ("By| 2030. Then more.", "By 2030. Q| Then more."),
        ("He said| “we agree.” Next.", "He said “we agree.” Q| Next."),
        ("“Really?|” he asked. Next.", "“Really?” he asked. Q| Next."),
        ("\"We| agree.\" Next.", "\"We agree.\" Q| Next."),
        ("(See| the annex.) Next.", "(See the annex.) Q| Next."),
        ("We agree| (see doc. 5.) with all. Next.", "We agree (see doc. 5.) with all. Q| Next."),
        ("Nous| disons « oui. » Ensuite.", "Nous disons « oui. » Q| Ensuite."),
        ("See [the| site.](https://x.org/a.b) Next.", "See [the site.](https://x.org/a.b) Next. Q|"),
        ("Why| not?! Next.", "Why not?! Q| Next."),
        ("It ends with the U.N.|", "It ends with the U.N. Q|"),
        ("A sentence that|\nother programs broke. Next.", "A sentence that\nother programs broke. Q| Next."),
    ] {
        assert_eq!(quoted(text, FIGURE_EN), expected, "{text}");
    }
}

#[test]
fn on_an_empty_line_a_quote_is_a_paragraph_of_its_own() {
    for (text, expected) in [
        ("甲。\n|\n乙。", "甲。\n\nQ|\n\n乙。"),
        ("甲。\n\n|\n\n乙。", "甲。\n\nQ|\n\n乙。"),
        ("甲。\n|\n\n乙。", "甲。\n\nQ|\n\n乙。"),
        ("甲。\n\n|\n乙。", "甲。\n\nQ|\n\n乙。"),
        ("甲。\n|", "甲。\n\nQ|"),
        ("甲。\n\n|", "甲。\n\nQ|"),
        ("|\n乙。", "Q|\n\n乙。"),
        ("## 依据\n|\n## 承诺\n丙。", "## 依据\n\nQ|\n\n## 承诺\n丙。"),
        ("甲。\n|\n[^1]: 注", "甲。\n\nQ|\n\n[^1]: 注"),
    ] {
        assert_eq!(quoted(text, FIGURE), expected, "{text:?}");
    }
}

#[test]
fn in_a_heading_a_list_a_quotation_or_a_note_a_quote_goes_below_it() {
    for (text, expected) in [
        ("## 依|据\n\n甲。", "## 依据\n\nQ|\n\n甲。"),
        ("## 依|据\n甲。", "## 依据\n\nQ|\n\n甲。"),
        ("## 依据|", "## 依据\n\nQ|"),
        ("依|据\n---\n甲。", "依据\n---\n\nQ|\n\n甲。"),
        ("- 甲|。乙。\n- 丙。\n  细节。\n\n丁。", "- 甲。乙。\n- 丙。\n  细节。\n\nQ|\n\n丁。"),
        ("1. 甲|\n2. 乙\n丙。", "1. 甲\n2. 乙\n\nQ|\n\n丙。"),
        ("- [ ] 发|函\n", "- [ ] 发函\n\nQ|"),
        ("> 甲|。\n> — 来源\n\n乙。", "> 甲。\n> — 来源\n\nQ|\n\n乙。"),
        ("| 甲 | 乙¦ |\n|-|-|\n| 1 | 2 |\n丙。", "| 甲 | 乙 |\n|-|-|\n| 1 | 2 |\n\nQ¦\n\n丙。"),
        ("```\n甲|。乙。\n\n丙\n```\n丁。", "```\n甲。乙。\n\n丙\n```\n\nQ|\n\n丁。"),
        ("<!-- 具体|、可核查 -->\n甲。", "<!-- 具体、可核查 -->\n\nQ|\n\n甲。"),
        // A line without an end mark is a sentence that has not ended.
        ("主席先生，|各位代表：\n我们同意。", "主席先生，各位代表：\n\nQ|\n\n我们同意。"),
        ("我们|主张", "我们主张\n\nQ|"),
        // The notes stay at the end, where the caret may be.
        ("甲。\n\n[^1]: 一|个注", "甲。\n\nQ|\n\n[^1]: 一个注"),
        ("甲。\n\n[^1]: 注\n    接着的话\n|", "甲。\n\nQ|\n\n[^1]: 注\n    接着的话"),
        ("[^1]: 注|", "Q|\n\n[^1]: 注"),
    ] {
        // Rows of a table have the sign that marks the caret elsewhere.
        let told = match text.contains('¦') {
            true => {
                let caret = text.find('¦').unwrap();
                let bare = text.replacen('¦', "", 1);
                let placed = insert_quote(&bare, Some(caret), FIGURE, "9", "来源");
                let mut new = bare;
                placed.splices.iter().for_each(|splice| splice.apply(&mut new).unwrap());
                new.insert(placed.caret, '¦');
                new.split("\n\n[^9]: ").next().unwrap().replace(&format!("{FIGURE}[^9]"), "Q")
            }
            false => quoted(text, FIGURE),
        };
        assert_eq!(told, expected, "{text:?}");
    }
    let placed = insert_quote("甲。\n", None, FIGURE, "1", "来源");
    let mut new = "甲。\n".to_owned();
    placed.splices.iter().for_each(|splice| splice.apply(&mut new).unwrap());
    assert_eq!(new, format!("甲。\n\n{FIGURE}[^1]\n\n[^1]: 来源\n"));
}

/// Sentences that hold what looks like an end, each whole.
const SENTENCES: [&str; 22] = [
    "我们赞同把社会保护放在复苏的中心。",
    "谁来出资？",
    "立即行动起来！",
    "他说：“我们同意。”",
    "占国内生产总值的53.1%，高于2.5%。",
    "（见附件第3段。）",
    "**要点在此。**",
    "据《怎么办？》一书，出路是有的。",
    "见报告。[^1]",
    "我们（还有谁？）都同意。",
    "We hold that it is right.",
    "The U.N. Secretary-General agreed.",
    "Convention No. 5 covers 53.1% of it.",
    "Das gilt z.B. Arbeitern.",
    "H.E. Mr. Smith spoke on behalf of EE. UU. Norte.",
    "“We agree.”",
    "(See the annex.)",
    "Why not?!",
    "It is *hard. Very hard.*",
    "See [Art. 5. Here](https://x.org/a.b) for it.",
    "Jobs at 3 p.m. Geneva time.",
    "It costs $5.2 million, i.e. Kenya pays.",
];

#[derive(Debug, Clone)]
enum Part {
    Sentences(Vec<usize>),
    Other(&'static str),
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let others = prop_oneof![
        Just("## 依据"),
        Just("- 甲。乙\n- 丙"),
        Just("> 引文。还有。\n> — 来源"),
        Just("1. Kenya\n2. No. 5"),
        Just("<!-- 可核查。 -->"),
        Just("| a. | b |\n|-|-|\n| 1. | 2 |"),
        Just(""),
        Just("```\nx. y\n\nz\n```"),
    ];
    let part = prop_oneof![
        3 => prop::collection::vec(0..SENTENCES.len(), 1..5).prop_map(Part::Sentences),
        2 => others.prop_map(Part::Other),
    ];
    prop::collection::vec(part, 1..7)
}

/// A text of such parts, and where nothing may come into.
fn text_of(parts: &[Part], gap: &str, notes: &str) -> (String, Vec<std::ops::Range<usize>>) {
    let mut text = String::new();
    let mut whole = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.push_str(gap);
        }
        match part {
            Part::Sentences(sentences) => {
                for (nth, sentence) in sentences.iter().filter_map(|at| SENTENCES.get(*at)).enumerate() {
                    let narrow = text.ends_with(|c: char| c.is_ascii() || c == '”') && sentence.is_ascii();
                    if nth > 0 && (narrow || sentence.starts_with(|c: char| c.is_ascii())) {
                        text.push(' ');
                    }
                    let start = text.len();
                    text.push_str(sentence);
                    whole.push(start..text.len());
                }
            }
            Part::Other(other) => {
                let start = text.len();
                text.push_str(other);
                whole.push(start..text.len());
            }
        }
    }
    if !notes.is_empty() {
        text.push_str("\n\n");
        let start = text.len();
        text.push_str(notes);
        whole.push(start..text.len());
    }
    (text, whole)
}

proptest! {
    /// Wherever the caret is: taken out again, the text is as it was; no sentence and no block is parted; the
    /// caret stands behind the quote; the notes are the end; who is a paragraph of its own has blank lines around.
    #[test]
    fn whatever_the_caret_no_sentence_is_cut_and_nothing_is_lost(
        parts in parts(),
        gap in prop_oneof![Just("\n"), Just("\n\n"), Just("\n\n\n\n")],
        notes in prop_oneof![Just(""), Just("[^1]: 来源。第二句。"), Just("[^1]: a. b\n    c. d\n[^2]: e\n")],
        caret in any::<prop::sample::Index>(),
        latin in any::<bool>(),
    ) {
        let (text, whole) = text_of(&parts, gap, notes);
        let caret = text.floor_char_boundary(caret.index(text.len() + 1));
        let figure = if latin { FIGURE_EN } else { FIGURE };
        let placed = insert_quote(&text, Some(caret), figure, "9", "来源");
        let mut new = text.clone();
        for splice in &placed.splices {
            prop_assert!(splice.removed.is_empty());
            splice.apply(&mut new).unwrap();
        }
        let [quote, note] = &placed.splices;
        for range in &whole {
            let inside = range.start < quote.at && quote.at < range.end;
            prop_assert!(!inside, "{:?} is parted by {:?}: {new}", &text[range.clone()], quote.inserted);
        }
        let called = format!("{figure}[^9]");
        prop_assert!(new[..placed.caret].ends_with(&called));
        prop_assert!(new.ends_with("[^9]: 来源\n"));
        let mut back = new.clone();
        back.replace_range(note.at..note.at + note.inserted.len(), "");
        back.replace_range(quote.at..quote.at + quote.inserted.len(), "");
        prop_assert_eq!(&back, &text);
        let blank = |text: &str| text.split('\n').filter(|line| line.is_empty()).count();
        let used = usize::from(quote.inserted.trim_matches('\n') == quote.inserted);
        prop_assert!(blank(&new) + used >= blank(&text), "{text:?} became {new:?}");
        // A paragraph of its own touches no other.
        let breaks = quote.inserted.len() - quote.inserted.trim_start_matches('\n').len();
        let line_start = new[..quote.at + breaks].rfind('\n').map_or(0, |at| at + 1);
        if new[line_start..].starts_with(figure) && !new[..line_start].trim().is_empty() {
            prop_assert!(new[..line_start].ends_with("\n\n"), "glued to what is above: {new:?}");
        }
    }

    /// An end is never before the place that was asked for unless only white space lies between, and asking at the
    /// end gives the end.
    #[test]
    fn the_end_of_a_sentence_is_its_own_end(line in "[甲乙。！？.!?a-zA-Z0-9 “”（）*\"\\[\\]<>-]{0,40}", at in any::<prop::sample::Index>()) {
        let at = line.floor_char_boundary(at.index(line.len() + 1));
        if let SentenceEnd::Mark(end) = sentence_end(&line, at) {
            prop_assert!(line.is_char_boundary(end));
            prop_assert_eq!(sentence_end(&line, end), SentenceEnd::Mark(end));
            prop_assert!(end >= at || line[end..at].trim().is_empty() || line[end..].trim().is_empty() || line[end..].contains("<!--"));
        }
    }
}
