//! What comes from outside stays text: no control character, escape sequence, C1 or bidi override of a file, a file's
//! name or an argument reaches the terminal or an exported file, whatever the format, the command and the language.

use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_notebook::{Notebook, SessionEntry};
use rostrum_store::{Folders, write_notebook_copy};
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// Sets the title of the terminal, clears it, colours it by C1, turns the order about, goes back and overwrites.
const POISON: &str = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\u{90}q\u{9c}\u{202e}\u{202a}\u{2066}\u{2069}\u{8}\u{7f}\u{206a}\u{feff}a\rb\u{b}c\u{c}d\u{85}e\u{2028}f\u{2029}g\0";

/// What XML can hold of it: nothing of C0, so that a reader is not simply kept from it.
const FOR_XML: &str =
    "\u{7f}\u{85}\u{9b}31m\u{90}q\u{9c}\u{202e}\u{202a}\u{2066}\u{2069}\u{206a}\u{feff}x\u{2028}y\u{2029}z";

/// What stands in a line of raw text, with words enough that the file is taken for text at all.
const FOR_LINES: &str = concat!(
    " \u{1b}]0;owned and many words more that are only words, so that a reader takes the whole of it for a text that somebody wrote",
    "\u{9b}31m and \u{90}q\u{9c} and \u{202e}turned\u{202a}\u{2066}\u{2069} about\u{206a}\u{feff} and many words more that are only words, so that a reader takes the whole of it for a text that somebody wrote \u{7f}"
);

fn acts(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// Fails where a text holds what acts; lines may end with CR LF.
fn assert_text(what: &str, bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{what} is no text"));
    let text = text.replace("\r\n", "\n");
    if let Some(at) = text.find(acts) {
        let (before, after) = text.split_at(at);
        let around: String = before.chars().rev().take(40).collect::<String>().chars().rev().collect();
        panic!("{what}: {:?} behind {around:?}", after.chars().next());
    }
}

/// The texts of JSON when it is read; ids are keys, and what a newer version wrote is not ours: both say exactly what the
/// file said.
fn assert_texts(what: &str, value: &Value) {
    match value {
        Value::String(text) => assert_text(what, text.as_bytes()),
        Value::Array(values) => values.iter().for_each(|value| assert_texts(what, value)),
        Value::Object(fields) => {
            let ids = ["id", "guid", "source_id", "session", "paragraph", "later"];
            for (name, value) in fields.iter().filter(|(name, _)| !ids.contains(&name.as_str())) {
                assert_texts(&format!("{what}/{name:?}"), value);
            }
        }
        _ => {}
    }
}

fn run(folder: &Path, args: &[&OsStr]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "ROSTRUM_DATA_DIR"] {
        command.env_remove(name);
    }
    // The log goes to the same terminal.
    command.env("RUST_LOG", "debug").env("LC_ALL", "C").env("TZ", "Europe/Zurich");
    command.current_dir(folder).args(args).output().unwrap()
}

/// Runs a command and looks at all it prints.
fn looked_at(folder: &Path, args: &[&str]) -> Output {
    let args: Vec<&OsStr> = args.iter().map(OsStr::new).collect();
    let output = run(folder, &args);
    assert_text(&format!("{args:?} stdout"), &output.stdout);
    assert_text(&format!("{args:?} stderr"), &output.stderr);
    output
}

fn poisoned(value: &mut Value) {
    match value {
        Value::String(text) => text.push_str(POISON),
        Value::Array(values) => values.iter_mut().for_each(poisoned),
        Value::Object(fields) => {
            // What must be of a kind for the file to be read at all.
            let kept = [
                "format",
                "zone",
                "start",
                "end",
                "issued",
                "time_zone_name",
                "date",
                "duration",
                "day_change",
                "day_start",
                "day_end",
            ];
            for (name, value) in fields.iter_mut() {
                if !kept.contains(&name.as_str()) || value.is_object() {
                    poisoned(value);
                }
            }
        }
        _ => {}
    }
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

fn json_of(name: &str) -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(&fixture(name)).unwrap();
    poisoned(&mut value);
    value.to_string().into_bytes()
}

/// Rostrum's own JSON with every field there is.
fn own_json() -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(&fixture("rostrum/forum.json")).unwrap();
    let first = &mut value["sessions"][0];
    first["links"] =
        json!([{ "url": "https://a.example/", "title": { "en": "There" } }, { "url": "file:///etc" }]);
    first["track"] = json!("Track");
    first["room"] = json!("Room");
    first["language"] = json!("en");
    first["guid"] = json!("guid");
    first["status"] = json!("moved-away");
    first["speakers"] = json!([{ "name": { "en": "Ana" }, "role": { "en": "Minister" }, "part": "juggler",
        "affiliation": { "en": "Harbours" } }]);
    value["sources"] =
        json!([{ "id": "s", "title": { "en": "Source" }, "url": "https://a.example/", "note": "N" }]);
    value["zone_label"] = json!({ "en": "Geneva" });
    value["zone_printed"] = json!({ "en": "CET" });
    value["mode"] = json!("by-radio");
    poisoned(&mut value);
    value.to_string().into_bytes()
}

/// XML with what XML can hold in every text, raw and as references, and escapes in titles and attributes.
fn frab(name: &str) -> Vec<u8> {
    let text = String::from_utf8(fixture(name)).unwrap();
    let references = "&#x9b;&#155;&#x202e;&#8238;&#127;&amp;#x9b;&amp;#27;[2J&amp;#x202e;";
    let mut out = text;
    for tag in [
        "title",
        "subtitle",
        "room",
        "track",
        "type",
        "abstract",
        "description",
        "acronym",
        "version",
        "slug",
    ] {
        out = out.replace(&format!("</{tag}>"), &format!("{FOR_XML}{references}</{tag}>"));
    }
    out = out.replace("</person>", &format!("{FOR_XML}{references}</person>"));
    out = out.replace("</link>", &format!("{FOR_XML}{references}</link>"));
    out = out.replace("</url>", &format!("{FOR_XML}</url>"));
    out = out.replace("room name=\"", &format!("room name=\"{FOR_XML}"));
    out.replace(" id=\"", &format!(" id=\"{FOR_XML}")).into_bytes()
}

fn ics() -> Vec<u8> {
    let text = FOR_LINES;
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nNAME;LANGUAGE=e{text}n:Forum{text}\r\nUID:f{text}\r\nURL:https://a.example/{text}\r\n\
         X-WR-TIMEZONE:Europe/Zurich{text}\r\nBEGIN:VEVENT\r\nUID:a{text}\r\nDTSTART;TZID=Nowhere{text}:20240902T090000\r\n\
         DTEND;TZID=Europe/Zurich:20240902T100000\r\nSUMMARY:Harbours{text}\r\nDESCRIPTION:Words{text}\\n\\nMore{text}\r\n\
         LOCATION:Room{text}\r\nCATEGORIES:Track{text}\r\nSTATUS:TENTATIVE{text}\r\nURL:https://a.example/{text}\r\n\
         ATTACH:javascript:{text}\r\nX-ROSTRUM-KIND:kind{text}\r\nX-ROSTRUM-FORMAT:how{text}\r\nBEGIN:PARTICIPANT\r\n\
         UID:p{text}\r\nPARTICIPANT-TYPE:SPEAKER\r\nSUMMARY:Ana{text}\r\nEND:PARTICIPANT\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:b{text}\r\nSUMMARY:No start{text}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    .into_bytes()
}

/// A text with what a line can hold behind every line of it.
fn outline(name: &str) -> Vec<u8> {
    let text = String::from_utf8(fixture(name)).unwrap();
    // Words behind a line would make another of it, and too many controls no text at all.
    let marks = "\u{9b}\u{90}\u{9c}\u{202e}\u{202a}\u{2066}\u{2069}\u{206a}\u{feff}";
    let filled = |line: &str| match line.trim().chars().count() {
        0 => line.to_owned(),
        1..60 => format!("{line}{marks}"),
        _ => format!("{line}{marks}\u{1b}[2J"),
    };
    text.lines().map(filled).collect::<Vec<_>>().join("\n").into_bytes()
}

fn docx() -> Vec<u8> {
    let body = String::from_utf8(fixture("outline/docx/en.xml")).unwrap();
    let body = body.replace("</w:t>", &format!("{FOR_XML}&#x9b;&#x202e;&#127;</w:t>"));
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(body.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

/// A PDF whose font says that some of its signs are an escape, C1 and an override.
fn pdf() -> Vec<u8> {
    let map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n\
        1 begincodespacerange <00> <FF> endcodespacerange\n\
        1 beginbfrange <20> <5D> <0020> endbfrange 1 beginbfrange <61> <7A> <0061> endbfrange\n\
        3 beginbfchar <7E> <202E> <60> <009B> <5E> <001B> endbfchar endcmap end end";
    let mut stream = String::new();
    for (y, words) in [
        (770, "River~` ^[2J Ports Forum"),
        (740, "Geneva, 3 June 2024"),
        (700, "Session 1: 3 June, 09:00-10:30 CEST"),
        (680, "Locks~ and `weirs^"),
        (655, "Two thirds of the locks~ of Europe `are older^ than fifty years."),
    ] {
        stream.push_str(&format!("BT /F1 11 Tf 1 0 0 1 72 {y} Tm ({words}) Tj ET\n"));
    }
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}endstream", stream.len()),
        format!("<< /Length {} >>\nstream\n{map}\nendstream", map.len() + 1),
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    places.iter().for_each(|place| out.push_str(&format!("{place:010} 00000 n \n")));
    out.push_str(&format!(
        "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF",
        objects.len() + 1
    ));
    out.into_bytes()
}

/// A file of every format that is read, full of what acts, in every field.
fn files(folder: &Path) -> Vec<PathBuf> {
    let files = [
        ("own.json", own_json()),
        ("modern.xml", frab("frab/modern.xml")),
        ("pentabarf.xml", frab("frab/durations.xml")),
        ("schedule.json", json_of("schedule_json/version1.json")),
        ("schedule2.json", json_of("schedule_json/schedule2.json")),
        ("calendar.ics", ics()),
        ("overview.txt", outline("outline/en/overview.txt")),
        ("agenda.md", outline("outline/en/agenda.md")),
        ("zh.txt", outline("outline/zh/overview.txt")),
        ("word.docx", docx()),
        ("paper.pdf", pdf()),
    ];
    let write = |(name, bytes): (&str, Vec<u8>)| {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    files.into_iter().map(write).collect()
}

/// Every part of a Word document.
fn assert_docx(what: &str, bytes: &[u8]) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut text = Vec::new();
        part.read_to_end(&mut text).unwrap();
        let name = part.name().to_owned();
        assert_text(&format!("{what} {name}"), &text);
    }
}

fn assert_json(what: &str, bytes: &[u8]) {
    assert_texts(what, &serde_json::from_slice(bytes).unwrap());
}

#[test]
fn no_reader_lets_a_control_character_through_to_any_command() {
    let folder = TempDir::new().unwrap();
    let good = folder.path().join("good.json");
    fs::write(&good, fixture("rostrum/forum.json")).unwrap();
    let good = good.to_str().unwrap();
    for file in files(folder.path()) {
        let path = file.to_str().unwrap();
        let check = looked_at(folder.path(), &["check", path]);
        assert_eq!(check.status.code(), Some(0), "{check:?}");
        assert_json(path, &looked_at(folder.path(), &["check", "--json", path]).stdout);
        for lang in ["zh", "en", "fr", "es"] {
            let shown = looked_at(folder.path(), &["--lang", lang, "show", "--programme", path]);
            assert_eq!(shown.status.code(), Some(0), "{shown:?}");
            let told = looked_at(folder.path(), &["--lang", lang, "check", path]).stdout;
            let told = String::from_utf8(told).unwrap();
            let word = ["控制字符", "control char", "caractères de commande", "caracteres de control"];
            assert!(word.iter().any(|word| told.contains(word)), "{path} {lang}: {told}");
        }
        // Without a window the programme is shown instead.
        looked_at(folder.path(), &["--programme", path]);
        looked_at(folder.path(), &[path]);
        assert_json(path, &looked_at(folder.path(), &["show", "--json", "--programme", path]).stdout);
        for [old, new] in [[good, path], [path, good], [path, path]] {
            looked_at(folder.path(), &["diff", old, new]);
            let diff = looked_at(folder.path(), &["diff", "--json", old, new]).stdout;
            serde_json::from_slice::<Value>(&diff).unwrap();
        }
        for (to, name) in [("rostrum", "o.json"), ("ics", "o.ics"), ("frab", "o.xml"), ("md", "o.md")] {
            for lang in ["zh", "en"] {
                looked_at(folder.path(), &["--lang", lang, "convert", "--to", to, path, "-"]);
                let out = folder.path().join(format!("{lang}-{name}"));
                let _ = fs::remove_file(&out);
                let args = ["--lang", lang, "convert", path, out.to_str().unwrap()];
                let done = looked_at(folder.path(), &args);
                assert_eq!(done.status.code(), Some(0), "{done:?}");
                let bytes = fs::read(&out).unwrap();
                assert_text(&format!("{path} as {name}"), &bytes);
                if to == "rostrum" {
                    assert_json(path, &bytes);
                }
            }
        }
        for name in ["-", "r.md", "r.txt", "r.docx"] {
            let _ = fs::remove_file(folder.path().join(name));
            let args = ["--programme", path, "--data-dir", "data", "report", name];
            let done = looked_at(folder.path(), &args);
            assert!(matches!(done.status.code(), Some(0 | 1)), "{done:?}");
            match fs::read(folder.path().join(name)) {
                Ok(bytes) if name.ends_with("docx") => assert_docx(path, &bytes),
                Ok(bytes) => assert_text(&format!("{path} as {name}"), &bytes),
                Err(_) => {}
            }
        }
    }
}

/// Notes as an older version may have saved them, or a person changed them by hand.
fn with_notes(folder: &Path) {
    let programme = builtin_programme().unwrap().value;
    let session = programme.sessions.iter().find(|session| session.number == Some(2)).unwrap();
    let mut notebook = Notebook::new(programme.id.clone());
    let mut entry = SessionEntry::default();
    entry.note.text = format!(
        "[13:15] **Employers{POISON}**: cash{POISON}\n\n- [ ] Send figures{POISON} @Ana{POISON} by 3 March\n\n\
         ## Heading{POISON}\n\n> quote{POISON}\n\n| a{POISON} | b |\n|---|---|\n| c{POISON} | d |\n\n[x{POISON}](https://a.example/)\n\n\
         Text[^1]\n\n[^1]: note{POISON}\n"
    );
    notebook.sessions.insert(session.id.clone(), entry);
    let folders = Folders::resolve(Some(folder.join("data"))).unwrap();
    let path = folders.notebook_file(&programme.id);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    write_notebook_copy(&path, &notebook, false).unwrap();
}

#[test]
fn no_control_character_of_notes_comes_into_a_report() {
    let folder = TempDir::new().unwrap();
    with_notes(folder.path());
    for lang in ["zh", "en", "fr", "es"] {
        let printed = looked_at(folder.path(), &["--lang", lang, "--data-dir", "data", "report", "-"]);
        let text = String::from_utf8(printed.stdout).unwrap();
        assert!(text.contains("Employers") && text.contains("owned"), "{text}");
        for name in ["md", "txt", "docx"] {
            let name = format!("{lang}.{name}");
            let done = looked_at(folder.path(), &["--lang", lang, "--data-dir", "data", "report", &name]);
            assert_eq!(done.status.code(), Some(0), "{done:?}");
            let bytes = fs::read(folder.path().join(&name)).unwrap();
            if name.ends_with("docx") { assert_docx(&name, &bytes) } else { assert_text(&name, &bytes) }
        }
    }
}

#[test]
fn a_programme_that_an_older_version_accepted_is_told_without_them() {
    let folder = TempDir::new().unwrap();
    let own: Value = serde_json::from_slice(&own_json()).unwrap();
    let folders = Folders::resolve(Some(folder.path().join("data"))).unwrap();
    let id = own["id"].as_str().unwrap().into();
    let revision = folders.revisions_folder(&id).join("0001");
    fs::create_dir_all(&revision).unwrap();
    // As 0.1.0 wrote it: controls below U+0020 escaped, all others as they are.
    fs::write(revision.join("programme.json"), serde_json::to_string_pretty(&own).unwrap()).unwrap();
    let about = json!({
        "format": "rostrum-revision", "version": 1, "programme": own["id"], "number": 1,
        "accepted": "2022-02-01T00:00:00Z", "title": own["title"], "label": own["revision"]["label"], "sessions": 1,
    });
    fs::write(revision.join("about.json"), about.to_string()).unwrap();
    let mut notebook = Notebook::new(id);
    notebook.revision = 1;
    // Without a word of ours there is nothing to report.
    notebook.forum.text = "said".to_owned();
    let path = folders.notebook_file(&notebook.programme);
    write_notebook_copy(&path, &notebook, false).unwrap();
    let settings = json!({ "format": "rostrum-settings", "version": 1, "last_programme": own["id"] });
    fs::write(folders.settings_file(), settings.to_string()).unwrap();
    let printed = looked_at(folder.path(), &["--lang", "en", "--data-dir", "data", "report", "-"]);
    let title = own["title"]["en"].as_str().or(own["title"].as_str()).unwrap();
    let head: String = title.chars().take_while(|c| !c.is_control()).collect();
    let text = String::from_utf8(printed.stdout).unwrap();
    assert!(text.contains(&head), "{text}");
}

#[test]
fn no_error_sentence_lets_one_through() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).unwrap();
        name.to_owned()
    };
    let own = String::from_utf8(fixture("rostrum/forum.json")).unwrap();
    let own: Value = serde_json::from_str(&own).unwrap();
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut value = own.clone();
        change(&mut value);
        value.to_string()
    };
    let wrong = |text: &str| format!("{text}{POISON}");
    let mut names = vec![
        at("zone.json", &changed(&|own| own["zone"] = json!(wrong("Nowhere")))),
        at("time.json", &changed(&|own| own["sessions"][0]["start"] = json!(wrong("noon")))),
        at("format.json", &changed(&|own| own["format"] = json!(wrong("other")))),
        at("value.json", &changed(&|own| own["sessions"][0]["number"] = json!(wrong("two")))),
        at("version.json", &changed(&|own| own["version"] = json!(wrong("1")))),
        at(
            "twice.json",
            &changed(&|own| {
                own["sessions"][0]["id"] = json!(wrong("a"));
                own["sessions"][1]["id"] = json!(wrong("a"));
            }),
        ),
        at(
            "area.json",
            &changed(&|own| {
                own["areas_of_action"] = json!([{ "id": "x", "name": "X", "session": wrong("none") }]);
            }),
        ),
        at("broken.json", &format!("{{\"format\": \"rostrum-programme\", \"{POISON}")),
        at("broken.xml", &format!("<schedule><conference></{FOR_XML}>")),
        at("reference.xml", &format!("<schedule>&{FOR_XML};</schedule>")),
        at("empty.ics", &format!("BEGIN:VCALENDAR\nX:{}\n", POISON.replace(['\r', '\0'], ""))),
        at("none.txt", &format!("09:00 nothing{}", POISON.replace('\0', ""))),
        "missing\u{1b}]0;x\u{7}\u{9b}\u{202e}\u{2028}\rname.json".to_owned(),
    ];
    if cfg!(unix) {
        let name = "there\u{1b}[31m\u{9b}\u{202e}\n\r\u{7f}.json".to_owned();
        names.push(at(&name, "{}"));
        names.push(at("good\u{1b}[31m\u{9b}\u{202e}\u{2028}.ics", &String::from_utf8(ics()).unwrap()));
    }
    for name in &names {
        for lang in ["zh", "en", "fr", "es"] {
            for args in [
                &["check", name] as &[&str],
                &["check", "--json", name],
                &["show", "--programme", name],
                &["show", "--json", "--programme", name],
                &["diff", name, name],
                &["diff", "--json", name, name],
                &["convert", "--to", "md", name, "-"],
                &["convert", name, name],
                &["--programme", name, "--data-dir", "data", "report", "-"],
                &["--data-dir", "data", "report", name],
                &["--programme", name],
                &[name],
            ] {
                let args: Vec<&str> = ["--lang", lang].iter().chain(args).copied().collect();
                looked_at(folder.path(), &args);
            }
        }
    }
}

#[test]
fn no_argument_comes_back_raw() {
    let folder = TempDir::new().unwrap();
    let wrong = POISON.replace('\0', "");
    let with = |text: &str| format!("{text}{wrong}");
    let (zone, option, word) = (with("Europe/"), with("--opt"), with("shwo"));
    for lang in ["zh", "en", "fr", "es"] {
        for args in [
            &["--zone", &zone] as &[&str],
            &["--theme", &wrong],
            &["--now", &wrong],
            &["--lang", &wrong],
            &[&option],
            &[&format!("--zone={wrong}")],
            &[&word],
            &["show", &word],
            &["check"],
            &["check", &option],
            &["convert", "--to", &wrong, "a", "b"],
            &["convert", &word, &word],
            &["report", "--sessions", &wrong, "-"],
            &["report", "--order", &wrong, "-"],
            &["report", &word],
            &["--data-dir", &wrong, "report", "-"],
            &["-\u{9b}"],
            &["diff", &word, &word, &word],
        ] {
            let args: Vec<&str> = ["--lang", lang].iter().chain(args).copied().collect();
            looked_at(folder.path(), &args);
        }
        looked_at(folder.path(), &["--lang", lang, "--help"]);
    }
}
