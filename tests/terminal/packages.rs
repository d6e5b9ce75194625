//! What the packages say of the program is what Cargo.toml says: its name, identifier, version and file types.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The lines of one table of Cargo.toml, as names with their texts.
fn table(name: &str) -> BTreeMap<String, String> {
    let cargo = file("Cargo.toml");
    let heading = format!("\n[{name}]\n");
    let lines = cargo.split_once(&heading).unwrap_or_else(|| panic!("no [{name}]")).1;
    lines
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, text)| (name.to_owned(), text.trim_matches('"').to_owned()))
        .collect()
}

fn identifier() -> String {
    table("package.metadata.rostrum")["identifier"].clone()
}

/// What stands between two signs, each time.
fn all_between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).map(|rest| rest.split_once(after).unwrap().0).collect()
}

/// The text of an element of a property list that follows a key.
fn of_key<'a>(plist: &'a str, key: &str) -> &'a str {
    let after = plist.split_once(&format!("<key>{key}</key>")).unwrap_or_else(|| panic!("no {key}")).1;
    after.split_once("<string>").unwrap().1.split_once("</string>").unwrap().0
}

fn sorted<'a>(found: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<String> = found.into_iter().map(str::to_owned).collect();
    found.sort();
    found
}

#[test]
fn all_packages_offer_the_program_for_the_same_files() {
    let types = table("package.metadata.rostrum.file-types");
    assert!(types.contains_key("ics"), "{types:?}");
    let endings: Vec<String> = types.keys().cloned().collect();
    let media = sorted(types.values().map(String::as_str));

    let desktop = file("packaging/linux/rostrum.desktop");
    let listed = desktop.lines().find_map(|line| line.strip_prefix("MimeType=")).unwrap();
    assert_eq!(sorted(listed.split_terminator(';')), media);
    let metainfo = file(&format!("packaging/linux/{}.metainfo.xml", identifier()));
    assert_eq!(sorted(all_between(&metainfo, "<mediatype>", "</mediatype>")), media);

    let plist = file("packaging/macos/Info.plist");
    let extensions = plist.split_once("<key>CFBundleTypeExtensions</key>").unwrap().1;
    let extensions = extensions.split_once("</array>").unwrap().0;
    assert_eq!(sorted(all_between(extensions, "<string>", "</string>")), endings);

    let installer = file("packaging/windows/rostrum.nsi");
    assert_eq!(sorted(all_between(&installer, "\\SupportedTypes\" \".", "\"")), endings);
    let msi = file("packaging/windows/rostrum.wxs");
    assert_eq!(sorted(all_between(&msi, "Key=\"SupportedTypes\" Name=\".", "\"")), endings);
}

#[test]
fn name_and_identifier_are_the_same_everywhere() {
    let name = table("package.metadata.rostrum")["display-name"].clone();
    let identifier = identifier();
    let plist = file("packaging/macos/Info.plist");
    assert_eq!(of_key(&plist, "CFBundleName"), name);
    assert_eq!(of_key(&plist, "CFBundleDisplayName"), name);
    assert_eq!(of_key(&plist, "CFBundleIdentifier"), identifier);
    assert_eq!(of_key(&plist, "CFBundleExecutable"), env!("CARGO_PKG_NAME"));
    assert_eq!(of_key(&plist, "LSHandlerRank"), "Alternate", "offered, not taken");

    let desktop = file("packaging/linux/rostrum.desktop");
    assert!(desktop.contains(&format!("\nName={name}\n")) && desktop.contains("\nStartupWMClass=rostrum\n"));
    let window = file("src/ui/window.rs");
    assert!(window.contains("const APP_ID: &str = \"rostrum\";"), "the window is another's");
    let metainfo = file(&format!("packaging/linux/{identifier}.metainfo.xml"));
    assert!(
        metainfo.contains(&format!("<id>{identifier}</id>"))
            && metainfo.contains(&format!("<name>{name}</name>"))
    );
    assert!(metainfo.contains("<launchable type=\"desktop-id\">rostrum.desktop</launchable>"));
    let flatpak = file(&format!("packaging/linux/{identifier}.yml"));
    assert!(flatpak.contains(&format!("\nid: {identifier}\n")));

    let installer = file("packaging/windows/rostrum.nsi");
    assert!(installer.contains(&format!("!define NAME \"{name}\"")));
    assert!(installer.contains(&format!("!define IDENTIFIER \"{identifier}\"")));
    assert!(installer.contains("RequestExecutionLevel user"), "no administrator is asked for");
    assert!(file("packaging/windows/rostrum.wxs").contains(&format!("<Product Id=\"*\" Name=\"{name}\"")));
    let deb = table("package.metadata.deb");
    assert_eq!(deb["name"], env!("CARGO_PKG_NAME"));
}

#[test]
fn the_version_stands_in_cargo_toml_and_is_handed_on() {
    let version = env!("CARGO_PKG_VERSION");
    let metainfo = file(&format!("packaging/linux/{}.metainfo.xml", identifier()));
    let released = all_between(&metainfo, "<release version=\"", "\"");
    assert_eq!(released.first(), Some(&version), "the newest release first");
    let changelog = file("packaging/linux/changelog");
    assert!(changelog.starts_with(&format!("rostrum ({version}-1) ")), "{changelog}");
    let plist = file("packaging/macos/Info.plist");
    assert_eq!(of_key(&plist, "CFBundleShortVersionString"), "@VERSION@");
    assert_eq!(of_key(&plist, "CFBundleVersion"), "@VERSION@");
    for path in ["packaging/windows/rostrum.nsi", "packaging/windows/rostrum.wxs", "packaging/windows/pack"] {
        let text = file(path);
        assert!(!text.contains(version) && text.contains("VERSION"), "{path}");
    }
}

#[test]
fn the_workflows_call_what_is_there() {
    let tests = file(".github/workflows/check.yml");
    for system in ["ubuntu-latest", "windows-latest", "macos-latest"] {
        assert!(tests.contains(system), "{system}");
    }
    assert!(tests.contains("./check lints") && tests.contains("./check tests"));
    let release = file(".github/workflows/release.yml");
    let called: Vec<&str> = tests
        .lines()
        .chain(release.lines())
        .flat_map(str::split_whitespace)
        .filter(|w| w.starts_with("packaging/"))
        .collect();
    assert!(!called.is_empty());
    for script in called {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(script).is_file(), "{script}");
    }
}
