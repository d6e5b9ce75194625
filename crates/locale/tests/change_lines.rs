//! What changed, in lines: texts cut down to their changes, times in both zones, words in four languages.

use proptest::prelude::*;
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_locale::changes::{ChangeDescriber, ChangeLine, ChipTone};
use rostrum_locale::changes::{
    DiffRun, DiffRunKind, excerpt_of_segments, excerpt_of_texts, whole_text_with_changes,
};
use rostrum_locale::{Language, Messages};
use rostrum_programme::changes::{
    Change, DiffSegmentKind, Matching, SessionChanges, compare_programmes, diff_by_words,
};
use rostrum_programme::{LocalizedText, Moment, Programme, SessionStatus, Speaker, SpeakerPart, Zone};

fn text_of(runs: &[DiffRun], without: DiffRunKind) -> String {
    runs.iter()
        .filter(|run| run.kind != without && run.kind != DiffRunKind::Quiet)
        .map(|run| run.text.as_str())
        .collect()
}

fn shown(line: &ChangeLine) -> String {
    line.runs
        .iter()
        .map(|run| match run.kind {
            DiffRunKind::Same | DiffRunKind::Quiet => run.text.clone(),
            DiffRunKind::Added => format!("+{}+", run.text),
            DiffRunKind::Removed => format!("-{}-", run.text),
        })
        .collect()
}

fn changed(change: impl FnOnce(&mut Programme)) -> (Programme, Programme) {
    let old = builtin_programme().unwrap().value;
    let mut new = old.clone();
    change(&mut new);
    (old, new)
}

fn changes_of(old: &Programme, new: &Programme, id: &str) -> SessionChanges {
    let changes = compare_programmes(old, new, &Matching::by_id(old, new));
    changes.sessions.into_iter().find(|session| session.new.as_str() == id).unwrap()
}

fn lines_in(language: Language, changes: &SessionChanges) -> Vec<String> {
    let words = Messages::new(language);
    let describer = ChangeDescriber {
        words: &words,
        forum_zone_name: "日内瓦",
        reader: Zone::named("Asia/Shanghai").unwrap(),
        reader_zone_name: "北京",
        whole: false,
    };
    describer.lines(changes).iter().map(shown).collect()
}

fn session<'p>(programme: &'p mut Programme, id: &str) -> &'p mut rostrum_programme::Session {
    programme.sessions.iter_mut().find(|session| session.id.as_str() == id).unwrap()
}

#[test]
fn a_moved_session_is_told_in_both_zones() {
    let (old, new) = changed(|new| {
        let session = session(new, "thematic-2");
        session.start = Moment::parse("2022-02-23T15:00:00+01:00").unwrap();
        session.end = Moment::parse("2022-02-23T16:30:00+01:00").unwrap();
    });
    let lines = lines_in(Language::ZhHans, &changes_of(&old, &new, "thematic-2"));
    assert_eq!(lines, ["-13:00–14:30- → +15:00–16:30+ 日内瓦", "北京 20:00–21:30 → 22:00–23:30"]);
}

#[test]
fn a_move_past_midnight_or_to_another_day_says_the_day() {
    let (old, new) = changed(|new| {
        let session = session(new, "thematic-3");
        session.start = Moment::parse("2022-02-23T18:00:00+01:00").unwrap();
        session.end = Moment::parse("2022-02-23T19:00:00+01:00").unwrap();
    });
    let lines = lines_in(Language::ZhHans, &changes_of(&old, &new, "thematic-3"));
    assert_eq!(lines[1], "北京 21:45–23:15 → 01:00–02:00 次日");
    let (old, new) = changed(|new| {
        let session = session(new, "thematic-3");
        session.start = Moment::parse("2022-02-24T14:45:00+01:00").unwrap();
        session.end = Moment::parse("2022-02-24T16:15:00+01:00").unwrap();
    });
    let lines = lines_in(Language::ZhHans, &changes_of(&old, &new, "thematic-3"));
    assert_eq!(lines[0], "-2月23日 14:45–16:15- → +2月24日 14:45–16:15+ 日内瓦");
    assert_eq!(lines[1], "北京 2月23日 21:45–23:15 → 2月24日 21:45–23:15");
    let (old, new) = changed(|new| {
        let session = session(new, "thematic-3");
        session.start = Moment::parse("2023-02-23T14:45:00+01:00").unwrap();
        session.end = Moment::parse("2023-02-23T16:15:00+01:00").unwrap();
    });
    let lines = lines_in(Language::ZhHans, &changes_of(&old, &new, "thematic-3"));
    assert_eq!(lines[0], "-2022年2月23日 14:45–16:15- → +2023年2月23日 14:45–16:15+ 日内瓦");
}

#[test]
fn a_reworded_paragraph_is_cut_down_to_what_changed() {
    let (old, new) = changed(|new| {
        for paragraph in &mut session(new, "thematic-1").background {
            let tag = Language::ZhHans.tag();
            let text = paragraph.text.get(&tag).unwrap().replace("青年、妇女、", "青年、妇女、残疾人、");
            paragraph.text.set(tag, text);
        }
    });
    let lines = lines_in(Language::ZhHans, &changes_of(&old, &new, "thematic-1"));
    assert_eq!(lines.len(), 1);
    assert!(lines[0].starts_with("背景："), "{}", lines[0]);
    assert!(lines[0].contains("+残疾人、+"), "{}", lines[0]);
    assert!(lines[0].chars().count() < 110, "{}", lines[0]);
    // In French the Chinese text changed, and the line says in which language.
    let french = lines_in(Language::Fr, &changes_of(&old, &new, "thematic-1"));
    assert!(french[0].to_lowercase().contains("chinois"), "{}", french[0]);
}

#[test]
fn room_status_and_speakers_are_told_one_by_one_and_all_chips_are_there() {
    let (old, new) = changed(|new| {
        let session = session(new, "thematic-3");
        session.room = Some("XVII".into());
        session.status = SessionStatus::Postponed;
        session.speakers.push(Speaker {
            name: None,
            role: Some(LocalizedText::of("zh-Hans", "一家多边开发银行的代表")),
            affiliation: None,
            part: SpeakerPart::Panellist,
            extra: Default::default(),
        });
    });
    let changes = changes_of(&old, &new, "thematic-3");
    let lines = lines_in(Language::ZhHans, &changes);
    assert_eq!(lines, ["状态：-暂定- → +推迟+", "会议室：+XVII+", "+新增：一家多边开发银行的代表+"]);
    let words = Messages::new(Language::ZhHans);
    let describer = ChangeDescriber {
        words: &words,
        forum_zone_name: "",
        reader: Zone::UTC,
        reader_zone_name: "",
        whole: false,
    };
    let chips: Vec<(String, ChipTone)> =
        describer.chips(&changes).into_iter().map(|chip| (chip.text, chip.tone)).collect();
    let expected = [("推迟", ChipTone::Warn), ("会议室", ChipTone::Warn), ("发言人", ChipTone::Plain)]
        .map(|(t, c)| (t.to_owned(), c));
    assert_eq!(chips, expected);
}

#[test]
fn a_title_in_all_languages_is_told_in_the_readers_and_the_others_are_named() {
    let (old, new) = changed(|new| {
        let session = session(new, "thematic-4");
        for language in Language::ALL {
            let title = format!("{} ★", session.title.get(&language.tag()).unwrap());
            session.title.set(language.tag(), title);
        }
    });
    let changes = changes_of(&old, &new, "thematic-4");
    assert_eq!(changes.changes.iter().filter(|change| matches!(change, Change::Retitled(_))).count(), 4);
    let lines = lines_in(Language::En, &changes);
    assert_eq!(lines.len(), 1);
    assert!(lines[0].contains("+ ★+") || lines[0].contains("+★+"), "{}", lines[0]);
    assert!(lines[0].contains("Chinese") && lines[0].contains("French"), "{}", lines[0]);
}

#[test]
fn a_text_that_is_another_text_is_not_told_word_by_word() {
    let old =
        "本场会议首先由国家元首和政府首脑作开场发言，随后举行互动小组讨论，参加者有多家国际组织的领导人。";
    let new = "码头上的自动化改变工作的速度快于培训的速度，因此各方需要商定一个共同的时间表，并且公布结果。";
    let told = excerpt_of_segments(&diff_by_words(old, new));
    let kinds: Vec<DiffRunKind> = told.runs.iter().map(|run| run.kind).collect();
    assert_eq!(kinds, [DiffRunKind::Removed, DiffRunKind::Quiet, DiffRunKind::Added]);
    assert_eq!((told.runs[0].text.as_str(), told.runs[2].text.as_str()), (old, new));
}

#[test]
fn an_added_paragraph_is_shown_from_its_first_sentence() {
    let old = "第一段说明背景，内容保持原样不变，供各位代表在会前阅读和参考。";
    let new = format!("{old}\n\n第二段是新加的。");
    let told = excerpt_of_segments(&diff_by_words(old, &new));
    assert!(
        told.runs.iter().any(|run| run.kind == DiffRunKind::Added && run.text.contains("第二段是新加的。"))
    );
}

#[test]
fn it_is_read_aloud_in_words() {
    let (old, new) = changed(|new| session(new, "thematic-3").room = Some("XVII".into()));
    let changes = changes_of(&old, &new, "thematic-3");
    for (language, said) in [
        (Language::ZhHans, "会议室：〔加入〕XVII〔完〕"),
        (Language::En, "Room: [added: XVII]"),
        (Language::Es, "Sala: [añadido: XVII]"),
    ] {
        let words = Messages::new(language);
        let describer = ChangeDescriber {
            words: &words,
            forum_zone_name: "",
            reader: Zone::UTC,
            reader_zone_name: "",
            whole: false,
        };
        assert_eq!(describer.lines(&changes)[0].screen_reader_text(&words), said);
    }
}

#[test]
fn a_text_that_changes_at_every_third_word_is_told_as_a_new_one() {
    let old = "国际劳工组织（劳工组织）有187个成员国，各成员国的政府、工人组织和雇主组织在这份文件中承诺，将采取强有力和协调一致的全球应对行动。";
    let new = "其中，国际劳工组织(劳工组织)187个成员国的政府、工人组织和雇主组织承诺采取强有力和协调一致的全球应对行动。";
    let kinds: Vec<DiffRunKind> = excerpt_of_texts(old, new).runs.iter().map(|run| run.kind).collect();
    assert_eq!(kinds, [DiffRunKind::Removed, DiffRunKind::Quiet, DiffRunKind::Added]);
    let runs = whole_text_with_changes(old, new);
    assert_eq!(text_of(&runs, DiffRunKind::Added), old);
    assert_eq!(text_of(&runs, DiffRunKind::Removed), new);
}

#[test]
fn paragraphs_are_compared_one_by_one_where_there_are_as_many() {
    let old = "第一段没有变动，与以前完全一样。\n\n第二段原来说上午开会。\n\n第三段也没有变动。";
    let new = "第一段没有变动，与以前完全一样。\n\n第二段现在说下午开会。\n\n第三段也没有变动。";
    let told = excerpt_of_texts(old, new);
    let shown: String = told.runs.iter().map(|run| run.text.as_str()).collect();
    assert!(!shown.contains("第一段") && !shown.contains("第三段"), "{shown}");
    assert!(told.cut && told.left_out == 0);
}

#[test]
fn a_summary_that_gives_way_to_the_official_wording_is_named_not_compared() {
    let (old, new) = changed(|new| {
        let session = session(new, "thematic-2");
        for paragraph in &mut session.background {
            paragraph.text.set(Language::ZhHans.tag(), "官方文件中的另一段文字，与摘要完全不同。");
        }
        session.official = vec![Language::ZhHans.tag()];
    });
    let changes = changes_of(&old, &new, "thematic-2");
    let words = Messages::new(Language::ZhHans);
    let describer = ChangeDescriber {
        words: &words,
        forum_zone_name: "",
        reader: Zone::UTC,
        reader_zone_name: "",
        whole: false,
    };
    let lines = describer.lines(&changes);
    assert_eq!(lines.iter().map(shown).collect::<Vec<_>>(), ["背景：+由摘要改为官方原文+"]);
    // Asked for whole, the words are told all the same.
    let whole = ChangeDescriber { whole: true, ..describer }.lines(&changes);
    assert!(whole.iter().any(|line| line.screen_reader_text(&words).contains("与摘要完全不同")), "{whole:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn the_whole_text_holds_both_texts(old in "[a-d 会议论坛。，\n]{0,60}", new in "[a-d 会议论坛。，\n]{0,60}") {
        let runs = whole_text_with_changes(&old, &new);
        prop_assert_eq!(text_of(&runs, DiffRunKind::Added), old);
        prop_assert_eq!(text_of(&runs, DiffRunKind::Removed), new);
    }

    #[test]
    fn an_excerpt_tells_or_counts_every_changed_place(
        parts in proptest::collection::vec(("[a-f会议论坛体面工作 ，。]{1,160}", "[xyz变动]{0,6}", "[xyz变动]{0,6}"), 1..12)
    ) {
        let old: String = parts.iter().map(|(same, gone, _)| format!("{same}{gone}")).collect();
        let new: String = parts.iter().map(|(same, _, came)| format!("{same}{came}")).collect();
        let segments = diff_by_words(&old, &new);
        let told = excerpt_of_segments(&segments);
        let of = |segments: &[rostrum_programme::changes::DiffSegment]| {
            let mut places = 0;
            let mut before = DiffSegmentKind::Equal;
            for segment in segments {
                places += usize::from(segment.kind != DiffSegmentKind::Equal && before == DiffSegmentKind::Equal);
                before = segment.kind;
            }
            places
        };
        let rewritten = told.runs.iter().filter(|run| run.kind == DiffRunKind::Same).count() == 0;
        let mut shown = 0;
        let mut before = false;
        for run in &told.runs {
            let change = matches!(run.kind, DiffRunKind::Added | DiffRunKind::Removed);
            shown += usize::from(change && !before);
            before = change || before && run.kind == DiffRunKind::Quiet;
        }
        if !rewritten {
            prop_assert!(shown + told.left_out >= of(&segments), "{:?}", told);
        }
        // Nothing is made up: what is shown as text stands in one of the two texts.
        for run in told.runs.iter().filter(|run| run.kind != DiffRunKind::Quiet) {
            let flat = |text: &str| text.split_whitespace().collect::<String>();
            let text = flat(&run.text);
            prop_assert!(flat(&old).contains(&text) || flat(&new).contains(&text), "{}", run.text);
        }
    }
}
