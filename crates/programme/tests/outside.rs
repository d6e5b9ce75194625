//! What comes from outside: which characters are text, and which addresses are links.

use proptest::prelude::*;
use rostrum_programme::{
    LangTag, SafeUrl, is_control_or_bidi_override, is_line_end_except_lf, remove_control_characters,
    with_control_characters_replaced, without_control_characters,
};

fn acts(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

/// Characters that act, among others that do not.
fn wild() -> impl Strategy<Value = String> {
    let one = prop_oneof![
        any::<char>(),
        (0_u32..0xA0).prop_map(|code| char::from_u32(code).unwrap()),
        (0x2000_u32..0x2070).prop_map(|code| char::from_u32(code).unwrap()),
    ];
    prop::collection::vec(one, 0..60).prop_map(|chars| chars.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_acts_is_left_and_nothing_else_goes(text in wild()) {
        let cleaned = without_control_characters(&text);
        prop_assert!(!cleaned.contains(acts));
        prop_assert_eq!(without_control_characters(&cleaned).into_owned(), cleaned.as_ref());
        let kept = |text: &str| text.chars().filter(|c| !is_control_or_bidi_override(*c) && !is_line_end_except_lf(*c) && *c != '\n').collect::<String>();
        prop_assert_eq!(kept(&text), kept(&cleaned));
        let mut own = text.clone();
        prop_assert_eq!(remove_control_characters(&mut own), text.chars().filter(|c| is_control_or_bidi_override(*c)).count());
        prop_assert_eq!(own, cleaned.as_ref());
    }

    #[test]
    fn what_is_made_visible_is_as_long_and_acts_no_more(text in wild()) {
        let shown = with_control_characters_replaced(&text);
        prop_assert!(!shown.replace("\r\n", "\n").contains(acts));
        prop_assert_eq!(shown.chars().count(), text.chars().count());
    }

    #[test]
    fn no_tag_of_a_language_holds_what_acts(text in wild()) {
        prop_assert!(!LangTag::new(&text).as_str().contains(|c| acts(c) || c == '\n' || c == '\t'));
    }

    #[test]
    fn an_address_is_what_was_written_and_begins_as_one(text in wild()) {
        for head in ["", "http://", "HTTPS://", "mailto:a@", "javascript:", "https://example.org/"] {
            if let Some(address) = SafeUrl::parse(&format!("{head}{text}")) {
                let lower = address.as_str().to_ascii_lowercase();
                prop_assert!(["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme)));
                prop_assert!(!address.as_str().contains(|c: char| acts(c) || c.is_whitespace()));
                let shown = address.punycode_if_different().unwrap_or(address.host_or_mailbox());
                prop_assert!(shown.contains('@') || shown.is_ascii(), "{shown}");
            }
        }
    }
}

#[test]
fn marks_that_only_say_a_direction_stay() {
    let text = "\u{200e}a\u{200f}b\u{61c}\tc\u{a0}\u{202f}\u{200d}\u{fe0f}";
    assert_eq!(without_control_characters(text), text);
}

#[test]
fn an_address_tells_whom_it_leads_to() {
    for (text, place, ascii) in [
        ("https://example.org", "example.org", None),
        ("HTTP://Example.org:8080/a?b#c", "Example.org:8080", None),
        ("https://example.org?@evil.example", "example.org", None),
        ("https://[2001:db8::1]:443/", "[2001:db8::1]:443", None),
        ("https://192.0.2.1/", "192.0.2.1", None),
        ("https://ex\u{430}mple.org/", "ex\u{430}mple.org", Some("xn--exmple-4nf.org")),
        (
            "https://\u{4f8b}\u{5b50}.\u{6d4b}\u{8bd5}/\u{8bba}\u{575b}",
            "\u{4f8b}\u{5b50}.\u{6d4b}\u{8bd5}",
            Some("xn--fsqu00a.xn--0zwm56d"),
        ),
        ("https://\u{ff45}vil.example/", "\u{ff45}vil.example", Some("evil.example")),
        ("mailto:a.b@example.org?subject=x&cc=c@d.example", "a.b@example.org", None),
    ] {
        let address = SafeUrl::parse(text).unwrap_or_else(|| panic!("{text} is a link"));
        assert_eq!(
            (address.host_or_mailbox(), address.punycode_if_different(), address.as_str()),
            (place, ascii, text)
        );
    }
}

#[test]
fn what_leads_elsewhere_than_it_seems_is_no_link() {
    for text in [
        "",
        "example.org",
        "www.example.org",
        "/etc/passwd",
        "C:\\x",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:x",
        "\u{1}javascript:x",
        " https://a.example",
        "https://a.example ",
        "https://a b.example",
        "file:///etc/passwd",
        "smb://h/s",
        "data:text/html,x",
        "vbscript:x",
        "ssh://h",
        "ftp://h/x",
        "tel:112",
        "ms-word:ofe|u|https://a.example/x",
        "search-ms:query=x",
        "steam://run/1",
        "http:/a.example",
        "http:a.example",
        "https:///a.example",
        "https://",
        "https://?a",
        "https://a@b.example",
        "https://a:b@c.example",
        "https://www.good.example\\@evil.example",
        "https:\\\\a.example",
        "https://.example",
        "https://a..example",
        "https://a.example:",
        "https://a.example:99999",
        "https://a.example:+80",
        "https://%61.example",
        "https://a\u{200b}.example",
        "https://a.example/\u{202e}gpj.exe",
        "https://a.example/<x>",
        "https://a\u{2044}b.example\u{ad}",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://127.1/",
        "https://[::1",
        "https://[x]/",
        "mailto:",
        "mailto:a",
        "mailto:@a.example",
        "mailto:a@b@c.example",
        "mailto:a@b.example?attach=/etc/passwd",
        "mailto:a%40b@c.example",
    ] {
        assert_eq!(SafeUrl::parse(text), None, "{text:?}");
    }
    let long = format!("https://a.example/{}", "x".repeat(5_000));
    assert_eq!(SafeUrl::parse(&long), None);
}
