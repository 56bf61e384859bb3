"""Reads an OpenStreetMap extract (.osm.pbf) and gives what a map pack shows of it.

Streamed with osmium, areas with holes included. Layers and classes are those of OpenMapTiles that
style.js knows; each feature carries the zoom from which it is worth its bytes. What stands on
private ground, is not built yet or only doubles a street is left out. This module draws nothing:
that is packs.py's.
"""

import math

import osmium
import shapely

ZOOMS = (11, 14)
DEGREE_M = 111_320  # of latitude, and of longitude at the equator

ROADS = {
    **{kind: kind for kind in ("motorway", "trunk", "primary", "secondary", "tertiary", "service", "track")},
    **{f"{kind}_link": kind for kind in ("motorway", "trunk", "primary", "secondary", "tertiary")},
    **{kind: "minor" for kind in ("unclassified", "residential", "living_street", "road")},
    **{kind: "path" for kind in ("path", "footway", "cycleway", "bridleway", "steps", "pedestrian")},
}
ROAD_ZOOM = {"motorway": 11, "trunk": 11, "primary": 11, "secondary": 11, "tertiary": 12, "minor": 13}
RAILS = {"rail", "light_rail", "narrow_gauge", "tram", "funicular", "monorail"}
NAME_ZOOM = 13
# Pavements and crossings run along streets that are drawn anyway.
BESIDE_A_STREET = {"sidewalk", "crossing", "traffic_island", "link"}
WITHIN_A_PLACE = {"parking_aisle", "drive-through"}
CLOSED = {"private", "no"}

LANDUSE = {"residential": "residential", "commercial": "commercial", "retail": "commercial", "industrial": "industrial"}
LANDCOVER = {
    **{("landuse", kind): "grass" for kind in ("grass", "meadow", "village_green")},
    ("natural", "grassland"): "grass",
    ("landuse", "forest"): "wood",
    ("natural", "wood"): "wood",
}
WATER = {("natural", "water"), ("landuse", "reservoir"), ("landuse", "basin"), ("waterway", "riverbank")}
WATERWAY_ZOOM = {"river": 11, "canal": 12, "stream": 13}
# A village that the base map does not name is a small one.
PLACES = {"village": "hamlet", **{kind: kind for kind in ("suburb", "quarter", "neighbourhood", "hamlet", "locality")}}
PLACE_ZOOM = {"suburb": 12, "hamlet": 12, "quarter": 13, "neighbourhood": 14, "locality": 14}
KEYS = ("highway", "railway", "waterway", "building", "landuse", "natural", "leisure", "place", "amenity", "addr:housenumber")

LEAST_BUILDING_M2 = 20  # smaller ones are sheds
LEAST_AREA_PX = 16  # an area is drawn from the zoom at which it covers this many pixels
SAME_DOOR_DEG = 0.0005  # the same number of the same street within a square of this side is the same door
SAME_PLACE_DEG = 0.03  # a place this near to one of the same name on the base map is that place


class Streets:
    """What the extract shows within `ground`, layer by layer: lists of (properties, first zoom, shape)."""

    def __init__(self, ground, known_places=()):
        """Takes the surface that is drawn, in degrees, and (name, longitude, latitude) of the base map's places.

        What does not touch the surface is passed over, and so is a place that the base map names.
        """
        self.layers = {}
        self.broken = 0  # objects whose points the extract does not have
        self._ground = ground
        # (layer, zoom, properties) → lines, to be joined: fewer bytes, and room for a street's name.
        self._lines = {}
        self._doors = set()
        self._known_places = known_places
        shapely.prepare(ground)

    def read(self, path):
        """Takes everything from the extract; raises RuntimeError where it is none."""
        wkb = osmium.geom.WKBFactory()
        filled = osmium.filter.KeyFilter(*(key for key in KEYS if key not in ("railway", "amenity")))
        objects = osmium.FileProcessor(str(path)).with_locations().with_areas(filled)
        for thing in objects.with_filter(osmium.filter.KeyFilter(*KEYS)):
            try:
                if thing.is_node():
                    self._point(thing.tags, shapely.from_wkb(wkb.create_point(thing)))
                elif thing.is_way():
                    if is_line(thing.tags):
                        self._line(thing.tags, shapely.from_wkb(wkb.create_linestring(thing)))
                elif thing.is_area():
                    self._area(thing, shapely.from_wkb(wkb.create_multipolygon(thing)))
            except (osmium.InvalidLocationError, RuntimeError):
                self.broken += 1
        for (layer, zoom, properties), lines in self._lines.items():
            joined = shapely.line_merge(shapely.MultiLineString(lines))
            for line in getattr(joined, "geoms", [joined]):
                self._add(layer, dict(properties), zoom, line)

    def _add(self, layer, properties, zoom, shape):
        self.layers.setdefault(layer, []).append((properties, zoom, shape))

    def _point(self, tags, point):
        if not self._ground.intersects(point):
            return
        self._door(tags, point)
        kind, name = PLACES.get(tags.get("place")), tags.get("name")
        if kind and name and not self._is_known(name, point):
            self._add("place", {"name": name, "class": kind}, PLACE_ZOOM[kind], point)
        stop = stop_class(tags)
        if stop:
            self._add("poi", {"class": stop, **({"name": name} if name else {})}, ZOOMS[1], point)

    def _line(self, tags, line):
        if not self._ground.intersects(line):
            return
        kind = ROADS.get(tags.get("highway"))
        if kind:
            self._join("transportation", ROAD_ZOOM.get(kind, ZOOMS[1]), line, ("class", kind))
            if tags.get("name"):
                self._join("transportation_name", NAME_ZOOM, line, ("class", kind), ("name", tags["name"]))
        elif tags.get("railway") in RAILS:
            self._join("transportation", ZOOMS[0], line, ("class", "rail"))
        else:
            kind = tags["waterway"]
            self._join("waterway", WATERWAY_ZOOM[kind], line, ("class", kind))

    def _join(self, layer, zoom, line, *properties):
        self._lines.setdefault((layer, zoom, properties), []).append(line)

    def _area(self, thing, shape):
        if not self._ground.intersects(shape):
            return
        tags = thing.tags
        # A closed way is drawn as a line unless it says that it is a surface.
        is_surface = tags.get("area") == "yes" or not thing.from_way()
        is_square = tags.get("place") == "square" or (tags.get("highway") == "pedestrian" and is_surface)
        if is_square and tags.get("name"):
            self._join("transportation_name", NAME_ZOOM, axis(shape), ("class", "path"), ("name", tags["name"]))
        point = shape.representative_point()
        self._door(tags, point)
        square_m = shape.area * DEGREE_M**2 * shorter(point.y)
        layer, properties = surface(tags)
        if layer == "building":
            if square_m >= LEAST_BUILDING_M2:
                self._add(layer, properties, ZOOMS[1], shape)
        elif layer:
            self._add(layer, properties, area_zoom(square_m, point.y), shape)

    def _door(self, tags, point):
        """A house number, once: a building and the shop in it often have the same."""
        number = tags.get("addr:housenumber")
        if not number:
            return
        square = (point.x // SAME_DOOR_DEG, point.y // SAME_DOOR_DEG)
        door = (tags.get("addr:street"), number, *square)
        if door not in self._doors:
            self._doors.add(door)
            self._add("housenumber", {"housenumber": number}, ZOOMS[1], point)

    def _is_known(self, name, point):
        return any(
            name.casefold() == known.casefold() and max(abs(lon - point.x), abs(lat - point.y)) < SAME_PLACE_DEG
            for known, lon, lat in self._known_places
        )


def is_line(tags):
    """Whether a way is a road, a railway or a watercourse that is drawn."""
    if tags.get("highway") in ROADS:
        return not (
            tags.get("area") == "yes"
            or tags.get("indoor") == "yes"
            or tags.get("footway") in BESIDE_A_STREET
            or tags.get("service") in WITHIN_A_PLACE
            or (tags.get("access") in CLOSED and tags.get("foot", "no") in CLOSED)
        )
    if tags.get("railway") in RAILS:
        return "service" not in tags  # sidings and yards have it
    return tags.get("waterway") in WATERWAY_ZOOM


def stop_class(tags):
    """The class of a stop of public transport; None for anything else."""
    if tags.get("highway") == "bus_stop" or tags.get("amenity") == "bus_station":
        return "bus"
    return "railway" if tags.get("railway") in ("station", "halt") else None


def surface(tags):
    """The layer of an area and its properties; (None, None) for what is not drawn."""
    if tags.get("building", "no") != "no":
        return "building", {}
    if any(tags.get(key) == kind for key, kind in WATER):
        return "water", {"class": "lake"}
    if tags.get("leisure") in ("park", "garden") and tags.get("access") not in CLOSED:
        return "park", {}
    for (key, kind), cover in LANDCOVER.items():
        if tags.get(key) == kind:
            return "landcover", {"class": cover}
    use = LANDUSE.get(tags.get("landuse"))
    return ("landuse", {"class": use}) if use else (None, None)


def axis(shape):
    """The line through the middle of an area, lengthwise: the name of a square stands along it."""
    a, b, c, d, _ = shapely.oriented_envelope(shape).exterior.coords
    sides = [shapely.LineString(side) for side in ((a, b), (b, c), (c, d), (d, a))]
    first = 0 if sides[0].length < sides[1].length else 1
    return shapely.LineString([sides[side].interpolate(0.5, normalized=True) for side in (first, first + 2)])


def area_zoom(square_m, latitude):
    """The zoom from which an area of this size is large enough to be seen."""
    for zoom in range(ZOOMS[0], ZOOMS[1]):
        pixel_m = DEGREE_M * 360 * shorter(latitude) / (256 << zoom)
        if square_m >= LEAST_AREA_PX * pixel_m**2:
            return zoom
    return ZOOMS[1]


def shorter(latitude):
    """How much shorter a degree of longitude is there than at the equator."""
    return math.cos(math.radians(latitude))
