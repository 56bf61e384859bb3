//! Paths that somebody prepared: kept as they came, ticked step by step, and gone when dropped.

use super::{day, empty, path};
use passi::domain::path::Path;

fn done(library: &passi::library::Library) -> Vec<Vec<bool>> {
    let paths = library.paths().unwrap();
    paths.iter().map(|kept| kept.path.steps.iter().map(|step| step.is_done).collect()).collect()
}

#[test]
fn a_path_is_kept_with_its_ticks_and_ticked_on() {
    let mut library = empty();
    library.keep_path(&path(), day()).unwrap();
    let [kept] = &library.paths().unwrap()[..] else { panic!("one path is kept") };
    assert_eq!((&kept.path, kept.kept_on), (&path(), day()));
    let number = kept.number;
    for _ in 0..2 {
        library.tick_step(number, 1, true).unwrap();
    }
    library.tick_step(number, 0, false).unwrap();
    assert_eq!(done(&library), [[false, true]]);
    let bytes = library.to_bytes().unwrap();
    let again = passi::library::Library::from_bytes(Some(&bytes)).unwrap();
    assert_eq!(done(&again), [[false, true]]);
}

#[test]
fn the_same_path_is_kept_once_and_loses_no_tick() {
    let mut library = empty();
    library.keep_path(&path().untouched(), day()).unwrap();
    let number = library.paths().unwrap()[0].number;
    library.tick_step(number, 1, true).unwrap();
    library.keep_path(&path(), day().succ_opt().unwrap()).unwrap();
    assert_eq!(done(&library), [[true, true]]);
    assert_eq!(library.paths().unwrap()[0].kept_on, day());
    // One of another day is another one.
    let other = Path { made_on: day().succ_opt().unwrap(), ..path() };
    library.keep_path(&other, day()).unwrap();
    assert_eq!(done(&library), [[true, true], [true, false]]);
}

#[test]
fn a_dropped_path_leaves_nothing_in_the_file() {
    let mut library = empty();
    library.keep_path(&path(), day()).unwrap();
    let holds = |library: &mut passi::library::Library| {
        String::from_utf8_lossy(&library.to_bytes().unwrap()).contains("Questura")
    };
    assert!(holds(&mut library));
    let number = library.paths().unwrap()[0].number;
    library.drop_path(number).unwrap();
    assert!(!holds(&mut library));
    // A path that gets its number has none of its ticks.
    library.keep_path(&path().untouched(), day()).unwrap();
    assert_eq!(done(&library), [[false, false]]);
}
