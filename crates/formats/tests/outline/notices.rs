//! What a corrigendum says of sessions: cancelled, moved, at another time than before.

use super::*;

const HEAD: &str = "Global Forum for a Human-centred Recovery\n22-24 February 2022\nCorr.1\n\n";

/// Kind, number, status, start and end, title of each session; what was skipped.
fn told(lines: &str) -> (Vec<String>, Vec<String>) {
    let document = format!("{HEAD}Opening session: 22 February, 13:00 – 14:30 CET\n\n{lines}\n");
    let parsed = read(document.as_bytes()).unwrap();
    let session = |session: &Session| {
        let number = session.number.map_or(String::new(), |number| format!(" {number}"));
        let (kind, status) = (session.kind.as_str(), session.status.as_str());
        format!("{kind}{number}, {status}, {}, {}", slot(session), text(&session.title))
    };
    let skipped = |kind: &&WarningKind| match kind {
        WarningKind::ItemSkipped(SkipReason::NoClock(text)) => Some(text.clone()),
        _ => None,
    };
    let known = |kind: &&WarningKind| matches!(kind, WarningKind::ItemSkipped(_));
    let found = kinds(&parsed);
    assert!(found.iter().all(known), "{lines}: {found:?}");
    (parsed.value.sessions.iter().skip(1).map(session).collect(), found.iter().filter_map(skipped).collect())
}

#[test]
fn changed_times_are_told_from_those_before() {
    for (line, expected) in [
        (
            "Thematic session 4: 24 February, 13:00 – 14:30 CET: CANCELLED",
            "thematic 4, cancelled, 2022-02-24 13:00–14:30, Thematic session 4",
        ),
        (
            "专题会议 3：2月23日，欧洲中部时间 15:00 – 16:30（原定14:45 – 16:15）",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, 专题会议 3",
        ),
        (
            "Thematic session 3 (23 February) will begin at 15:00 CET and end at 16:30 CET.",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, Thematic session 3",
        ),
        (
            "Thematic session 3: 23 February, 15:00 – 16:30 CET\ninstead of 14:45 – 16:15",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, Thematic session 3",
        ),
        (
            "Thematic session 3: 23 February, 15:00 – 16:30 CET (originally 14:45 – 16:15)\n\nProtecting workers",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, Protecting workers",
        ),
        (
            "The closing session is postponed to 25 February, 14:45 – 16:15 CET.",
            "closing, confirmed, 2022-02-25 14:45–16:15, closing session",
        ),
        (
            "La séance de clôture est reportée au 25 février, 14 h 45 – 16 h 15.",
            "closing, confirmed, 2022-02-25 14:45–16:15, séance de clôture",
        ),
        (
            "Séance thématique 3 : 23 février, 15 h 00 – 16 h 30 (au lieu de 14 h 45 – 16 h 15)",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, Séance thématique 3",
        ),
        (
            "La sesión de clausura se aplaza al 25 de febrero, de 14.45 a 16.15 horas.",
            "closing, confirmed, 2022-02-25 14:45–16:15, sesión de clausura",
        ),
        (
            "Sesión temática 3: 23 de febrero, 15.00-16.30 horas, en lugar de 14.45-16.15",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, Sesión temática 3",
        ),
        ("专题会议 3推迟到2月24日15:00–16:30。", "thematic 3, confirmed, 2022-02-24 15:00–16:30, 专题会议 3"),
        (
            "专题会议 3（原定2月23日14:45–16:15）改为2月24日15:00–16:30。",
            "thematic 3, confirmed, 2022-02-24 15:00–16:30, 专题会议 3",
        ),
        (
            "The time of thematic session 3 is changed to 15:00 – 16:30 CET on 23 February.",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, thematic session 3",
        ),
        (
            "Thematic session 3, scheduled for 23 February, 15:00 – 16:30 CET, is cancelled.",
            "thematic 3, cancelled, 2022-02-23 15:00–16:30, Thematic session 3",
        ),
        (
            "Thematic session 3: the session is moved from 22 February, 14:45 – 16:15 CET to 23 February, 15:00 – 16:30 CET.",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, Thematic session 3",
        ),
        (
            "Thematic session 3: moved to 23 February, 15:00 – 16:30 CET",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, Thematic session 3",
        ),
        (
            "Thematic session 3: new time 23 February, 15:00 – 16:30 CET",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, Thematic session 3",
        ),
        (
            "专题会议 3：取消\n2月23日，15:00–16:30",
            "thematic 3, cancelled, 2022-02-23 15:00–16:30, 专题会议 3",
        ),
        (
            "专题会议3将于2月23日15:00开始，16:30结束。",
            "thematic 3, confirmed, 2022-02-23 15:00–16:30, 专题会议3",
        ),
    ] {
        assert_eq!(told(line), (vec![expected.to_owned()], Vec::new()), "{line}");
    }
}

#[test]
fn a_session_that_is_called_off_without_its_time_is_said() {
    for line in [
        "Thematic session 4 is cancelled.",
        "Thematic session 4 has been postponed.",
        "The closing session has been cancelled.",
        "La séance thématique 4 est annulée.",
        "La sesión temática 4 se cancela.",
        "专题会议 4已取消。",
        "专题会议 4 取消",
    ] {
        assert_eq!(told(line), (Vec::new(), vec![line.to_owned()]), "{line}");
    }
}

#[test]
fn a_notice_tells_the_session_that_the_document_lists() {
    let lines = "Thematic session 4: 24 February, 13:00 – 14:30 CET\nJust transition\n\nThematic session 4 is cancelled.";
    let expected = "thematic 4, cancelled, 2022-02-24 13:00–14:30, Just transition";
    assert_eq!(told(lines), (vec![expected.to_owned()], Vec::new()));
}

#[test]
fn titles_that_speak_of_change_stay_whole() {
    for (line, title) in [
        (
            "Thematic session 4: 24 February, 13:00 – 14:30 CET: Pensions instead of wages",
            "Pensions instead of wages",
        ),
        (
            "Thematic session 4: 24 February, 13:00 – 14:30 CET: Why work will begin anew",
            "Why work will begin anew",
        ),
        ("专题会议 4：2月24日，13:00 – 14:30：取消关税", "取消关税"),
    ] {
        let expected = format!("thematic 4, confirmed, 2022-02-24 13:00–14:30, {title}");
        assert_eq!(told(line), (vec![expected], Vec::new()), "{line}");
    }
}
