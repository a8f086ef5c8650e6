"""Writes the vectors of rates and tables in tests/vectors/indicators from invented counts.

Run from the root of the repository: python3 tests/vectors/made-by/rates.py (mpmath 1.3.0, numpy 2.4.6, scipy 1.17.1).
Then format them: npx biome check --write tests/vectors/indicators
Formulas are computed with 30 digits. Standard errors come from numerical derivatives, ranges of hidden counts from linear
programmes, simulated limits from another generator.
"""

import json

import numpy
from mpmath import diff, exp, findroot, gammainc, log, mp, mpf, sqrt
from scipy.optimize import linprog
from scipy.stats import norm

mp.dps = 30
chance = numpy.random.default_rng(20261122)
Z = {0.95: mpf("1.95996398454005423552459443052"), 0.998: mpf("3.09023230616781354151981519084")}
STANDARD = [50, 55, 60, 65, 70, 75, 70, 65, 55, 45, 40, 30, 25, 20, 15, 10, 6, 4]
OWN = "own numbers, Apache-2.0"


def write(family, source, vectors):
    for vector in vectors:
        vector["source"] = "NP"
    body = {"family": family, "format": 1, "sources": {"NP": {"name": source, "licence": OWN}}, "vectors": vectors}
    with open(f"tests/vectors/indicators/{family}.json", "w") as file:
        json.dump(body, file, indent=1)
        file.write("\n")


def byar(events, z):
    above = events + 1
    return (
        events * (1 - 1 / (9 * mpf(events)) - z / (3 * sqrt(mpf(events)))) ** 3,
        above * (1 - 1 / (9 * mpf(above)) + z / (3 * sqrt(mpf(above)))) ** 3,
    )


def exact(events, tail):
    upper = findroot(lambda m: gammainc(events + 1, m, regularized=True) - tail, events + 3)
    lower = findroot(lambda m: gammainc(events, 0, m, regularized=True) - tail, max(events - 2, events / 3))
    return lower, upper


def counted(events, z):
    return byar(events, z) if events >= 10 else exact(events, {Z[0.95]: mpf("0.025"), Z[0.998]: mpf("0.001")}[z])


def at_levels(value, limits):
    """`limits(z)` at 95 and 99.8 %."""
    figures = {"value": float(value)}
    for name, level in (("95", 0.95), ("998", 0.998)):
        lower, upper = limits(Z[level])
        figures |= {f"lower{name}": float(lower), f"upper{name}": float(upper)}
    return figures


def city(size, risk):
    persons = [int(size * share * chance.uniform(0.8, 1.2)) for share in STANDARD]
    events = [int(chance.poisson(n * risk * (1 + band / 3))) for band, n in enumerate(persons)]
    return persons, events


def dsr(identity, rows, multiplier, inputs):
    """rows: (times, persons with it, population, standard)."""
    bands = {(population, standard, band) for times, count, population, standard, band in rows}
    whole = sum(standard for _, standard, _ in bands)
    rate = sum(mpf(times) * count * standard / population / whole for times, count, population, standard, _ in rows)
    variance = sum(count * (mpf(times) * standard / population / whole) ** 2 for times, count, population, standard, _ in rows)
    events = sum(times * count for times, count, *_ in rows)
    spread = sqrt(variance / events)
    limits = lambda z: [(rate + spread * (limit - events)) * multiplier for limit in byar(events, z)]
    figures = at_levels(rate * multiplier, limits) if events >= 10 else dict.fromkeys(["value", "lower95", "upper95"])
    return {
        "id": identity,
        "inputs": inputs,
        "params": {"multiplier": multiplier, "confidence": [0.95, 0.998]},
        "expected": {"totalCount": events, "totalPopulation": sum(population for population, _, _ in bands), **figures},
        "tolerance": {"rel": 1e-9},
    }


def independent(identity, size, risk, multiplier):
    persons, events = city(size, risk)
    rows = [(1, count, n, standard, band) for band, (count, n, standard) in enumerate(zip(events, persons, STANDARD))]
    return dsr(identity, rows, multiplier, {"count": events, "population": persons, "standardPopulation": STANDARD})


def repeated(identity, size, risk, multiplier):
    persons, _ = city(size, risk)
    rows = []
    for times in (1, 2, 4):
        for band, (n, standard) in enumerate(zip(persons, STANDARD)):
            rows.append((times, int(chance.poisson(n * risk * (1 + band / 3) / times**2)), n, standard, band))
    named = [
        {"ageband": str(band), "freq": times, "persons": count, "pop": n, "esp2013": standard}
        for times, count, n, standard, band in rows
    ]
    return dsr(identity, rows, multiplier, {"rows": named})


def isr(identity, size, risk, multiplier, rate):
    persons, events = city(size, risk)
    reference, cases = city(100 * size, risk * 0.8)
    cases[2] = None
    expected = sum(mpf(n) * (d or 0) / r for n, d, r in zip(persons, cases, reference))
    crude = mpf(sum(d or 0 for d in cases)) / sum(reference) if rate else 1
    observed = sum(events)
    scale = crude * multiplier / expected
    figures = at_levels(observed * scale, lambda z: [limit * scale for limit in counted(observed, z)])
    return {
        "id": identity,
        "inputs": {"count": events, "population": persons, "referenceCount": cases, "referencePopulation": reference},
        "params": {"multiplier": multiplier, "confidence": [0.95, 0.998]},
        "expected": {
            "observed": observed,
            "expected": float(expected),
            **figures,
            **({"referenceRate": float(crude * multiplier)} if rate else {}),
        },
        "tolerance": {"rel": 1e-9},
    }


AGES = [0, 1, *range(5, 90, 5)]


def population(size):
    persons = [int(size * chance.uniform(0.8, 1.2) * (0.2 if age == 0 else 1 if age < 60 else (95 - age) / 40)) for age in AGES]
    deaths = [int(chance.poisson(n * (0.004 if age == 0 else 0.0001 * exp(0.085 * age)))) for n, age in zip(persons, AGES)]
    return persons, deaths


def expectancy(deaths, persons, ages, a0):
    """Years ahead at the first of the ages, as a function of the deaths."""
    alive, years = mpf(1), mpf(0)
    for d, n, age, after in zip(deaths, persons, ages, ages[1:]):
        width, lived = after - age, a0 if age == 0 else mpf("0.5")
        q = width * d / n / (1 + width * (1 - lived) * d / n)
        years += width * alive * (1 - q) + lived * width * alive * q
        alive *= 1 - q
    return years + alive * persons[-1] / deaths[-1]


def life(identity, size, a0, level):
    persons, deaths = population(size)
    values, lower, upper = [], [], []
    for first in range(len(AGES)):
        own = [mpf(d) for d in deaths[first:]]
        n, ages = persons[first:], AGES[first:]
        value = expectancy(own, n, ages, a0)
        variance = mpf(0)
        for band, d in enumerate(own):
            if d == 0:
                continue
            slope = diff(lambda x: expectancy([*own[:band], x, *own[band + 1 :]], n, ages, a0), d)
            if band == len(own) - 1:
                variance += slope**2 * d
                continue
            width, lived = ages[band + 1] - ages[band], a0 if ages[band] == 0 else mpf("0.5")
            q = lambda x: width * x / n[band] / (1 + width * (1 - lived) * x / n[band])
            variance += (slope / diff(q, d)) ** 2 * q(d) ** 2 * (1 - q(d)) / d
        values.append(float(value))
        lower.append(float(value - Z[level] * sqrt(variance)))
        upper.append(float(value + Z[level] * sqrt(variance)))
    return {
        "id": identity,
        "inputs": {"startAge": AGES, "population": persons, "deaths": deaths},
        "params": {"confidence": level, "a0": float(a0)},
        "expected": {"value": values, "lower": lower, "upper": upper},
        "tolerance": {"rel": 1e-9},
    }


def premature(identity, size):
    persons, deaths = population(size)
    ages, n, d = AGES[7:15], persons[7:15], [mpf(count * 4 // 5) for count in deaths[7:15]]
    q = lambda x, band: 5 * x / n[band] / (1 + mpf("2.5") * x / n[band])

    def dying(qs):
        alive = mpf(1)
        for one in qs:
            alive *= 1 - one
        return 1 - alive

    qs = [q(x, band) for band, x in enumerate(d)]
    slopes = [diff(lambda x: dying([*qs[:band], x, *qs[band + 1 :]]), own) for band, own in enumerate(qs)]
    variance = sum(slope**2 * own**2 * (1 - own) / x for slope, own, x in zip(slopes, qs, d))
    value = dying(qs)
    hazard = lambda p: log(-log(1 - p))
    reach = Z[0.95] * sqrt(variance) * diff(hazard, value)
    limits = [1 - exp(-exp(hazard(value) + side * reach)) for side in (-1, 1)]
    return {
        "id": identity,
        "inputs": {"startAge": ages, "population": n, "deaths": [int(x) for x in d]},
        "params": {"from": 30, "to": 70, "confidence": 0.95},
        "expected": {
            "value": float(value),
            "standardError": float(sqrt(variance)),
            "lower": float(limits[0]),
            "upper": float(limits[1]),
        },
        "tolerance": {"rel": 1e-9},
    }


SCALES = {
    "normal": (lambda x: x, lambda x: x),
    "rate": (numpy.log, numpy.exp),
    "proportion": (lambda x: numpy.log(x / (1 - x)), lambda x: 1 / (1 + numpy.exp(-x))),
}


def sii(identity, kind, transform, values, errors, confidence=0.95):
    to, back = SCALES[kind]
    values = numpy.array(values)
    persons = chance.integers(2000, 9000, len(values))
    shares = persons / persons.sum()
    ranks = numpy.cumsum(shares) - shares / 2
    design = numpy.column_stack([numpy.ones(len(values)), ranks]) * numpy.sqrt(shares)[:, None]

    def ends(rows):
        line = numpy.linalg.lstsq(design, (rows * numpy.sqrt(shares)).T, rcond=None)[0]
        low, high = line[0], line[0] + line[1]
        return (back(low), back(high)) if transform else (low, high)

    drawn = to(values) + chance.standard_normal((200_000, len(values))) * numpy.array(errors)
    low, high = ends(drawn if transform else back(drawn))
    bottom, top = ends((to(values) if transform else values)[None, :])
    tails = [(1 - confidence) / 2, (1 + confidence) / 2]
    slopes, ratios = numpy.quantile(high - low, tails), numpy.quantile(high / low, tails)
    expected = {"sii": float((top - bottom)[0]), "rii": float((top / bottom)[0]), "intercept": float(bottom[0])}
    limits = {"siiLower": slopes[0], "siiUpper": slopes[1], "riiLower": ratios[0], "riiUpper": ratios[1]}
    z = norm.ppf(0.975)
    return {
        "id": identity,
        "inputs": {
            "quantile": list(range(1, len(values) + 1)),
            "population": persons.tolist(),
            "value": values.tolist(),
            "lower95": back(to(values) - z * numpy.array(errors)).tolist(),
            "upper95": back(to(values) + z * numpy.array(errors)).tolist(),
        },
        "params": {
            "valueType": kind,
            "transform": transform,
            "multiplier": 1,
            "confidence": confidence,
            "repetitions": 50000,
        },
        "expected": expected | {name: float(limit) for name, limit in limits.items()},
        "tolerance": {"rel": 1e-9, "ciRel": 0.02},
    }


def funnel_ratio(identity, observed):
    expected = {}
    for name, tail in (("2s", mpf("0.025")), ("3s", mpf("0.001"))):
        limits = [exact(events, tail) for events in observed]
        for side, pick in (("lower", 1), ("upper", 0)):
            at = [limit[pick] for limit in limits]
            expected |= {
                f"{side}_{name}_exp_events": [float(one) for one in at],
                f"{side}_{name}_isr": [float(100 * events / one) for events, one in zip(observed, at)],
            }
    return {
        "id": identity,
        "inputs": {"observedEvents": observed},
        "params": {},
        "expected": expected,
        "tolerance": {"rel": 5e-6},
    }


def audit(identity, counts, hidden):
    """Least and greatest value of every cell that the shown cells and the sums leave, by linear programmes."""
    table = numpy.array(counts)
    full = numpy.block([[table, table.sum(1, keepdims=True)], [table.sum(0), table.sum()]])
    height, width = full.shape
    sums = []
    for row in range(height):
        line = numpy.zeros(full.shape)
        line[row, :-1], line[row, -1] = 1, -1
        sums.append(line.ravel())
    for column in range(width):
        line = numpy.zeros(full.shape)
        line[:-1, column], line[-1, column] = 1, -1
        sums.append(line.ravel())
    least = 0 if any(hidden[r][c] and full[r, c] == 0 for r in range(height) for c in range(width)) else 1
    bounds = [
        (least, None) if hidden[r][c] else (full[r, c], full[r, c]) for r in range(height) for c in range(width)
    ]
    lower, upper = [], []
    for cell in range(full.size):
        aim = numpy.zeros(full.size)
        aim[cell] = 1
        ends = [linprog(sign * aim, A_eq=sums, b_eq=numpy.zeros(len(sums)), bounds=bounds) for sign in (1, -1)]
        lower.append(round(ends[0].fun))
        upper.append(round(-ends[1].fun) if ends[1].status == 0 else None)
    shape = lambda cells: [cells[row * width : (row + 1) * width] for row in range(height)]
    return {
        "id": identity,
        "inputs": {"counts": counts, "hidden": hidden},
        "params": {},
        "expected": {"lower": shape(lower), "upper": shape(upper)},
        "tolerance": {"exact": True},
    }


def invented_audit(identity, rows, columns, share):
    counts = chance.poisson(chance.uniform(0.5, 40, (rows, columns))).tolist()
    return audit(identity, counts, (chance.random((rows + 1, columns + 1)) < share).tolist())


write("dsr-dobson", "mpmath 1.3.0, 30 digits", [
    independent("dsr-dobson-k01", 400, 0.002, 100000),
    independent("dsr-dobson-k02", 40, 0.003, 1000),
    independent("dsr-dobson-k03", 2, 0.0005, 100000),
])
write("dsr-nonindependent", "mpmath 1.3.0, 30 digits", [repeated("dsr-nonindependent-k01", 300, 0.004, 100000)])
write("isr-ratio", "mpmath 1.3.0, 30 digits; exact limits by root search on gammainc", [
    isr("isr-ratio-k01", 60, 0.003, 100, False),
    isr("isr-ratio-k02", 3, 0.001, 1, False),
])
write("isr-rate", "mpmath 1.3.0, 30 digits; exact limits by root search on gammainc", [isr("isr-rate-k01", 60, 0.003, 100000, True)])
write("life-expectancy", "mpmath 1.3.0, 30 digits; standard errors from numerical derivatives", [
    life("life-expectancy-k01", 60000, mpf("0.15"), 0.95),
    life("life-expectancy-k02", 3000, mpf("0.1"), 0.998),
])
write("premature-mortality", "mpmath 1.3.0, 30 digits; standard errors from numerical derivatives", [
    premature("premature-mortality-k01", 60000),
    premature("premature-mortality-k02", 9000),
])
write("sii-rii", "numpy 2.4.6: lstsq, and 200,000 draws of its own generator", [
    sii("sii-rii-k01", "normal", False, [76.1, 77.0, 78.4, 78.9, 80.2], [0.4, 0.5, 0.3, 0.4, 0.5]),
    sii("sii-rii-k02", "rate", True, [310.0, 262.0, 240.0, 201.0, 150.0], [0.05, 0.05, 0.06, 0.06, 0.07]),
    sii("sii-rii-k03", "proportion", True, [0.31, 0.27, 0.25, 0.2, 0.16], [0.06, 0.05, 0.06, 0.06, 0.07], 0.99),
    sii("sii-rii-k04", "rate", False, [310.0, 262.0, 240.0, 201.0, 150.0], [0.05, 0.05, 0.06, 0.06, 0.07]),
])
write("funnel-ratio-limits", "mpmath 1.3.0: exact limits by root search, which the compatible search meets from 10 events on", [
    funnel_ratio("funnel-ratio-limits-k01", [10, 17, 42, 130]),
])
write("table-audit", "scipy 1.17.1 linprog (HiGHS): least and greatest value of each cell", [
    invented_audit("table-audit-k01", 3, 4, 0.5),
    invented_audit("table-audit-k02", 5, 6, 0.35),
    invented_audit("table-audit-k03", 2, 8, 0.6),
    audit("table-audit-k04", [[3, 40, 0], [0, 18, 30]], [[True, True, False, False], [False, False, False, False], [True, True, False, False]]),
])
