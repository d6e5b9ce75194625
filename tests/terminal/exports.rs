//! What is exported in each language is read back as the same programme: the built program writes
//! it, reads it, and finds nothing changed.

use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// Language; a title, a text and a question in it.
const LANGUAGES: &[(&str, &str, &str, &str)] = &[
    (
        "en",
        "Forum of the harbours",
        "Harbours have employed people for centuries and will go on.",
        "Who pays for the quays?",
    ),
    (
        "fr",
        "Forum des ports",
        "Les ports emploient des personnes depuis des siècles et le feront encore.",
        "Qui paie les quais ?",
    ),
    (
        "es",
        "Foro de los puertos",
        "Los puertos emplean a personas desde hace siglos y lo seguirán haciendo.",
        "¿Quién paga los muelles?",
    ),
    ("zh-Hans", "港口论坛", "几百年来，港口一直提供就业机会，今后仍将如此。", "码头由谁出资？"),
];

fn run(folder: &Path, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_rostrum"))
        .current_dir(folder)
        .args(["--data-dir", "data"])
        .args(args)
        .env("RUST_LOG", "off")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{args:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// One session of each status and of each way to go past midnight. Numbers and formats only where
/// the target can hold them.
fn programme(lang: &str, name: &str, words: &str, question: &str, has_all: bool) -> Value {
    let text = |text: &str| json!({ lang: text });
    let mut sessions = json!([
        { "id": "a", "kind": "thematic", "start": "2023-03-08T13:00:00+01:00", "end": "2023-03-08T14:30:00+01:00",
          "title": text(name), "room": "R, 1", "track": "T; x", "guiding_question": { "text": text(question) },
          "background": [{ "id": "p1", "text": text(words) }, { "id": "p2", "text": text(&format!("> **{words}**")) }],
          "links": [{ "url": "https://a.example/?q=1&b=2" }, { "url": "https://b.example/" }] },
        { "id": "b", "kind": "talk", "start": "2023-03-08T15:00:00+01:00", "end": "2023-03-08T15:30:00+01:00",
          "title": text("Salvage"), "status": "cancelled", "official": [lang],
          "guiding_question": { "text": text(question) }, "links": [{ "url": "https://c.example/" }] },
        { "id": "c", "kind": "talk", "start": "2023-03-08T23:00:00+01:00", "end": "2023-03-09T01:15:00+01:00",
          "title": text("Pilotage"), "status": "postponed" },
        { "id": "d", "kind": "talk", "start": "2023-03-09T00:30:00+01:00", "end": "2023-03-09T02:00:00+01:00",
          "title": text("Towage"), "status": "tentative" },
        { "id": "e", "kind": "talk", "start": "2023-03-09T10:00:00+01:00", "end": "2023-03-11T12:00:00+01:00",
          "title": text("Exhibition") },
    ]);
    let mut programme = json!({
        "format": "rostrum-programme", "version": 1, "id": "harbours", "zone": "Europe/Zurich",
        "revision": { "label": text("Rev.3"), "kind": "revision", "sequence": 3 },
        "title": text(name), "official": [lang],
    });
    if has_all {
        sessions[0]["number"] = json!(2);
        sessions[0]["format"] = text("Oral");
        programme["zone_label"] = text("Genf");
        programme["introduction"] = json!([{ "id": "i1", "text": text(words) }]);
        programme["goals"] = json!([{ "id": "g1", "text": text(question) }]);
        sessions[0]["links"][0]["title"] = text("T <t> [1]");
    } else {
        sessions[0]["kind"] = json!("talk");
    }
    programme["sessions"] = sessions;
    programme
}

/// The lines of a comparison that tell of a change.
fn changes(folder: &Path, old: &str, new: &str) -> Vec<String> {
    let told = run(folder, &["--lang", "en", "diff", old, new]);
    told.lines().filter(|line| !line.ends_with(": 0") && !line.is_empty()).map(str::to_owned).collect()
}

#[test]
fn markdown_is_read_back_as_it_was_written_in_each_language() {
    for (lang, name, words, question) in LANGUAGES {
        let folder = TempDir::new().unwrap();
        let written = programme(lang, name, words, question, true);
        std::fs::write(folder.path().join("a.json"), written.to_string()).unwrap();
        run(folder.path(), &["--lang", lang, "convert", "--force", "a.json", "a.md"]);
        let markdown = std::fs::read_to_string(folder.path().join("a.md")).unwrap();
        assert_eq!(changes(folder.path(), "a.json", "a.md"), ["Nothing changed."], "{markdown}");
        run(folder.path(), &["--lang", lang, "convert", "--force", "a.md", "b.json"]);
        let back: Value =
            serde_json::from_slice(&std::fs::read(folder.path().join("b.json")).unwrap()).unwrap();
        assert_eq!(back["zone_label"], written["zone_label"], "{markdown}");
        assert_eq!(back["goals"][0]["text"], written["goals"][0]["text"], "{markdown}");
        assert_eq!(back["sessions"][0]["links"], written["sessions"][0]["links"], "{markdown}");
        // The first question is a summary, as its heading says; the second is the issuer's own.
        assert_eq!(back["sessions"][0].get("official"), None, "{markdown}");
        assert_eq!(back["sessions"][1]["official"], json!([lang]), "{markdown}");
    }
}

#[test]
fn status_and_question_come_back_from_schedule_xml_and_calendar_in_each_language() {
    for (lang, name, words, question) in LANGUAGES {
        let folder = TempDir::new().unwrap();
        let written = programme(lang, name, words, question, false);
        std::fs::write(folder.path().join("a.json"), written.to_string()).unwrap();
        for file in ["a.xml", "a.ics"] {
            run(folder.path(), &["--lang", lang, "convert", "--force", "a.json", file]);
            let content = std::fs::read_to_string(folder.path().join(file)).unwrap();
            assert_eq!(changes(folder.path(), "a.json", file), ["Nothing changed."], "{content}");
        }
        // The language that the calendar states for its title is the title's own.
        run(folder.path(), &["--lang", lang, "convert", "--force", "a.ics", "b.json"]);
        let back: Value =
            serde_json::from_slice(&std::fs::read(folder.path().join("b.json")).unwrap()).unwrap();
        assert_eq!(back["title"], json!({ *lang: name }));
    }
}

#[test]
fn an_hour_that_the_clock_repeats_comes_back_from_a_calendar() {
    let folder = TempDir::new().unwrap();
    let mut programme = programme("en", "Forum", "Harbours.", "Who?", false);
    programme["sessions"][1]["start"] = json!("2025-10-26T02:30:00+02:00");
    programme["sessions"][1]["end"] = json!("2025-10-26T02:30:00+01:00");
    std::fs::write(folder.path().join("a.json"), programme.to_string()).unwrap();
    run(folder.path(), &["convert", "--force", "a.json", "a.ics"]);
    let calendar = std::fs::read_to_string(folder.path().join("a.ics")).unwrap();
    assert!(calendar.contains("DTSTART:20251026T003000Z\r\nDTEND:20251026T013000Z\r\n"), "{calendar}");
    assert!(calendar.contains("DTSTART;TZID=Europe/Zurich:20230308T130000\r\n"), "{calendar}");
    assert_eq!(changes(folder.path(), "a.json", "a.ics"), ["Nothing changed."]);
}

/// What the parts of a built-in session come to, with the name, office and organisation of each.
fn people(session: &Value, lang: &str) -> Vec<[String; 4]> {
    let field = |speaker: &Value, name: &str| speaker[name][lang].as_str().unwrap_or_default().to_owned();
    let speakers = session["speakers"].as_array().cloned().unwrap_or_default();
    speakers
        .iter()
        .map(|speaker| {
            let part = speaker["part"].as_str().unwrap_or_default().to_owned();
            [part, field(speaker, "name"), field(speaker, "role"), field(speaker, "affiliation")]
        })
        .collect()
}

#[test]
fn the_built_in_programme_comes_back_as_the_summary_that_it_is() {
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/ilo-forum-2022.json");
    let first: Value = serde_json::from_slice(&std::fs::read(&built_in).unwrap()).unwrap();
    let folder = TempDir::new().unwrap();
    std::fs::copy(&built_in, folder.path().join("a.json")).unwrap();
    for lang in ["zh-Hans", "en", "fr", "es"] {
        for file in ["a.md", "a.ics", "a.xml"] {
            run(folder.path(), &["--lang", lang, "convert", "--force", "a.json", file]);
            run(folder.path(), &["--lang", lang, "convert", "--force", file, "b.json"]);
            let told = std::fs::read_to_string(folder.path().join(file)).unwrap();
            let back: Value =
                serde_json::from_slice(&std::fs::read(folder.path().join("b.json")).unwrap()).unwrap();
            assert_eq!(back.get("official"), None, "{lang} {file}");
            let sessions = |programme: &Value| programme["sessions"].as_array().unwrap().clone();
            for (before, after) in sessions(&first).iter().zip(sessions(&back)) {
                assert_eq!(after.get("official"), None, "{lang} {file}: {told}");
                assert_eq!((&before["kind"], &before["number"]), (&after["kind"], &after["number"]));
                assert_eq!(before["title"][lang], after["title"][lang], "{told}");
                assert_eq!(people(before, lang), people(&after, lang), "{lang} {file}: {told}");
            }
            let changed = changes(folder.path(), "a.json", file);
            let kept: Vec<&String> =
                changed.iter().filter(|line| !line.starts_with("Missing or shorter")).collect();
            assert_eq!(kept, ["Nothing changed."], "{lang} {file}");
        }
    }
}

/// A programme whose texts and addresses would be links and tags, if they were let.
fn tempting() -> Value {
    json!({
        "format": "rostrum-programme", "version": 1, "id": "f", "zone": "Europe/Zurich",
        "revision": { "label": "Rev.1", "kind": "full" },
        "title": { "en": "Forum <script>alert(1)</script> [x](javascript:alert(2))" },
        "sources": [{ "id": "s", "title": "S", "url": "javascript:alert(3)" }],
        "sessions": [{
            "id": "a", "kind": "talk", "start": "2022-02-23T13:00:00+01:00", "end": "2022-02-23T14:30:00+01:00",
            "title": { "en": "Quays [click](javascript:alert(4))" }, "room": "<img src=x onerror=alert(5)>",
            "background": [{ "id": "p1", "text": { "en":
                "[over\nlines](javascript:alert(6)) <javascript:alert(7)>\n[ref]: javascript:alert(8)\n[ref] 3 < 4" } }],
            "links": [
                { "url": "https://www.example.org/" },
                { "url": "mailto:s@example.org", "title": { "en": "Write <b>us</b>" } },
                { "url": "javascript:alert(9)", "title": { "en": "https://www.example.org/official" } },
                { "url": "file:///etc/passwd" },
            ],
        }],
    })
}

#[test]
fn what_is_no_link_goes_out_as_text_and_comes_back() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("in.json"), tempting().to_string()).unwrap();
    for (name, titled) in [("o.md", true), ("o.xml", true), ("o.ics", false)] {
        run(folder.path(), &["--lang", "en", "convert", "in.json", name]);
        let out = std::fs::read_to_string(folder.path().join(name)).unwrap();
        for line in out.lines() {
            // Angle brackets make a link in Markdown; in a calendar and in XML, properties and elements do.
            let marks: &[&str] =
                if name == "o.md" { &["](<", "<"] } else { &["URL:", "ATTACH:", "href=\"", "<url>"] };
            let made = marks.iter().any(|link| {
                let targets = line.split(link).skip(1);
                targets
                    .into_iter()
                    .any(|target| target.starts_with("javascript:") || target.starts_with("file:"))
            });
            assert!(!made || line.contains("\\<javascript:"), "{name} makes a link: {line}");
        }
        let again: Value =
            serde_json::from_str(&run(folder.path(), &["show", "--json", "--programme", name])).unwrap();
        let links = again["sessions"][0]["links"].as_array().unwrap();
        let urls: Vec<&str> = links.iter().map(|link| link["url"].as_str().unwrap()).collect();
        let wanted =
            ["https://www.example.org/", "mailto:s@example.org", "javascript:alert(9)", "file:///etc/passwd"];
        assert_eq!(urls, wanted, "{name}");
        if titled {
            assert_eq!(links[1]["title"]["en"], "Write <b>us</b>", "{name}");
            assert_eq!(links[2]["title"]["en"], "https://www.example.org/official", "{name}");
        }
        assert_eq!(again["title"]["en"], tempting()["title"]["en"], "{name}");
        assert_eq!(again["sessions"][0]["title"]["en"], tempting()["sessions"][0]["title"]["en"], "{name}");
        assert_eq!(again["sessions"][0]["room"], tempting()["sessions"][0]["room"], "{name}");
    }
}

#[test]
fn exported_markdown_holds_neither_a_tag_nor_a_link_of_a_text() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("in.json"), tempting().to_string()).unwrap();
    let out = run(folder.path(), &["--lang", "en", "convert", "--to", "md", "in.json", "-"]);
    let mut links = Vec::new();
    for event in pulldown_cmark::Parser::new_ext(&out, pulldown_cmark::Options::all()) {
        match event {
            pulldown_cmark::Event::Html(html) | pulldown_cmark::Event::InlineHtml(html) => {
                panic!("a tag is left: {html}")
            }
            pulldown_cmark::Event::Start(
                pulldown_cmark::Tag::Link { dest_url, .. } | pulldown_cmark::Tag::Image { dest_url, .. },
            ) => links.push(dest_url.to_string()),
            _ => {}
        }
    }
    assert_eq!(links, ["https://www.example.org/", "mailto:s@example.org"]);
}
