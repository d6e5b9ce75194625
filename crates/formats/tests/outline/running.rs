//! Running text below its headings: lines that were broken, lines that were not, lines set with tabs.

use super::*;
use rostrum_testing::growth::{all_threads_slowdown_for_eightfold, alone};

#[test]
fn what_stands_below_a_wide_heading_is_no_part_of_its_title() {
    let head = "Labour Forum, Geneva, 14 May 2024\n\n10:00–11:00 Session 1: Jobs for young people in a changing world\n";
    let of = |below: &str| read(format!("{head}{below}\n").as_bytes()).unwrap().value.sessions[0].clone();
    let session = of("What can governments do?");
    assert_eq!(text(&session.title), "Jobs for young people in a changing world");
    assert_eq!(question(&session), "What can governments do?");
    let session = of("The Secretary-General will arrive at 10:15.");
    assert_eq!(text(&session.title), "Jobs for young people in a changing world");
    assert_eq!(background(&session), ["The Secretary-General will arrive at 10:15."]);
    let session = of("and in a changing climate");
    assert_eq!(text(&session.title), "Jobs for young people in a changing world and in a changing climate");
    let spanish =
        of("Se hablará de los jóvenes y de los empleos que buscan en la región.\n¿Qué piden los jóvenes?");
    assert_eq!(question(&spanish), "¿Qué piden los jóvenes?");
}

#[test]
fn a_title_keeps_the_times_that_it_names() {
    let text_of =
        "Labour Forum, Geneva, 14 May 2024\n\n10:00–11:00 Arrival of the ministers at 10:15 sharp\n";
    let parsed = read(text_of.as_bytes()).unwrap();
    assert_eq!(slots(&parsed.value)[0].1, "Arrival of the ministers at 10:15 sharp");
}

#[test]
fn lines_below_rows_set_with_tabs_belong_to_the_last_row() {
    let document = "Forum, 14 May 2024, Geneva\n10:30–11:00\tCoffee break\n11:00–12:30\tSession 2: Heat\n\tThis session is about heat at work.\n\tHow can workers be protected?\n";
    let session = &read(document.as_bytes()).unwrap().value.sessions[1];
    assert_eq!(text(&session.title), "Heat");
    assert_eq!(background(session), ["This session is about heat at work."]);
    assert_eq!(question(session), "How can workers be protected?");
    let alone = "Forum, 14 May 2024, Geneva\n10:30–11:00\tBreak\tLobby\n\tAll are welcome.\n11:00–12:30\tSession 2: Skills\tRoom B\n";
    let sessions = read(alone.as_bytes()).unwrap().value.sessions;
    let rooms: Vec<(&str, Option<&str>)> =
        sessions.iter().map(|session| (text(&session.title), session.room.as_deref())).collect();
    assert_eq!(rooms, [("Break", Some("Lobby")), ("Skills", Some("Room B"))]);
    let p = super::word::p;
    let word = super::word::docx(
        &[
            p("Labour Forum"),
            p("Geneva, 14 May 2024"),
            "<w:p><w:r><w:t>09:00 – 09:30</w:t><w:tab/><w:t>Opening session</w:t></w:r></w:p>".to_owned(),
            p("Chair: Ms Ana Li (Chile)"),
            "<w:p><w:r><w:t>09:30 – 11:00</w:t><w:tab/><w:t>Session 1: Jobs</w:t></w:r></w:p>".to_owned(),
            p("This session looks at jobs."),
            p("How can jobs be created?"),
        ]
        .concat(),
    );
    let sessions = read(&word).unwrap().value.sessions;
    assert_eq!(sessions[0].speakers.len(), 1);
    assert_eq!(background(&sessions[1]), ["This session looks at jobs."]);
    assert_eq!(question(&sessions[1]), "How can jobs be created?");
}

#[test]
fn rows_without_a_time_go_on_with_the_item_above() {
    let table = "# Labour Forum\n\nGeneva, 14 May 2024\n\n| 09:00–10:30 | Session 1: Jobs |\n| | Moderator: Ms Ana Li (Chile) |\n| | Speakers: Mr Bo Yu (ILO); Ms Cy Do (Peru) |\n| | How can jobs be created? |\n| 10:30–12:00 | Session 2: Skills |\n";
    let parsed = read(table.as_bytes()).unwrap();
    let [first, second] = parsed.value.sessions.as_slice() else { panic!("{:?}", slots(&parsed.value)) };
    assert_eq!(first.speakers.len(), 3);
    assert_eq!(question(first), "How can jobs be created?");
    assert_eq!((&first.track, &second.track), (&None, &None));
    let columns = "# Labour Forum\n\nGeneva, 14 May 2024\n\n| Time | Topic | Speaker | Venue |\n|---|---|---|---|\n| 11:00–12:30 | Parallel sessions | | |\n| | Session A: Jobs | Ed Fo | Room B |\n| | Session B: Skills | Gi Ha | Room C |\n| 14:00–15:00 | Closing remarks | | Room A |\n";
    let parsed = read(columns.as_bytes()).unwrap();
    let found: Vec<(&str, Option<&str>, usize)> = parsed
        .value
        .sessions
        .iter()
        .map(|session| (text(&session.title), session.room.as_deref(), session.speakers.len()))
        .collect();
    assert_eq!(
        found,
        [
            ("Parallel sessions", None, 0),
            ("Session A: Jobs", Some("Room B"), 1),
            ("Session B: Skills", Some("Room C"), 1),
            ("Closing remarks", Some("Room A"), 0),
        ]
    );
}

#[test]
fn a_line_of_brackets_is_read_in_one_go() {
    alone(|| {
        for mark in ["[", "<"] {
            let grown = all_threads_slowdown_for_eightfold(40_000, |size| {
                let document = format!("Forum, 14 May 2024\n\n10:00–11:00 Opening\n{}\n", mark.repeat(size));
                read(document.as_bytes()).unwrap();
            });
            assert!(grown < 24.0, "{mark}: {grown:.1} times");
        }
    });
}

#[test]
fn broken_lines_join_with_a_space_unless_chinese_meets_chinese() {
    let french = "Forum mondial de solidarité\néconomique et sociale\n\nGenève, 14 mai 2024\n\n10:00–11:00 Séance 1 : Emploi\n11:00–12:00 Séance 2 : Compétences\n";
    let title = read(french.as_bytes()).unwrap().value.title;
    assert_eq!(text(&title), "Forum mondial de solidarité économique et sociale");
    // A quotation may begin the next line, or end this one.
    for (above, below) in [
        (
            "本场会议讨论各国如何在数字经济中创造就业机会，并在社会对话的基础上落实",
            "“公正转型”的各项要求，加强对劳动者的保护。",
        ),
        (
            "本场会议讨论各国如何在数字经济中创造就业机会，并在社会对话中落实“公正转型”",
            "的各项要求，加强对劳动者的保护。",
        ),
    ] {
        let document = format!(
            "劳动论坛 2024年11月5日 北京\n\n9:00-10:00 第一场：数字经济与就业\n{above}\n{below}\n10:00-11:00 第二场：社会保护\n"
        );
        let programme = read(document.as_bytes()).unwrap().value;
        assert_eq!(background(&programme.sessions[0]), [format!("{above}{below}")]);
    }
}
