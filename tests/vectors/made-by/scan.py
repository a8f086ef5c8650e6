"""Writes tests/vectors/detection/scan.json: an invented county, every window counted one by one.

Run from the root of the repository: python3 tests/vectors/made-by/scan.py
"""
import itertools, json, math, random

random.seed(20261122)
PLACES = 40
locations = [
    {"id": f"t{k:02d}", "x": round(34.6 + random.random() * 0.5, 4), "y": round(112.8 + random.random() * 0.6, 4),
     "population": random.randint(900, 9000)}
    for k in range(PLACES)
]
centre = locations[7]
near = sorted(range(PLACES), key=lambda k: math.dist((centre["x"], centre["y"]), (locations[k]["x"], locations[k]["y"])))[:5]
weekly = [
    [sum(random.random() < 0.0007 * (6 if k in near and week >= 9 else 1) for _ in range(place["population"]))
     for week in range(12)]
    for k, place in enumerate(locations)
]


def distance(a, b, sphere):
    if not sphere:
        return math.dist((a["x"], a["y"]), (b["x"], b["y"]))
    p, q = math.radians(a["x"]), math.radians(b["x"])
    half = math.sin((p - q) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(a["y"] - b["y"]) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(half))


def ratio(c, e, total):
    if c <= e:
        return 0
    outside = (total - c) * math.log((total - c) / (total - e)) if c < total else 0
    return c * math.log(c / e) + outside


def scan(cases, share, sphere, runs):
    periods = len(cases[0])
    people = sum(p["population"] for p in locations)
    total = sum(map(sum, cases))
    best = []
    for place in locations:
        order = sorted(range(PLACES), key=lambda k: distance(place, locations[k], sphere))
        top = None
        for size in range(1, PLACES + 1):
            members = order[:size]
            inside = sum(locations[k]["population"] for k in members)
            if inside > share * people:
                break
            for first, last in runs(periods):
                c = sum(cases[k][t] for k in members for t in range(first, last + 1))
                e = total * inside / people * (last - first + 1) / periods
                llr = ratio(c, e, total)
                if llr > 0 and (top is None or llr > top["llr"] + 1e-12):
                    top = {"members": members, "c": c, "e": e, "llr": llr, "first": first, "last": last}
        if top:
            best.append(top)
    taken, kept = set(), []
    for one in sorted(best, key=lambda one: -one["llr"]):
        if not taken & set(one["members"]):
            taken |= set(one["members"])
            kept.append(one)
    return total, kept[:4]


def vector(name, cases, share, sphere, mode=None, longest=None):
    runs = {
        None: lambda n: [(0, 0)],
        "prospective": lambda n: [(n - length, n - 1) for length in range(1, longest + 1)],
        "retrospective": lambda n: [(a, b) for a, b in itertools.combinations_with_replacement(range(n), 2) if b - a < longest],
    }[mode]
    total, kept = scan(cases, share, sphere, runs)
    clusters = [
        {"ids": [locations[k]["id"] for k in one["members"]], "cases": str(one["c"]), "expected": f'{one["e"]:.2f}',
         "logLikelihoodRatio": one["llr"], "ratio": one["c"] / one["e"],
         "relativeRisk": one["c"] / one["e"] / ((total - one["c"]) / (total - one["e"])),
         "radius": distance(locations[one["members"][0]], locations[one["members"][-1]], sphere),
         **({"first": one["first"], "last": one["last"]} if mode else {})}
        for one in kept
    ]
    params = {"maxSpatial": f"{share * 100:g} percent of population at risk", "shape": "Circular",
              "coords": "Latitude/Longitude" if sphere else "Cartesian", "listed": len(kept),
              **({"mode": mode, "longest": longest} if mode else {})}
    places = [{**p, "cases": c if mode else sum(c)} for p, c in zip(locations, cases)]
    return {"id": name, "inputs": {"locations": places}, "params": params, "expected": {"clusters": clusters},
            "tolerance": {"rel": 1e-9}, "source": "PY"}


vectors = [
    vector("flat, half", [[sum(c)] for c in weekly], 0.5, False),
    vector("flat, tenth", [[sum(c)] for c in weekly], 0.1, False),
    vector("sphere, quarter", [[sum(c)] for c in weekly], 0.25, True),
    vector("space-time, prospective", weekly, 0.5, True, "prospective", 4),
    vector("space-time, retrospective", weekly, 0.3, False, "retrospective", 6),
]
with open("tests/vectors/detection/scan.json", "w") as out:
    json.dump({"family": "scan", "format": 1,
               "sources": {"PY": {"name": "every window one by one in Python", "licence": "own numbers, Apache-2.0"}},
               "vectors": vectors}, out, indent=1)
    out.write("\n")
