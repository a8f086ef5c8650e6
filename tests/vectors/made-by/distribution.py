"""Makes tests/vectors/numerics/distribution.json: python3 tests/vectors/made-by/distribution.py (mpmath 1.3.0, scipy 1.17.1).

Tails are summed from their series with 34 digits, the inputs taken as the doubles they are; quantiles are the roots of those
sums. Discrete quantiles are counted up from the summed probabilities."""

import json
from pathlib import Path

from mpmath import mp, mpf
from scipy import stats

mp.dps = 34
ENOUGH = mpf(10) ** -32
vectors = []


def gamma_tails(a, x):
    front = mp.exp(a * mp.log(x) - x - mp.loggamma(a + 1))
    if x > a + 30 * mp.sqrt(a) + 50 or x > 2 * a + 50:
        upper = mp.gammainc(a, x, mp.inf, regularized=True)
        return 1 - upper, upper
    term = total = mpf(1)
    n = 0
    while term > total * ENOUGH:
        n += 1
        term *= x / (a + n)
        total += term
    lower = front * total
    if x > a:
        upper = mp.gammainc(a, x, mp.inf, regularized=True)
        return lower, upper
    return lower, 1 - lower


def beta_lower(a, b, x, y):
    term = total = mpf(1)
    n = 0
    while term > total * ENOUGH:
        term *= x * (a + b + n) / (a + 1 + n)
        total += term
        n += 1
    log_beta = mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)
    return mp.exp(a * mp.log(x) + b * mp.log(y) - log_beta) / a * total


def beta_tails(a, b, x, y):
    if x * (a + b) <= a:
        lower = beta_lower(a, b, x, y)
        return lower, 1 - lower
    upper = beta_lower(b, a, y, x)
    return 1 - upper, upper


def t_tails(t, degrees):
    if degrees > 1000:
        return t_tails_by_quadrature(t, degrees)
    square = t * t
    upper = beta_tails(degrees / 2, mpf(1) / 2, degrees / (degrees + square), square / (degrees + square))[0] / 2
    return (1 - upper, upper) if t >= 0 else (upper, 1 - upper)


def t_tails_by_quadrature(t, degrees):
    log_front = mp.loggamma((degrees + 1) / 2) - mp.loggamma(degrees / 2) - mp.log(degrees * mp.pi) / 2
    log_density = lambda s: log_front - (degrees + 1) / 2 * mp.log1p(s * s / degrees)
    start = log_density(t)
    step = 1 / (1 + abs(t))
    # In units of the density at t, since the quadrature stops at an absolute error.
    upper = mp.exp(start) * mp.quad(lambda s: mp.exp(log_density(s) - start), [abs(t) + k * step for k in range(0, 90, 3)])
    return (1 - upper, upper) if t >= 0 else (upper, 1 - upper)


def normal_tails(z):
    return mp.erfc(-z / mp.sqrt(2)) / 2, mp.erfc(z / mp.sqrt(2)) / 2


def f_tails(f, above, below):
    whole = above * f + below
    return beta_tails(above / 2, below / 2, above * f / whole, below / whole)


def binomial_tails(k, n, p):
    upper, lower = beta_tails(k + 1, n - k, p, 1 - p)
    return lower, upper


def negative_binomial_tails(k, size, p):
    return beta_tails(size, k + 1, p, 1 - p)


def poisson_tails(k, mean):
    lower, upper = gamma_tails(k + 1, mean)
    return upper, lower


TAILS = {
    "normal": normal_tails,
    "student-t": t_tails,
    "chi-square": lambda x, degrees: gamma_tails(degrees / 2, x / 2),
    "gamma": lambda x, shape, scale: gamma_tails(shape, x / scale),
    "beta": lambda x, a, b: beta_tails(a, b, x, 1 - x),
    "f": f_tails,
    "poisson": poisson_tails,
    "binomial": binomial_tails,
    "negative-binomial": negative_binomial_tails,
}

POISSON = lambda k, m: k * mp.log(m) - m - mp.loggamma(k + 1)
BINOMIAL = lambda k, n, p: (
    mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1) + k * mp.log(p) + (n - k) * mp.log(1 - p)
)
NEGATIVE = lambda k, r, p: (
    mp.loggamma(k + r) - mp.loggamma(r) - mp.loggamma(k + 1) + r * mp.log(p) + k * mp.log(1 - p)
)
LOG_DENSITY = {
    "normal": lambda z: -z * z / 2 - mp.log(2 * mp.pi) / 2,
    "gamma": lambda x, a, s: (a - 1) * mp.log(x) - x / s - mp.loggamma(a) - a * mp.log(s),
    "beta": lambda x, a, b: (a - 1) * mp.log(x) + (b - 1) * mp.log(1 - x) - mp.log(mp.beta(a, b)),
    "poisson": POISSON,
    "binomial": BINOMIAL,
    "negative-binomial": NEGATIVE,
}


def add(distribution, inputs, params, expected):
    vectors.append(
        {
            "id": f"distribution-{len(vectors) + 1:03}",
            "inputs": inputs,
            "params": {"distribution": distribution, "parameters": params},
            "expected": {name: float(value) for name, value in expected.items()},
            "tolerance": {"rel": 1e-10},
            "source": "MP",
        }
    )


def at(distribution, x, *params):
    exact = [mpf(value) for value in (x, *params)]
    lower, upper = TAILS[distribution](*exact)
    expected = {name: v for name, v in (("lower", lower), ("upper", upper)) if v > mpf(10) ** -300}
    density = LOG_DENSITY.get(distribution)
    if density and density(*exact) > -690:
        expected["density"] = mp.exp(density(*exact))
    if distribution in ("poisson", "binomial", "negative-binomial"):
        expected["logDensity"] = density(*exact)
    add(distribution, {"x": x}, list(params), expected)


def quantile(distribution, probability, start, *params):
    """From a start of scipy, by the secant on the logarithm of the smaller tail."""
    exact = [mpf(value) for value in params]
    side = 0 if probability < 0.5 else 1
    level = mp.log(mpf(probability) if side == 0 else 1 - mpf(probability))
    start = mpf(float(start))

    def excess(x):
        return mp.log(TAILS[distribution](x, *exact)[side]) - level

    root = mp.findroot(excess, (start, start * (1 + mpf(10) ** -9)), solver="secant", tol=mpf(10) ** -44)
    add(distribution, {"probability": probability}, list(params), {"quantile": root})


def discrete(distribution, probability, *params):
    exact = [mpf(value) for value in params]
    total, k = mpf(0), 0
    while True:
        total += mp.exp(LOG_DENSITY[distribution](mpf(k), *exact))
        if total >= mpf(probability):
            break
        k += 1
    add(distribution, {"probability": probability}, list(params), {"quantile": k})


for z in (-37.5, -8.25, -3, -1.2, -1e-9, 0.4, 1.7, 5.5, 12, 37):
    at("normal", z)
for t, degrees in ((-60, 3), (-2.5, 7.5), (0.001, 4), (1.2, 1), (2, 0.3), (5, 40), (1e6, 50), (9, 30000), (30, 500000)):
    at("student-t", t, degrees)
for x, degrees in ((1e-12, 3), (0.5, 1), (3.84, 1), (60, 4), (1200, 10), (900, 1000), (20500, 20000), (2012000, 2000000)):
    at("chi-square", x, degrees)
for x, shape, scale in ((0.3, 0.05, 2), (1e-7, 10, 1), (3, 2.5, 0.5), (80, 30, 1), (600, 4, 1), (1032000, 1000000, 1)):
    at("gamma", x, shape, scale)
for x, a, b in (
    (0.3, 0.5, 0.5), (0.001, 1, 3), (1e-20, 12, 4), (0.9999, 3, 40), (0.52, 5000, 5000), (0.0005, 300, 1000000),
    (0.5015, 1000000, 1000000), (0.99999, 1000000, 3.5),
):  # fmt: skip
    at("beta", x, a, b)
for f, above, below in ((0.01, 3, 9), (1.1, 10, 20), (40, 4, 6), (3, 60, 800), (1.02, 200000, 300000)):
    at("f", f, above, below)
for k, mean in (
    (0, 0.001), (0, 700), (3, 4.2), (60, 4.2), (9, 4.2), (200, 100), (20, 400), (1000, 1200.5), (10400, 10000),
    (1000100, 1000000), (1030000, 1000000),
):  # fmt: skip
    at("poisson", k, mean)
for k, n, p in (
    (0, 10, 0.2), (3, 10, 0.2), (9, 10, 0.2), (150, 200, 0.1), (3, 100000, 0.0001), (500600, 1000000, 0.5),
    (85, 552, 0.09), (400, 552, 0.3),
):  # fmt: skip
    at("binomial", k, n, p)
for k, size, p in (
    (0, 2.5, 0.4), (7, 2.5, 0.4), (300, 2.5, 0.4), (3, 0.01, 0.02), (40, 1000000, 0.99999), (120, 1000000, 0.99999),
    (90, 33.3, 0.25), (5000, 8, 0.001),
):  # fmt: skip
    at("negative-binomial", k, size, p)

for p in (1e-300, 1e-20, 0.001, 0.3, 0.5000001, 0.975, 0.9999999):
    quantile("normal", p, stats.norm.ppf(p))
for p, degrees in (
    (1e-300, 20), (1e-100, 900000), (1e-40, 4000000), (1e-9, 1.5), (0.3, 0.2), (0.4999, 12), (0.6, 2.5), (0.975, 17),
    (0.999, 500), (0.9999, 1), (0.999999, 2), (0.975, 25000), (0.99, 2000000),
):  # fmt: skip
    quantile("student-t", p, stats.t.ppf(p, degrees), degrees)
for p, degrees in ((1e-300, 500), (1e-30, 3), (0.025, 18), (0.5, 1), (0.95, 0.3), (0.999, 4), (0.999, 10000), (0.01, 20000)):
    quantile("chi-square", p, stats.chi2.ppf(p, degrees), degrees)
for p, shape, scale in ((1e-200, 40, 1), (0.05, 0.1, 3), (0.5, 3, 1), (0.99, 250.5, 0.01)):
    quantile("gamma", p, stats.gamma.ppf(p, shape, scale=scale), shape, scale)
for p, a, b in ((1e-200, 9, 4), (0.025, 5, 6), (0.975, 6, 5), (0.5, 0.3, 0.4), (0.999, 200, 3), (0.01, 4000, 90000)):
    quantile("beta", p, stats.beta.ppf(p, a, b), a, b)
for p, above, below in ((1e-50, 8, 3), (0.05, 2, 30), (0.95, 5, 10), (0.999, 40, 400)):
    quantile("f", p, stats.f.ppf(p, above, below), above, below)
for p, mean in ((1e-12, 60), (0.01, 0.005), (0.95, 4.2), (0.5, 100), (0.999999, 2.5), (0.975, 3000.7)):
    discrete("poisson", p, mean)
for p, n, probability in ((1e-9, 200, 0.3), (0.5, 7, 0.5), (0.95, 10, 0.2), (0.9999, 552, 0.09), (0.025, 5000, 0.97)):
    discrete("binomial", p, n, probability)
for p, size, probability in ((1e-9, 60.5, 0.2), (0.3, 0.01, 0.05), (0.95, 2, 0.3), (0.999, 0.8, 0.01), (0.975, 5000, 0.999)):
    discrete("negative-binomial", p, size, probability)

document = {
    "family": "distribution",
    "format": 1,
    "sources": {"MP": {"name": "mpmath 1.3.0, 34 digits; made-by/distribution.py", "licence": "own numbers, Apache-2.0"}},
    "vectors": vectors,
}
path = Path(__file__).parent.parent / "numerics" / "distribution.json"
path.write_text(json.dumps(document, indent=2) + "\n")
print(len(vectors), path.stat().st_size)
