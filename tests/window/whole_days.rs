//! Entries of a calendar that take whole days, and what goes on for several: no midnight is shown that nobody wrote.

use crate::setup::{Setup, Window};
use egui_kittest::kittest::Queryable;
use rostrum_app::{Action, Page};
use rostrum_locale::Language;

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Harbour days\r\nX-WR-TIMEZONE:Europe/Zurich\r\n\
    BEGIN:VEVENT\r\nUID:fair\r\nSUMMARY:Exhibition\r\nDTSTART;VALUE=DATE:20220222\r\nDTEND;VALUE=DATE:20220225\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:open\r\nSUMMARY:Open day\r\nDTSTART;VALUE=DATE:20220223\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:camp\r\nSUMMARY:Camp\r\nDTSTART;TZID=Europe/Zurich:20220222T090000\r\n\
    DTEND;TZID=Europe/Zurich:20220224T170000\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:talk\r\nSUMMARY:Talk\r\nDTSTART;TZID=Europe/Zurich:20220222T090000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n\
    END:VCALENDAR\r\n";

fn open(language: Language, size: [f32; 2], page: Option<&str>) -> Window {
    let mut setup = Setup { language: Some(language), size, ..Setup::default() };
    let path = setup.folder.path().join("days.ics");
    std::fs::write(&path, CALENDAR).unwrap();
    setup.programme = Some(path);
    let mut window = setup.open();
    if let Some(session) = page {
        let ctx = window.ctx.clone();
        window.state_mut().dispatch(&ctx, Action::Open(Page::Session(session.into())));
    }
    window.run();
    window
}

#[test]
fn the_head_of_a_session_tells_days_as_days() {
    for (language, one, three, camp) in [
        (Language::ZhHans, "全天", "全天，至2月24日 周四", "09:00–17:00 +2日"),
        (Language::En, "all day", "all day, until Thu 24 Feb", "09:00–17:00 +2\u{A0}days"),
        (Language::Fr, "toute la journée", "toute la journée, jusqu’au jeu. 24 févr.", "+2\u{A0}j"),
        (Language::Es, "todo el día", "todo el día, hasta el jue 24 feb", "09:00–17:00 +2\u{A0}días"),
    ] {
        for (session, times) in [("open", one), ("fair", three)] {
            let window = open(language, [1280.0, 800.0], Some(session));
            window.get_by_label(times);
            // Neither the forum's midnight nor what another clock makes of it.
            for clock in ["00:00–00:00", "07:00–07:00", "0 h 00", "7 h 00"] {
                assert!(
                    window.query_all_by_label_contains(clock).next().is_none(),
                    "{language} {session}: {clock}"
                );
            }
        }
        open(language, [1280.0, 800.0], Some("camp")).query_all_by_label_contains(camp).next().unwrap();
    }
    // A talk of the same morning keeps its clock and its zone.
    let window = open(Language::En, [1280.0, 800.0], Some("talk"));
    window.get_by_label("09:00–10:00");
    assert!(window.query_all_by_label_contains("16:00–17:00").next().is_some());
}
