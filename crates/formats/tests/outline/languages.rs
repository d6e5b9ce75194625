//! Which language a short document is in, and Chinese in both its writings.

use super::*;

#[test]
fn a_lone_letter_is_no_evidence_of_a_language() {
    let text = "Labour Forum, Geneva, 14 May 2024\n\n10:00–11:00 Session 1: Jobs\n11:00–12:00 Session 2: Skills\n(Ms D. Li)\n";
    assert_eq!(read(text.as_bytes()).unwrap().value.official, [LangTag::new("en")]);
    let none = "Forum 2024, Oslo, 14 May 2024\n\n10:00–11:00 Alpha\n11:00–12:00 Beta\nL. Roe, D. Li\n";
    assert_eq!(read(none.as_bytes()).unwrap().value.official, [LangTag::new(LangTag::UNDETERMINED)]);
}

#[test]
fn traditional_chinese_reads_like_simplified() {
    let document = "亞太勞動論壇議程\n日期：民國113年11月5日（星期二）\n地點：臺北國際會議中心\n\n09:00–09:30 報到\n09:30–10:00 開幕典禮\n主持人：陳大文 教授\n10:00–11:30 專題演講：數位轉型與勞動權益\n講者：林小姐（國際勞工組織）\n11:30–13:00 午餐\n13:00–14:30 分組討論一：社會保護\n引導問題：如何擴大社會保障？\n14:30–15:00 茶敘\n15:00–16:30 綜合座談\n16:30–17:00 閉幕\n";
    let parsed = read(document.as_bytes()).unwrap();
    let programme = &parsed.value;
    assert_eq!(programme.official, [LangTag::new("zh-Hant")]);
    assert_eq!(programme.zone.name(), "Asia/Taipei");
    assert!(!kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::YearAssumed(_))));
    let found: Vec<(&str, &SessionKind, Option<u32>)> = programme
        .sessions
        .iter()
        .map(|session| (text(&session.title), &session.kind, session.number))
        .collect();
    assert_eq!(
        found,
        [
            ("報到", &SessionKind::Social, None),
            ("開幕典禮", &SessionKind::Opening, None),
            ("數位轉型與勞動權益", &SessionKind::Talk, None),
            ("午餐", &SessionKind::Break, None),
            ("社會保護", &SessionKind::Panel, Some(1)),
            ("茶敘", &SessionKind::Break, None),
            ("綜合座談", &SessionKind::Panel, None),
            ("閉幕", &SessionKind::Closing, None),
        ]
    );
    assert_eq!(slot(&programme.sessions[0]), "2024-11-05 09:00–09:30");
    assert_eq!(programme.sessions[2].speakers.len(), 1);
    assert_eq!(question(&programme.sessions[4]), "如何擴大社會保障？");
}

#[test]
fn numbers_places_and_persons_in_a_chinese_heading_are_no_part_of_the_title() {
    let document = "劳动论坛 2024年11月5日 北京\n\n9:00-10:00 第一场：数字经济与就业\n10:00-11:00 第二场 社会保护\n11:00-12:00 专题一　公正转型　地点：第一会议室　演讲人：王芳\n";
    let programme = read(document.as_bytes()).unwrap().value;
    let found: Vec<(&str, Option<u32>)> =
        programme.sessions.iter().map(|session| (text(&session.title), session.number)).collect();
    assert_eq!(found, [("数字经济与就业", Some(1)), ("社会保护", Some(2)), ("公正转型", Some(1))]);
    assert_eq!(programme.sessions[2].room.as_deref(), Some("第一会议室"));
    assert_eq!(programme.sessions[2].speakers.len(), 1);
}
