//! The official overview, where it is at hand.

use super::*;

#[test]
fn the_official_overview_comes_out_whole() {
    let Some(bytes) = rostrum_testing::real_files::bytes("reference/programme-overview.zh.txt") else {
        return;
    };
    let document = String::from_utf8(bytes.clone()).unwrap();
    let parsed = read(&bytes).unwrap();
    let programme = &parsed.value;
    assert!(parsed.warnings.is_empty(), "{:?}", parsed.warnings);
    assert_eq!(programme.zone.name(), "Europe/Zurich");
    assert_eq!(text(&programme.title), "以人为本复苏全球论坛");
    assert_eq!(text(&programme.issuer.as_ref().unwrap().name), "国际劳工组织");
    assert_eq!(text(&programme.revision.label), "初步方案概述");
    assert_eq!(programme.revision.stage, Some(RevisionStage::Preliminary));
    assert_eq!(programme.mode, Some(Mode::Virtual));
    let starts: Vec<String> = programme.sessions.iter().map(|session| session.start.to_string()).collect();
    assert_eq!(
        starts,
        [
            "2022-02-22T13:00:00+01:00",
            "2022-02-22T14:45:00+01:00",
            "2022-02-23T13:00:00+01:00",
            "2022-02-23T14:45:00+01:00",
            "2022-02-24T13:00:00+01:00",
            "2022-02-24T14:45:00+01:00"
        ]
    );
    assert!(programme.sessions.iter().all(|session| programme.span(session).length_secs() == 90 * 60));
    let ids: Vec<&str> = programme.sessions.iter().map(|session| session.id.as_str()).collect();
    assert_eq!(ids, ["opening", "thematic-1", "thematic-2", "thematic-3", "thematic-4", "closing"]);
    // Every paragraph of the document stands in the programme, word for word, once.
    let mut texts: Vec<String> = vec![text(&programme.title).into(), text(&programme.revision.label).into()];
    texts.extend(
        programme.introduction.iter().chain(&programme.goals).map(|paragraph| text(&paragraph.text).into()),
    );
    for session in &programme.sessions {
        texts.push(text(&session.title).into());
        texts.extend(session.format.iter().map(|format| text(format).to_owned()));
        texts.extend(session.background.iter().map(|paragraph| text(&paragraph.text).to_owned()));
        texts.push(question(session).to_owned());
    }
    let mut long = 0;
    for line in document.lines().map(|line| line.trim_start_matches("- ").trim_matches('*').trim()) {
        if line.chars().count() > 40 {
            long += 1;
            assert_eq!(
                texts.iter().filter(|text| *text == line).count(),
                if line.starts_with("本场会议首先") { 4 } else { 1 },
                "{line}"
            );
        }
    }
    assert_eq!(
        long, 22,
        "four of the introduction, two of opening and closing, four of each thematic session"
    );
    assert_eq!(programme.introduction.len(), 4);
    let questions = programme.sessions.iter().filter(|session| session.guiding_question.is_some()).count();
    assert_eq!(questions, 4);
}
