//! Speaker marks: `**雇主组**：` or `**Employers' group:** ` at the head of a line, behind the stamp.

use super::bold_label::bold_label_at;
use super::change::{EditWithSelection, Selection, line_at, part};
use super::commitment_mark::commitment_by;
use super::item::list_item_of;
use super::private::is_private_heading;
use super::stamp::time_stamp_of;
use std::ops::Range;

/// The speaker mark at the head of a line: the range of the mark and the name in it. Both forms are
/// read, whatever the language: the colon inside or outside of the bold, wide or narrow.
pub fn speaker_mark_of(line: &str) -> Option<(Range<usize>, &str)> {
    let mut start = list_item_of(line).map_or(0, |item| item.body);
    if let Some(stamp) = time_stamp_of(line) {
        start = stamp.end;
    }
    // A commitment is marked in the same way and is nobody's name; so are other headings of a line.
    bold_label_at(line, start).filter(|(_, label)| commitment_by(label).is_none() && !names_a_matter(label))
}

/// What labels a line rather than says who speaks, in the four languages and in small letters.
const MATTERS: [&str; 79] = [
    "要点",
    "主要观点",
    "核心观点",
    "重点",
    "结论",
    "小结",
    "总结",
    "注意",
    "注",
    "备注",
    "决定",
    "背景",
    "待办",
    "问题",
    "建议",
    "行动",
    "后续",
    "后续事项",
    "下一步",
    "数据",
    "依据",
    "立场",
    "key point",
    "key points",
    "point",
    "points",
    "decision",
    "decisions",
    "note",
    "notes",
    "nb",
    "conclusion",
    "conclusions",
    "action",
    "actions",
    "action item",
    "action items",
    "background",
    "to do",
    "todo",
    "summary",
    "question",
    "questions",
    "next step",
    "next steps",
    "follow-up",
    "important",
    "point clé",
    "points clés",
    "décision",
    "décisions",
    "remarque",
    "remarques",
    "contexte",
    "à faire",
    "résumé",
    "suite",
    "suites",
    "prochaines étapes",
    "punto clave",
    "puntos clave",
    "conclusión",
    "conclusiones",
    "decisión",
    "decisiones",
    "nota",
    "notas",
    "acción",
    "acciones",
    "antecedentes",
    "contexto",
    "pendiente",
    "pendientes",
    "resumen",
    "pregunta",
    "preguntas",
    "próximos pasos",
    "importante",
    "atención",
];

fn names_a_matter(label: &str) -> bool {
    MATTERS.contains(&label.to_lowercase().as_str()) || is_private_heading(label)
}

/// The names that speaker marks in a text hold, each once, in the order of the text.
pub fn speakers_in(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for name in text.lines().filter_map(|line| speaker_mark_of(line).map(|(_, name)| name)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Inserts a mark (as it is written in the interface's language) at the caret: on a new line, unless
/// the caret stands at the head of its line, behind its stamp or its list marker.
pub fn insert_speaker_mark(text: &str, caret: usize, mark: &str) -> EditWithSelection {
    insert_speaker_mark_with_time(text, caret, mark, None)
}

/// The same with the time, where the line has no stamp yet: without it nobody knows how long they spoke.
pub fn insert_speaker_mark_with_time(
    text: &str,
    caret: usize,
    mark: &str,
    time: Option<&str>,
) -> EditWithSelection {
    let stamp = |stamped: bool| match time.filter(|_| !stamped) {
        Some(time) => format!("[{time}] "),
        None => String::new(),
    };
    let caret = text.floor_char_boundary(caret);
    let line = line_at(text, caret);
    let content = part(text, line.clone());
    let head_end = time_stamp_of(content)
        .map(|stamp| stamp.end)
        .or_else(|| list_item_of(content).map(|item| item.body))
        .unwrap_or(0);
    let before = part(content, 0..caret - line.start);
    let at_head = caret - line.start >= head_end && part(before, head_end..before.len()).trim().is_empty();
    let (at, inserted) = if at_head || content.trim().is_empty() {
        let gap = if before.ends_with(']') { " " } else { "" };
        (caret, format!("{gap}{}{mark}", stamp(time_stamp_of(content).is_some())))
    } else {
        (line.end, format!("\n{}{mark}", stamp(false)))
    };
    let behind = at + inserted.len();
    EditWithSelection::replace(text, at..at, inserted, Selection::caret(behind))
}
