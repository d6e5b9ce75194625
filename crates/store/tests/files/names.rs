//! Where files lie and what they are called.

use super::*;

// Folders and names

#[test]
fn the_flag_puts_everything_in_one_folder() {
    let folders = Folders::resolve(Some(PathBuf::from("somewhere"))).unwrap();
    assert!(folders.data.is_absolute());
    assert!(folders.settings_file().ends_with("somewhere/settings.json"));
    assert!(folders.notebook_file(&id()).ends_with("somewhere/notebooks/ilo-forum-2022/notebook.json"));
}

#[test]
fn names_are_safe_everywhere_and_never_meet() {
    for plain in ["ilo-forum-2022", "以人为本复苏全球论坛", "a.b c_d", "forum（二）"] {
        assert_eq!(safe_file_name(plain), plain);
    }
    let long = "论坛".repeat(100);
    let ids = [
        "",
        ".",
        "..",
        " ",
        "a/b",
        "a\\b",
        "a:b",
        "a*b",
        "a?b",
        "a|b",
        "a-b",
        "A-b",
        "a-B",
        "a-b.",
        " a-b",
        "a-b ",
        "con",
        "CON",
        "con.txt",
        "nul .json",
        "lpt9",
        "com¹",
        "lpt³.json",
        "CONIN$",
        "conout$",
        "a\nb",
        "a\0b",
        "\u{202E}a",
        "../../etc/passwd",
        "C:\\x",
        &long,
        &format!("{long}x"),
        "~",
        "É",
    ];
    let mut names: Vec<String> = ids.iter().map(|id| safe_file_name(id)).collect();
    names.extend(names.clone().iter().map(|name| safe_file_name(name)).filter(|name| name.contains('~')));
    for name in &names {
        assert!(!name.is_empty() && name.len() <= 120, "{name}");
        assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0', '\n']), "{name}");
        assert!(!name.starts_with('.') && !name.ends_with(['.', ' ']), "{name}");
        assert!(!name.to_lowercase().starts_with("con") && !name.starts_with("nul"), "{name}");
        assert!(!name.starts_with("com") && !name.starts_with("lpt"), "{name}");
    }
    let mut folded: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    folded.sort();
    let count = folded.len();
    folded.dedup();
    assert_eq!(folded.len(), count, "{names:?}");
    assert_eq!(safe_file_name("a:b"), safe_file_name("a:b"));
}

#[test]
fn names_that_the_user_sees_speak_and_are_taken_everywhere() {
    for (name, spoken) in [
        ("Intervention (Ana Sá)", "Intervention (Ana Sá)"),
        ("a/b:c", "a-b-c"),
        ("  .-_x_-. ", "x"),
        ("", "_"),
        ("...", "_"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("lpt1 .md", "_lpt1 .md"),
        ("control", "control"),
        ("a\u{202E}b", "a-b"),
    ] {
        assert_eq!(human_readable_file_name(name), spoken, "{name:?}");
    }
    assert_eq!(human_readable_file_name(&"论坛".repeat(100)), "论坛".repeat(20));
    assert_eq!(human_readable_file_name(&("a".repeat(119) + " b")), "a".repeat(119));
}

#[test]
fn names_of_up_to_120_bytes_stay_and_no_marked_name_is_longer() {
    assert_eq!(safe_file_name(&"a".repeat(120)), "a".repeat(120));
    assert_eq!(safe_file_name(&"a".repeat(121)).len(), 120);
    let device = safe_file_name(&format!("con.{}", "x".repeat(200)));
    assert!(device.starts_with("_con.x") && device.len() == 120, "{device}");
    // As they were named from the beginning: files are found by them.
    assert_eq!(safe_file_name("A-b"), "A-b~fa6fd319a0aa0d63");
    assert_eq!(safe_file_name("con"), "_con~f604f1190d01642b");
}

#[test]
fn the_folder_of_documents_is_one_that_is_there() {
    // A system that names no home has none.
    let at_home = cfg!(unix) && std::env::var_os("HOME").is_some_and(|home| Path::new(&home).is_absolute());
    assert!(!at_home || user_documents_or_home_folder().is_some());
    if let Some(folder) = user_documents_or_home_folder() {
        assert!(folder.is_absolute() && folder != Path::new(""), "{}", folder.display());
    }
    let folders = Folders::resolve(None);
    if let Some(folders) = folders {
        assert!(folders.data.ends_with("rostrum") && folders.config.ends_with("rostrum"), "{folders:?}");
    }
}
