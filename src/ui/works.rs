//! The works of others that this is made from.

/// One work.
pub struct Work {
    /// The message that says what it is for.
    pub message: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its terms.
    pub licence: &'static str,
    /// Its address.
    pub url: &'static str,
}

/// What the street maps are drawn from, where any is offered.
pub const STREETS: Work =
    work("maps-title", "OpenStreetMap", "ODbL-1.0", "https://www.openstreetmap.org/copyright");

/// Names, terms and addresses are the same in every language.
pub const WORKS: &[Work] = &[
    work("licence-app", "Passi", "EUPL-1.2", "https://eupl.eu/1.2/en/"),
    work(
        "licence-data",
        "Passi Umbria",
        "CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/",
    ),
    work(
        "licence-boundaries",
        "openpolis / ISTAT",
        "CC BY 4.0",
        "https://github.com/openpolis/geojson-italy",
    ),
    work("licence-places", "GeoNames", "CC BY 4.0", "https://www.geonames.org/"),
    work("licence-water", "GSHHG", "LGPL-3.0", "https://www.soest.hawaii.edu/pwessel/gshhg/"),
    work(
        "licence-libraries",
        "Anagrafe delle biblioteche italiane, ICCU",
        "CC0 1.0",
        "https://anagrafe.iccu.sbn.it/",
    ),
    work(
        "licence-hospitals",
        "Covid-19 Opendata Vaccini",
        "CC BY 4.0",
        "https://github.com/italia/covid19-opendata-vaccini",
    ),
    STREETS,
    work("licence-fonts", "Noto Sans, Noto Sans Arabic", "OFL-1.1", "https://notofonts.github.io/"),
    work("licence-icons", "Lucide", "ISC", "https://lucide.dev/"),
    work("licence-map", "MapLibre GL JS", "BSD-3-Clause", "https://maplibre.org/"),
    work("licence-map", "PMTiles, protomaps-leaflet", "BSD-3-Clause", "https://protomaps.com/"),
    work("licence-map", "Leaflet", "BSD-2-Clause", "https://leafletjs.com/"),
];

const fn work(
    message: &'static str,
    name: &'static str,
    licence: &'static str,
    url: &'static str,
) -> Work {
    Work { message, name, licence, url }
}
