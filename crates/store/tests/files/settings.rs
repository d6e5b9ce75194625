//! The settings: what is read of them whatever stands there, and what is put aside.

use super::*;

// Settings

fn some_habit() -> ReadingHabit {
    let day = LineMeaning::Day { date: NaiveDate::from_ymd_opt(2023, 5, 17).unwrap() };
    ReadingHabit {
        file: "研讨会.docx".to_owned(),
        learned: NaiveDate::from_ymd_opt(2023, 5, 18).unwrap(),
        format: "docx".to_owned(),
        corrections: vec![LineCorrection {
            line: None,
            text: "续会〔5〕·〔17〕".to_owned(),
            form: Some(LineForm::Label("续会".to_owned())),
            from_here_on: false,
            meaning: day,
        }],
    }
}

fn some_settings() -> Settings {
    Settings {
        language: Some("zh-Hans".into()),
        theme: ThemeChoice::Dark,
        reader_zone: rostrum_programme::Zone::named("Asia/Shanghai"),
        reader_zone_label: Some("北京".into()),
        panes: PaneSettings { timeline_width: Some(312.5), notes_collapsed: true, ..PaneSettings::default() },
        zoom: 1.1,
        first_run_closed: true,
        last_session: Some("opening".into()),
        last_intervention: Some("d1".into()),
        last_programme: Some("日程-2022".into()),
        window: Some(WindowSize { width: 1280.0, height: 800.0, maximized: false }),
        reading_habits: vec![some_habit()],
        settled_copies: vec!["notebook-OFFICE.json 1645524000 1024".into()],
        ..Settings::default()
    }
}

#[test]
fn settings_are_read_as_they_were_written() {
    let folder = folder();
    let path = folder.path().join("config/settings.json");
    let none = read_settings_or_set_aside(&path, Utc::now());
    assert_eq!((none.settings, none.warnings), (Settings::default(), vec![]));
    for settings in [some_settings(), Settings::default()] {
        write_settings(&path, &settings).unwrap();
        let opened = read_settings_or_set_aside(&path, Utc::now());
        assert_eq!((opened.settings, opened.warnings), (settings, vec![]));
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "{\n  \"version\": 1\n}\n");
}

#[test]
fn wrong_and_unknown_settings_are_kept_and_the_rest_holds() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    let text = r#"{ "version": 2, "theme": "sepia", "zoom": 90, "language": "ZH_hans", "reader_zone": "Mars/Base",
        "panes": { "notes_width": 300, "drafts_width": 200 }, "window": { "width": -5, "height": 1 }, "new": [1] }"#;
    fs::write(&path, text).unwrap();
    let opened = read_settings_or_set_aside(&path, Utc::now());
    let bad = |field: &str| SettingsWarning::BadValue(field.to_owned());
    assert_eq!(
        opened.warnings,
        [
            bad("theme"),
            bad("reader_zone"),
            bad("zoom"),
            bad("window"),
            SettingsWarning::NewerVersion { found: 2, known: SETTINGS_VERSION }
        ]
    );
    let mut settings = opened.settings;
    assert_eq!(settings.language, Some("zh-Hans".into()));
    assert_eq!(settings.panes.notes_width, Some(300.0));
    assert_eq!((settings.theme, settings.zoom), (ThemeChoice::System, 1.0));
    settings.zoom = 1.5;
    write_settings(&path, &settings).unwrap();
    let after: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(after["theme"], "sepia");
    assert_eq!(after["reader_zone"], "Mars/Base");
    assert_eq!(after["new"], serde_json::json!([1]));
    assert_eq!(after["panes"]["drafts_width"], 200);
    assert_eq!(after["panes"]["notes_width"], 300.0);
    assert_eq!(after["zoom"], 1.5);
}

#[test]
fn what_no_window_could_be_drawn_with_is_not_taken() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    for (field, taken, not) in [
        ("zoom", &["0.5", "4.0"][..], &["0.49", "4.01", "-1", "\"1\""][..]),
        ("prompter", &[r#"{"size":20}"#, r#"{"size":160}"#], &[r#"{"size":19}"#, r#"{"size":161}"#]),
        (
            "window",
            &[r#"{"width":1,"height":1,"maximized":false}"#],
            &[
                r#"{"width":0,"height":1,"maximized":false}"#,
                r#"{"width":1,"height":0,"maximized":false}"#,
                r#"{"width":1e999,"height":1,"maximized":false}"#,
            ],
        ),
        (
            "panes",
            &[r#"{"notes_width":1}"#, r#"{"timeline_width":1}"#],
            &[r#"{"notes_width":0}"#, r#"{"timeline_width":-1}"#],
        ),
    ] {
        for (values, usable) in [(taken, true), (not, false)] {
            for value in values {
                fs::write(&path, format!("{{\"{field}\": {value}}}")).unwrap();
                let opened = read_settings_unless_malformed(&path);
                // A number that JSON has no room for makes it no settings file.
                let warnings = opened.map(|opened| opened.warnings);
                assert_eq!(warnings == Some(Vec::new()), usable, "{field} {value}");
            }
        }
    }
}

#[test]
fn a_settings_file_of_up_to_a_mebibyte_is_read_and_a_larger_one_put_aside() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    let of_size = |size: usize| format!("{{ \"zoom\": 2{} }}", " ".repeat(size - 13));
    assert_eq!(of_size(100).len(), 100);
    fs::write(&path, of_size(1024 * 1024)).unwrap();
    assert_eq!(read_settings_unless_malformed(&path).unwrap().settings.zoom, 2.0);
    fs::write(&path, of_size(1024 * 1024 + 1)).unwrap();
    assert_eq!(read_settings_unless_malformed(&path), None);
    let opened = read_settings_or_set_aside(&path, at("2022-02-22T10:00:00Z"));
    let kept = folder.path().join("settings.bad-20220222T100000Z.json");
    assert_eq!(opened.warnings, [SettingsWarning::SetAside { kept }]);
}

#[test]
fn settings_of_this_version_and_in_an_editor_of_windows_are_read_without_a_warning() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    fs::write(&path, "\u{FEFF}{ \"version\": 1, \"zoom\": 2 }").unwrap();
    let opened = read_settings_unless_malformed(&path).unwrap();
    assert_eq!((opened.settings.zoom, opened.warnings), (2.0, vec![]));
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let opened = read_settings_or_set_aside(&path, Utc::now());
    assert!(matches!(opened.warnings[..], [SettingsWarning::NotRead(SaveError::NotAFile { .. })]));
    assert!(path.is_dir(), "it is left as it is");
}

#[test]
fn the_prompter_goes_through_its_sizes_and_changes_nothing_else() {
    let look = PrompterLook { size: 32.0, white: true, mirror: true };
    let sizes: Vec<f32> = std::iter::successors(Some(look), |look| Some(look.with_next_type_size()))
        .inspect(|look| assert!(look.white && look.mirror))
        .map(|look| look.size)
        .take(6)
        .collect();
    assert_eq!(sizes, [32.0, 38.0, 44.0, 56.0, 72.0, 32.0]);
    // A size of another version goes to the next one of these.
    assert_eq!(PrompterLook { size: 40.0, ..look }.with_next_type_size().size, 44.0);
    assert_eq!(PrompterLook { size: 37.5, ..look }.with_next_type_size().size, 44.0);
    assert_eq!(look.with_mirror_toggled(), PrompterLook { mirror: false, ..look });
    assert_eq!(look.with_mirror_toggled().with_mirror_toggled(), look);
    assert_eq!(look.with_colours_inverted(), PrompterLook { white: false, ..look });
    assert_eq!(look.with_colours_inverted().with_colours_inverted(), look);
}

#[test]
fn settings_that_are_no_json_are_put_aside() {
    let folder = folder();
    let path = folder.path().join("settings.json");
    for broken in ["", "[1]", "{ \"zoom\": ", "\0\0"] {
        fs::write(&path, broken).unwrap();
        let opened = read_settings_or_set_aside(&path, at("2022-02-22T10:00:00Z"));
        assert_eq!(opened.settings, Settings::default());
        let [SettingsWarning::SetAside { kept }] = &opened.warnings[..] else { panic!("{opened:?}") };
        assert_eq!(fs::read_to_string(kept).unwrap(), broken);
        assert!(!path.exists());
    }
    assert_eq!(
        files_in(folder.path()),
        [
            "settings.bad-20220222T100000Z-2.json",
            "settings.bad-20220222T100000Z-3.json",
            "settings.bad-20220222T100000Z-4.json",
            "settings.bad-20220222T100000Z.json"
        ]
    );
}
