//! `coverage.csv`: a row for every municipality and need.
//!
//! Ordered by ISTAT code, then need as the app's tiles stand; whole metres in a straight line;
//! `nearest_id` and `distance_m` are empty where nobody serves the need at a known place.

use super::Coverage;
use crate::domain::need::Need;
use crate::publish::PublishError;

const COLUMNS: [&str; 7] =
    ["istat_code", "municipality", "zone", "population", "need", "nearest_id", "distance_m"];

/// The file's bytes.
pub(super) fn bytes(coverage: &Coverage) -> Result<Vec<u8>, PublishError> {
    written(coverage).map_err(|error| PublishError::Pack(std::io::Error::other(error)))
}

fn written(coverage: &Coverage) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for (index, town) in coverage.ground.towns.iter().enumerate() {
        for need in Need::ALL {
            let nearest = coverage.distances.nearest(index, need);
            let id = nearest.map_or("", |nearest| &coverage.ground.desks[nearest.desk].id);
            let distance_m = nearest.map_or(String::new(), |found| found.distance_m.to_string());
            writer.write_record([
                &town.id,
                &town.name,
                &town.social_zone.to_string(),
                &town.population.to_string(),
                need.code(),
                id,
                &distance_m,
            ])?;
        }
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}
