//! A protected place stays one, whatever a file says.

use super::Source;
use passi::publish::exchange::import::import;
use passi::publish::exchange::questions::Answer;
use std::fs;

#[test]
fn no_file_ends_a_protection_or_says_where_it_came_from() {
    let hidden = &[
        ("status", "draft"),
        ("name", "Centro di prova"),
        ("category", "antiviolence"),
        ("municipality", "055032"),
        ("hide_location", "yes"),
        ("phones", "+390744000002"),
        ("confidence", "low"),
    ];
    let source = Source::of(&[("u2", hidden)]);
    let path = source.path("list.csv");
    let text = "codice,nome,tipo,comune,tel,email,hide_location,source_url,source_date,note\n\
        A,Centro di prova,antiviolence,Terni,0744 000002,c@example.org,no,\
        https://www.openstreetmap.org/node/5,2026-01-02,dietro la stazione\n";
    fs::write(&path, text).unwrap();
    for overwrite in [false, true] {
        let mut options = source.options(&path);
        options.overwrite = overwrite;
        let report = import(&options, &mut |_| Some(Answer::Same)).unwrap();
        let row = source.row("u2");
        assert_eq!(
            (row["hide_location"].as_str(), row["email"].as_str()),
            ("yes", "c@example.org")
        );
        for column in ["source_url", "source_date", "note"] {
            assert!(!row.contains_key(column), "{column}: {row:?}");
        }
        let told: Vec<_> = report.conflicts.iter().map(|one| (one.column, one.taken)).collect();
        assert_eq!(told, [("hide_location", false)], "{report}");
    }
}
