//! Chinese: groups of four digits, 零 for what is left out, 两 before 千, 万 and 亿.

use super::tables::word_at;

const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// One digit.
pub fn digit(digit: u32) -> &'static str {
    word_at(&DIGITS, digit.into())
}

/// The characters of a whole number.
pub fn cardinal(number: u64) -> String {
    if number == 0 {
        return word_at(&DIGITS, 0).to_owned();
    }
    let mut said = String::new();
    above(number, true, &mut said);
    said
}

/// `head`: whether nothing stands before it, so that 一十 is 十.
fn above(number: u64, head: bool, said: &mut String) {
    for (scale, name) in [(100_000_000, "亿"), (10_000, "万")] {
        let (times, rest) = (number / scale, number % scale);
        if times == 0 {
            continue;
        }
        if times == 2 {
            said.push('两')
        } else {
            above(times, head, said)
        }
        said.push_str(name);
        if rest > 0 {
            if rest < scale / 10 {
                said.push('零');
            }
            above(rest, false, said);
        }
        return;
    }
    below_ten_thousand(number, head, said);
}

fn below_ten_thousand(number: u64, head: bool, said: &mut String) {
    let mut begun = false;
    let mut gap = false;
    for (scale, name) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = number / scale % 10;
        if digit == 0 {
            gap = begun;
            continue;
        }
        if gap {
            said.push('零');
            gap = false;
        }
        match (digit, scale) {
            (1, 10) if head && !begun => {}
            (2, 1_000) => said.push('两'),
            _ => said.push_str(word_at(&DIGITS, digit)),
        }
        said.push_str(name);
        begun = true;
    }
}
