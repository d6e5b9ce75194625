//! Our own copies coming back, with and without the capital's changes, from Word and from the clipboard.

use super::sample::{folder, intervention, programme, session, statement};
use chrono::{DateTime, Utc};
use rostrum_documents::{
    Statement, StatementCopyKind, read_returned_docx, read_returned_text, statement_document, write_docx,
    write_plain,
};
use rostrum_markdown::public_comments_of;
use rostrum_notebook::{Intervention, ParagraphDiffKind, normalize_returned_text_to_draft};
use std::io::{Cursor, Read, Write};

const COPIES: [StatementCopyKind; 2] = [StatementCopyKind::Reading, StatementCopyKind::Interpreters];

#[test]
fn an_untouched_copy_comes_back_as_the_intervention() {
    let (programme, session) = (programme(), session());
    for lang in ["zh-Hans", "en", "fr", "es"] {
        for copy in COPIES {
            let intervention = intervention(lang);
            let statement = statement(&programme, &session, &intervention);
            let bytes = write_docx(&statement_document(copy, std::slice::from_ref(&statement))).unwrap();
            let came = read_returned_docx(&bytes, &statement).unwrap();
            assert_eq!(
                normalize_returned_text_to_draft(&intervention.body.text, &came),
                intervention.body.text,
                "{lang} {copy:?}: {came}"
            );
        }
    }
}

#[test]
fn the_right_statement_is_taken_out_of_a_file_of_several() {
    let (programme, session) = (programme(), session());
    let interventions: Vec<Intervention> =
        ["zh-Hans", "en", "fr"].iter().map(|lang| intervention(lang)).collect();
    let statements: Vec<Statement<'_>> =
        interventions.iter().map(|intervention| statement(&programme, &session, intervention)).collect();
    let bytes = write_docx(&statement_document(StatementCopyKind::Interpreters, &statements)).unwrap();
    for statement in &statements {
        let came = read_returned_docx(&bytes, statement).unwrap();
        assert_eq!(
            normalize_returned_text_to_draft(&statement.intervention.body.text, &came),
            statement.intervention.body.text
        );
    }
}

#[test]
fn a_pasted_copy_comes_back_without_what_is_ours() {
    let (programme, session) = (programme(), session());
    for lang in ["zh-Hans", "en", "fr", "es"] {
        for copy in COPIES {
            let intervention = intervention(lang);
            let statement = statement(&programme, &session, &intervention);
            let pasted = write_plain(&statement_document(copy, std::slice::from_ref(&statement)));
            let came = read_returned_text(&pasted, &statement);
            assert_eq!(
                normalize_returned_text_to_draft(&intervention.body.text, &came),
                intervention.body.text,
                "{lang} {copy:?}: {came}"
            );
        }
    }
}

/// What an earlier version printed around the text is taken off as well: such copies are still on their way.
#[test]
fn a_copy_that_an_earlier_version_made_comes_back_without_what_was_ours() {
    let (programme, session) = (programme(), session());
    let earlier: [(&str, &[(&str, &str)]); 4] = [
        ("zh-Hans", &[("专题会议2", "专题会议 2")]),
        ("en", &[(" (limit 3:00)", " against 3:00")]),
        (
            "fr",
            &[
                ("Seul le prononcé fait foi", "Vérifier au prononcé"),
                ("Intervention de", "Orateur ou oratrice"),
            ],
        ),
        ("es", &[("Cotejar con el texto pronunciado", "Cotéjese con el texto leído"), ("aprox. ", "unos ")]),
    ];
    for (lang, words) in earlier {
        let intervention = intervention(lang);
        let statement = statement(&programme, &session, &intervention);
        let mut pasted = write_plain(&statement_document(
            StatementCopyKind::Interpreters,
            std::slice::from_ref(&statement),
        ));
        for (now, before) in words {
            assert!(pasted.contains(now), "{lang}: {now} in {pasted}");
            pasted = pasted.replace(now, before);
        }
        let came = read_returned_text(&pasted, &statement);
        assert_eq!(
            normalize_returned_text_to_draft(&intervention.body.text, &came),
            intervention.body.text,
            "{lang}: {came}"
        );
    }
}

#[test]
fn what_was_not_handed_in_keeps_its_place_when_the_rest_returns() {
    let (programme, session) = (programme(), session());
    let mut intervention = intervention("zh-Hans");
    intervention.body.text = "## 立场\n\n主席：~~旧话~~开始。\n\n**表态口径**\n\n不承诺数字。\n\n## 依据\n\n## 致谢\n\n谢谢。\n\n## 内部\n\n留中。\n".to_owned();
    for copy in COPIES {
        let statement = statement(&programme, &session, &intervention);
        let document = statement_document(copy, std::slice::from_ref(&statement));
        let bytes = write_docx(&document).unwrap();
        let came = read_returned_docx(&bytes, &statement).unwrap();
        assert!(!came.contains("旧话") && !came.contains("数字") && !came.contains("留中"), "{came}");
        assert_eq!(
            normalize_returned_text_to_draft(&intervention.body.text, &came),
            intervention.body.text,
            "{copy:?}: {came}"
        );
        let edited =
            normalize_returned_text_to_draft(&intervention.body.text, &came.replace("谢谢。", "谢谢主席。"));
        assert!(edited.contains("谢谢主席。") && edited.contains("不承诺数字。"), "{edited}");
    }
}

/// A draft with everything that a copy writes otherwise than the draft does.
fn rich() -> Intervention {
    let mut intervention = intervention("en");
    intervention.body.text =
        "## Position\n\nMadam Chair, as [the report](https://www.ilo.org/report) says[^1], we act.\n\n\
        - Extend coverage\n  - to informal workers\n- [ ] Fund it <!-- can be cut -->\n\n\
        1. Design\n2. Finance\n\n> “Universal social protection by 2030”\n\n\
        | Group | Share |\n|:--|--:|\n| Women | **47%** |\n| Men | 53% |\n\n\
        I thank you.\n\n[^1]: [World Social Protection Report](https://www.ilo.org/wspr), p. 3.\n"
            .to_owned();
    intervention
}

#[test]
fn links_tables_lists_and_quotations_come_back_as_they_were() {
    let (programme, session) = (programme(), session());
    let intervention = rich();
    for copy in COPIES {
        let statement = statement(&programme, &session, &intervention);
        let document = statement_document(copy, std::slice::from_ref(&statement));
        let came = read_returned_docx(&write_docx(&document).unwrap(), &statement).unwrap();
        assert_eq!(
            normalize_returned_text_to_draft(&intervention.body.text, &came),
            intervention.body.text,
            "{copy:?}: {came}"
        );
        let came = read_returned_text(&write_plain(&document), &statement);
        assert_eq!(
            normalize_returned_text_to_draft(&intervention.body.text, &came),
            intervention.body.text,
            "{copy:?}, pasted: {came}"
        );
    }
}

/// Whatever signs stand beside each other in a line, what nobody changed is no change, and what was changed comes
/// without a sign that nobody typed.
#[test]
fn code_beside_other_signs_comes_back_as_its_words() {
    let (programme, session) = (programme(), session());
    for line in [
        "Set `limit`**now** please",
        "Set `limit`*now*, `limit`**now**x",
        "设`限额`**现在**执行",
        "`a`***b*** `c` d and **e**`f`**g**",
        "`a`[the report](https://www.ilo.org/a)`b`",
        "**a**`b`, c*d*`e`",
        "`a`~~b~~c",
    ] {
        let mut intervention = intervention("en");
        intervention.body.text = format!("{line}\n\nI thank you.\n");
        let statement = statement(&programme, &session, &intervention);
        let document = statement_document(StatementCopyKind::Reading, std::slice::from_ref(&statement));
        let came = read_returned_docx(&write_docx(&document).unwrap(), &statement).unwrap();
        assert!(!came.contains('`'), "{line}: {came}");
        assert_eq!(
            normalize_returned_text_to_draft(&intervention.body.text, &came),
            intervention.body.text,
            "{came}"
        );
    }
}

/// The document with tracked changes, as Word writes them.
fn edited(bytes: &[u8], edit: impl Fn(String) -> String) -> Vec<u8> {
    edited_part(bytes, "word/document.xml", edit)
}

/// The same with another part of the package.
fn edited_part(bytes: &[u8], part: &str, edit: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().to_owned();
        if entry.is_dir() {
            continue;
        }
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        if name == part {
            text = edit(text);
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn tracked_changes_come_in_as_accepted() {
    let (programme, session) = (programme(), session());
    let intervention = intervention("zh-Hans");
    let statement = statement(&programme, &session, &intervention);
    let bytes =
        write_docx(&statement_document(StatementCopyKind::Interpreters, std::slice::from_ref(&statement)))
            .unwrap();
    let bytes = edited(&bytes, |xml| {
        let who = r#"w:id="9" w:author="司里" w:date="2022-02-21T09:00:00Z""#;
        let inserted = format!(
            r#"</w:t></w:r><w:ins {who}><w:r><w:t>尊敬的</w:t></w:r></w:ins><w:r><w:t>主席女士，各位同事："#
        );
        let deleted = format!(
            r#"</w:t></w:r><w:del {who}><w:r><w:delText>谢谢</w:delText></w:r></w:del><w:ins {who}><w:r><w:t>感谢</w:t></w:r></w:ins><w:r><w:t>主席女士。"#
        );
        assert!(xml.contains("主席女士，各位同事：") && xml.contains("谢谢主席女士。"));
        xml.replacen("主席女士，各位同事：", &inserted, 1).replacen("谢谢主席女士。", &deleted, 1)
    });
    let came = read_returned_docx(&bytes, &statement).unwrap();
    let returned = intervention.with_returned_text(&came, DateTime::<Utc>::UNIX_EPOCH, "定稿.docx");
    let changes: Vec<(ParagraphDiffKind, String)> = returned
        .returned_paragraph_diffs()
        .into_iter()
        .filter(|piece| piece.is_change())
        .map(|piece| (piece.kind, piece.new.trim().to_owned()))
        .collect();
    assert_eq!(
        changes,
        [
            (ParagraphDiffKind::Changed, "尊敬的主席女士，各位同事：".to_owned()),
            (ParagraphDiffKind::Changed, "感谢主席女士。".to_owned())
        ]
    );
}

#[test]
fn a_document_of_the_capitals_own_is_read_whole() {
    let (programme, session) = (programme(), session());
    let intervention = intervention("en");
    let statement = statement(&programme, &session, &intervention);
    let bytes = write_docx(&statement_document(StatementCopyKind::Reading, std::slice::from_ref(&statement)))
        .unwrap();
    let bytes = edited(&bytes, |xml| {
        let body = r#"<w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Statement by Kenya</w:t></w:r></w:p><w:p><w:r><w:t>Madam Chair, </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>dear</w:t></w:r><w:r><w:t xml:space="preserve"> colleagues &amp; friends,</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr><w:r><w:t>We thank</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve"> you.</w:t></w:r></w:p></w:body>"#;
        let start = xml.find("<w:body>").unwrap();
        format!("{}{body}</w:document>", &xml[..start])
    });
    let came = read_returned_docx(&bytes, &statement).unwrap();
    assert_eq!(came, "# Statement by Kenya\n\nMadam Chair, *dear* colleagues & friends,\n\nWe thank you.\n");
    // A file that breaks off is refused: what is missing must not look as if it had been taken out.
    let broken = edited(&bytes, |xml| xml[..xml.find(" you.").unwrap()].to_owned() + "<w:t");
    assert!(read_returned_docx(&broken, &statement).is_err());
    assert!(read_returned_docx(b"no package", &statement).is_err());
}

#[test]
#[ignore = "tests/readback/run has LibreOffice save the copies anew first, then runs it"]
fn a_copy_saved_by_another_program_comes_back_as_the_intervention() {
    let (programme, session) = (programme(), session());
    for lang in ["zh-Hans", "en", "fr", "es"] {
        for copy in ["interpreters", "reading"] {
            let intervention = intervention(lang);
            let statement = statement(&programme, &session, &intervention);
            let path = folder().join("resaved").join(format!("{copy}-{lang}.docx"));
            let came = read_returned_docx(&std::fs::read(&path).unwrap(), &statement).unwrap();
            assert_eq!(
                normalize_returned_text_to_draft(&intervention.body.text, &came),
                intervention.body.text,
                "{}: {came}",
                path.display()
            );
        }
    }
}

/// Remarks in the margin are no words of the text, but somebody wrote them to the delegate.
#[test]
fn comments_and_endnotes_come_back_beside_the_words_that_they_belong_to() {
    let (programme, session) = (programme(), session());
    let intervention = intervention("en");
    let statement = statement(&programme, &session, &intervention);
    let part = |root: &str, inside: &str| {
        format!(
            "<w:{root} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{inside}</w:{root}>"
        )
    };
    let words = |text: &str| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
    let remark = |id: u8, author: &str, text: &str| {
        format!(
            "<w:comment w:id=\"{id}\" w:author=\"{author}\">{}{}</w:comment>",
            words(text),
            words("Agreed?")
        )
    };
    let parts = [
        (
            "word/document.xml",
            part(
                "document",
                "<w:body><w:p><w:r><w:t>We act now</w:t></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r>\
                 <w:r><w:t>.</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>\
                 <w:r><w:commentReference w:id=\"1\"/></w:r></w:p><w:p><w:r><w:t>I thank you.</w:t></w:r></w:p><w:p><w:r><w:commentReference w:id=\"2\"/></w:r></w:p></w:body>",
            ),
        ),
        (
            "word/comments.xml",
            part(
                "comments",
                &(remark(0, "Ana Díaz", "Too strong --&gt; soften, a|b -- c")
                    + &remark(1, "", "can be cut")
                    + &remark(2, "Bo", "Nothing on figures?")),
            ),
        ),
        (
            "word/endnotes.xml",
            part("endnotes", &format!("<w:endnote w:id=\"2\">{}</w:endnote>", words("Since 2019."))),
        ),
    ];
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        package.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        package.write_all(text.as_bytes()).unwrap();
    }
    let came = read_returned_docx(&package.finish().unwrap().into_inner(), &statement).unwrap();
    assert_eq!(
        came,
        "We act now[^3]. <!-- Ana Díaz: Too strong -- > soften, a|b -- c Agreed? --> <!-- can be cut Agreed? -->\n\n\
         I thank you.\n\n<!-- Bo: Nothing on figures? Agreed? -->\n\n[^3]: Since 2019.\n"
    );
    let comments: Vec<String> = public_comments_of(&came).into_iter().map(|comment| comment.words).collect();
    assert_eq!(
        comments,
        [
            "Ana Díaz: Too strong -- > soften, a|b -- c Agreed?",
            "can be cut Agreed?",
            "Bo: Nothing on figures? Agreed?"
        ]
    );
}

/// A note keeps its label whatever number Word gives it, and also with other words; a new one has a free one.
#[test]
fn footnotes_come_back_by_their_words_and_changed_ones_by_what_they_were() {
    let (programme, session) = (programme(), session());
    let mut intervention = intervention("en");
    intervention.body.text = "We act[^b], now[^a].\n\nWe pay[^c].\n\n[^a]: Ibid.\n[^b]: Ibid.\n\
        [^c]: [World Social Protection Report](https://www.ilo.org/wspr), p. 3.\n"
        .to_owned();
    let statement = statement(&programme, &session, &intervention);
    let document = statement_document(StatementCopyKind::Reading, std::slice::from_ref(&statement));
    let bytes = write_docx(&document).unwrap();
    let came = read_returned_docx(&bytes, &statement).unwrap();
    let back = intervention.with_returned_text(&came, DateTime::<Utc>::UNIX_EPOCH, "");
    let pieces = back.returned_paragraph_diffs();
    assert!(pieces.iter().all(|piece| !piece.is_change()), "{pieces:?}");
    let changed = edited_part(&bytes, "word/footnotes.xml", |xml| {
        assert!(xml.contains("p. 3."), "{xml}");
        xml.replace("p. 3.", "p. 14.")
    });
    let came = read_returned_docx(&changed, &statement).unwrap();
    let back = intervention.with_returned_text(&came, DateTime::<Utc>::UNIX_EPOCH, "");
    let pieces = back.returned_paragraph_diffs();
    let changes: Vec<_> = pieces.iter().filter(|piece| piece.is_change()).collect();
    assert_eq!(changes.len(), 1, "{pieces:?}");
    assert_eq!(changes[0].new.trim(), "We pay[^c].");
    let notes = changes[0].notes_among(&pieces);
    assert_eq!(notes.len(), 1);
    assert!(notes[0].new.contains("p. 14.") && notes[0].old.contains("p. 3."), "{notes:?}");
}

/// A note that only private text calls is not handed in, so nobody deleted it.
#[test]
fn a_footnote_of_private_text_stays_when_the_rest_returns() {
    let (programme, session) = (programme(), session());
    let mut intervention = intervention("zh-Hans");
    intervention.body.text =
        "甲说[^1]。\n\n## 内部\n\n留中[^2]。\n\n## 致谢\n\n谢谢主席女士。\n\n[^1]: 报告，第一页。\n[^2]: 内部电报。\n".to_owned();
    let statement = statement(&programme, &session, &intervention);
    let document = statement_document(StatementCopyKind::Reading, std::slice::from_ref(&statement));
    let came = read_returned_docx(&write_docx(&document).unwrap(), &statement).unwrap();
    assert!(!came.contains("电报"), "{came}");
    assert_eq!(normalize_returned_text_to_draft(&intervention.body.text, &came), intervention.body.text);
    let changed = came.replace("谢谢主席女士", "感谢主席女士");
    let back = normalize_returned_text_to_draft(&intervention.body.text, &changed);
    assert_eq!(back, intervention.body.text.replace("谢谢主席女士", "感谢主席女士"));
}
