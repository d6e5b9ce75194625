//! Asterisks that stand for what is not said: the name in `张*和李*`, the number in `第*条和第*条`, the sign itself
//! in `"*" to "*"`.
//!
//! Two such asterisks look like emphasis, and emphasis would drop them. In languages with spaces a sign within a word
//! is never emphasis. Chinese has none, so what the asterisks stand between is asked: emphasis is a phrase of its own,
//! while between two blanks stands the end of one phrase and the beginning of the next. Where both may be meant it is
//! text, for an asterisk too many is seen and mended, and one too few is not seen.

use rostrum_text::script::is_han;

/// Whether two signs of so many asterisks, with these words before, between and behind them, are blanks.
pub(super) fn are_blanks(before: &str, len: usize, inner: &str, behind: &str) -> bool {
    let (left, right) = (before.chars().next_back(), behind.chars().next());
    let (first, last) = (inner.chars().next(), inner.chars().next_back());
    let is_letter = |c: &char| c.is_alphanumeric();
    // 第*条和第*条, 张*先生和李*先生: what stands beside the one stands beside the other. The sign of an escape says
    // nothing of the words.
    let left_again = left.filter(is_letter).is_some_and(|left| last == Some(left));
    let right_again =
        right.is_some_and(|right| !right.is_whitespace() && right != '\\' && first == Some(right));
    // 王**和李**, 张*诉李*: two names of persons.
    let names = left.is_some_and(is_surname) && last.is_some_and(is_surname);
    if len > 1 {
        // The editor itself makes phrases bold, so only what leaves no doubt is none.
        let joins = |c: Option<char>| c.is_some_and(|c| JOINS.contains(c));
        let unit = |c: Option<char>| c.is_some_and(|c| UNITS.contains(c));
        // **年**月**日上午**时, 第**条第**款, 共**人，其中**人, 从**年到**年.
        let counts = is_unit(inner) && (unit(left) || unit(right))
            || unit(first) && (left_again || right_again || unit(left) && unit(right));
        return names && joins(first) || left_again && right_again || counts || right_again && joins(last);
    }
    let within = left.is_some_and(is_han) && (inner.contains(|c| JOINS.contains(c)) || has_pause(inner));
    left_again || right_again || names || within || is_unit(inner) || !is_balanced(inner)
}

/// What joins two phrases, as a character.
const JOINS: &str = "和与及或、至到同跟诉";

fn has_pause(inner: &str) -> bool {
    inner.contains(['，', '。', '；', '：', '！', '？']) || inner.contains(", ")
}

/// What counts as one character, behind a number that may be left blank.
const UNITS: &str = "年月日号时分秒条款项章节元人次点";

/// `*年*月*日`: a unit alone between two blanks.
fn is_unit(inner: &str) -> bool {
    let mut chars = inner.chars();
    let unit = chars.next().is_some_and(|c| UNITS.contains(c));
    unit && chars.next().is_none()
}

/// Whether every bracket and quotation mark has its partner: none is emphasised without the other.
fn is_balanced(inner: &str) -> bool {
    let mut open = Vec::new();
    let mut straight = false;
    for c in inner.chars() {
        let closing = PAIRS.iter().find(|(opening, _)| *opening == c).map(|(_, closing)| *closing);
        if let Some(closing) = closing {
            open.push(closing);
        } else if PAIRS.iter().any(|(_, closing)| *closing == c) && open.pop() != Some(c) {
            return false;
        }
        straight ^= c == '"';
    }
    open.is_empty() && !straight
}

/// Brackets and quotation marks; the single ones are apostrophes as well.
const PAIRS: [(char, char); 9] = [
    ('(', ')'),
    ('（', '）'),
    ('【', '】'),
    ('《', '》'),
    ('〈', '〉'),
    ('「', '」'),
    ('『', '』'),
    ('“', '”'),
    ('«', '»'),
];

/// Whether a sign stands alone between quotation marks or brackets, and is what is spoken of: `"*"`, `«*»`, `(*)`.
pub(super) fn is_alone(last: Option<char>, next: Option<char>) -> bool {
    last.is_some_and(|c| "\"'([（【《〈「『“‘«‹".contains(c))
        && next.is_some_and(|c| "\"')]）】》〉」』”’»›".contains(c))
}

fn is_surname(c: char) -> bool {
    SURNAMES.contains(c)
}

/// Frequent surnames, but for those that more often end a word (高, 马, 方, 金).
const SURNAMES: &str = "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余苏叶吕魏蒋杜沈姜\
    范江傅钟卢汪戴崔陆廖姚邹熊孟秦阎薛侯雷贺郝龚邵钱覃武顾毛邱尹";
