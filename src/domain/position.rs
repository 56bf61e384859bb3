//! Where something is on the earth, how exactly that is known, and how far it is.

use geo::{Distance, Haversine, Point};
use serde::{Deserialize, Serialize};

/// A point on the WGS 84 ellipsoid, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// Latitude in degrees, −90 to 90.
    pub lat: f64,
    /// Longitude in degrees, −180 to 180.
    pub lon: f64,
}

impl Position {
    /// The position, or none where a coordinate is not finite or out of range.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        ((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon))
            .then_some(Position { lat, lon })
    }

    /// Great-circle distance in metres on a sphere of 6,371,008.8 m (IUGG mean radius), by the
    /// haversine formula of the `geo` crate. This is the distance that orders every list.
    pub fn distance_m(self, other: Position) -> f64 {
        Haversine.distance(Point::new(self.lon, self.lat), Point::new(other.lon, other.lat))
    }

    /// The same point as a unit vector (x towards 0°N 0°E, y towards 0°N 90°E, z to the pole).
    pub fn unit_vector(self) -> [f64; 3] {
        let (sin_lat, cos_lat) = self.lat.to_radians().sin_cos();
        let (sin_lon, cos_lon) = self.lon.to_radians().sin_cos();
        [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
    }
}

/// How exactly a place's coordinates are known; the screens never promise more than this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// The building's own point.
    Exact,
    /// Somewhere along the street.
    Street,
    /// The hamlet or quarter.
    Locality,
    /// The municipality's centre: a distance in metres would be a lie.
    Municipality,
}

impl Precision {
    /// The code as it travels in records and in `--json`.
    pub const fn code(self) -> &'static str {
        match self {
            Precision::Exact => "exact",
            Precision::Street => "street",
            Precision::Locality => "locality",
            Precision::Municipality => "municipality",
        }
    }

    /// The precision of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Exact, Self::Street, Self::Locality, Self::Municipality]
            .into_iter()
            .find(|precision| precision.code() == code)
    }

    /// Whether the screens must say "approximate position".
    pub const fn is_approximate(self) -> bool {
        !matches!(self, Precision::Exact | Precision::Street)
    }
}

/// Where the person is, as a phone or a chosen town says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fix {
    /// The point.
    pub position: Position,
    /// Radius in metres within which the person is with 68 % confidence.
    pub accuracy_m: f64,
}

/// How a distance may honestly be told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reach {
    /// Measured to a known point: metres, rounded for reading.
    Measured {
        /// Metres, rounded to 10 below a kilometre, to 100 below ten, else to 1,000.
        distance_m: u32,
    },
    /// Only the municipality is known, and the person is (nearly) there.
    InMunicipality,
    /// Only the municipality or hamlet is known: whole kilometres, "about".
    About {
        /// Kilometres, at least 1.
        distance_km: u32,
    },
}

/// A municipality's points lie within about this many metres of its centre; nearer than that, the
/// only honest thing to say is "in Perugia".
const MUNICIPALITY_RADIUS_M: f64 = 4_000.0;

/// Says how `distance_m` may be told for a place known to this `precision`.
pub fn reach(distance_m: f64, precision: Precision) -> Reach {
    match precision {
        Precision::Exact | Precision::Street => Reach::Measured { distance_m: round_m(distance_m) },
        Precision::Municipality if distance_m < MUNICIPALITY_RADIUS_M => Reach::InMunicipality,
        Precision::Municipality | Precision::Locality => {
            Reach::About { distance_km: ((distance_m / 1_000.0).round() as u32).max(1) }
        }
    }
}

fn round_m(distance_m: f64) -> u32 {
    let step = match distance_m {
        m if m < 1_000.0 => 10.0,
        m if m < 10_000.0 => 100.0,
        _ => 1_000.0,
    };
    ((distance_m / step).round() * step) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERUGIA: Position = Position { lat: 43.1107, lon: 12.3908 };
    const NORCIA: Position = Position { lat: 42.7929, lon: 13.0963 };

    #[test]
    fn out_of_range_is_no_position() {
        assert!(Position::new(91.0, 0.0).is_none());
        assert!(Position::new(0.0, 180.5).is_none());
        assert!(Position::new(f64::NAN, 0.0).is_none());
        assert!(Position::new(-90.0, 180.0).is_some());
    }

    #[test]
    fn perugia_to_norcia_is_about_67_km() {
        let distance_m = PERUGIA.distance_m(NORCIA);
        assert!((67_000.0..68_500.0).contains(&distance_m), "{distance_m}");
    }

    #[test]
    fn the_antimeridian_is_no_wall() {
        let west = Position { lat: 0.0, lon: 179.9 };
        let east = Position { lat: 0.0, lon: -179.9 };
        assert!(west.distance_m(east) < 23_000.0);
    }

    #[test]
    fn a_municipality_is_never_told_in_metres() {
        assert_eq!(reach(350.0, Precision::Municipality), Reach::InMunicipality);
        assert_eq!(reach(20_400.0, Precision::Municipality), Reach::About { distance_km: 20 });
        assert_eq!(reach(120.0, Precision::Locality), Reach::About { distance_km: 1 });
        assert_eq!(reach(347.0, Precision::Exact), Reach::Measured { distance_m: 350 });
        assert_eq!(reach(1_234.0, Precision::Street), Reach::Measured { distance_m: 1_200 });
    }
}
