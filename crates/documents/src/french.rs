//! No-break spaces where French has them, in what is handed in: typed with a plain space, a sign may come to
//! stand alone at the head of a line. Only in the copy; the intervention stays as it was typed.

use super::model::{Block, Document, Paragraph, TextRun};

/// What has a no-break space before it.
const BEFORE: [char; 6] = ['»', ';', ':', '!', '?', '%'];

/// Puts them into the French paragraphs of a document.
pub(super) fn keep_together(document: &mut Document) {
    let own = document.lang.primary() == "fr";
    let mut one = |paragraph: &mut Paragraph| {
        if paragraph.lang.as_ref().map_or(own, |lang| lang.primary() == "fr") {
            keep_runs(&mut paragraph.runs);
        }
    };
    for block in &mut document.blocks {
        match block {
            Block::Paragraph(paragraph) => one(paragraph),
            Block::Table(table) => table.rows.iter_mut().flatten().flatten().for_each(&mut one),
        }
    }
    if own {
        document.notes.iter_mut().flat_map(|note| &mut note.paragraphs).for_each(|runs| keep_runs(runs));
    }
}

fn keep_runs(runs: &mut [TextRun]) {
    let mut before: Option<char> = None;
    // Signs of ours stand between the words and are none of them.
    let next: Vec<Option<char>> =
        runs.iter().map(|run| run.text.chars().next().filter(|_| !run.sign)).collect();
    for (index, run) in runs.iter_mut().enumerate().filter(|(_, run)| !run.sign) {
        let behind = next.iter().skip(index + 1).copied().flatten().next();
        let mut kept = String::with_capacity(run.text.len());
        let mut chars = run.text.chars().peekable();
        while let Some(c) = chars.next() {
            let after = chars.peek().copied().or(behind);
            let holds =
                c == ' ' && (before == Some('«') || after.is_some_and(|after| BEFORE.contains(&after)));
            kept.push(if holds { '\u{A0}' } else { c });
            before = Some(c);
        }
        run.text = kept;
    }
}
