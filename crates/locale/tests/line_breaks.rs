//! Where Chinese and mixed lines may break.

use rostrum_locale::line_breaks::{is_line_break_allowed, phrase_break_byte_offsets, wrap_lines};

/// The text with a bar at each place where a line may end.
fn barred(text: &str) -> String {
    let mut barred = text.to_owned();
    for at in phrase_break_byte_offsets(text).into_iter().rev() {
        barred.insert(at, '|');
    }
    barred
}

/// A Han character and full-width punctuation are two units wide, all else one.
fn width(text: &str) -> f32 {
    text.chars().map(|c| if u32::from(c) >= 0x2018 { 2.0 } else { 1.0 }).sum()
}

fn wrapped(text: &str, max_width: f32) -> Vec<String> {
    wrap_lines(text, max_width, &width)
}

#[test]
fn phrases_of_the_forums_titles() {
    for (text, expected) in [
        ("全民社会保护", "全民|社会|保护"),
        ("公正过渡", "公正|过渡"),
        ("保护工人和支持企业", "保护|工人|和支持|企业"),
        ("体面工作和包容性经济增长", "体面|工作|和包容性|经济|增长"),
    ] {
        assert_eq!(barred(text), expected);
    }
}

#[test]
fn nothing_that_belongs_together_is_parted() {
    for (text, whole) in [
        ("共有187个成员国参加", "187个"),
        ("创造至少4亿个就业岗位", "4亿个"),
        ("估计为15.9%的国内生产总值", "15.9%"),
        ("到2030年可以创造岗位", "2030年"),
        ("联合国可持续发展目标8", "目标8"),
        ("应对COVID-19危机的办法", "COVID-19"),
        ("提出“大分化”一词", "“大"),
        ("提出“大分化”一词", "化”"),
        ("增长，包容和可持续", "增长，"),
        ("加强（多边）合作", "（多边）"),
        ("时间13:00–14:30开始", "13:00–14:30"),
        ("占 15,9\u{A0}% du PIB", "15,9\u{A0}%"),
    ] {
        let barred = barred(text);
        assert!(barred.contains(whole), "“{whole}” is parted in {barred}");
    }
}

#[test]
fn latin_text_breaks_at_spaces_and_after_hyphens_only() {
    assert_eq!(barred("Advancing a human-centred recovery"), "Advancing |a |human-|centred |recovery");
    assert_eq!(barred("the ILO's 187 States"), "the |ILO's |187 |States");
    assert_eq!(barred("« grande divergence »"), "« grande |divergence »");
}

#[test]
fn breaks_lie_inside_the_text_on_character_boundaries() {
    for text in ["", " ", "中", "a", "，", "中\u{300}文 👩‍👩‍👧 test", "（（（", "12.5%"] {
        for at in phrase_break_byte_offsets(text) {
            assert!(at > 0 && at < text.len() && text.is_char_boundary(at), "{at} in {text:?}");
        }
    }
}

#[test]
fn lines_fill_phrase_by_phrase() {
    assert_eq!(wrapped("保护工人和支持企业", 8.0), ["保护工人", "和支持", "企业"]);
    assert_eq!(wrapped("全民社会保护", 8.0), ["全民社会", "保护"]);
    assert_eq!(wrapped("全民社会保护", 100.0), ["全民社会保护"]);
    assert_eq!(wrapped("Just transition", 10.0), ["Just", "transition"]);
    assert_eq!(wrapped("一行\n又一行", 100.0), ["一行", "又一行"]);
    assert_eq!(wrapped("", 8.0), Vec::<String>::new());
}

#[test]
fn a_latin_word_is_never_cut() {
    assert_eq!(wrapped("Multilateralism now", 5.0), ["Multilateralism", "now"]);
}

#[test]
fn the_last_line_is_never_one_han_character() {
    for text in [
        "体面工作和包容性经济增长",
        "加强多边合作和三方合作，推进以人为本的复苏",
        "保护工人和支持企业",
        "我们看书",
        "国际劳工组织会",
    ] {
        for max_width in 4_u8..40 {
            let lines = wrapped(text, f32::from(max_width));
            let last = lines.last().unwrap();
            let han = last.chars().filter(|c| !"，。”".contains(*c)).count();
            assert!(han > 1 || lines.len() == 1, "{lines:?} at {max_width}");
            assert_eq!(lines.concat(), text, "nothing is lost at {max_width}");
        }
    }
}

#[test]
fn no_line_begins_or_ends_with_punctuation_that_may_not() {
    let text = "全球行动呼吁：“包容性、可持续和有韧性的复苏”（2021年6月），187个成员国；达15.9%。";
    for max_width in 6_u8..60 {
        for line in wrapped(text, f32::from(max_width)) {
            let (first, last) = (line.chars().next().unwrap(), line.chars().next_back().unwrap());
            assert!(!"，。、；：？！）》」』】”’…—%".contains(first), "“{line}” at {max_width}");
            assert!(!"（《「『【“‘".contains(last), "“{line}” at {max_width}");
        }
    }
}

/// The text with a bar at each place where a line of running text may end.
fn running(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let bar = |at: usize| if is_line_break_allowed(&chars[..at], chars[at]) { "|" } else { "" };
    chars.iter().enumerate().map(|(at, c)| format!("{}{c}", bar(at))).collect()
}

#[test]
fn a_line_of_running_text_ends_between_characters_but_for_marks_and_amounts() {
    for (text, expected) in [
        ("他说：“好。”", "他|说：|“好。”"),
        ("（见《呼吁》）", "（见|《呼|吁》）"),
        ("等等……完", "等|等……|完"),
        ("占15.9%的人", "占|15.9%|的|人"),
        ("有4亿人、187个成员", "有|4亿人、|187个|成|员"),
        ("2022年2月22日", "2022年|2月|22日"),
        ("读 ILO 的 report", "读 |ILO |的 |report"),
        ("« 15 % » low-cost", "« 15 % » |low-|cost"),
        ("用时 3 min", "用|时 |3 |min"),
        ("第\u{A0}4\u{A0}章", "第\u{A0}4\u{A0}章"),
    ] {
        assert_eq!(running(text), expected);
    }
}
