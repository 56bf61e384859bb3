//! The code on a service's screen, as the camera of another phone reads it.

use super::{LANGUAGES, has, screen};
use passi::locale::Locale;

#[test]
fn a_service_has_a_code_for_another_phone() {
    for tag in LANGUAGES {
        let words = Locale::built_in(tag).unwrap();
        let html = screen(tag, "/service/test-desk");
        has(&html, &["<svg class=\"code-picture\"", "passi://service/test-desk"]);
        has(&html, &[&words.text("code-title"), &words.text("code-why")]);
        assert_eq!(read_code(&html), "passi://service/test-desk", "as a camera reads it");
    }
}

/// What the code in this page says.
pub fn read_code(html: &str) -> String {
    let between = |from: &str, to: &str| -> String {
        let rest = html.split_once(from).unwrap().1;
        rest.split_once(to).unwrap().0.to_owned()
    };
    let side: usize = between("viewBox=\"0 0 ", " ").parse().unwrap();
    let squares = between("<path d=\"M", "\"").replace("h1v1h-1z", "");
    let dark: Vec<(usize, usize)> = squares
        .split('M')
        .map(|square| {
            let (x, y) = square.split_once(' ').unwrap();
            (x.parse().unwrap(), y.parse().unwrap())
        })
        .collect();
    let margin = 4;
    let is_dark = |x: usize, y: usize| dark.contains(&(x + margin, y + margin));
    let grid = rqrr::SimpleGrid::from_func(side - 2 * margin, is_dark);
    rqrr::Grid::new(grid).decode().unwrap().1
}
