//! Tables as every section has them: named, reachable by keyboard where they are wider than the
//! screen, with heads that say what they are heads of.

/// A table. `kind` is `plain`, `matrix` or `matrix tall`; `head` the columns ([`columns`] and the
/// like), `body` the bodies and the foot.
pub(super) fn table(id: &str, kind: &str, caption: &str, head: &str, body: &str) -> String {
    format!(
        r#"<div class="wide {kind}" role="region" tabindex="0" aria-labelledby="{id}">
<table>
<caption><span id="{id}">{caption}</span></caption>
<thead><tr>{head}</tr></thead>
{body}</table>
</div>
"#
    )
}

/// The rows of a table's body.
pub(super) fn rows(rows: &str) -> String {
    format!("<tbody>\n{rows}</tbody>\n")
}

/// Heads of columns of numbers.
pub(super) fn columns(names: &[&str]) -> String {
    names.iter().map(|name| format!("<th scope=\"col\">{name}</th>")).collect()
}

/// Heads of columns of words.
pub(super) fn word_columns(names: &[&str]) -> String {
    names.iter().map(|name| format!("<th scope=\"col\" class=\"word\">{name}</th>")).collect()
}

/// A row's head.
pub(super) fn head(name: &str) -> String {
    format!("<th scope=\"row\">{name}</th>")
}

/// Cells of numbers.
pub(super) fn cells(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().map(|text| format!("<td>{text}</td>")).collect()
}

/// A cell of words.
pub(super) fn word(text: &str) -> String {
    format!("<td class=\"word\">{text}</td>")
}
