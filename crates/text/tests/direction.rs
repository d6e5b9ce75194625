//! Directions of lines, by the examples of Unicode Annex 9 and by what is true of every line.

use proptest::prelude::*;
use rostrum_text::direction::{Direction, base_direction, runs};

/// The runs of a line, each as `>` or `<` and its text.
fn told(line: &str) -> Vec<String> {
    let sign = |direction| if direction == Direction::LeftToRight { '>' } else { '<' };
    runs(line).iter().map(|run| format!("{}{}", sign(run.direction), &line[run.range.clone()])).collect()
}

#[test]
fn a_line_is_parted_where_its_direction_turns() {
    for (line, expected) in [
        ("", &[][..]),
        ("Thank you, Chair.", &[">Thank you, Chair."]),
        ("谢谢主席，2030年（“完”）", &[">谢谢主席，2030年（“完”）"]),
        ("السلام عليكم", &["<السلام عليكم"]),
        ("The word שלום is said", &[">The word ", "<שלום", "> is said"]),
        ("שלום, world 2030", &["<שלום, ", ">world 2030"]),
        // Figures behind Arabic letters are not of the kind that takes a sign of per cent along, behind Hebrew ones
        // they are (rules W2 to W5).
        ("بنسبة 15.9% من", &["<بنسبة ", ">15.9", "<% من"]),
        ("עלה 15.9% השנה", &["<עלה ", ">15.9%", "< השנה"]),
        ("المادة 12 of the Convention", &["<المادة ", ">12", "< ", ">of the Convention"]),
        ("主席说“مرحبا”。", &[">主席说“", "<مرحبا", ">”。"]),
        ("A (שלום) b", &[">A (", "<שלום", ">) b"]),
        ("مرحبا\nABC", &["<مرحبا\n", ">ABC"]),
    ] {
        assert_eq!(told(line), expected, "{line}");
    }
}

#[test]
fn the_first_letter_that_has_a_direction_decides() {
    for line in ["", "12.5 – (…)", "Kenya وشكرا", "就业 مرحبا", "é", "한국 שלום", "\u{2066}שלום\u{2069} A"]
    {
        assert_eq!(base_direction(line), Direction::LeftToRight, "{line}");
    }
    for line in ["مرحبا ABC", "1. שלום Kenya", "“שלום” said", "\n– شكرا", "ߊ", "𞤀"]
    {
        assert_eq!(base_direction(line), Direction::RightToLeft, "{line}");
    }
}

proptest! {
    #[test]
    fn the_runs_are_the_whole_line_and_each_turns(
        line in "\\PC{0,40}|[a-c就שלام0-9 .,%()\\-\n\r\u{2029}\u{200F}\u{202E}\u{2067}\u{2069}\u{301}]{0,40}"
    ) {
        let runs = runs(&line);
        let whole: String = runs.iter().map(|run| &line[run.range.clone()]).collect();
        prop_assert_eq!(&whole, &line);
        prop_assert!(runs.iter().all(|run| !run.range.is_empty()));
        prop_assert!(runs.windows(2).all(|two| two[0].direction != two[1].direction));
    }

    /// Letters and figures keep their own direction wherever they stand.
    #[test]
    fn letters_go_their_own_way(line in "[a-c就שלام0-9 .,%()\\-]{0,40}") {
        for run in runs(&line) {
            for c in line[run.range.clone()].chars() {
                if "abc就0123456789".contains(c) {
                    prop_assert_eq!(run.direction, Direction::LeftToRight, "{} in {}", c, line);
                } else if "שלام".contains(c) {
                    prop_assert_eq!(run.direction, Direction::RightToLeft, "{} in {}", c, line);
                }
            }
        }
    }
}
