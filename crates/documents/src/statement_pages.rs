//! Statements laid out: a head and the text, each on a page of its own, in one document.

use super::french::keep_together;
use super::model::{Document, Layout, Paragraph, Style, Table, TableKind};
use super::origin::StatementOrigin;
use super::spoken::write_text;
use super::statement::{Statement, StatementCopyKind, messages_for, page_words};
use rostrum_programme::LangTag;

/// Puts statements into one document, each on a page of its own.
pub fn statement_document(copy: StatementCopyKind, statements: &[Statement<'_>]) -> Document {
    let lang = statements.first().map_or_else(|| LangTag::new("en"), |first| first.lang().clone());
    let layout = match copy {
        StatementCopyKind::Reading => Layout::Reading,
        StatementCopyKind::Interpreters => Layout::Interpreters,
    };
    let title = statements.first().map(Statement::title).unwrap_or_default();
    let mut document = Document::new(layout, lang.clone(), title);
    let words = messages_for(&lang);
    // In a file of several languages no page has the words of another: the number stands alone.
    if statements.iter().all(|statement| statement.lang().primary() == lang.primary()) {
        document.page_words = page_words(&words);
    }
    if let [only] = statements {
        document.running = only.head(&words).subtitle;
    }
    for (index, statement) in statements.iter().enumerate() {
        write_statement(&mut document, copy, statement, index > 0);
        document.origins.push(StatementOrigin {
            programme: statement.programme.id.clone(),
            session: statement.session.clone(),
            intervention: statement.intervention.id.clone(),
        });
    }
    keep_together(&mut document);
    document
}

fn write_statement(
    document: &mut Document,
    copy: StatementCopyKind,
    statement: &Statement<'_>,
    new_page: bool,
) {
    let words = messages_for(statement.lang());
    let head = statement.head(&words);
    let lang = Some(statement.lang().clone()).filter(|lang| *lang != document.lang);
    let spoken = |mut paragraph: Paragraph| {
        paragraph.lang.clone_from(&lang);
        paragraph
    };
    let first = |style: Style, text: String| {
        let mut paragraph = Paragraph::new(style, text);
        paragraph.new_page = new_page;
        paragraph
    };
    match copy {
        StatementCopyKind::Reading => {
            document.push(spoken(first(Style::Title, head.title)));
            if !head.subtitle.is_empty() {
                document.push(spoken(Paragraph::new(Style::Subtitle, head.subtitle)));
            }
            if !head.time.is_empty() {
                document.push(spoken(Paragraph::new(Style::Remark, head.time)));
            }
        }
        StatementCopyKind::Interpreters => {
            document.push(spoken(first(Style::Remark, head.check)));
            document.push(spoken(Paragraph::new(Style::Title, head.title)));
            let rows = head.fields.into_iter().map(|(name, value)| {
                vec![
                    vec![spoken(Paragraph::new(Style::FieldName, name))],
                    vec![spoken(Paragraph::new(Style::Field, value))],
                ]
            });
            let rows = rows.collect();
            document.push(Table { kind: TableKind::Fields, shares: vec![1, 3], rows });
        }
    }
    write_text(document, copy, statement, &words, &spoken);
}
