//! The copy to read from and the copy for interpreters, in four languages.

use super::opened::Opened;
use super::sample::{intervention, leave, programme, session, statement};
use rostrum_documents::{
    DocumentFormat, MINUTE_SIGN, Statement, StatementCopyKind, statement_document, statement_file_name,
    statements_email_subject, write, write_docx,
};
use rostrum_notebook::Intervention;
use rostrum_programme::Programme;

const LANGUAGES: [&str; 4] = ["zh-Hans", "en", "fr", "es"];

fn spoken_lines(opened: &Opened) -> Vec<String> {
    opened.texts().into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

#[test]
fn a_copy_for_interpreters_has_its_head_and_numbered_paragraphs() {
    let (programme, session) = (programme(), session());
    for lang in LANGUAGES {
        let intervention = intervention(lang);
        let statement = statement(&programme, &session, &intervention);
        let document = statement_document(StatementCopyKind::Interpreters, &[statement]);
        let bytes = write_docx(&document).unwrap();
        let opened = Opened::of(&bytes);
        let check = match lang {
            "zh-Hans" => "以现场发言为准",
            "fr" => "Seul le prononcé fait foi",
            "es" => "Cotejar con el texto pronunciado",
            _ => "Check against delivery",
        };
        assert_eq!(opened.styled("RostrumRemark"), [check]);
        let fields = opened.styled("RostrumField");
        for wanted in [intervention.speaker.as_str(), intervention.delegation.as_str(), "1:60"] {
            let found = fields.iter().any(|field| field.contains(wanted));
            assert_eq!(found, wanted != "1:60", "{lang}: {wanted} in {fields:?}");
        }
        assert!(
            fields.iter().any(|field| field.contains("2:00–2:30") && field.contains("3:00")),
            "{fields:?}"
        );
        // Numbers run through the text, items too; headings have none.
        let numbered: Vec<&str> = opened
            .lines
            .iter()
            .filter(|line| line.style.contains("Numbered"))
            .map(|line| line.list.as_deref().unwrap())
            .collect();
        assert!(numbered.len() >= 4 && numbered.iter().all(|list| *list == "4"), "{lang}: {numbered:?}");
        assert!(opened.lines.iter().all(|line| !line.framed));
        leave(&format!("interpreters-{lang}.docx"), &bytes, &spoken_lines(&opened));
    }
}

#[test]
fn a_copy_to_read_has_minutes_in_the_margin() {
    let (programme, session) = (programme(), session());
    for lang in LANGUAGES {
        let intervention = intervention(lang);
        let document =
            statement_document(StatementCopyKind::Reading, &[statement(&programme, &session, &intervention)]);
        let bytes = write_docx(&document).unwrap();
        let opened = Opened::of(&bytes);
        let margin: Vec<&str> =
            opened.lines.iter().filter(|line| line.framed).map(|line| line.text.as_str()).collect();
        assert_eq!(margin, ["1:00"], "{lang}");
        let at = opened.lines.iter().position(|line| line.framed).unwrap();
        assert!(opened.lines[at + 1].text.contains(MINUTE_SIGN), "{lang}: {:?}", opened.lines[at + 1]);
        let cut = opened.styled("RostrumCuttable");
        assert_eq!(cut.len(), 1, "{lang}");
        assert!(opened.parts["word/footer1.xml"].contains("PAGE"));
        leave(&format!("reading-{lang}.docx"), &bytes, &spoken_lines(&opened));
    }
}

#[test]
fn several_statements_stand_in_one_file_each_on_its_page() {
    let (programme, session) = (programme(), session());
    let interventions: Vec<Intervention> = LANGUAGES.iter().map(|lang| intervention(lang)).collect();
    let statements: Vec<Statement<'_>> =
        interventions.iter().map(|intervention| statement(&programme, &session, intervention)).collect();
    let bytes = write_docx(&statement_document(StatementCopyKind::Interpreters, &statements)).unwrap();
    let opened = Opened::of(&bytes);
    let first_on_page: Vec<&str> =
        opened.lines.iter().filter(|line| line.new_page).map(|line| line.text.as_str()).collect();
    assert_eq!(
        first_on_page,
        ["Check against delivery", "Seul le prononcé fait foi", "Cotejar con el texto pronunciado"]
    );
    // No page has the words of another language in its foot.
    assert!(!opened.parts["word/footer1.xml"].contains("第"));
    // Each begins its numbers anew.
    let mut lists: Vec<String> = opened.lines.iter().filter_map(|line| line.list.clone()).collect();
    lists.dedup();
    lists.retain(|list| list != "2");
    lists.dedup();
    assert_eq!(lists, ["4", "5", "6", "7"]);
    leave("interpreters-several.docx", &bytes, &spoken_lines(&opened));
}

#[test]
fn names_and_subjects_say_who_where_and_when() {
    let (programme, session) = (programme(), session());
    let name = |programme: &Programme, lang: &str| {
        let intervention = intervention(lang);
        let statement = statement(programme, &session, &intervention);
        (
            statement_file_name(StatementCopyKind::Interpreters, std::slice::from_ref(&statement)),
            statement.email_subject(),
        )
    };
    let (file, subject) = name(&programme, "zh-Hans");
    assert_eq!(file, "中国_专题2_2022-02-23_口译参考稿_zh");
    assert!(subject.starts_with("发言稿：中国，专题会议2：全民社会保护，2022年2月23日（中文，"), "{subject}");
    assert_eq!(name(&programme, "en").0, "Kenya_Session 2_2022-02-23_interpreters_en");
    let interventions: Vec<Intervention> = ["en", "fr"].iter().map(|lang| intervention(lang)).collect();
    let several: Vec<Statement<'_>> =
        interventions.iter().map(|intervention| statement(&programme, &session, intervention)).collect();
    let all = statements_email_subject(&several).unwrap();
    assert_eq!(all, format!("{}; {}", several[0].email_subject(), several[1].email_subject()));
    assert_eq!(
        name(&programme, "fr").1.replace('\u{A0}', "~"),
        "Déclaration~: Sénégal, Séance thématique~2~: Protection sociale universelle, 23 février 2022 (français, 69~mots)"
    );
}

#[test]
fn markdown_and_text_carry_the_head_too() {
    let (programme, session) = (programme(), session());
    let intervention = intervention("en");
    let document = statement_document(
        StatementCopyKind::Interpreters,
        &[statement(&programme, &session, &intervention)],
    );
    let markdown = String::from_utf8(write(&document, DocumentFormat::Markdown).unwrap()).unwrap();
    let markdown = markdown.replace('\u{A0}', " ");
    assert!(markdown.starts_with("**Check against delivery**\n\n# Universal social protection\n\n- **Session**: Thematic session 2: Universal social protection\n"), "{markdown}");
    assert!(markdown.contains("\n1. Madam Chair, dear colleagues,\n"), "{markdown}");
    let text = String::from_utf8(write(&document, DocumentFormat::Text).unwrap()).unwrap();
    assert!(text.contains("Delegation: Kenya\n"), "{text}");
}

#[test]
fn items_and_quotations_are_numbered_for_interpreters_too() {
    let (programme, session) = (programme(), session());
    let mut intervention = intervention("en");
    intervention.body.text = "## A\n\nOne\n\n- two\n  - three\n\n4. four\n\n> five\n".to_owned();
    let document = statement_document(
        StatementCopyKind::Interpreters,
        &[statement(&programme, &session, &intervention)],
    );
    let bytes = write_docx(&document).unwrap();
    let opened = Opened::of(&bytes);
    leave("interpreters-items.docx", &bytes, &spoken_lines(&opened));
    let numbered: Vec<&str> = opened
        .lines
        .iter()
        .filter(|line| line.list.as_deref() == Some("4"))
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(numbered, ["One", "• two", "\u{2003}• three", "4. four", "five"]);
    let text = String::from_utf8(write(&document, DocumentFormat::Text).unwrap()).unwrap();
    assert!(text.contains("1. One\n\n2. • two\n\n3. • three\n\n4. 4. four\n\n5. five\n"), "{text}");
}

#[test]
fn a_copy_to_read_is_large_and_black_and_each_minute_stands_beside_its_line() {
    let (programme, session) = (programme(), session());
    let mut intervention = intervention("en");
    let sentence = "We will share our experience with all partners through South–South cooperation. ";
    intervention.body.text = format!(
        "See [the report](https://www.ilo.org/report). {} <!-- can be cut -->\n\n| Group | Share |\n|---|---|\n| Women | 47% |\n",
        sentence.repeat(12).trim()
    );
    let mut statement = statement(&programme, &session, &intervention);
    let text = &intervention.body.text;
    let minutes = [3, 6, 9].map(|at| text.match_indices("We will").nth(at).unwrap().0);
    statement.times.as_mut().unwrap().minutes = (1..).zip(minutes).collect();
    let bytes = write_docx(&statement_document(StatementCopyKind::Reading, &[statement])).unwrap();
    let opened = Opened::of(&bytes);
    leave("reading-minutes.docx", &bytes, &spoken_lines(&opened));
    let margin: Vec<&str> =
        opened.lines.iter().filter(|line| line.framed).map(|line| line.text.as_str()).collect();
    assert_eq!(margin, ["1:00", "2:00", "3:00"]);
    let body = &opened.parts["word/document.xml"];
    let down: Vec<i32> =
        body.split("w:y=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect();
    assert!(down.len() == 3 && down[0] > 1_000 && down[0] < down[1] && down[1] < down[2], "{down:?}");
    assert!(!body.contains("https://"), "an address is not read aloud");
    let styles = &opened.parts["word/styles.xml"];
    let style = |id: &str| {
        let start = styles.find(&format!("w:styleId=\"{id}\"")).unwrap();
        styles[start..].split("</w:style>").next().unwrap()
    };
    assert!(!style("RostrumCuttable").contains("<w:color"), "{}", style("RostrumCuttable"));
    assert!(style("RostrumCell").contains("w:sz w:val=\"36\""), "{}", style("RostrumCell"));
}

#[test]
fn plain_text_names_its_fields_as_its_language_does() {
    let (programme, session) = (programme(), session());
    let interventions = [intervention("zh-Hans"), intervention("fr")];
    let statements: Vec<Statement<'_>> =
        interventions.iter().map(|intervention| statement(&programme, &session, intervention)).collect();
    let text = plain(StatementCopyKind::Interpreters, &statements);
    assert!(text.contains("会议：") && text.contains("Séance\u{A0}: Séance"), "{text}");
    assert!(!text.contains("会议: "), "{text}");
}

fn plain(copy: StatementCopyKind, statements: &[Statement<'_>]) -> String {
    String::from_utf8(write(&statement_document(copy, statements), DocumentFormat::Text).unwrap()).unwrap()
}

#[test]
fn one_time_is_not_told_twice_and_a_limit_in_words_is_told() {
    let (programme, session) = (programme(), session());
    let mut short = intervention("fr");
    short.limit = Some(rostrum_notebook::SpeakingLimit::Words(330));
    let mut statement = statement(&programme, &session, &short);
    let times = statement.times.as_mut().unwrap();
    (times.whole, times.short, times.limit_secs) = ((9.0, 11.0), None, None);
    let text = plain(StatementCopyKind::Interpreters, &[statement]);
    assert!(text.contains("environ 0:10\n") && text.contains("mots sur 330"), "{text}");
}

#[test]
fn a_french_copy_keeps_its_signs_with_their_words() {
    let (programme, session) = (programme(), session());
    let mut french = intervention("fr");
    french.body.text = "Il dit : « oui » ; à 5 % **vraiment** !\n".to_owned();
    let text = plain(StatementCopyKind::Reading, &[statement(&programme, &session, &french)])
        .replace(MINUTE_SIGN, "");
    let kept = "Il dit\u{A0}: «\u{A0}oui\u{A0}»\u{A0}; à 5\u{A0}% vraiment\u{A0}!";
    assert!(text.contains(kept), "{text}");
    let mut english = intervention("en");
    english.body.text = "He said : yes !\n".to_owned();
    let text = plain(StatementCopyKind::Interpreters, &[statement(&programme, &session, &english)]);
    assert!(text.contains("He said : yes !"), "{text}");
}

#[test]
fn words_that_are_struck_out_and_headings_of_the_frame_stay_at_home() {
    let (programme, session) = (programme(), session());
    let mut own = intervention("en");
    own.body.text = "## Position\n\nWe ~~do not~~ agree.\n\n## Evidence\n\n## Thanks\n".to_owned();
    for copy in [StatementCopyKind::Reading, StatementCopyKind::Interpreters] {
        let statements = [statement(&programme, &session, &own)];
        for text in [
            plain(copy, &statements),
            Opened::of(&write_docx(&statement_document(copy, &statements)).unwrap()).texts().join("\n"),
        ] {
            assert!(text.replace(MINUTE_SIGN, "").contains("We agree."), "{text}");
            assert!(
                text.contains("Position") && !text.contains("Evidence") && !text.contains("Thanks"),
                "{text}"
            );
        }
    }
}

#[test]
fn a_minute_in_chinese_stands_where_a_speaker_breathes() {
    let (programme, session) = (programme(), session());
    let mut own = intervention("zh-Hans");
    own.body.text = "我们继续支持发展中国家，并愿意分享经验和做法。谢谢。\n".to_owned();
    let mut statement = statement(&programme, &session, &own);
    statement.times.as_mut().unwrap().minutes = vec![(1, own.body.text.find("愿意").unwrap())];
    let text = plain(StatementCopyKind::Reading, &[statement.clone()]);
    assert!(text.contains("国家，‖并愿意"), "{text}");
    // Marks, addresses and what is struck out before it do not push it on.
    let mut other = intervention("zh-Hans");
    other.body.text =
        "~~不是~~**[我们](https://example.org/abc)**继续支持甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉。\n"
            .to_owned();
    statement.intervention = &other;
    statement.times.as_mut().unwrap().minutes = vec![(1, other.body.text.find("子").unwrap())];
    let text = plain(StatementCopyKind::Reading, &[statement]);
    assert!(text.contains("壬癸‖子丑"), "{text}");
}

#[test]
fn a_paragraph_with_a_minute_stays_whole_and_a_box_is_its_own_bullet() {
    let (programme, session) = (programme(), session());
    let mut own = intervention("en");
    own.body.text =
        "We act.\n\n- [ ] Fund it\n- Do it\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nThanks.\n".to_owned();
    let xml = |copy: StatementCopyKind| {
        let mut statement = statement(&programme, &session, &own);
        statement.times.as_mut().unwrap().minutes = vec![(1, 3)];
        let bytes = write_docx(&statement_document(copy, &[statement])).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut archive.by_name("word/document.xml").unwrap(), &mut text).unwrap();
        text
    };
    let reading = xml(StatementCopyKind::Reading);
    assert!(reading.contains("<w:keepLines"), "{reading}");
    assert_eq!(reading.matches("<w:tblHeader").count(), 1);
    let of =
        |words: &str| reading.split("</w:p>").find(|paragraph| paragraph.contains(words)).unwrap().to_owned();
    assert!(!of("Fund it").contains("<w:numPr>") && of("Do it").contains("<w:numPr>"), "{reading}");
    assert!(of("Thanks.").contains(r#"w:before="240""#), "{}", of("Thanks."));
    let interpreters = xml(StatementCopyKind::Interpreters);
    assert!(interpreters.contains("☐ <") && interpreters.matches("• <").count() == 1, "{interpreters}");
}

/// A commitment is marked for the report and the follow-ups: the mark is neither spoken nor printed.
#[test]
fn the_mark_of_a_commitment_is_neither_spoken_nor_handed_in() {
    use rostrum_notebook::rehearsal::passages_of;
    use rostrum_notebook::speaking::{
        FullOrShort, Interpretation, Pace, SpokenLanguage, SpokenTextAnalysis, minute_marks,
    };
    let (programme, session) = (programme(), session());
    for (lang, spoken_language, plain, marked, words) in [
        (
            "zh-Hans",
            SpokenLanguage::Zh,
            "我们将翻番，并**如期**完成。 <!-- 可省略 -->",
            "**承诺**：我们将翻番，并**如期**完成。#2 <!-- 可省略 -->",
            ["承诺", "#2"],
        ),
        (
            "zh-Hans",
            SpokenLanguage::Zh,
            "- 明年公布（见附件）。",
            "- **承诺（我方）**：明年公布（见附件）。（#目标3）",
            ["承诺", "#"],
        ),
        (
            "en",
            SpokenLanguage::En,
            "We will double it by 2030.",
            "**Commitment:** We will double it #2 by 2030.",
            ["Commit", "#2"],
        ),
        (
            "fr",
            SpokenLanguage::Fr,
            "Nous doublerons la part.",
            "**Engagement\u{A0}:** Nous doublerons la part.",
            ["Engagement", "#"],
        ),
        (
            "es",
            SpokenLanguage::Es,
            "Duplicaremos la cuota.",
            "**Compromiso:** Duplicaremos la cuota.",
            ["Compromiso", "#"],
        ),
    ] {
        let text_of = |line: &str| format!("## 1\n\nA 1。\n\n{line}\n\nB 2。\n");
        let pace = Pace::cited(spoken_language, Interpretation::Interpreted);
        let spoken = |line: &str| {
            let text = SpokenTextAnalysis::of(&text_of(line), &rostrum_programme::LangTag::new(lang));
            let minutes = minute_marks(&text, &pace, FullOrShort::Full).len();
            (
                text.spoken_count(FullOrShort::Full),
                text.spoken_count(FullOrShort::Short),
                text.written_count(FullOrShort::Full),
                minutes,
            )
        };
        assert_eq!(spoken(marked), spoken(plain), "{marked}");
        let read = |line: &str| passages_of(&text_of(line), &pace);
        assert_eq!(read(marked), read(plain), "{marked}");
        for copy in [StatementCopyKind::Reading, StatementCopyKind::Interpreters] {
            let mut intervention = intervention(lang);
            intervention.body.text = text_of(marked);
            let statement = Statement {
                programme: &programme,
                session: &session,
                intervention: &intervention,
                times: None,
            };
            let document = statement_document(copy, &[statement]);
            for form in [DocumentFormat::Markdown, DocumentFormat::Text] {
                let printed = String::from_utf8(write(&document, form).unwrap()).unwrap();
                let body = &printed[printed.find("A 1").unwrap()..];
                for word in words {
                    assert!(!body.contains(word), "{word} stands in {body}");
                }
            }
            let opened = Opened::of(&write_docx(&document).unwrap());
            let at = opened.texts().iter().position(|text| text.contains("A 1")).unwrap();
            let lines = opened.texts().split_off(at).join("\n");
            assert!(words.iter().all(|word| !lines.contains(word)), "{lines}");
        }
    }
}
