//! `*` and `?`, which cmd and PowerShell leave to the program.

use std::process::Command;

#[test]
fn what_a_pattern_means_is_read_and_a_bracket_is_a_letter() {
    let folder = tempfile::tempdir().unwrap();
    let text = "# Forum\n\n2022-02-22\n\n## Opening\n13:00–14:30\n\nWelcome.\n";
    for name in ["a1.md", "a[1].md", "b.md", "c.txt"] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let read = |pattern: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_rostrum"))
            .args(["--lang", "en", "check", pattern])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        let names = ["a1.md", "a[1].md", "b.md", "c.txt"];
        names.into_iter().filter(|name| said.contains(name)).collect::<Vec<_>>()
    };
    assert_eq!(read("*.MD"), ["a1.md", "a[1].md", "b.md"]);
    assert_eq!(read("a[1].m?"), ["a[1].md"]);
    assert_eq!(read("a[1].md"), ["a[1].md"], "the file of that name, and none that a set would mean");
    let output = Command::new(env!("CARGO_BIN_EXE_rostrum"))
        .args(["--lang", "en", "check", "none*.ics"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said =
        String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("none*.ics"), "a pattern that means nothing is said as it is: {said}");
}
