//! Who does a task: every `@name` in it.

use rostrum_text::script::is_han;
use std::ops::Range;

/// What is typed right behind a Chinese name, without a space: 请@李雷办理.
const VERBS: [&str; 22] = [
    "办理", "负责", "跟进", "牵头", "处理", "落实", "确认", "联系", "起草", "准备", "协调", "报送", "汇总",
    "核对", "核实", "答复", "回复", "提供", "审核", "阅", "办", "等",
];

/// A name of Han characters that is longer than this has something behind it.
const HAN_NAME: usize = 3;

/// The names in a task, each with its sign's stretch. A name ends at white space or punctuation; `@` inside
/// a word (an e-mail address) names nobody.
pub(super) fn owners_in(body: &str) -> Vec<(Range<usize>, &str)> {
    let mut owners = Vec::new();
    let mut before: Option<char> = None;
    let mut behind = 0;
    for (at, c) in body.char_indices() {
        let opens = !before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
        before = Some(c);
        if !matches!(c, '@' | '＠') || !opens || at < behind {
            continue;
        }
        let start = at + c.len_utf8();
        let name = name_at(body.get(start..).unwrap_or_default());
        if !name.is_empty() {
            behind = start + name.len();
            owners.push((at..behind, name));
        }
    }
    owners
}

fn name_at(rest: &str) -> &str {
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '·' | '\'')));
    let name = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    let name = name.trim_end_matches(['.', '-', '\'']);
    let han = name.chars().all(is_han);
    if !han || name.chars().count() <= HAN_NAME {
        return name;
    }
    let verb = VERBS.iter().filter_map(|verb| name.find(verb)).filter(|at| *at >= "李雷".len()).min();
    verb.and_then(|at| name.get(..at)).unwrap_or(name)
}
