//! Rostrum's own JSON through the public reader and writer: what goes in comes out, and what is
//! wrong is refused with its place.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, TimeZone};
use proptest::prelude::*;
use rostrum_formats::builtin_programme::builtin_programme_bytes;
use rostrum_formats::rostrum_json::{read_rostrum_json, write_rostrum_json};
use rostrum_formats::{FormatId, ReadError, ReadErrorKind, SourceLocation, WarningKind};
use rostrum_programme::{FigureValue, LangTag, LocalizedText, Moment, ProblemField, ProblemKind, Programme};
use serde_json::{Value, json};

fn small() -> Value {
    json!({
        "format": "rostrum-programme",
        "version": 1,
        "id": "harbour-forum",
        "revision": { "label": "First issue", "kind": "full" },
        "title": { "en": "Harbour forum" },
        "zone": "Europe/Zurich",
        "sessions": [
            { "id": "a", "kind": "opening", "start": "2024-05-06T09:00", "end": "2024-05-06T10:00", "title": "Start" },
            { "id": "b", "kind": "panel", "start": "2024-05-06T10:00", "end": "2024-05-06T11:00", "title": "Quays" }
        ]
    })
}

fn read(value: &Value) -> Result<Programme, ReadError> {
    read_rostrum_json(&serde_json::to_vec(value).unwrap()).map(|parsed| parsed.value)
}

fn refused(value: &Value) -> ReadError {
    read(value).expect_err("must be refused")
}

fn write(programme: &Programme) -> Value {
    serde_json::from_slice(&write_rostrum_json(programme).unwrap()).unwrap()
}

fn path_of(error: &ReadError) -> &str {
    match &error.place {
        SourceLocation::Path { path, line, column } => {
            assert!(*line > 0 && *column > 0, "{error:?}");
            path
        }
        other => panic!("no path: {other:?}"),
    }
}

mod round_trip {
    use super::*;

    #[test]
    fn the_built_in_programme_comes_out_as_it_went_in() {
        let before: Value = serde_json::from_slice(builtin_programme_bytes()).unwrap();
        let parsed = read_rostrum_json(builtin_programme_bytes()).unwrap();
        assert_eq!(parsed.format, FormatId::RostrumJson);
        let mut after = write(&parsed.value);
        // `sequence` is always written; the built-in file states it too, so nothing differs at all.
        assert_eq!(after["revision"]["sequence"], json!(0));
        assert_eq!(after, before);
        after["title"]["en"] = json!("Another");
        assert_ne!(after, before, "the comparison can fail");
    }

    #[test]
    fn whole_numbers_stay_whole() {
        let text = String::from_utf8(
            write_rostrum_json(&read_rostrum_json(builtin_programme_bytes()).unwrap().value).unwrap(),
        );
        let text = text.unwrap();
        for number in ["\"value\": 187,", "\"value\": 258000000,", "\"from\": 3.1,", "\"value\": 15.9,"] {
            assert!(text.contains(number), "{number}");
        }
    }

    /// Puts an unknown field into every object that is not a localized text or a range.
    fn add_unknown(value: &mut Value, count: &mut usize) {
        match value {
            Value::Object(object) => {
                object.values_mut().for_each(|value| add_unknown(value, count));
                let text = object.contains_key("en") || object.contains_key("from");
                if !text {
                    *count += 1;
                    object.insert("x_later".into(), json!({ "n": *count, "deep": [null, 1.5, "语"] }));
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|value| add_unknown(value, count)),
            _ => {}
        }
    }

    #[test]
    fn unknown_fields_survive_at_every_level() {
        let mut before: Value = serde_json::from_slice(builtin_programme_bytes()).unwrap();
        before["sessions"][0]["links"] =
            json!([{ "url": "https://example.org/", "title": { "en": "Live" } }]);
        let mut count = 0;
        add_unknown(&mut before, &mut count);
        assert!(count > 100, "{count} objects");
        assert_eq!(write(&read(&before).unwrap()), before);
    }

    #[test]
    fn words_of_a_newer_version_survive() {
        let mut before = small();
        before["version"] = json!(7);
        before["mode"] = json!("holographic");
        before["sessions"][1]["kind"] = json!("hackathon");
        before["sessions"][1]["status"] = json!("rumoured");
        let parsed = read_rostrum_json(&serde_json::to_vec(&before).unwrap()).unwrap();
        assert_eq!(parsed.warnings.len(), 1);
        assert_eq!(parsed.warnings[0].kind, WarningKind::NewerVersion { found: 7, known: 1 });
        let after = write(&parsed.value);
        for pointer in ["/version", "/mode", "/sessions/1/kind", "/sessions/1/status"] {
            assert_eq!(after.pointer(pointer), before.pointer(pointer), "{pointer}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_obstacle() {
        let bytes = [b"\xEF\xBB\xBF".as_slice(), &serde_json::to_vec(&small()).unwrap()].concat();
        assert_eq!(read_rostrum_json(&bytes).unwrap().value, read(&small()).unwrap());
    }

    #[test]
    fn a_bare_text_has_no_language() {
        let programme = read(&small()).unwrap();
        let title = &programme.sessions[1].title;
        assert_eq!(title.get(&LangTag::new("und")), Some("Quays"));
        let resolved = title.resolve(&LangTag::new("fr")).unwrap();
        assert_eq!((resolved.text, resolved.fell_back), ("Quays", false));
    }
}

mod refused_files {
    use super::*;

    #[test]
    fn bad_json_says_line_and_column() {
        let error =
            read_rostrum_json(b"{\n  \"format\": \"rostrum-programme\",\n  \"id\" oops\n}").unwrap_err();
        assert_eq!(error.place, SourceLocation::Line { line: 3, column: 8 });
        assert!(matches!(error.kind, ReadErrorKind::Syntax(_)), "{error:?}");
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "{\n  \"title\": \"以人为本复苏\" oops }";
        let error = read_rostrum_json(text.as_bytes()).unwrap_err();
        let column = text.lines().nth(1).unwrap().chars().position(|c| c == 'o').unwrap() + 1;
        assert_eq!(error.place, SourceLocation::Line { line: 2, column });
    }

    #[test]
    fn a_file_that_was_cut_short_says_where_it_ends() {
        let bytes = builtin_programme_bytes();
        let cut =
            (0..4).map(|back| &bytes[..bytes.len() / 2 - back]).find(|cut| std::str::from_utf8(cut).is_ok());
        let error = read_rostrum_json(cut.unwrap()).unwrap_err();
        let SourceLocation::Line { line, .. } = error.place else { panic!("{error:?}") };
        assert_eq!(line, cut.unwrap().iter().filter(|byte| **byte == b'\n').count() + 1);
        assert!(matches!(error.kind, ReadErrorKind::Syntax(_)));
    }

    #[test]
    fn what_follows_the_programme_is_refused() {
        let mut bytes = serde_json::to_vec_pretty(&small()).unwrap();
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        bytes.extend_from_slice(b"\n{}");
        let error = read_rostrum_json(&bytes).unwrap_err();
        assert_eq!(error.place, SourceLocation::Line { line: lines + 1, column: 1 });
    }

    #[test]
    fn empty_and_binary_files_are_told_apart() {
        assert_eq!(read_rostrum_json(b" \r\n\t").unwrap_err().kind, ReadErrorKind::Empty);
        let error = read_rostrum_json(b"{\n \"id\": \"\xE4\xBB\xA5\xFF\"}").unwrap_err();
        assert_eq!(error.kind, ReadErrorKind::NotText);
        assert_eq!(error.place, SourceLocation::Line { line: 2, column: 10 });
    }

    #[test]
    fn a_missing_field_says_which_and_where() {
        let mut value = small();
        value["sessions"][1].as_object_mut().unwrap().remove("start");
        let error = refused(&value);
        assert_eq!(error.kind, ReadErrorKind::MissingField("start".into()));
        assert_eq!(path_of(&error), "sessions[1]");

        let mut value = small();
        value["sessions"][0]["background"] = json!([{ "id": "p1" }]);
        let error = refused(&value);
        assert_eq!(error.kind, ReadErrorKind::MissingField("text".into()));
        assert_eq!(path_of(&error), "sessions[0].background[0]");

        let mut value = small();
        value.as_object_mut().unwrap().remove("zone");
        let error = refused(&value);
        assert_eq!(error.kind, ReadErrorKind::MissingField("zone".into()));
        assert!(
            matches!(error.place, SourceLocation::Line { .. }),
            "the file as a whole has no path: {error:?}"
        );
    }

    #[test]
    fn a_value_of_the_wrong_kind_says_where() {
        for (pointer, wrong, path) in [
            ("/sessions/0/id", json!(5), "sessions[0].id"),
            ("/sessions/0/title", json!([1]), "sessions[0].title"),
            ("/sessions/1/end", json!(1700), "sessions[1].end"),
            ("/zone", json!(1), "zone"),
            ("/version", json!(-1), "version"),
        ] {
            let mut value = small();
            *value.pointer_mut(pointer).unwrap() = wrong;
            let error = refused(&value);
            assert!(matches!(error.kind, ReadErrorKind::Value(_)), "{pointer}: {error:?}");
            assert_eq!(path_of(&error), path);
        }
    }

    #[test]
    fn an_unknown_zone_is_named() {
        let mut value = small();
        value["zone"] = json!("Europe/Genf");
        let error = refused(&value);
        assert_eq!(error.kind, ReadErrorKind::UnknownZone("Europe/Genf".into()));
        assert_eq!(path_of(&error), "zone");
    }

    #[test]
    fn a_time_that_is_none_is_named() {
        for time in ["half past nine", "2024-02-30T09:00", "09:00", "2024-05-06", "+12024-05-06T09:00"] {
            let mut value = small();
            value["sessions"][1]["start"] = json!(time);
            let error = refused(&value);
            assert_eq!(error.kind, ReadErrorKind::BadTime(time.into()));
            assert_eq!(path_of(&error), "sessions[1].start");
        }
    }

    fn problems(value: &Value) -> Vec<(Option<String>, ProblemField, ProblemKind)> {
        match refused(value).kind {
            ReadErrorKind::Problems(problems) => {
                problems.into_iter().map(|p| (p.session.map(|id| id.to_string()), p.field, p.kind)).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_end_before_its_start_says_session_and_field() {
        let mut value = small();
        value["sessions"][1]["end"] = json!("2024-05-06T09:59");
        let kind = ProblemKind::EndBeforeStart {
            start: "2024-05-06T10:00:00+02:00".into(),
            end: "2024-05-06T09:59:00+02:00".into(),
        };
        assert_eq!(problems(&value), [(Some("b".into()), ProblemField::End, kind)]);
    }

    #[test]
    fn a_year_in_which_no_forum_is_held_is_refused() {
        let mut value = small();
        value["sessions"][1]["start"] = json!("1012-05-06T09:00");
        let bad = (Some("b".into()), ProblemField::Start, ProblemKind::BadYear(1012));
        assert_eq!(problems(&value), [bad]);
    }

    /// Local mean time has an offset with seconds, which files cannot write.
    #[test]
    fn local_mean_time_survives_being_written() {
        let mut value = small();
        value["zone"] = json!("Europe/Amsterdam");
        for session in value["sessions"].as_array_mut().unwrap() {
            session["start"] = json!("1919-12-01T09:00");
            session["end"] = json!("1919-12-01T10:00");
        }
        let programme = read(&value).unwrap();
        let written = write_rostrum_json(&programme).unwrap();
        assert_eq!(read_rostrum_json(&written).unwrap().value, programme);
        let span = programme.span(&programme.sessions[0]);
        assert_eq!(span.start.format("%H:%M:%S").to_string(), "09:00:00");
    }

    #[test]
    fn order_in_time_is_what_counts_not_the_clock() {
        let mut value = small();
        value["sessions"][1]["start"] = json!("2024-05-06T10:00:00+02:00");
        value["sessions"][1]["end"] = json!("2024-05-06T09:30:00+01:00");
        assert!(read(&value).is_ok(), "09:30 in London is after 10:00 in Zurich");
    }

    #[test]
    fn a_duplicate_id_says_which() {
        let mut value = small();
        value["sessions"][1]["id"] = json!("a");
        assert_eq!(
            problems(&value),
            [(Some("a".into()), ProblemField::Id, ProblemKind::DuplicateId("a".into()))]
        );
    }

    #[test]
    fn another_format_is_named_before_its_fields_are_missed() {
        let mut value = small();
        value["format"] = json!("rostrum-notebook");
        let wanted = [(None, ProblemField::Format, ProblemKind::OtherFormat("rostrum-notebook".into()))];
        assert_eq!(problems(&value), wanted);
        let foreign = json!({ "format": "rostrum-notebook", "version": 1, "notes": {} });
        assert_eq!(problems(&foreign), wanted);
    }

    #[test]
    fn what_is_empty_or_points_nowhere_is_refused() {
        let mut value = small();
        value["title"] = json!({ "en": "  " });
        value["areas_of_action"] = json!([{ "id": "A1", "name": "Work", "session": "gone" }]);
        value["sessions"][0]["title"] = json!("");
        value["sessions"][0]["figures"] = json!([{ "id": "c", "title": "Ships", "scale": "none", "figures": [
            { "id": "f", "label": "ships", "value": 3, "unit": "ships", "paragraph": "p9" }
        ] }]);
        assert_eq!(
            problems(&value),
            [
                (None, ProblemField::Title, ProblemKind::Empty),
                (None, ProblemField::AreasOfAction, ProblemKind::UnknownReference("gone".into())),
                (Some("a".into()), ProblemField::Title, ProblemKind::Empty),
                (Some("a".into()), ProblemField::Figures, ProblemKind::UnknownReference("p9".into())),
            ]
        );
        let mut none = small();
        none["sessions"] = json!([]);
        assert_eq!(problems(&none), [(None, ProblemField::Sessions, ProblemKind::Empty)]);
    }

    #[test]
    fn deep_nesting_is_refused_not_followed() {
        let mut text = serde_json::to_string(&small()).unwrap();
        text.pop();
        text += &format!(",\"deep\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(matches!(read_rostrum_json(text.as_bytes()).unwrap_err().kind, ReadErrorKind::Syntax(_)));
    }
}

mod wall_times {
    use super::*;

    fn with_times(start: &str, end: &str) -> (Programme, Vec<(String, WarningKind)>) {
        let mut value = small();
        value["sessions"][1]["start"] = json!(start);
        value["sessions"][1]["end"] = json!(end);
        let parsed = read_rostrum_json(&serde_json::to_vec(&value).unwrap()).unwrap();
        let warnings = parsed.warnings.into_iter().map(|warning| match warning.place {
            SourceLocation::Session { session, field } => (format!("{session}.{field}"), warning.kind),
            other => panic!("{other:?}"),
        });
        (parsed.value, warnings.collect())
    }

    #[test]
    fn they_are_read_in_the_forums_zone() {
        let (programme, warnings) = with_times("2024-01-10T09:00", "2024-07-10 09:00:30");
        assert_eq!(warnings, []);
        assert_eq!(programme.sessions[1].start.to_string(), "2024-01-10T09:00:00+01:00");
        assert_eq!(programme.sessions[1].end.to_string(), "2024-07-10T09:00:30+02:00");
    }

    #[test]
    fn a_skipped_time_takes_the_offset_before_the_gap() {
        // Zurich, 31 March 2024: 02:00 to 03:00 does not exist.
        let (programme, warnings) = with_times("2024-03-31T02:30", "2024-03-31T04:00");
        assert_eq!(programme.sessions[1].start.to_string(), "2024-03-31T03:30:00+02:00");
        assert_eq!(warnings, [("b.start".into(), WarningKind::SkippedTime("2024-03-31T02:30:00".into()))]);
        assert_eq!(programme.span(&programme.sessions[1]).length_secs(), 30 * 60);
    }

    #[test]
    fn a_repeated_time_is_the_first_of_the_two() {
        // Zurich, 27 October 2024: 02:00 to 03:00 is shown twice.
        let (programme, warnings) = with_times("2024-10-27T02:30", "2024-10-27T03:00");
        assert_eq!(programme.sessions[1].start.to_string(), "2024-10-27T02:30:00+02:00");
        assert_eq!(programme.sessions[1].end.to_string(), "2024-10-27T03:00:00+01:00");
        assert_eq!(warnings, [("b.start".into(), WarningKind::RepeatedTime("2024-10-27T02:30:00".into()))]);
        assert_eq!(programme.span(&programme.sessions[1]).length_secs(), 90 * 60);
    }

    #[test]
    fn an_offset_settles_which_of_two_is_meant() {
        let (programme, warnings) = with_times("2024-10-27T02:30:00+01:00", "2024-10-27T03:00:00+01:00");
        assert_eq!(warnings, []);
        assert_eq!(programme.span(&programme.sessions[1]).length_secs(), 30 * 60);
    }

    #[test]
    fn usual_spellings_are_understood() {
        for (written, read) in [
            ("2024-05-06T09:00Z", "2024-05-06T09:00:00+00:00"),
            ("2024-05-06T09:00:00Z", "2024-05-06T09:00:00+00:00"),
            ("2024-05-06T09:00+02:00", "2024-05-06T09:00:00+02:00"),
            ("2024-05-06T09:00:00+0200", "2024-05-06T09:00:00+02:00"),
            ("2024-05-06T09:00:00.250+02:00", "2024-05-06T09:00:00.250+02:00"),
            ("2024-05-06 09:00+02", "2024-05-06T09:00:00+02:00"),
            ("2024-05-06 09:00", "2024-05-06T09:00:00"),
        ] {
            assert_eq!(
                Moment::parse(written).map(|moment| moment.to_string()).as_deref(),
                Some(read),
                "{written}"
            );
        }
    }
}

fn lang_tag() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("zh-Hans".to_owned()),
        Just("en".to_owned()),
        Just("pt-BR".to_owned()),
        "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?",
    ]
}

fn wall_time() -> impl Strategy<Value = NaiveDateTime> {
    (1i32..=9999, 1u32..=366, 0u32..86_400).prop_filter_map("a day of that year", |(year, day, secs)| {
        let time = chrono::NaiveTime::from_num_seconds_from_midnight_opt(secs, 0)?;
        Some(NaiveDate::from_yo_opt(year, day)?.and_time(time))
    })
}

fn fixed_time() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (wall_time(), -14 * 60..=14 * 60i32).prop_filter_map("an instant", |(wall, minutes)| {
        FixedOffset::east_opt(minutes * 60)?.from_local_datetime(&wall).single()
    })
}

proptest! {
    #[test]
    fn any_localized_text_comes_back(texts in prop::collection::btree_map(lang_tag(), ".*", 0..6)) {
        let mut text = LocalizedText::default();
        for (lang, words) in &texts {
            text.set(LangTag::new(lang), words.as_str());
        }
        let json = serde_json::to_string(&text).unwrap();
        let back: LocalizedText = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&back, &text);
        for (lang, words) in &texts {
            prop_assert_eq!(back.get(&LangTag::new(lang)), Some(words.as_str()));
        }
    }

    #[test]
    fn any_language_tag_has_one_spelling(tag in "[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}") {
        let once = LangTag::new(&tag);
        prop_assert_eq!(LangTag::new(once.as_str()), once.clone());
        prop_assert_eq!(LangTag::new(&tag.to_uppercase()), once);
    }

    #[test]
    fn any_moment_comes_back(wall in wall_time(), fixed in fixed_time()) {
        for moment in [Moment::Wall(wall), Moment::Fixed(fixed)] {
            let json = serde_json::to_string(&moment).unwrap();
            prop_assert_eq!(serde_json::from_str::<Moment>(&json).unwrap(), moment);
        }
    }

    #[test]
    fn any_figure_comes_back(value in prop_oneof![
        prop::num::f64::NORMAL.prop_map(FigureValue::One),
        (-1_000_000_000i64..1_000_000_000).prop_map(|whole| FigureValue::One(whole as f64)),
        (0.0..100.0f64, 0.0..100.0f64).prop_map(|(from, to)| FigureValue::Range { from, to }),
    ]) {
        let json = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(serde_json::from_str::<FigureValue>(&json).unwrap(), value, "{}", json);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_rostrum_json(&bytes);
    }

    #[test]
    fn no_cut_or_flipped_byte_makes_the_reader_panic(at in 0usize..4000, byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = serde_json::to_vec_pretty(&small()).unwrap();
        let at = at % bytes.len();
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        let _ = read_rostrum_json(&bytes);
    }
}
