"""Writes assets/umbria/boundaries.geojson: the outlines of the municipalities, for the publisher.

    python3 -m venv ENV && ENV/bin/pip install -r assets/map/requirements.txt
    ENV/bin/python assets/map/boundaries.py

One line a municipality, ordered by ISTAT code; degrees with four decimals (about 10 m). Borders are
made simpler together, so that neighbours still share them, and move by some tens of metres.
The same input gives the same bytes.
"""

import json
from pathlib import Path

import shapely
from shapely.geometry import mapping

from build import HERE, read_municipalities, read_shapes

TOLERANCE_DEG = 0.0008  # of the square root of the smallest triangle that stays: about 80 m
GRID_DEG = 0.0001


def main():
    """Reads the boundaries, makes them simpler and writes them."""
    folder = HERE.parent / "umbria"
    municipalities = read_municipalities(folder / "municipalities.csv")
    shapes = read_shapes(municipalities)
    simple = shapely.coverage_simplify(list(shapes.values()), TOLERANCE_DEG)
    lines = [
        json.dumps(
            {
                "type": "Feature",
                "properties": {"istat_code": f"{code:06}", "name": municipalities[code]["name"]},
                "geometry": mapping(shapely.set_precision(shape, GRID_DEG)),
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for code, shape in zip(shapes, simple)
    ]
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
    out = folder / "boundaries.geojson"
    out.write_text(text, encoding="utf-8")
    print(f"{out.name}: {len(lines)} municipalities, {len(text)} bytes")


if __name__ == "__main__":
    main()
