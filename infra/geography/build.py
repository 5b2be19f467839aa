#!/usr/bin/env python3
"""Builds backend/src/main/resources/geography/{regions,municipalities,places,postcodes,hospitals}.tsv from source lists.

Use: infra/geography/build.py ../shared/data/geo backend/src/main/resources/geography
The source lists have the columns of GeoNames (places) and of the files named below. Corrections made to them are in
corrections.py beside this file, each with its reason; the resulting formats are described in geography/README.md.
"""
import collections
import csv
import json
import math
import re
import sys
from pathlib import Path

from corrections import HOSPITALS, POSTAL_TOWNS, REGION_NAMES_EN, STOCKHOLM_INNER

source, target = Path(sys.argv[1]), Path(sys.argv[2])


def rows(name):
    with open(source / name, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def fold(text):
    text = text.lower()
    for letter, plain in (("å", "a"), ("ä", "a"), ("ö", "o"), ("é", "e"), ("ü", "u")):
        text = text.replace(letter, plain)
    return re.sub("[^a-z0-9]+", " ", text).strip()


def km(a, b):
    la, lo, lb, ob = map(math.radians, (*a, *b))
    h = math.sin((la - lb) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((lo - ob) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def write(name, header, lines):
    with open(target / name, "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(header) + "\n")
        for line in lines:
            file.write("\t".join(str(value) for value in line) + "\n")
    print(f"{name}: {len(lines)} rows")


def degrees(value):
    return f"{float(value):.4f}".rstrip("0").rstrip(".")


# Regions
regions = json.loads((source / "regions.json").read_text(encoding="utf-8"))
iso_of_county = {r["lanCode"]: r["iso3166_2"][3:] for r in regions}
iso_of_county_name = {re.sub("s? län$", "", r["lan"]): r["iso3166_2"][3:] for r in regions}
write("regions.tsv", ["code", "county", "name", "nameEn", "countyName", "countyNameEn"], [
    (r["iso3166_2"][3:], r["lanCode"], r["region"], REGION_NAMES_EN[r["iso3166_2"][3:]][0], r["lan"],
     REGION_NAMES_EN[r["iso3166_2"][3:]][1]) for r in regions])

# Municipalities
municipalities = rows("municipalities.tsv")
municipality = {m["kommunCode"]: m for m in municipalities}
region_of = {m["kommunCode"]: iso_of_county[m["lanCode"]] for m in municipalities}


def seat(code):
    m = municipality[code]
    return (float(m["placeLat"] or m["centroidLat"]), float(m["placeLon"] or m["centroidLon"]))


write("municipalities.tsv", ["code", "name", "region", "healthcareRegion", "latitude", "longitude", "largestPlace", "population"], [
    (m["kommunCode"], m["name"], region_of[m["kommunCode"]], m["sjukvardsregion"], degrees(seat(m["kommunCode"])[0]),
     degrees(seat(m["kommunCode"])[1]), m["largestPlace"], m["placePopulation"] or 0) for m in municipalities])

# Places: the list has doubles far from the real place (same name, nearly the same population); post towns tell which is real.
postcodes = rows("postcodes_se.tsv")
suspect = {r["postcode"] for r in rows("postcodes_suspect.tsv")}
town_positions = collections.defaultdict(list)
for p in postcodes:
    if p["postcode"] not in suspect:
        town_positions[fold(p["postalTown"])].append((float(p["lat"]), float(p["lon"])))
region_of_admin = {r["geonamesAdmin1"]: r["iso3166_2"][3:] for r in regions}
places, dropped = [], []
listed = rows("geonames_se_places.tsv")
by_name = collections.defaultdict(list)
for g in listed:
    by_name[fold(g["name"])].append(g)


def is_post_town(g):
    return any(km((float(g["lat"]), float(g["lon"])), t) < 20 for t in town_positions[fold(g["name"])])


for g in listed:
    population = int(g["population"] or 0)
    doubles = [o for o in by_name[fold(g["name"])] if o is not g and abs(int(o["population"] or 0) - population) <= 0.15 * max(population, 1)]
    if doubles and not is_post_town(g) and any(is_post_town(o) for o in doubles):
        dropped.append((g["name"], g["admin2"]))
        continue
    code = g["admin2"] if g["admin2"] in municipality else ""
    region = region_of[code] if code else region_of_admin[g["admin1"]]
    places.append((g["name"], region, code, degrees(g["lat"]), degrees(g["lon"]), population))
places.sort(key=lambda p: (-p[5], p[0], p[2]))
write("places.tsv", ["name", "region", "municipality", "latitude", "longitude", "population"], places)
print("doubles left out:", len(dropped), dropped)

# Postcodes: grouped by town, region and municipality.
known = [(fold(p[0]), p[1], p[2], (float(p[3]), float(p[4]))) for p in places if p[2]]
known += [(fold(m["name"]), region_of[m["kommunCode"]], m["kommunCode"], seat(m["kommunCode"])) for m in municipalities]
known_by_name = collections.defaultdict(list)
for k in known:
    known_by_name[k[0]].append(k)
TOWN = {"S": "Stockholm"}


def spelled(town):
    if town.isupper():
        town = town.title()
    return town[0].upper() + town[1:]


groups = collections.defaultdict(list)
for p in postcodes:
    if p["postcode"] not in suspect:
        groups[(spelled(p["postalTown"]), iso_of_county_name.get(p["county"]))].append(p)
resolved, doubtful, corrected = {}, [], []
for (town, region), ps in groups.items():
    here = (sorted(float(p["lat"]) for p in ps)[len(ps) // 2], sorted(float(p["lon"]) for p in ps)[len(ps) // 2])
    key = f"{town}/{region or 0}"
    if key in POSTAL_TOWNS:
        code = POSTAL_TOWNS[key]
        if code == "":
            resolved[(town, region)] = (None, None, None)
        elif code.isdigit():
            resolved[(town, region)] = (region_of[code], code, None)
        else:
            resolved[(town, region)] = (code, None, None)
        corrected.append(key)
        continue
    named = known_by_name[fold(town)]
    near_named = {(k[1], k[2]) for k in named if km(here, k[3]) < 20}
    if len({r for r, _ in near_named}) == 1 and region not in {r for r, _ in near_named}:
        code = next(iter(near_named))
        resolved[(town, region)] = (code[0], code[1] if len(near_named) == 1 else None, here)
        corrected.append(f"{key}->{code[0]}")
        continue
    in_region = {k[2] for k in named if k[1] == region and km(here, k[3]) < 30} or {k[2] for k in named if k[1] == region}
    if len(in_region) == 1:
        code = next(iter(in_region))
        spot = min((k for k in named if k[2] == code), key=lambda k: km(here, k[3]))
        resolved[(town, region)] = (region, code, here if km(here, spot[3]) < 15 else spot[3])
        continue
    nearest = sorted((km(here, k[3]), k[1], k[2]) for k in known)
    other = next(n for n in nearest if n[2] != nearest[0][2])
    if region == "I":
        resolved[(town, region)] = (region, "0980", here)
    elif nearest[0][1] == region and nearest[0][0] < 6 and other[0] > 1.8 * nearest[0][0] and not in_region:
        resolved[(town, region)] = (region, nearest[0][2], here)
    else:
        resolved[(town, region)] = (region, None, here)

# What most codes with the same first three digits say of the region; a town that nothing else confirms must agree.
prefix_region = collections.defaultdict(collections.Counter)
prefix_place = collections.defaultdict(list)
for (town, region), ps in groups.items():
    for p in ps:
        prefix_region[p["postcode"][:3]][resolved[(town, region)][0]] += 1
        if town != "Stockholm" and resolved[(town, region)][2]:
            prefix_place[p["postcode"][:3]].append((resolved[(town, region)][1], resolved[(town, region)][2]))
out = collections.defaultdict(list)
for (town, region), ps in groups.items():
    for p in ps:
        r, code, spot = resolved[(town, region)]
        prefix = p["postcode"][:3]
        confirmed = code is not None and any(k[2] == code for k in known_by_name[fold(town)]) or f"{town}/{region or 0}" in POSTAL_TOWNS
        if town == "Stockholm" and p["postcode"][:2] not in STOCKHOLM_INNER:
            codes = {c for c, _ in prefix_place[prefix]}
            code = next(iter(codes)) if len(codes) == 1 else None
            spot = seat(code) if code else None
        elif not confirmed and r is not None:
            majority, count = prefix_region[prefix].most_common(1)[0]
            if majority != r and count >= 3:
                doubtful.append((town, region, p["postcode"], majority, count, sum(prefix_region[prefix].values())))
                r, code = None, None
        if spot is None and code is not None:
            spot = seat(code)
        if spot is not None and not confirmed and len(prefix_place[prefix]) >= 4:
            lat = sorted(s[0] for _, s in prefix_place[prefix])[len(prefix_place[prefix]) // 2]
            lon = sorted(s[1] for _, s in prefix_place[prefix])[len(prefix_place[prefix]) // 2]
            if km(spot, (lat, lon)) > 150:
                print("far from its prefix, no position:", town, p["postcode"], round(km(spot, (lat, lon))))
                spot = None
        out[(town, r or "", code or "", degrees(spot[0]) if spot else "", degrees(spot[1]) if spot else "")].append(int(p["postcode"]))
lines = []
for group, numbers in out.items():
    numbers.sort()
    spans, start, end = [], numbers[0], numbers[0]
    for n in numbers[1:] + [0]:
        if n == end + 1:
            end = n
            continue
        spans.append(str(start) if start == end else f"{start}+{end - start}")
        start = end = n
    lines.append((*group, " ".join(spans)))
lines.sort(key=lambda line: line[5][:5])
write("postcodes.tsv", ["town", "region", "municipality", "latitude", "longitude", "codes"], lines)
print("corrected:", len(corrected), sorted(corrected))
print("doubtful:", len(doubtful), doubtful)
total = sum(len(v) for v in out.values())
print("codes", total, "with region", sum(len(v) for k, v in out.items() if k[1]), "with municipality", sum(len(v) for k, v in out.items() if k[2]))

# Hospitals: municipality and names by hand (facts), position at the postal town unless that lies in another municipality.
hospitals = []
for h in rows("hospitals.tsv"):
    name, code, names = HOSPITALS[h["name"]]
    candidates = {k[2] for k in known_by_name[fold(h["postalTown"])] if region_of[k[2]] == iso_of_county[h["lanCode"]]}
    if code is None:
        assert len(candidates) == 1, (h, candidates)
        code = next(iter(candidates))
    spot = (float(h["lat"]), float(h["lon"])) if code in candidates else seat(code)
    identifier = fold(name).replace(" ", "-")
    hospitals.append((identifier, name, code, h["postcode"], degrees(spot[0]), degrees(spot[1]), "|".join(names)))
write("hospitals.tsv", ["id", "name", "municipality", "postcode", "latitude", "longitude", "spellings"], hospitals)
