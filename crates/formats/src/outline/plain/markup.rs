//! HTML in Markdown that says nothing: comments, and tags around a line. Blanked out, so that the numbers of
//! lines stay.

/// The text without its comments and without tags around its lines; nothing where there are none.
pub(super) fn blank_out(text: &str) -> Option<String> {
    if !text.contains('<') {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<!--") {
        let Some((comment, behind)) = after.split_once("-->") else { break };
        out.push_str(before);
        out.extend(comment.chars().filter(|c| *c == '\n'));
        rest = behind;
    }
    out.push_str(rest);
    let lines: Vec<String> = out
        .split('\n')
        .map(|line| match without_tags(line.trim()) {
            Some(inside) => inside,
            None => line.to_owned(),
        })
        .collect();
    let blanked = lines.join("\n");
    (blanked != text).then_some(blanked)
}

/// What a line in tags holds, `<h1 align="center">Forum</h1>`; nothing where it neither begins nor ends with one.
fn without_tags(line: &str) -> Option<String> {
    if !line.starts_with('<') || !line.ends_with('>') {
        return None;
    }
    let mut inside = String::new();
    let mut rest = line;
    while let Some((before, tag)) = rest.split_once('<') {
        let (name, after) = tag.split_once('>')?;
        let first = name.trim_start_matches('/');
        // `<https://example.org>` is a link.
        if !first.starts_with(|c: char| c.is_ascii_alphabetic())
            || first.contains("://") && !first.contains('=')
            || first.contains('@')
        {
            return None;
        }
        inside.push_str(before);
        rest = after;
    }
    inside.push_str(rest);
    Some(inside.trim().to_owned())
}
