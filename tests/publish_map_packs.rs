//! Map packs, from the table of the source to the parts that a phone fetches.

use super::feed_fixture::{Publisher, pack};
use passi::feed::map_pack::{MOST_BYTES, MapPack, path};
use passi::feed::plan::MOST_PART_BYTES;
use passi::feed::state::state_of;
use passi::feed::{FeedError, hash};
use passi::publish::feed_folder::FeedFolder;
use passi::publish::map_packs::{MAP_PACK_COLUMNS, MAP_PACKS};
use passi::publish::pack_files::joined;
use passi::publish::{PublishError, check, form, inspection, snapshot, source};
use passi::store::Content;
use std::fs;
use std::path::Path;
use std::process::Command;

const SIZE: usize = 2 * MOST_PART_BYTES as usize + 5;

fn look(publisher: &Publisher) -> check::Report {
    let now = "2026-11-30T12:00:00Z".parse().unwrap();
    check::check(&publisher.folder(), None, now).unwrap()
}

/// The names of the parts in the feed.
fn parts(publisher: &Publisher) -> Vec<String> {
    publisher.folder().names("m").unwrap()
}

/// The packs that a phone finds in this snapshot, with their bytes.
fn packs_in(snapshot: &Path) -> Vec<(MapPack, String)> {
    let content = Content::from_bytes(&fs::read(snapshot).unwrap()).unwrap();
    let records = content.records().unwrap().into_iter();
    let packs = records.filter(|raw| raw.kind == MapPack::KIND);
    packs
        .map(|raw| {
            let pack = MapPack::read(&raw.id, &raw.rec).unwrap();
            (pack, String::from_utf8(raw.rec).unwrap())
        })
        .collect()
}

/// The packs of the source, as a snapshot that names them has them.
fn offered(publisher: &Publisher, packs: &Path) -> Vec<(MapPack, String)> {
    let out = publisher.dir.path().join("with-packs.db");
    snapshot::write_with_packs(&publisher.source(), &out, packs).unwrap();
    packs_in(&out)
}

#[test]
fn a_pack_is_cut_into_parts_that_give_the_same_file_again() {
    let publisher = Publisher::new();
    let file = pack(SIZE, 1);
    let packs = publisher.offer(&[(2, &file)]);
    let report = publisher.release_with_packs(1, &packs).unwrap();
    assert_eq!((report.records, report.map_packs), (357, (1, SIZE as u64)));
    assert_eq!(look(&publisher).map_packs, (1, SIZE as u64));

    let (record, told) = offered(&publisher, &packs).remove(0);
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/map_pack.json");
    assert_eq!(told, fs::read_to_string(golden).unwrap().trim_end());
    assert_eq!((record.id.as_str(), record.social_zone), ("streets-2", 2));
    let sizes: Vec<u64> = record.parts.iter().map(|part| part.size).collect();
    assert_eq!(sizes, [MOST_PART_BYTES, MOST_PART_BYTES, 5]);
    let mut names: Vec<String> = record.parts.iter().map(path).collect();
    names.sort();
    assert_eq!(parts(&publisher), names);
    assert_eq!(joined(&publisher.folder(), &record).unwrap().unwrap(), file);
}

#[test]
fn every_cell_that_cannot_be_is_told() {
    let publisher = Publisher::new();
    let sound = format!("streets-1,1,8,{},2026-11-20,© Prova", "a".repeat(64));
    let problems = |row: &str| -> Vec<String> {
        let table = format!("{}\n{sound}\n{row}\n", MAP_PACK_COLUMNS.join(","));
        fs::write(publisher.source().join(MAP_PACKS), table).unwrap();
        match publisher.release(1).unwrap_err() {
            PublishError::Source(problems) => problems.iter().map(ToString::to_string).collect(),
            other => panic!("{other}"),
        }
    };
    let hash = "0".repeat(64);
    let large = MOST_BYTES + 1;
    for (row, column) in [
        (format!("streets-1,2,8,{hash},,©"), "id"),
        (format!("Streets,2,8,{hash},,©"), "id"),
        (format!("streets-2,1,8,{hash},,©"), "social_zone"),
        (format!("streets-2,13,8,{hash},,©"), "social_zone"),
        (format!("streets-2,2,0,{hash},,©"), "size_bytes"),
        (format!("streets-2,2,{large},{hash},,©"), "size_bytes"),
        (format!("streets-2,2,8,{}A,,©", &hash[1..]), "sha256"),
        (format!("streets-2,2,8,{hash},ieri,©"), "data_on"),
        (format!("streets-2,2,8,{hash},2026-11-25,©"), "data_on"),
        (format!("streets-2,2,8,{hash},,"), "credit"),
    ] {
        let told = problems(&row);
        let place = format!("{MAP_PACKS}:3 [{column}]: ");
        assert!(told.len() == 1 && told[0].starts_with(&place), "{row}: {told:?}");
    }
    let told = problems("streets-2,2");
    assert_eq!(told, [format!("{MAP_PACKS}:3: 2 cells where 6 are needed")]);
}

#[test]
fn what_is_not_the_file_of_the_source_is_refused_by_name() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    let file = pack(SIZE, 1);
    let packs = publisher.offer(&[(2, &file)]);
    fs::write(packs.join("zone-2.pmtiles"), pack(SIZE, 2)).unwrap();
    let other = publisher.release_with_packs(2, &packs).unwrap_err();
    assert!(matches!(&other, PublishError::PackMissing { id, .. } if id == "streets-2"));
    let none = publisher.release(2).unwrap_err();
    assert!(matches!(none, PublishError::PackMissing { .. }));
    assert!(other.to_string().contains("--packs") && other.to_string().contains("make map"));

    fs::write(packs.join("zone-2.pmtiles"), &file).unwrap();
    publisher.edit(MAP_PACKS, |text| text.replace(&SIZE.to_string(), "1000"));
    let size = publisher.release_with_packs(2, &packs).unwrap_err();
    assert!(matches!(size, PublishError::PackWrong { .. }), "{size}");
    let picture = [b"\x89PNG".as_slice(), &file].concat();
    publisher.offer(&[(2, &picture)]);
    let kind = publisher.release_with_packs(2, &packs).unwrap_err();
    assert!(kind.to_string().ends_with("it is no PMTiles file of version 3"), "{kind}");

    assert_eq!((parts(&publisher).len(), look(&publisher).head.seq), (0, 1), "nothing was written");
}

#[test]
fn a_release_takes_over_what_the_feed_has_whole() {
    let publisher = Publisher::new();
    let (north, south) = (pack(SIZE, 1), pack(SIZE, 2));
    let packs = publisher.offer(&[(1, &north), (2, &south)]);
    publisher.release_with_packs(1, &packs).unwrap();
    let before = parts(&publisher);
    fs::remove_dir_all(&packs).unwrap();
    // Who is named on it may change without the file.
    publisher.edit(MAP_PACKS, |text| text.replacen("© Prova", "© Altra prova", 1));
    let report = publisher.release(2).unwrap();
    assert_eq!((report.put, report.deleted, report.map_packs.0), (1, 0, 2));
    assert_eq!(parts(&publisher), before);

    // One is drawn anew, the other is not at hand.
    let fresh = pack(SIZE, 3);
    let packs = publisher.offer(&[(1, &fresh), (2, &south)]);
    fs::remove_file(packs.join("zone-2.pmtiles")).unwrap();
    publisher.release_with_packs(3, &packs).unwrap();
    assert_eq!(look(&publisher).map_packs, (2, 2 * SIZE as u64));

    let [damaged, ..] = &before[..] else { panic!("{before:?}") };
    let damaged = publisher.feed().join("v1").join(damaged);
    fs::write(&damaged, b"a bad disk").unwrap();
    fs::remove_dir_all(&packs).unwrap();
    publisher.offer(&[(1, &north), (2, &south)]);
    fs::remove_dir_all(&packs).unwrap();
    let refused = publisher.release(4).unwrap_err();
    assert!(matches!(refused, PublishError::PackMissing { .. }), "{refused}");
}

#[test]
fn parts_stay_while_a_phone_may_have_the_release_that_names_them() {
    let publisher = Publisher::new();
    let (old, fresh) = (pack(SIZE, 1), pack(SIZE, 2));
    let packs = publisher.offer(&[(2, &old)]);
    publisher.release_with_packs(1, &packs).unwrap();
    let (record, _) = offered(&publisher, &packs).remove(0);
    fs::write(publisher.feed().join("v1/m/unfinished.new"), b"").unwrap();
    let packs = publisher.offer(&[(2, &fresh)]);
    publisher.release_with_packs(2, &packs).unwrap();
    assert_eq!(parts(&publisher).len(), 6, "the old and the new, and no litter");
    // The pack is taken out of the source: whoever has an earlier release may be fetching it still.
    fs::remove_file(publisher.source().join(MAP_PACKS)).unwrap();
    publisher.release(3).unwrap();
    assert_eq!(joined(&publisher.folder(), &record).unwrap().unwrap(), old);

    // Nobody follows the releases of a stolen key.
    let publisher = publisher.recover();
    publisher.edit(source::RELEASE, |text| text.replace("epoch = 1", "epoch = 2"));
    let packs = publisher.offer(&[(2, &fresh)]);
    publisher.release_with_packs(4, &packs).unwrap();
    assert_eq!(parts(&publisher).len(), 3);
    assert!(joined(&publisher.folder(), &record).unwrap().is_none());
}

#[test]
fn a_check_names_the_part_that_a_phone_would_refuse() {
    let publisher = Publisher::new();
    let packs = publisher.offer(&[(2, &pack(SIZE, 1))]);
    publisher.release_with_packs(1, &packs).unwrap();
    let now = "2026-11-30T12:00:00Z".parse().unwrap();
    let refused = |folder: &FeedFolder| check::check(folder, None, now).unwrap_err();
    let part = parts(&publisher).remove(0);
    let path = publisher.feed().join("v1").join(&part);
    fs::write(&path, b"another file").unwrap();
    let error = refused(&publisher.folder());
    assert!(matches!(error, PublishError::Feed(FeedError::Hash { what }) if what == part));
    fs::remove_file(&path).unwrap();
    let error = refused(&publisher.folder());
    assert!(matches!(error, PublishError::Missing { path } if path == part));
}

#[test]
fn a_snapshot_leaves_packs_out_unless_it_is_shown_their_files() {
    let publisher = Publisher::new();
    let packs = publisher.offer(&[(2, &pack(SIZE, 1))]);
    publisher.release_with_packs(1, &packs).unwrap();
    let out = publisher.dir.path().join("plain.db");
    snapshot::write(&publisher.source(), &out).unwrap();
    assert!(packs_in(&out).is_empty());

    assert_eq!(offered(&publisher, &packs).len(), 1);
    let shown = publisher.dir.path().join("with-packs.db");
    let content = Content::from_bytes(&fs::read(shown).unwrap()).unwrap();
    let state = state_of(&content.records().unwrap());
    assert_eq!(state, look(&publisher).head.state, "its deltas fit");
    fs::remove_dir_all(&packs).unwrap();
    fs::create_dir(&packs).unwrap();
    let missing = snapshot::write_with_packs(&publisher.source(), &out, &packs).unwrap_err();
    assert!(matches!(missing, PublishError::PackMissing { .. }));
}

#[test]
fn the_table_has_a_stable_form_and_its_faults_a_place_on_the_worklist() {
    let publisher = Publisher::new();
    publisher.offer(&[(2, &pack(8, 1)), (1, &pack(9, 1))]);
    let source = publisher.source();
    let formed = form::form(&source).unwrap();
    let table = formed.iter().find(|table| table.file == MAP_PACKS).unwrap();
    assert_eq!(table.changed.len(), 2, "the rows change places");
    table.write().unwrap();
    let told = fs::read_to_string(source.join(MAP_PACKS)).unwrap();
    let begins: Vec<&str> = told.lines().map(|line| &line[..9]).collect();
    assert_eq!(
        begins,
        ["# di prova", "id,social", "streets-1", "streets-2"].map(|line| &line[..9])
    );
    assert!(
        formed.len() == 3 && form::form(&source).unwrap().iter().all(|it| it.changed.is_empty())
    );

    publisher.edit(MAP_PACKS, |text| text.replace("streets-2,2,", "streets-2,20,"));
    let read = source::read(&source).unwrap();
    let terms = inspection::Terms {
        today: "2026-11-30".parse().unwrap(),
        stale_days: 365,
        zone: None,
        owner: None,
    };
    let inspection = inspection::inspect(&read, None, terms);
    assert_eq!(inspection.refusals, 1);
    let found = inspection.findings.iter().find(|it| it.subject.file == MAP_PACKS).unwrap();
    assert_eq!((found.subject.id(), found.subject.line()), ("streets-2", 4));
    assert_eq!(found.column, "social_zone");
}

#[test]
fn the_command_says_what_it_offers_and_what_is_missing() {
    let publisher = Publisher::new();
    let packs = publisher.offer(&[(2, &pack(SIZE, 1))]);
    let release = |more: &[&Path]| {
        let output = Command::new(env!("CARGO_BIN_EXE_passi-publish"))
            .arg("release")
            .args([Path::new("--source"), &publisher.source(), Path::new("--feed")])
            .args([&publisher.feed(), Path::new("--key"), &publisher.feed_key])
            .args(more)
            .output()
            .unwrap();
        let told = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
        (output.status.code(), told.concat())
    };
    let (code, told) = release(&[]);
    let sha256 = const_hex::encode(hash(&pack(SIZE, 1)));
    assert!(code == Some(1) && told.contains("streets-2") && told.contains(&sha256), "{told}");
    let (code, told) = release(&[Path::new("--packs"), &packs]);
    assert!(code == Some(0) && told.ends_with("; map packs: 1, 524293 bytes\n"), "{told}");
}
